import { wordSet } from '../../language/lexicons/words';
import type { Reading } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** Nouns for people whom a party sends, before which its name stands: "Labour MP", where "Labour minister" has the department. */
const OF_PARTIES = wordSet(
  'mp mps mep msp senator sen sen. rep rep. representative congressman congresswoman lawmaker legislator leader deputy councillor councilor candidate peer politician whip backbencher mayor governor strategist chairman chairwoman chair hopeful nominee veteran frontbencher',
);

/** Whether the one word at `at` is the name of a party before a noun for one of its people at `title`. */
export const isPartyBefore = (view: SentenceView, at: number, title: number): boolean =>
  OF_PARTIES.has(view.lowers[title] ?? '') &&
  ((view.matches[at]?.sense.kind === 'party' && view.matches[at]?.length === 1) || isDemocratic(view, at));

/** "Democratic senator": the adjective alone is the party only here. */
export const readPartyAdjective = (
  view: SentenceView,
  { first, last }: { first: number; last: number },
): Reading | undefined =>
  last - first === 1 && isDemocratic(view, first) && OF_PARTIES.has(view.lowers[last] ?? '')
    ? { type: 'Organization', kind: 'party', canonical: 'Democratic Party', rule: 'gazetteer:party', isDerived: true }
    : undefined;

const isDemocratic = ({ forms }: SentenceView, at: number): boolean => forms[at] === 'Democratic';
