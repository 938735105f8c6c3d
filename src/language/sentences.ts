import type { Span } from '../model/span';
import { characterKind, startsLower, startsUpper } from './characters';
import { FINAL_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './lexicons/abbreviations';
import { SENTENCE_PARTICLES } from './lexicons/name-particles';
import { wordSet } from './lexicons/words';

/** Words that, with a capital, open a sentence after an abbreviation: "… in the U.S. The minister". */
const OPENERS = wordSet(`
  the a an this that these those he she it they we i you his her its their our my your there here but and or so yet nor in on at
  by for from with to of as if when while after before since until although though because however meanwhile moreover also some
  many most all both each every no not none one two three several few other another what who which where why how now then today
  yesterday tomorrow earlier later last according despite during under over between among about asked police officials analysts
  critics speaking
`);

const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '}', '›']);
const OPENING = new Set(['"', "'", '“', '‘', '«', '(', '[', '{', '‹']);

/**
 * Groups the tokens of one paragraph into sentences: half-open ranges of token indices, in order, together all tokens.
 * A sentence ends after `.`, `!`, `?` or an ellipsis with the quotes and brackets that close it, unless the next word is
 * in small letters; after an abbreviation only where the next word can open a sentence. Cost: linear.
 */
export function splitSentences(text: string, tokens: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let first = 0;
  let index = 0;
  let openBrackets = 0;
  while (index < tokens.length) {
    const token = tokens[index] as Span;
    const sign = token.end - token.start === 1 ? text[token.start] : undefined;
    if (sign === '(' || sign === '[') openBrackets++;
    else if ((sign === ')' || sign === ']') && openBrackets > 0) openBrackets--;
    const end = endOfSentenceAt(text, tokens, index);
    if (
      end !== undefined &&
      (openBrackets === 0 || closesBracket(text, tokens, { start: index, end }) || index - first > 60)
    ) {
      sentences.push({ start: first, end });
      first = end;
      index = end;
      openBrackets = 0;
    } else index++;
  }
  if (first < tokens.length) sentences.push({ start: first, end: tokens.length });
  return sentences;
}

const textOf = (text: string, token: Span | undefined): string =>
  token === undefined ? '' : text.slice(token.start, Math.min(token.end, token.start + 40));

const closesBracket = (text: string, tokens: readonly Span[], { start, end }: Span): boolean => {
  for (let index = start; index < end; index++) {
    const form = textOf(text, tokens[index]);
    if (form === ')' || form === ']') return true;
  }
  return false;
};

/** Index after the last token of the sentence that token `index` ends, if it ends one. */
function endOfSentenceAt(text: string, tokens: readonly Span[], index: number): number | undefined {
  const form = textOf(text, tokens[index]);
  const final = form.charCodeAt(form.length - 1);
  // 0x2026 is the ellipsis, 0x3002 and 0x061f full stop and question mark of other scripts.
  const isFinal =
    final === 0x2e || final === 0x21 || final === 0x3f || final === 0x2026 || final === 0x3002 || final === 0x61f;
  if (!isFinal) return undefined;
  const isSign = characterKind(form, 0) === 'sign';
  let end = index + 1;
  while (end < tokens.length && isCloser(text, tokens, end)) end++;
  if (end >= tokens.length) return end;
  const next = afterOpening(text, tokens, end);
  const nextForm = textOf(text, tokens[next]);
  if (startsLower(nextForm)) {
    return form === '.' && SENTENCE_PARTICLES.has(nextForm) && namesFollow(text, tokens, next) ? end : undefined;
  }
  if (isSign) {
    if (form === '.' || form === '。') return end;
    return startsUpper(nextForm) || next > end || characterKind(nextForm || ' ', 0) === 'digit' ? end : undefined;
  }
  return endsAfterAbbreviation(form.slice(0, -1).toLowerCase(), nextForm) ? end : undefined;
}

function endsAfterAbbreviation(abbreviation: string, next: string): boolean {
  if (TITLE_ABBREVIATIONS.has(abbreviation)) return false;
  const opens = startsUpper(next) && OPENERS.has(next.toLowerCase());
  if (abbreviation.length === 1) return opens && next !== 'A' && next !== 'I';
  return opens && (FINAL_ABBREVIATIONS.has(abbreviation) || abbreviation.includes('.'));
}

/** Closing quotes and brackets, and footnote marks "[1]", that still belong to the sentence before `index`. */
function isCloser(text: string, tokens: readonly Span[], index: number): boolean {
  const token = tokens[index] as Span;
  const before = tokens[index - 1] as Span;
  const form = textOf(text, token);
  const isGlued = token.start === before.end;
  if (form === ')' || form === ']' || form === '”' || form === '»') return true;
  if (CLOSERS.has(form)) return isGlued;
  if (!isGlued) return false;
  if (form === '[') return /^\[\d{1,3}\]/.test(text.slice(token.start, token.start + 5));
  return /^\d{1,3}$/.test(form) && text[before.start] === '[';
}

/** Index of the first token at or after `index` that is no opening quote or bracket. */
function afterOpening(text: string, tokens: readonly Span[], index: number): number {
  const most = Math.min(tokens.length, index + 4);
  let next = index;
  while (next < most && OPENING.has(textOf(text, tokens[next]))) next++;
  return next;
}

/** "de Mistura", "al-Qaeda": a small opener with a capital behind it. */
function namesFollow(text: string, tokens: readonly Span[], index: number): boolean {
  const next = textOf(text, tokens[index + 1]);
  return startsUpper(next === '-' ? textOf(text, tokens[index + 2]) : next);
}
