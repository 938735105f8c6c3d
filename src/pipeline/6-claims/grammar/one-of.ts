import { lookUp } from '../../../language/gazetteer';
import type { Description, NounPhrase } from './reading';

/** "a Democrat", "a Dane", "the Dane": one of the party or the nation that the word names, told as an office would be. */
export function oneOf(phrase: NounPhrase, position: Description['position']): Description | undefined {
  const { isName, determiner, referent, span } = phrase;
  if (!isName || referent === undefined || phrase.words.length > 0) return undefined;
  const told = { span, position, modifiers: [referent], complements: [] };
  if (referent.chain.kind === 'party' && isOne(determiner)) return { ...told, words: ['member'] };
  const isBare = determiner === undefined && position === 'predicate';
  return isNational(phrase) && (isBare || determiner !== undefined) ? { ...told, words: ['citizen'] } : undefined;
}

const isOne = (determiner: string | undefined): boolean => determiner === 'a' || determiner === 'an';

/** "Danish", "Dane", but not "Denmark". */
function isNational({ referent }: NounPhrase): boolean {
  if (referent?.chain.kind !== 'country') return false;
  const { start, end } = referent.evidence.span;
  const own = referent.chain.mentions.find(({ mention: { span } }) => span.start >= start && span.end <= end);
  const form = own === undefined ? undefined : lookUp(own.mention.text)?.form;
  return form === 'adjective' || form === 'people';
}
