import { wordSet } from '../../language/lexicons/words';
import type { Reading } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** Nouns for people whom a party sends, before which its name stands: "Labour MP", where "Labour minister" has the department. */
const OF_PARTIES = wordSet(
  'mp mps mep msp senator sen sen. rep rep. representative congressman congresswoman lawmaker legislator leader deputy councillor councilor candidate peer politician whip backbencher mayor governor strategist chairman chairwoman chair hopeful nominee veteran frontbencher co-leader spokesman spokeswoman spokesperson colleague',
);

/** Whether the one word at `at` is the name of a party before a noun for one of its people at `title`. */
export const isPartyBefore = (view: SentenceView, at: number, title: number): boolean =>
  OF_PARTIES.has(view.lowers[title] ?? '') &&
  ((view.matches[at]?.sense.kind === 'party' && view.matches[at]?.length === 1) || PARTIES.has(view.forms[at] ?? ''));

/** Adjectives that alone are a party only before one of its people, and how it is called. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['Democratic', 'Democratic Party'],
  ['Green', 'Green Party'],
  ['Liberal', 'Liberal Party'],
  ['Socialist', 'Socialist Party'],
  ['Communist', 'Communist Party'],
  ['Conservative', 'Conservative Party'],
  ['Republican', 'Republican Party'],
  ['Progressive', 'Progressive Party'],
]);

/** "Ann Lee (Green)", "Ann Lee (Liberal, Halm East)": alone behind a name. */
const isInBrackets = ({ forms, isUpper }: SentenceView, { first, last }: { first: number; last: number }): boolean =>
  forms[first - 1] === '(' && isUpper[first - 2] === true && /^[),]$/.test(forms[last] ?? '');

/** "Democratic senator", "Ann Lee (Green)": the party. */
export const readPartyAdjective = (
  view: SentenceView,
  { first, last }: { first: number; last: number },
): Reading | undefined => {
  const canonical = last - first === 1 ? PARTIES.get(view.forms[first] ?? '') : undefined;
  return canonical !== undefined && (OF_PARTIES.has(view.lowers[last] ?? '') || isInBrackets(view, { first, last }))
    ? { type: 'Organization', kind: 'party', canonical, rule: 'gazetteer:party', isDerived: true }
    : undefined;
};
