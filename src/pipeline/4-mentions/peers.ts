import { organizationKindOf } from '../../language/lexicons/name-heads';
import { wordSet } from '../../language/lexicons/words';
import type { Reading, TokenRange } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** Ranks that a land goes with. */
export const PEERAGES = wordSet(
  'king queen prince princess duke duchess earl count countess marquess marquis marchioness margrave landgrave viscount viscountess baroness',
);

export const PEER: Reading = { type: 'Person', rule: 'grammar:peer' };

/** Whether a name is a rank with its land, by which a person is called: "Duke of Halm", "Prince of Orange". */
export const isPeer = ({ lowers, isUpper }: SentenceView, { first, last }: TokenRange): boolean =>
  PEERAGES.has(lowers[first] as string) &&
  lowers[first + 1] === 'of' &&
  isUpper[first + 2] === true &&
  last - first >= 3 &&
  last - first <= 5 &&
  organizationKindOf(lowers[last - 1] as string) === undefined;

/** "Henri, Duke of Halm", "Henri, 5th Duke of Halm": the words behind the comma name nobody else. */
export const isTitleBehind = ({ forms }: SentenceView, { first }: TokenRange): boolean =>
  forms[first - 1] === ',' || (/^\d+(?:st|nd|rd|th)$/.test(forms[first - 1] ?? '') && forms[first - 2] === ',');
