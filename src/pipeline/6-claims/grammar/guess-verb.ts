import type { Sentence } from '../../../model/token';
import { opensRank } from './compounds';
import { BE, DETERMINERS, DO, HAVE, MODALS, OBJECT_PRONOUNS, PREPOSITIONS } from './function-words';
import { isNounToo, isUnchanged, type VerbForm } from './verb-forms';
import { type Cover, isAdverb, type Word } from './word';

interface Guess {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly sentence: Sentence;
  readonly cover: Cover;
  readonly before: readonly Word[];
  readonly index: number;
}

/** Whether a word that may be a verb is one here, by the words around it. */
export function guessVerb(guess: Guess): boolean {
  const { sentence, before, index, form, lemma } = guess;
  const text = sentence.tokens[index]?.text ?? '';
  if (opensRank(sentence.tokens, index)) return false;
  // "Danish champions Halm Rovers"
  if (text === 'champions' && aheadOf(guess) === 'name') return false;
  // "its chief operating officer"
  if (before[index - 1]?.lower === 'chief' && sentence.tokens[index + 1]?.text === 'officer') return false;
  if (index > 0 && /^\p{Lu}/u.test(text) && sentence.kind === 'body' && !/^["“]$/.test(before[index - 1]?.lower ?? ''))
    return false;
  if (sentence.tokens[index + 1]?.text === '-' || sentence.tokens[index - 1]?.text === '-') {
    if (sentence.tokens[index - 1]?.end === sentence.tokens[index]?.start) return false;
    if (sentence.tokens[index + 1]?.start === sentence.tokens[index]?.end && sentence.tokens[index + 1]?.text === '-')
      return false;
  }
  const previous = lastNonAdverb(before);
  const next = aheadOf(guess);
  switch (form) {
    case 'base':
      return guessBase(lemma, previous, next, before) || (isUnchanged(lemma) && guessUnchanged(previous, next));
    case 'third':
      return (
        guessThird(lemma, previous, next, sentence.kind === 'headline') ||
        (isLoneVerb(guess) && previous?.class === 'name' && next === 'other')
      );
    case 'past':
    case 'participle':
      return guessPast(previous, next, lemma, form);
    case 'gerund':
      return guessGerund(lemma, previous, next, text);
  }
}

/** Whether no other word of the sentence can be its verb. */
function isLoneVerb({ sentence, before, index }: Guess): boolean {
  if (before.some((word) => word.class === 'verb' || word.class === 'auxiliary' || word.class === 'modal'))
    return false;
  return sentence.tokens.slice(index + 1).every(({ text }) => {
    const lower = text.toLowerCase();
    return !(BE.has(lower) || MODALS.has(lower) || HAVE.has(lower) || DO.has(lower) || /[a-z]ed$/.test(lower));
  });
}

type Ahead = 'nominal' | 'name' | 'preposition' | 'to' | 'clause' | 'verb' | 'other';

/** What kind of word follows, from closed lists alone. */
function aheadOf({ sentence, cover, index }: Guess): Ahead {
  let at = index + 1;
  while (isAdverb(sentence.tokens[at]?.text.toLowerCase() ?? '')) at++;
  const next = sentence.tokens[at];
  if (next === undefined) return 'other';
  const lower = next.text.toLowerCase();
  if (cover.get(at) === 'name') return 'name';
  if (lower === 'to') return 'to';
  if (lower === 'that' || lower === 'whether' || lower === 'how' || lower === 'if') return 'clause';
  if (BE.has(lower) || MODALS.has(lower) || HAVE.has(lower) || DO.has(lower)) return 'verb';
  if (DETERMINERS.has(lower) || OBJECT_PRONOUNS.has(lower) || /^[\d$£€]/.test(lower)) return 'nominal';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (/^\p{Lu}/u.test(next.text)) return 'name';
  return 'other';
}

function lastNonAdverb(before: readonly Word[]): Word | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at];
    if (word !== undefined && word.class !== 'adverb' && word.class !== 'negator') return word;
  }
  return undefined;
}

/** "Rovers beat City", "was set up": past without change. */
const guessUnchanged = (previous: Word | undefined, next: Ahead): boolean =>
  previous?.class === 'auxiliary' ||
  ((previous?.class === 'name' ||
    previous?.class === 'pronoun' ||
    previous?.class === 'relative' ||
    previous?.class === 'conjunction') &&
    (next === 'name' || next === 'nominal' || next === 'preposition'));

