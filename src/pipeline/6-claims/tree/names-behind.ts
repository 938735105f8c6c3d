import { PERSON_NOUNS } from '../../../language/lexicons/person-nouns';
import { typeOf } from '../grammar/item-tests';
import type { NounPhrase } from '../grammar/reading';
import type { NounNode, SentenceTree } from './sentence-tree';

const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my']);

/** "sued her label, Fjord Music, in May": the name between commas, whatever noun the tree puts it beside. */
export function nameBehind(phrase: NounPhrase, { words, nounAt }: SentenceTree): readonly NounNode[] {
  const isOwned = phrase.possessor !== undefined || POSSESSIVES.has(phrase.determiner ?? '');
  const isSingular = phrase.words[phrase.words.length - 1] === phrase.lemma;
  if (phrase.isName || !isOwned || !isSingular || words[phrase.end]?.lower !== ',') return [];
  const name = nounAt(phrase.end + 1);
  const behind = name === undefined ? undefined : words[name.phrase.end]?.lower;
  if (name === undefined || name.phrase.start !== phrase.end + 1 || (behind !== ',' && behind !== '.')) return [];
  const isHeld = name.above >= phrase.start && name.above < phrase.end;
  if (!name.phrase.isName || name.preposition !== undefined) return [];
  if (!(name.relation === 'conj' || (name.relation === 'appos' && !isHeld))) return [];
  return (typeOf(name.phrase) === 'Person') === isPersonNoun(phrase) ? [name] : [];
}

/** "the man, Bo Berg", but not "would attack bases, Bo Berg said". */
export const isPersonNoun = ({ isName, lemma }: NounPhrase): boolean =>
  isName || lemma === 'person' || PERSON_NOUNS.has(lemma);

/** What counts those of whom some are named: "freed seven Swedes", where "friends, including Ann Lee" may be anybody. */
const COUNTS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve dozens hundreds several many numerous various'.split(' '),
);

const isCount = (word: string): boolean => COUNTS.has(word) || /^\d[\d,]*$/.test(word);

/** Words between a plural and those it names. */
const EXAMPLES: readonly (readonly string[])[] = [['including'], ['among', 'them'], ['among', 'whom', 'were']];

/** "three firms, including X and Y,", "seven Swedes, among them X": whom a plural names. */
export function firstExample(
  { end, lemma, words: own, isPronoun, referent }: NounPhrase,
  { words, nounAt }: SentenceTree,
): NounNode | undefined {
  // "critics such as X", where the tagger takes "such" for their noun, "critics, such as X,".
  const such = words[end - 1]?.lower === 'such' ? end - 1 : words[end]?.lower === ',' ? end + 1 : end;
  if (words[such]?.lower === 'such' && words[such + 1]?.lower === 'as') return nounAt(such + 2);
  const isPlural = referent?.chain.type === 'Group' || own[own.length - 1] !== lemma;
  if (isPronoun || !isPlural || !isCount(own[0] ?? '')) return undefined;
  const from = words[end]?.lower === ',' ? end + 1 : end;
  const opening = EXAMPLES.find((parts) => parts.every((part, at) => words[from + at]?.lower === part));
  const first = opening === undefined ? undefined : nounAt(from + opening.length);
  return first?.phrase.start === from + (opening?.length ?? 0) ? first : undefined;
}
