import { PERSON_NOUNS } from '../../../language/lexicons/person-nouns';
import { readRole } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { COUNTS } from '../grammar/function-words';
import { typeOf } from '../grammar/item-tests';
import type { NounPhrase } from '../grammar/reading';
import type { Word } from '../grammar/word';
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

/** Whether it is an office or a role of people; "province" is a role of places only. */
export function isRoleOfPerson({ words }: NounPhrase): boolean {
  const role = readRole(words);
  return role !== undefined && relationEntry(role.relation).domain.includes('Person');
}

const isCount = (word: string): boolean => COUNTS.has(word) || /^\d[\d,]*$/.test(word);

/** Words between a plural and those it names. */
const EXAMPLES: readonly (readonly string[])[] = [['including'], ['among', 'them'], ['among', 'whom', 'were']];

/** "three firms, including X and Y,", "seven Swedes, among them X": whom a plural names. */
export function firstExample(
  { end, lemma, words: own, isPronoun, referent, of }: NounPhrase,
  sentence: SentenceTree,
): NounNode | undefined {
  const { words, nounAt } = sentence;
  // "critics such as X", where the tagger takes "such" for their noun, "critics, such as X,".
  const such = words[end - 1]?.lower === 'such' ? end - 1 : words[end]?.lower === ',' ? end + 1 : end;
  if (words[such]?.lower === 'such' && words[such + 1]?.lower === 'as') return nounAt(such + 2);
  const isPlural = referent?.chain.type === 'Group' || own[own.length - 1] !== lemma || of !== undefined;
  if (isPronoun || !isPlural || !isCount(own[0] ?? '')) return undefined;
  const isBeside = words[end]?.lower === ',' || openingAt(end, words) !== undefined;
  const from = isBeside ? (words[end]?.lower === ',' ? end + 1 : end) : endOfClause(end, sentence);
  const opening = from === undefined ? undefined : openingAt(from, words);
  if (from === undefined || opening === undefined) return undefined;
  const first = nounAt(from + opening.length);
  return first?.phrase.start === from + opening.length ? first : undefined;
}

const openingAt = (from: number, words: readonly Word[]): readonly string[] | undefined =>
  EXAMPLES.find((parts) => parts.every((part, at) => words[from + at]?.lower === part));

/** "Three judges quit the panel on Monday, among them Ann Lee": behind the first comma, where no other plural stands between. */
function endOfClause(end: number, { words, nounAt }: SentenceTree): number | undefined {
  for (let at = end; at < Math.min(words.length, end + FARTHEST_EXAMPLE); at++) {
    const word = words[at] as Word;
    if (word.lower === ',') return at + 1;
    const phrase = nounAt(at)?.phrase;
    const isOther = word.class === 'quote' || word.class === 'relative' || word.class === 'subordinator';
    if (isOther || (phrase !== undefined && isMany(phrase))) return undefined;
  }
  return undefined;
}

const FARTHEST_EXAMPLE = 16;

/** "officials", "Ann Lee and": others of whom the names may be some. */
const isMany = ({ isName, isPronoun, words, lemma }: NounPhrase): boolean =>
  !isName && (isPronoun ? /^(?:they|them|these|those)$/.test(lemma) : words[words.length - 1] !== lemma);
