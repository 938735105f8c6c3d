import type { Sentence, Token } from '../../../model/token';
import { compoundPart, opensRank } from '../grammar/compounds';
import { NEGATORS, PREPOSITIONS } from '../grammar/function-words';
import { hyphenatedNoun } from '../grammar/hyphenated';
import { readVerbForm, type VerbForm } from '../grammar/verb-forms';
import { type Cover, isSign, lowerForm, type Word, type WordClass } from '../grammar/word';

/** Words of a sentence with the coarse class that noun phrases are cut by, from the tags. */
export function tagWords({ tokens }: Sentence, cover: Cover): readonly Word[] {
  return tokens.map((token, index) => {
    const { start, end, lemma } = token;
    const part = cover.has(index) ? undefined : compoundPart(tokens, index);
    if (part !== undefined) return { index, start, end, lower: part.text, lemma: part.text, class: 'noun' };
    const lower = lowerForm(token);
    const covered = cover.get(index);
    const compound = covered === undefined ? hyphenatedNoun(tokens, index) : undefined;
    if (compound !== undefined) return { index, start, end, lower: compound, lemma: compound, class: 'noun' };
    const isCompounded = covered === undefined && hyphenatedNoun(tokens, index + 2) !== undefined;
    const known = covered ?? (isCompounded || opensRank(tokens, index) ? 'noun' : undefined);
    const found = known ?? (isMutual(tokens, index) ? 'pronoun' : classOf(token, lower, tokens[index - 1]));
    return found === 'verb'
      ? { index, start, end, lower, lemma: verbLemma(lemma, lower), class: found, form: formOf(token.xpos) }
      : { index, start, end, lower, lemma, class: found };
  });
}

/** "Fjord First said …": a past form that the tagger takes for a base form keeps its own spelling as lemma. */
function verbLemma(lemma: string, lower: string): string {
  // "leaves a widow" is no leaf.
  if (lower.endsWith('ves') && lemma.endsWith('f')) return lower.slice(0, -1);
  const reading = lemma === lower ? readVerbForm(lower) : undefined;
  return reading === undefined || reading.form === 'base' || lower === 'found' ? lemma : reading.lemma;
}

/** "one another" is one pronoun, told by its first word. */
const isMutual = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'one' && tokens[at + 1]?.lemma === 'another';

const FORMS: Readonly<Record<string, VerbForm>> = { VBD: 'past', VBN: 'participle', VBG: 'gerund', VBZ: 'third' };

const formOf = (xpos: string): VerbForm => FORMS[xpos] ?? 'base';

function classOf({ upos, xpos, deprel, text }: Token, lower: string, before: Token | undefined): WordClass {
  const sign = isSign(lower);
  if (sign && /^["“”«»]|^''$|^``$/.test(lower)) return 'quote';
  if (lower === "'s" || xpos === 'POS') return xpos === 'POS' ? 'possessive' : 'auxiliary';
  if (lower === "'" && /s$/i.test(before?.text ?? '')) return 'possessive';
  if (sign && /^[\p{P}\p{S}]+$/u.test(lower) && lower !== '&' && !/^[%$£€]/.test(lower)) return 'punctuation';
  if (sign && (/^[\d.,]+/.test(lower) || /^(?:[a-z]{0,2}[$£€]|%)/.test(lower))) return 'number';
  if (lower === 'worth') return 'preposition';
  if (NEGATORS.has(lower)) return lower === 'neither' || lower === 'nor' ? 'conjunction' : 'negator';
  switch (upos) {
    case 'DET':
      return 'determiner';
    case 'PRON':
      return pronounClass(lower, xpos, deprel);
    case 'PART':
      return xpos === 'TO' ? 'to' : 'adverb';
    case 'ADP':
      return 'preposition';
    case 'SCONJ':
      return PREPOSITIONS.has(lower) ? 'preposition' : 'subordinator';
    case 'CCONJ':
      return 'conjunction';
    case 'AUX':
      return xpos === 'MD' ? 'modal' : 'auxiliary';
    case 'VERB':
      if (NEIGHBOURING.test(lower)) return 'noun';
      // "arrested three fighters following attacks in Halm"
      if (lower === 'following' && deprel === 'amod' && NOMINAL.has(before?.upos ?? '')) return 'preposition';
      return deprel === 'amod' || (deprel === 'compound' && !/^[A-Z]/.test(text)) ? 'noun' : 'verb';
    case 'ADV':
      return 'adverb';
    case 'ADJ':
      // "a member responsible for its money", "the votes necessary to win": behind the noun, and no part of what it is called.
      return POSTNOMINAL.has(lower) && NOMINAL.has(before?.upos ?? '') ? 'adverb' : 'noun';
    case 'INTJ':
    case 'PUNCT':
      return 'punctuation';
    default:
      return 'noun';
  }
}

const POSTNOMINAL: ReadonlySet<string> = new Set(
  'responsible necessary available capable able eligible loyal close sympathetic hostile subject'.split(' '),
);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);

/** No deed: "accuses neighbouring Norway of …". */
const NEIGHBOURING = /^neighbou?ring$/;

function pronounClass(lower: string, xpos: string, deprel: string): WordClass {
  if (xpos === 'PRP$' || xpos === 'WP$' || lower === 'whose') return 'determiner';
  if (xpos === 'WP' || xpos === 'WDT') return 'relative';
  return deprel === 'det' ? 'determiner' : 'pronoun';
}
