import { wordSet } from '../../../language/lexicons/words';
import type { SentenceView } from '../sentence-view';

/** What sides do to each other. */
export const CONTESTS = wordSet(
  'beat beats thrash thrashed thrashes hammer hammered edge edged edges stun stunned crush crushed rout routed overcame trounced drew draw host hosted hosts held defeated outplayed downed sank demolished',
);

/** "beat Halm 2-1": two small numbers with a dash between. */
export const isScore = (lowers: readonly string[], at: number): boolean =>
  /^\d{1,2}[-–]\d{1,2}$/.test(lowers[at] ?? '') ||
  (/^[-–]$/.test(lowers[at] ?? '') && /^\d{1,2}$/.test(lowers[at - 1] ?? '') && /^\d{1,2}$/.test(lowers[at + 1] ?? ''));

/** Whether the sentence tells how a match ended. */
export const hasScore = ({ lowers }: SentenceView): boolean => lowers.some((_, at) => isScore(lowers, at));
