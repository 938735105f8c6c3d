import type { ClaimLine } from '../../api/among';
import type { Fact } from '../../model/fact';
import type { EntityId, RelationType } from '../../model/id';
import { standingOf } from '../evidence/claim-words';
import { type Filters, type OtherStanding, passesRelation } from './filters';

/** What is needed of a claim to draw it. */
export type DrawnClaim = Pick<ClaimLine, 'type' | 'subject' | 'object' | 'polarity' | 'modality'>;

/** Claims of one standing that say the same of the same two: one line, dashed unless they state it. */
export interface ClaimGroup {
  readonly key: string;
  readonly type: RelationType;
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly standing: OtherStanding | 'stated';
  readonly claims: number;
}

/** Claims by what they state, for looking up those of a fact. */
export type ClaimIndex = ReadonlyMap<string, readonly ClaimLine[]>;

export interface SameWords {
  readonly isSymmetric: (type: RelationType) => boolean;
}

/** Groups claims by type and ends; the ends of symmetric relations in either order are the same. */
export function indexClaims(claims: readonly ClaimLine[], { isSymmetric }: SameWords): ClaimIndex {
  const index = new Map<string, ClaimLine[]>();
  for (const claim of claims) {
    const key = statementKey(claim, isSymmetric(claim.type));
    const same = index.get(key);
    if (same === undefined) index.set(key, [claim]);
    else same.push(claim);
  }
  return index;
}

/** Whether a fact has a claim in the chosen period. With no period, or before its claims are known, every fact passes. */
export function passesPeriod(
  fact: Fact,
  { filters, index, isSymmetric }: SameWords & { readonly filters: Filters; readonly index: ClaimIndex | undefined },
): boolean {
  if (filters.period === undefined || index === undefined) return true;
  const claims = index.get(statementKey(fact, isSymmetric(fact.type))) ?? [];
  return claims.some((claim) => standingOf(claim).kind === 'stated' && inPeriod(claim, filters));
}

/** The claims that are drawn beside the facts: those of the chosen standings, period, families and confidence. */
export function shownClaims(
  claims: readonly ClaimLine[],
  { filters, familyOf }: { readonly filters: Filters; readonly familyOf: (type: RelationType) => string },
): readonly ClaimLine[] {
  return claims.filter((claim) => {
    const { kind } = standingOf(claim);
    return (
      kind !== 'stated' &&
      filters.standings.includes(kind) &&
      passesRelation(claim.type, { filters, family: familyOf(claim.type) }) &&
      claim.confidence * 100 >= filters.minConfidence &&
      inPeriod(claim, filters)
    );
  });
}

/** Claims grouped into lines, in the order of their keys. */
export function groupClaims(claims: readonly DrawnClaim[], { isSymmetric }: SameWords): readonly ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  for (const claim of claims) {
    const key = groupKey(claim, isSymmetric(claim.type));
    const { type, subject, object } = claim;
    const standing = standingOf(claim).kind;
    const before = groups.get(key)?.claims ?? 0;
    groups.set(key, { key, type, subject, object, standing, claims: before + 1 });
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Key of the line that a claim belongs to. */
export function groupKey(claim: DrawnClaim, symmetric: boolean): string {
  return `c:${standingOf(claim).kind} ${statementKey(claim, symmetric)}`;
}

/** How many claims of each standing there are, those with no filter on included. */
export function countStandings(claims: readonly ClaimLine[]): ReadonlyMap<OtherStanding, number> {
  const counts = new Map<OtherStanding, number>();
  for (const claim of claims) {
    const { kind } = standingOf(claim);
    if (kind !== 'stated') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** The month of a claim by the chosen date, a year alone where that is all there is; absent without such a date. */
export function monthOf(claim: ClaimLine, dated: Filters['dated']): string | undefined {
  return (dated === 'event' ? claim.date : claim.publishedAt)?.slice(0, 7);
}

function inPeriod(claim: ClaimLine, { period, dated, undated }: Filters): boolean {
  if (period === undefined) return true;
  const month = monthOf(claim, dated);
  if (month === undefined) return undated;
  // A year alone may be any of its months.
  if (month.length === 4) return month >= period.from.slice(0, 4) && month <= period.to.slice(0, 4);
  return month >= period.from && month <= period.to;
}

function statementKey(
  { type, subject, object }: Pick<ClaimLine, 'type' | 'subject' | 'object'>,
  symmetric: boolean,
): string {
  const [a, b] = symmetric && object < subject ? [object, subject] : [subject, object];
  return `${type} ${a}\u0000${b}`;
}
