import type { Span } from '../model/span';
import { characterKind, characterLength, isApostrophe, startsLower, startsUpper } from './characters';
import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from './lexicons/abbreviations';
import { wordSet } from './lexicons/words';

/** Prefixes that stay with a lower-case word after their hyphen, as in UD English EWT ("re-election", "anti-war"). */
const HYPHEN_PREFIXES = wordSet(`
  e re co ex un non pre pro anti post mid multi semi sub inter intra counter over under micro mini macro neo pan psycho quasi
  socio ultra vice cross arch mis
`);

const ALPHABETIC_CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);
const MOST_WORD_UNITS = 2000;

/**
 * Splits `text` from `start` to `end` into words and signs after the conventions of UD English: clitics, possessives and
 * the hyphens of compounds are tokens of their own ("US", "-", "brokered"); a prefix stays with a lower-case word
 * ("re-election") but not with a name ("pro", "-", "Beijing"); abbreviations, initials, numbers, dates with dots,
 * addresses, `@handles` and `#tags` are one token each. Offsets are UTF-16 code units and never cut a surrogate pair.
 * Cost: linear.
 */
export function tokenize(text: string, { start = 0, end = text.length }: Partial<Span> = {}): Span[] {
  const tokens: Span[] = [];
  let index = start;
  while (index < end) {
    const kind = characterKind(text, index);
    if (kind === 'space') {
      index += characterLength(text, index);
      continue;
    }
    const next = Math.min(end, kind === 'sign' ? endOfSign(text, index, end) : endOfWord(text, index, end));
    if (kind === 'sign') tokens.push({ start: index, end: next });
    else splitClitics(text, { start: index, end: next }, tokens);
    index = next;
  }
  return tokens;
}

const isPlainLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const isWordCharacter = (text: string, index: number, end: number): boolean => {
  if (index >= end) return false;
  if (isPlainLetter(text.charCodeAt(index))) return true;
  const kind = characterKind(text, index);
  return kind === 'letter' || kind === 'digit';
};

const isDigit = (text: string, index: number, end: number): boolean =>
  index < end && index >= 0 && characterKind(text, index) === 'digit';

/** End of the word, number or address that starts at `start`. */
function endOfWord(text: string, start: number, end: number): number {
  if (startsAddress(text, start)) return endOfAddress(text, start, end);
  const limit = Math.min(end, start + MOST_WORD_UNITS);
  let index = start;
  let partStart = start;
  while (index < limit) {
    if (isPlainLetter(text.charCodeAt(index)) && !isDigit(text, index - 1, end)) {
      index++;
      continue;
    }
    if (isWordCharacter(text, index, end)) {
      const length = characterLength(text, index);
      if (index > start && isMeridiem(text, index, end)) return index;
      index += length;
      continue;
    }
    if (!joins(text, { start: partStart, end: index }, { start, end })) break;
    if (text[index] === '.' || text[index] === '-') partStart = index + 1;
    index++;
  }
  // A cut at the length limit may not fall inside a pair.
  if (index < end && index === limit && isLowSurrogate(text, index)) index++;
  return withFullStop(text, { start, end: index }, end);
}

const isLowSurrogate = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && characterLength(text, index - 1) === 2;
};

/** "10pm" and "6:00am" are a number and a word. */
function isMeridiem(text: string, index: number, end: number): boolean {
  if (!isDigit(text, index - 1, end)) return false;
  const first = text[index];
  if (first !== 'a' && first !== 'p' && first !== 'A' && first !== 'P') return false;
  const second = text[index + 1];
  return (second === 'm' || second === 'M') && !isWordCharacter(text, index + 2, end);
}

/** Whether the sign at `part.end` joins what stands before and after it into one word. */
function joins(text: string, part: Span, { start, end }: Span): boolean {
  const index = part.end;
  if (!isWordCharacter(text, index + 1, end)) return false;
  const before = characterKind(text, index - 1);
  const after = characterKind(text, index + 1);
  switch (text[index]) {
    case "'":
    case '’':
    case 'ʼ':
      return after === 'letter';
    case '.':
      if (before === 'digit' && after === 'digit') return true;
      if (part.end - part.start === 1 && before === 'letter')
        return after === 'letter' && !startsWordAfterInitial(text, index + 1, end);
      return before !== 'digit' && startsLower(text[index - 1] ?? '') && startsLower(text[index + 1] ?? '');
    case ',':
      return before === 'digit' && after === 'digit' && isDigit(text, index + 2, end) && isDigit(text, index + 3, end);
    case ':':
      return before === 'digit' && after === 'digit';
    case '&':
      return startsUpper(text[index - 1] ?? '') && startsUpper(text[index + 1] ?? '') && index - start <= 3;
    case '_':
    case '@':
      return true;
    case '-':
      return (
        part.start === start &&
        startsLower(text[index + 1] ?? '') &&
        HYPHEN_PREFIXES.has(text.slice(start, index).toLowerCase())
      );
    default:
      return false;
  }
}

/** "J.K." is one token but "J.Smith" two. */
function startsWordAfterInitial(text: string, index: number, end: number): boolean {
  return startsUpper(text[index] ?? '') && isWordCharacter(text, index + 1, end) && startsLower(text[index + 1] ?? '');
}

