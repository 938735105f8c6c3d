import { lookUp } from '../../../language/gazetteer';
import { FORMER_WORDS } from '../../../ontology/roles';
import type { Description, NounPhrase } from './reading';

/** "a Democrat", "a Dane", "the Dane": one of the party or the nation that the word names, told as an office would be. */
export function oneOf(phrase: NounPhrase, position: Description['position']): Description | undefined {
  const { isName, determiner, referent, span } = phrase;
  if (!isName || referent === undefined) return undefined;
  const told = { span, position, modifiers: [referent], complements: [] };
  if (referent.chain.kind === 'party' && isOne(determiner) && phrase.words.every((word) => OF_MEMBERS.has(word)))
    return { ...told, words: [...phrase.words.filter((word) => FORMER_WORDS.has(word)), 'member'] };
  if (phrase.words.length > 0) return undefined;
  const isBare = determiner === undefined && position === 'predicate';
  return isNational(phrase) && (isBare || determiner !== undefined) ? { ...told, words: ['citizen'] } : undefined;
}

/** What kind of a party's people somebody may be: "a fellow Democrat". */
const OF_MEMBERS: ReadonlySet<string> = new Set([
  ...FORMER_WORDS,
  ...'fellow lifelong life-long longtime moderate conservative liberal centrist staunch loyal registered prominent veteran'.split(
    ' ',
  ),
]);

const isOne = (determiner: string | undefined): boolean => determiner === 'a' || determiner === 'an';

/** "Danish", "Dane", but not "Denmark". */
function isNational({ referent }: NounPhrase): boolean {
  if (referent?.chain.kind !== 'country') return false;
  const { start, end } = referent.evidence.span;
  const own = referent.chain.mentions.find(({ mention: { span } }) => span.start >= start && span.end <= end);
  const form = own === undefined ? undefined : lookUp(own.mention.text)?.form;
  return form === 'adjective' || form === 'people';
}
