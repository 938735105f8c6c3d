import { isAllUpper, startsUpper } from '../../language/characters';
import { COMMON_WORDS } from '../../language/lexicons/common-words';

/** Whether a line is set With Capitals or IN CAPITALS: three in five of the words that prose writes small have one. */
export function isCapitalizedLine(forms: readonly string[], lowers: readonly string[], isHeadline: boolean): boolean {
  let capitals = 0;
  let all = 0;
  let upper = 0;
  let words = 0;
  for (const [at, form] of forms.entries()) {
    if (form.length >= 2 && startsUpper(form)) {
      words++;
      if (isAllUpper(form)) upper++;
    }
    if (form.length < 4 || !COMMON_WORDS.has(lowers[at] as string)) continue;
    all++;
    if (startsUpper(form)) capitals++;
  }
  if (!isHeadline && words >= 2 && words === forms.length && all === words && words <= 5) return true;
  const share = all === 0 ? 0 : capitals / all;
  return (
    (isHeadline ? share > 0.6 && capitals >= 2 : share > 0.85 && capitals >= 8) ||
    (words >= 3 && upper === words && upper >= forms.length / 2)
  );
}
