import { INSTALLING } from './installing-verbs';
import type { NameNode } from './name-nodes';
import type { Word } from './word';

/** A phrase that has its name, at the word that may end it. */
interface NamedPhrase {
  readonly start: number;
  readonly at: number;
  readonly head: NameNode;
}

/** Whether the word behind a name begins a phrase of its own. */
export const endsBehindName = (phrase: NamedPhrase, words: readonly Word[]): boolean =>
  isBareNumber(phrase, words) || isInstalled(phrase, words) || isGiven(phrase, words);

const isBareNumber = ({ start, at, head }: NamedPhrase, words: readonly Word[]): boolean =>
  words[at - 1]?.lower !== '-' &&
  (words[at]?.class === 'number' ||
    ((isPerson(head) || words[start - 1]?.class === 'verb') && isNumberWord(words[at])));

/** "gave Ann Lee six years", "docked Rovers three points". */
const isNumberWord = (word: Word | undefined): boolean => NUMBER_WORDS.has(word?.lower ?? '');

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
  forty fifty sixty seventy eighty ninety several`
    .trim()
    .split(/\s+/),
);

const isPerson = ({ mention }: NameNode): boolean => mention.kind === 'name' && mention.type === 'Person';

/** "appointed Ann Lee chief executive": the office is a phrase of its own. */
const isInstalled = ({ start, head }: NamedPhrase, words: readonly Word[]): boolean =>
  isPerson(head) &&
  head.end - head.start > 1 &&
  words[start - 1]?.class === 'verb' &&
  INSTALLING.has(words[start - 1]?.lemma ?? '');

/** "offered Georgia help": what is given to a name is a phrase of its own. */
const isGiven = ({ start, at }: NamedPhrase, words: readonly Word[]): boolean =>
  words[start - 1]?.class === 'verb' &&
  /^(?:offer|give|send|lend|grant|promise|pledge|deny|award)$/.test(words[start - 1]?.lemma ?? '') &&
  GIFTS.has(words[at]?.lower ?? '') &&
  words[at + 1]?.class !== 'noun';

const GIFTS: ReadonlySet<string> = new Set(
  'help aid support assistance money food weapons arms ammunition loans credit relief shelter asylum medicine'.split(
    ' ',
  ),
);

/**
 * Two names side by side are one phrase ("Corwin chief Ann Lee" has a noun between); a person after a person is not, nor one with a
 * title after a place that has its preposition ("In Turkey Minister Lee met …").
 */
export function startsNewPhrase({ mention, start }: NameNode, next: NameNode, words: readonly Word[]): boolean {
  if (mention.kind !== 'name') return false;
  if (mention.type === 'Person') return true;
  const isPlainPlace = mention.type === 'Place' && mention.canonical === undefined && mention.text.length > 3;
  const isPerson = next.mention.kind === 'name' && next.mention.type === 'Person';
  return isPlainPlace && isPerson && words[start - 1]?.class === 'preposition';
}
