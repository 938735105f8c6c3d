import { compareCodeUnits } from '../base/compare';
import type { Fact } from '../model/fact';

/** What a fact needs of an asserted, positive claim. */
export interface FactClaim {
  readonly id: string;
  readonly article: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly origin: string;
  readonly confidence: number;
  readonly date: string | null;
  /** Normalised. */
  readonly role: string | null;
  readonly tense: string | null;
  readonly quote: string;
}

/** Distinct dates and roles that a fact shows; the rest are on its claims. */
const MOST_SHOWN = 20;

/**
 * What the claims of one fact say together: counts, dates, confidence, the quote of the most confident. Does not depend
 * on their order. Throws where `claims` is empty.
 */
export function summarizeFact(claims: readonly FactClaim[]): Omit<Fact, 'id' | 'type' | 'subject' | 'object'> {
  const [best] = [...claims].sort(byProof);
  if (best === undefined) throw new RangeError('a fact has at least one claim');
  const dates = [...new Set(claims.flatMap(({ date }) => date ?? []))].sort();
  const reported = claims.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const held = claims
    .flatMap(({ tense, date, published }) => (tense === 'current' ? (date ?? published?.slice(0, 10) ?? []) : []))
    .sort();
  const bestOfOrigin = new Map<string, number>();
  const roles = new Map<string, number>();
  for (const { origin, confidence, role } of claims) {
    bestOfOrigin.set(origin, Math.max(bestOfOrigin.get(origin) ?? 0, confidence));
    if (role !== null) roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  return {
    claims: claims.length,
    articles: new Set(claims.map(({ article }) => article)).size,
    outlets: new Set(claims.flatMap(({ outlet }) => outlet ?? [])).size,
    origins: bestOfOrigin.size,
    ...ends(dates, 'firstDate', 'lastDate'),
    ...ends(reported, 'firstReported', 'lastReported'),
    ...ends(held, 'heldFrom', 'heldTo'),
    dates: dates.slice(-MOST_SHOWN),
    confidence: combine([...bestOfOrigin.values()]),
    quote: best.quote,
    roles: [...roles]
      .sort(([a, x], [b, y]) => y - x || compareCodeUnits(a, b))
      .slice(0, MOST_SHOWN)
      .map(([role]) => role),
    current: claims.some(({ tense }) => tense !== 'former'),
  };
}

/** The first and last of sorted days under two names; nothing where there are none. */
function ends<First extends string, Last extends string>(
  days: readonly string[],
  first: First,
  last: Last,
): Partial<Record<First | Last, string>> {
  const [from] = days;
  const to = days.at(-1);
  if (from === undefined || to === undefined) return {};
  return { [first]: from, [last]: to } as Record<First | Last, string>;
}

/** 1 − ∏(1 − confidence), to six digits; multiplied in a fixed order, since floating point products depend on it. */
function combine(confidences: readonly number[]): number {
  const doubt = confidences.toSorted((a, b) => b - a).reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.round((1 - doubt) * 1e6) / 1e6;
}

/** Most confident first; then by publication date, undated last; then by article and claim. */
const byProof = (a: FactClaim, b: FactClaim): number =>
  b.confidence - a.confidence ||
  compareCodeUnits(a.published ?? UNDATED, b.published ?? UNDATED) ||
  compareCodeUnits(a.article, b.article) ||
  compareCodeUnits(a.id, b.id);

const UNDATED = '\uffff';
