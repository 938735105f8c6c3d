import type { Sentence } from '../../../model/token';
import { compoundPart } from './compounds';
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
  OBJECT_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './function-words';
import { guessVerb } from './guess-verb';
import { hyphenatedNoun } from './hyphenated';
import { readVerbForm } from './verb-forms';
import { type Cover, isAdverb, isSign, lowerForm, type Word, type WordClass } from './word';

/** Classes of a sentence's words from closed lists, spelling and neighbours. */
export function classifyWords(sentence: Sentence, cover: Cover): readonly Word[] {
  const words: Word[] = [];
  for (const index of sentence.tokens.keys()) words.push(classify(sentence, cover, words, index));
  return words;
}

function classify(sentence: Sentence, cover: Cover, before: readonly Word[], index: number): Word {
  const token = sentence.tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  const { start, end, lemma } = token;
  const part = cover.has(index) ? undefined : compoundPart(sentence.tokens, index);
  if (part !== undefined) return { index, start, end, lower: part.text, lemma: part.text, class: 'noun' };
  const lower = lowerForm(token);
  const covered = cover.get(index);
  const compound = covered === undefined ? hyphenatedNoun(sentence.tokens, index) : undefined;
  if (compound !== undefined) return { index, start, end, lower: compound, lemma: compound, class: 'noun' };
  const isCompounded = covered === undefined && hyphenatedNoun(sentence.tokens, index + 2) !== undefined;
  const known = covered ?? (isCompounded ? 'noun' : closedClass(lower, sentence, index));
  if (known !== undefined) return { index, start, end, lower, lemma, class: known };
  const reading = readVerbForm(lower);
  const isVerb =
    reading !== undefined && guessVerb({ lemma: reading.lemma, form: reading.form, sentence, cover, before, index });
  if (isVerb) return { index, start, end, lower, lemma: reading.lemma, class: 'verb', form: reading.form };
  return { index, start, end, lower, lemma, class: isAdverb(lower) ? 'adverb' : 'noun' };
}

function closedClass(lower: string, sentence: Sentence, index: number): WordClass | undefined {
  if (isSign(lower)) {
    if (/^["“”«»]|^''$|^``$/.test(lower)) return 'quote';
    if (/^[\p{P}\p{S}]+$/u.test(lower) && lower !== '&' && !/^[%$£€]/.test(lower)) {
      return lower === "'" && /s$/i.test(sentence.tokens[index - 1]?.text ?? '') ? 'possessive' : 'punctuation';
    }
    if (/^[\d.,]+/.test(lower) || /^(?:[a-z]{0,2}[$£€]|%)/.test(lower)) return 'number';
  }
  if (lower === "'s") return sentence.tokens[index]?.lemma === "'s" ? 'possessive' : 'auxiliary';
  if (lower === 'to') return 'to';
  if (lower === 'according' && sentence.tokens[index + 1]?.text === 'to') return 'preposition';
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
  if (lower === 'one' && sentence.tokens[index + 1]?.lemma === 'another') return 'pronoun';
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
