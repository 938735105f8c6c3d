import type { Sentence } from '../../../model/token';
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  GET,
  HAVE,
  MODALS,
  NEGATORS,
  NOT_ADVERBS,
  OBJECT_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './function-words';
import { isNounToo, isUnchanged, readVerbForm, type VerbForm } from './verb-forms';

export type WordClass =
  | 'name'
  | 'time'
  | 'noun'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'to'
  | 'negator'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'subordinator'
  | 'quote'
  | 'punctuation';

/** A token with the coarse class that the reading of clauses needs; adjectives count as nouns. */
export interface Word {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly lemma: string;
  readonly class: WordClass;
  readonly form?: VerbForm;
}

/** What is known of tokens beforehand: those inside a name or a time, by index in the sentence. */
export type Cover = ReadonlyMap<number, 'name' | 'time'>;

/**
 * Classes of a sentence's words from closed lists, spelling and neighbours; a tagger's `upos` overrules the guess between
 * verb and noun where it is there.
 */
export function classifyWords(sentence: Sentence, cover: Cover): readonly Word[] {
  const words: Word[] = [];
  for (const index of sentence.tokens.keys()) words.push(classify(sentence, cover, words, index));
  return words;
}

function classify(sentence: Sentence, cover: Cover, before: readonly Word[], index: number): Word {
  const token = sentence.tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  const lower = token.text.toLowerCase().replace(/’/g, "'");
  const base = { index, start: token.start, end: token.end, lower, lemma: token.lemma };
  const covered = cover.get(index);
  if (covered !== undefined) return { ...base, class: covered };
  const closed = closedClass(lower, sentence, index);
  if (closed !== undefined) return { ...base, class: closed };
  const reading = readVerbForm(lower);
  const isVerb =
    reading !== undefined &&
    (token.upos === undefined
      ? guessVerb({ lemma: reading.lemma, form: reading.form, sentence, cover, before, index })
      : token.upos === 'VERB');
  if (isVerb) return { ...base, lemma: reading.lemma, class: 'verb', form: reading.form };
  return { ...base, class: isAdverb(lower) ? 'adverb' : 'noun' };
}

function closedClass(lower: string, sentence: Sentence, index: number): WordClass | undefined {
  if (/^["“”«»]|^''$|^``$/.test(lower)) return 'quote';
  if (/^[\p{P}\p{S}]+$/u.test(lower) && lower !== '&' && !/^[%$£€]/.test(lower)) {
    return lower === "'" && /s$/i.test(sentence.tokens[index - 1]?.text ?? '') ? 'possessive' : 'punctuation';
  }
  if (/^[\d.,]+/.test(lower) || /^(?:[a-z]{0,2}[$£€]|%)/.test(lower)) return 'number';
  if (lower === "'s") return sentence.tokens[index]?.lemma === "'s" ? 'possessive' : 'auxiliary';
  if (lower === 'to') return 'to';
  if (NEGATORS.has(lower)) return lower === 'neither' || lower === 'nor' ? 'conjunction' : 'negator';
  if (MODALS.has(lower) && !(lower === 'may' && /^M/.test(sentence.tokens[index]?.text ?? '') && index > 0))
    return 'modal';
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return 'auxiliary';
  if (GET.has(lower)) return 'auxiliary';
  if (RELATIVES.has(lower)) return lower === 'whose' ? 'determiner' : 'relative';
  if (lower === 'that') return thatClass(sentence, index);
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (POSSESSIVE_PRONOUNS.has(lower) && lower !== 'her') return 'determiner';
  if (lower === 'her') return isNounAhead(sentence, index + 1) ? 'determiner' : 'pronoun';
  if (lower === 'this' || lower === 'these' || lower === 'those') {
    return isNounAhead(sentence, index + 1) ? 'determiner' : 'pronoun';
  }
  if (SUBJECT_PRONOUNS.has(lower) || OBJECT_PRONOUNS.has(lower)) {
    return lower === 'each' && sentence.tokens[index + 1]?.lemma !== 'other' ? 'determiner' : 'pronoun';
  }
  if (DETERMINERS.has(lower)) return 'determiner';
  if (ADVERBS.has(lower)) return 'adverb';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  return undefined;
}

/** "that" opens a clause after a verb or noun, is a determiner before a noun and a pronoun elsewhere. */
function thatClass(sentence: Sentence, index: number): WordClass {
  const next = sentence.tokens[index + 1]?.text.toLowerCase() ?? '';
  const before = sentence.tokens[index - 1]?.text ?? '';
  if (BE.has(next) || MODALS.has(next) || HAVE.has(next)) return /^[,;"“]?$/.test(before) ? 'pronoun' : 'relative';
  return 'subordinator';
}

const isNounAhead = (sentence: Sentence, index: number): boolean => {
  const next = sentence.tokens[index]?.text.toLowerCase();
  if (next === undefined) return false;
  return !(
    PREPOSITIONS.has(next) ||
    BE.has(next) ||
    MODALS.has(next) ||
    HAVE.has(next) ||
    DO.has(next) ||
    CONJUNCTIONS.has(next) ||
    next === 'to' ||
    DETERMINERS.has(next) ||
    /^\p{P}/u.test(next) ||
    ADVERBS.has(next)
  );
};

const isAdverb = (lower: string): boolean => lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower);

interface Guess {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly sentence: Sentence;
  readonly cover: Cover;
  readonly before: readonly Word[];
  readonly index: number;
}

/** Whether a word that may be a verb is one here, by the words around it. */
function guessVerb(guess: Guess): boolean {
  const { sentence, before, index, form, lemma } = guess;
  const text = sentence.tokens[index]?.text ?? '';
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
