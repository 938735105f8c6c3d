import { COMMON_WORDS } from '../../language/lexicons/common-words';
import type { NameCandidate } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** Most tokens of a label. */
const MOST_TOKENS = 14;

const SMALL_WORDS = /^(?:of|for|the|and|or|in|on|to|with|from|by|a|an|at|[^a-z]+)$/;

/** Candidates without those of common words in a label, where capitals tell nothing: "Access to Basic Services: Refugees had …". */
export function withoutLabels(view: SentenceView, candidates: readonly NameCandidate[]): NameCandidate[] {
  const end = endOfLabel(view);
  return candidates.filter(
    ({ last, words, reading }) =>
      last > end ||
      reading?.rule.startsWith('gazetteer:') ||
      !words.every((word) => COMMON_WORDS.has(word.toLowerCase())),
  );
}

/** Index of the colon behind a sentence's first words, two or more, all with capitals but for small ones; 0 without. */
function endOfLabel({ forms, lowers, isUpper }: SentenceView): number {
  const colon = forms.indexOf(':');
  if (colon < 2 || colon > MOST_TOKENS || forms.lastIndexOf('(', colon) >= 0) return 0;
  return lowers.slice(0, colon).every((lower, at) => isUpper[at] || SMALL_WORDS.test(lower)) ? colon : 0;
}
