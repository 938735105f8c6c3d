import { characterKind, isAllUpper, startsLower, startsUpper } from '../../language/characters';
import { type GazetteerMatch, matchGazetteer } from '../../language/gazetteer';
import type { Sentence } from '../../model/token';
import { isCapitalizedLine } from './capitalized-line';

/** One sentence as stage 4 reads it: arrays by token index. */
export interface SentenceView {
  readonly index: number;
  /** Text of the article, in which the tokens' offsets count. */
  readonly text: string;
  readonly sentence: Sentence;
  readonly forms: readonly string[];
  readonly lowers: readonly string[];
  /** Token begins with a capital letter. */
  readonly isUpper: readonly boolean[];
  /** Token begins with a small letter. */
  readonly isLower: readonly boolean[];
  /** No white space between this token and the one before. */
  readonly isGlued: readonly boolean[];
  /** A capital here tells nothing: first word, or first after an opening quote, colon or bullet. */
  readonly isOpening: readonly boolean[];
  /** Longest listed name that begins at the token. */
  readonly matches: readonly (GazetteerMatch | undefined)[];
  /** Most words have capitals, so that a capital tells nothing anywhere. */
  readonly isCapitalized: boolean;
  /** Number of tokens of the dateline that opens the sentence ("WASHINGTON (Sputnik) —"), 0 without one. */
  readonly dateline: number;
}

/** Builds the view of one sentence; `index` is its index in the article. */
export function viewSentence(text: string, sentence: Sentence, index: number): SentenceView {
  const forms = sentence.tokens.map((token) => token.text);
  const lowers = forms.map((form) => form.toLowerCase());
  const isUpper = forms.map(startsUpper);
  const isGlued = sentence.tokens.map((token, at) => at > 0 && sentence.tokens[at - 1]?.end === token.start);
  return {
    index,
    text,
    sentence,
    forms,
    lowers,
    isUpper,
    isLower: forms.map(startsLower),
    isGlued,
    isOpening: openings(forms),
    matches: forms.map((form, at) => (mayBegin(form, lowers[at] as string) ? matchAt(forms, at) : undefined)),
    isCapitalized: isCapitalizedLine(forms, lowers, sentence.kind === 'headline'),
    dateline: datelineLength(forms),
  };
}

/** Longest listed name at a token; "The Australian" is a newspaper, but not before "Ballet". */
function matchAt(forms: readonly string[], at: number): GazetteerMatch | undefined {
  const match = matchGazetteer(forms, at);
  return match !== undefined && match.length === 2 && forms[at] === 'The' && startsUpper(forms[at + 2] ?? '')
    ? undefined
    : match;
}

const LOWER_STARTS = new Set([
  'al',
  'el',
  'anti',
  'sub',
  'hajj',
  'ipad',
  'iphone',
  'ipod',
  'counter',
  'ni',
  'dpa',
  'easyjet',
  'dpa',
  'n',
]);

const mayBegin = (form: string, lower: string): boolean =>
  startsUpper(form) || LOWER_STARTS.has(lower) || form === "'" || /^[379]$|^10$|^21st$/.test(form);

function openings(forms: readonly string[]): boolean[] {
  let fresh = true;
  return forms.map((form, at) => {
    const before = forms[at - 1];
    const opens =
      fresh || before === ':' || before === '“' || before === '"' || before === '‘' || before === '•' || before === '*';
    if (fresh && characterKind(form || ' ', 0) !== 'sign') fresh = false;
    return opens;
  });
}

const DATELINE_DASHES = new Set(['-', '–', '—', '--', ':']);
const MOST_DATELINE = 16;

/** Tokens before and with the dash of "GENEVA, Sept 5 (Reuters) -"; the place is in capitals, or an agency follows it in brackets. */
function datelineLength(forms: readonly string[]): number {
  if (!startsUpper(forms[0] ?? '')) return 0;
  let dash = -1;
  let agency = false;
  let words = 0;
  for (let at = 1; at < Math.min(forms.length, MOST_DATELINE); at++) {
    const form = forms[at] as string;
    if (form === '(') agency = true;
    if (DATELINE_DASHES.has(form)) {
      // "US-Russia" is no dateline; a dash with text on both sides is.
      dash = at;
      break;
    }
    if (startsLower(form) && !/^(?:and|near|de|of|on|the|el|al|board|in|aboard)$/.test(form)) return 0;
    if (/^[.!?;"“]$/.test(form)) return 0;
    words++;
  }
  if (dash < 1 || words > 12) return 0;
  const first = forms[0] as string;
  const isCapitals = isAllUpper(first) && first.length >= 3 && forms[dash] !== ':';
  if (isCapitals && (forms[1] === '-' || forms[1] === '–') && dash === 1 && forms.length < 4) return 0;
  if (isCapitals) return agency || isCapitalsPlace(forms, dash) ? dash + 1 : 0;
  return agency && forms[dash - 1] === ')' && dash <= 8 ? dash + 1 : 0;
}

/** Every word before the dash that is no month, number or sign is in capitals. */
function isCapitalsPlace(forms: readonly string[], dash: number): boolean {
  for (let at = 0; at < dash; at++) {
    const form = forms[at] as string;
    if (startsUpper(form) && !isAllUpper(form) && !/^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(form)) {
      // "BEIRUT, Lebanon -" has the country behind a comma.
      if (forms[at - 1] !== ',') return false;
    }
  }
  return forms[dash] !== '-' || dash > 0;
}