const PLURAL_SUBJECTS = new Set(['i', 'we', 'you', 'they', 'who', 'these', 'those', 'which']);

function guessBase(lemma: string, previous: Word | undefined, next: Ahead, before: readonly Word[]): boolean {
  if (previous === undefined) return false;
  if (previous.class === 'to' || previous.class === 'modal' || DO.has(previous.lower)) return true;
  if (previous.class === 'auxiliary') return false;
  if (previous.class === 'pronoun' || previous.class === 'relative') return PLURAL_SUBJECTS.has(previous.lower);
  const takesObject = next === 'name' || next === 'nominal' || next === 'to' || next === 'clause';
  if (previous.class === 'conjunction' || previous.lower === ',') {
    const hasBase = before.some((word) => word.class === 'verb' && word.form === 'base');
    return hasBase && (takesObject || (!isNounToo(lemma) && next !== 'verb'));
  }
  if (previous.class === 'noun') {
    return (
      /[^s]s$/.test(previous.lower) &&
      !isNounToo(previous.lower) &&
      (isNounToo(lemma) ? takesObject : takesObject || next === 'preposition')
    );
  }
  if (previous.class === 'name') {
    const isPlural =
      before.some((word) => word.class === 'conjunction' && word.lower === 'and') || /s$/.test(previous.lower);
    return isPlural && (isNounToo(lemma) ? next === 'name' || next === 'nominal' : next !== 'verb');
  }
  return false;
}

function guessThird(lemma: string, previous: Word | undefined, next: Ahead, isHeadline: boolean): boolean {
  if (previous === undefined) return false;
  if (previous.class === 'relative') return true;
  if (previous.class === 'pronoun') return !OBJECT_PRONOUNS.has(previous.lower) || previous.lower === 'it';
  const takesObject = next === 'name' || next === 'nominal' || next === 'to' || next === 'clause';
  if (
    previous.class === 'name' ||
    previous.class === 'noun' ||
    previous.class === 'punctuation' ||
    previous.class === 'quote'
  ) {
    if (!isNounToo(lemma)) return previous.class !== 'punctuation' || takesObject;
    return takesObject && (previous.class === 'name' || next !== 'to' || isHeadline);
  }
  if (previous.class === 'conjunction') return takesObject || (!isNounToo(lemma) && next === 'preposition');
  return false;
}

function guessPast(previous: Word | undefined, next: Ahead, lemma: string, form: VerbForm): boolean {
  if (previous === undefined) return true;
  switch (previous.class) {
    case 'determiner':
    case 'possessive':
    case 'number':
    case 'modal':
    case 'to':
      return false;
    case 'preposition':
      return next === 'name' && form === 'past' && previous.lower === 'as';
    case 'auxiliary':
      return true;
    case 'noun':
      return !(isAttributive(previous.lower) && next === 'other' && lemma !== 'say');
    default:
      return true;
  }
}

const isAttributive = (lower: string): boolean => /(?:newly|recently|state|self)$/.test(lower);

function guessGerund(lemma: string, previous: Word | undefined, next: Ahead, text: string): boolean {
  const isNounToo = NOUN_GERUNDS.has(text.toLowerCase());
  if (previous === undefined) return next === 'name' || next === 'nominal';
  switch (previous.class) {
    case 'auxiliary':
      return BE.has(previous.lower);
    case 'determiner':
    case 'possessive':
    case 'number':
    case 'modal':
      return false;
    case 'preposition':
    case 'conjunction':
    case 'to':
    case 'noun':
    case 'name':
      return isNounToo ? next === 'name' || next === 'nominal' : next !== 'verb' && lemma !== 'be';
    default:
      return true;
  }
}

const NOUN_GERUNDS: ReadonlySet<string> = new Set(
  `meeting building hearing briefing ruling finding funding housing training offering opening bombing killing shooting shelling fighting
  stabbing warning feeling crossing gathering rating recording spending standing undertaking writing mining smuggling trafficking banking
  holding king landing lending painting parking planning printing racing reading trading voting working signing hacking bidding
  being spring evening morning`
    .trim()
    .split(/\s+/),
);
