import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../language/lexicons/function-words';
import { type NameCandidate, nameCandidate } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** What navies and merchants put before the names of ships. */
const PREFIX = /^(?:USS|USNS|HMS|HMCS|HMAS|HMNZS|HNoMS|HDMS|HSwMS|INS|RMS|RFA|USCGC|BAP|ROKS|MV)$/;

/** "The destroyer USS Ann Lee", "HMS Brave": one name of a ship, whoever it is called after. `candidates` are those of one sentence. */
export function withShips(view: SentenceView, candidates: readonly NameCandidate[]): NameCandidate[] {
  let kept = [...candidates];
  for (let first = 0; first + 1 < view.forms.length; first++) {
    if (!PREFIX.test(view.forms[first] ?? '') || !isNameWord(view, first + 1)) continue;
    let last = first + 2;
    // "USS Dwight D. Eisenhower"; two words more are the most that a ship has.
    while (last < first + 4 && isNameWord(view, last)) last++;
    const reading = { type: 'Product', rule: 'grammar:ship' } as const;
    kept = kept
      .filter((one) => one.last <= first || one.first >= last)
      .concat(nameCandidate(view, { first, last }, { reading }))
      .sort((one, other) => one.first - other.first || other.last - one.last);
  }
  return kept;
}

const isNameWord = (view: SentenceView, at: number): boolean => {
  const lower = view.lowers[at] ?? '';
  return view.isUpper[at] === true && !FUNCTION_WORDS.has(lower) && !CALENDAR_WORDS.has(lower);
};
