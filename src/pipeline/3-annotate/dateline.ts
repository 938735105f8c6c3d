import { isAllUpper, startsLower, startsUpper } from '../../language/characters';

const DATELINE_DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--', ':']);
const MOST_DATELINE = 16;

/** Tokens before and with the dash of "GENEVA, Sept 5 (Reuters) -"; the place is in capitals, or an agency follows it in brackets. */
export function datelineLength(forms: readonly string[]): number {
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