/** Takes the full stop into abbreviations and initials, and the sign into "US$". */
function withFullStop(text: string, word: Span, end: number): number {
  if (word.end >= end) return word.end;
  if (text[word.end] === '$' && word.end - word.start <= 3 && startsUpper(text.slice(word.start, word.end)))
    return word.end + 1;
  if (text[word.end] !== '.' || text[word.end + 1] === '.') return word.end;
  const length = word.end - word.start;
  if (length === 1) return startsUpper(text[word.start] ?? '') ? word.end + 1 : word.end;
  if (length > 9) return word.end;
  const form = text.slice(word.start, word.end);
  if (isDotted(form)) return word.end + 1;
  const lower = form.toLowerCase();
  if (TITLE_ABBREVIATIONS.has(lower)) return startsUpper(form) ? word.end + 1 : word.end;
  if (!ABBREVIATIONS.has(lower)) return word.end;
  return AMBIGUOUS_ABBREVIATIONS.has(lower) && !followsAsAbbreviation(text, word, end) ? word.end : word.end + 1;
}

/** "U.S", "a.m", "Ph.D": single letters between dots. */
function isDotted(form: string): boolean {
  for (let index = 1; index < form.length; index += 2) if (form[index] !== '.') return false;
  return form.length >= 3 && form.length % 2 === 1;
}

/** Also words of their own; taken as abbreviations before a number or, where they begin with a capital, a month's day. */
const AMBIGUOUS_ABBREVIATIONS = wordSet(`
  no art fig sec mar may sun sat mon fri wed al in ed la pa va miss mass wash cap min max co del est dist mo ore ill ch ga ind md
  ave cos tn mt ft sq arts nos jan jun
`);

function followsAsAbbreviation(text: string, word: Span, end: number): boolean {
  const form = text.slice(word.start, word.end);
  let index = word.end + 1;
  while (index < end && characterKind(text, index) === 'space' && text[index] !== '\n') index++;
  if (isDigit(text, index, end)) return true;
  if (form === 'al' || form === 'co') return false;
  const next = text[index] ?? '';
  if (/^(?:Co|Mt|Ft|Jan|Jun)$/.test(form)) return true;
  return startsUpper(form) && (startsLower(next) || next === ',' || next === ')');
}

/** Splits clitics off the end of a word, and "cannot" in two. */
function splitClitics(text: string, word: Span, tokens: Span[]): void {
  const cut = cliticStart(text, word);
  if (cut === undefined) {
    tokens.push(word);
    return;
  }
  tokens.push({ start: word.start, end: cut }, { start: cut, end: word.end });
}

function cliticStart(text: string, word: Span): number | undefined {
  const length = word.end - word.start;
  if (length === 6 && text.slice(word.start, word.end).toLowerCase() === 'cannot') return word.start + 3;
  for (let back = 2; back <= 3 && back < length; back++) {
    const apostrophe = word.end - back;
    if (!isApostrophe(text, apostrophe)) continue;
    const tail = text.slice(apostrophe + 1, word.end).toLowerCase();
    const before = text[apostrophe - 1];
    if (tail === 't' && (before === 'n' || before === 'N') && length > 3) return apostrophe - 1;
    return ALPHABETIC_CLITICS.has(tail) ? apostrophe : undefined;
  }
  return undefined;
}

function startsAddress(text: string, index: number): boolean {
  const first = text[index];
  if (first === 'h' || first === 'H') return /^https?:\/\//i.test(text.slice(index, index + 8));
  return (first === 'w' || first === 'W') && text.slice(index, index + 4).toLowerCase() === 'www.';
}

function endOfAddress(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && characterKind(text, index) !== 'space' && !'"“”<>'.includes(text[index] ?? '')) {
    index += characterLength(text, index);
  }
  while (index > start + 1 && ".,;:!?)]'’".includes(text[index - 1] ?? '')) index--;
  return index;
}

const REPEATING = new Set(['.', '!', '?', '-', '–', '—', '*', '=', '_', '~', '·', '…']);

/** End of the sign at `start`: repeated dots, dashes and rules are one token, so are pictures with their modifiers. */
function endOfSign(text: string, start: number, end: number): number {
  const sign = text[start] ?? '';
  if ((sign === '@' || sign === '#') && isWordCharacter(text, start + 1, end)) {
    let index = start + 1;
    while (isWordCharacter(text, index, end) || text[index] === '_') index += characterLength(text, index);
    return Math.min(index, end);
  }
  let index = start + characterLength(text, start);
  if (index - start === 2) {
    while (index < end && continuesPicture(text, index)) index += characterLength(text, index);
    return index;
  }
  if (REPEATING.has(sign)) while (index < end && (text[index] === sign || isExclaiming(sign, text[index]))) index++;
  return index;
}

const isExclaiming = (first: string, next: string | undefined): boolean =>
  (first === '!' || first === '?') && (next === '!' || next === '?');

function continuesPicture(text: string, index: number): boolean {
  const point = text.codePointAt(index) ?? 0;
  if (point === 0xfe0f || point === 0x200d) return true;
  const afterJoiner = text.charCodeAt(index - 1) === 0x200d;
  return (point >= 0x1f3fb && point <= 0x1f3ff) || (afterJoiner && point >= 0x2190);
}
