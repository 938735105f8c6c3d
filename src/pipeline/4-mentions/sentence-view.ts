import { characterKind, startsLower, startsUpper } from '../../language/characters';
import { type GazetteerMatch, matchGazetteer } from '../../language/gazetteer';
import { ORGANIZATION_NOUNS } from '../../language/lexicons/person-nouns';
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
  /** Number of tokens of its dateline, 0 without one. */
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
    matches: forms.map((form, at) =>
      mayBegin(form, lowers[at] as string) ? matchAt(sentence, { forms, at }) : undefined,
    ),
    isCapitalized: isCapitalizedLine(forms, lowers, sentence.kind === 'headline'),
    dateline: sentence.dateline ?? 0,
  };
}

/** Longest listed name at a token; "The Australian" is a newspaper, but not before "Ballet" or "government". */
function matchAt(
  { tokens }: Sentence,
  { forms, at }: { readonly forms: readonly string[]; readonly at: number },
): GazetteerMatch | undefined {
  const match = matchGazetteer(forms, at);
  if (match === undefined || match.length !== 2 || forms[at] !== 'The') return match;
  const next = tokens[at + 2];
  const isAdjective =
    /^(?:NNS?|JJ)$/.test(next?.xpos ?? '') && matchGazetteer(forms, at + 1)?.sense.form === 'adjective';
  const isMedium = ORGANIZATION_NOUNS.get(next?.text ?? '') === 'media';
  return startsUpper(next?.text ?? '') || (isAdjective && !isMedium) ? undefined : match;
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
