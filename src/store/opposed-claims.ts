import { compareCodeUnits } from '../base/compare';
import type { ContradictionKind } from '../model/filter';
import type { ClaimId, EntityId } from '../model/id';
import type { ClaimEvidence, Contradiction, Page } from './contract';

/** What tells whether two claims contradict each other; absent dates are empty. */
export interface OpposedClaim {
  readonly id: ClaimId;
  readonly subject: EntityId;
  readonly confidence: number;
  readonly date: string;
  readonly published: string;
}

/** Claims that may contradict each other: all of one side against all of the other. */
export interface OpposedClaims {
  readonly kind: ContradictionKind;
  readonly left: readonly OpposedClaim[];
  readonly right: readonly OpposedClaim[];
}

export interface OpposedPair {
  readonly kind: ContradictionKind;
  readonly left: { readonly id: ClaimId; readonly claims: number };
  readonly right: { readonly id: ClaimId; readonly claims: number };
  readonly latest: string;
}

/** Most groups of claims that a store looks at for one kind of contradiction. */
export const MAX_OPPOSED = 2_000;

/** One page of the contradictions that are left once dates are compared: the latest first, then by id; and their number. */
export function pageOfPairs(
  groups: readonly OpposedClaims[],
  { limit, offset = 0 }: Page,
): { readonly pairs: readonly OpposedPair[]; readonly total: number } {
  const pairs = groups.flatMap((group) => bestPair(group) ?? []);
  pairs.sort(
    (a, b) =>
      compareCodeUnits(b.latest, a.latest) ||
      compareCodeUnits(a.left.id, b.left.id) ||
      compareCodeUnits(a.right.id, b.right.id),
  );
  return { pairs: pairs.slice(offset, offset + limit), total: pairs.length };
}

/** The claims of several holders of one office, each two of them against each other; those of `of` alone where it is one. */
export function opposeHolders(
  claims: readonly OpposedClaim[],
  { of }: { readonly of?: EntityId } = {},
): readonly OpposedClaims[] {
  const ids = [...new Set(claims.map(({ subject }) => subject))].sort(compareCodeUnits);
  const claimsOf = (id: EntityId) => claims.filter(({ subject }) => subject === id);
  return ids.flatMap((left, index) =>
    ids
      .slice(index + 1)
      .filter((right) => of === undefined || left === of || right === of)
      .map((right) => ({ kind: 'office' as const, left: claimsOf(left), right: claimsOf(right) })),
  );
}

/** Pairs as readers show them; one whose claims left the graph between two reads is left out. */
export function withEvidence(
  pairs: readonly OpposedPair[],
  evidence: readonly ClaimEvidence[],
): readonly Contradiction[] {
  const byId = new Map(evidence.map((each) => [each.claim.id, each]));
  return pairs.flatMap(({ kind, left, right }) => {
    const [first, second] = [byId.get(left.id), byId.get(right.id)];
    if (first === undefined || second === undefined) return [];
    return [
      { kind, left: { evidence: first, claims: left.claims }, right: { evidence: second, claims: right.claims } },
    ];
  });
}

function bestPair({ kind, left, right }: OpposedClaims): OpposedPair | undefined {
  if (kind === 'office' && !overlap(left, right)) return undefined;
  const mayContradict = kind === 'denial' ? sameDay : () => true;
  const lefts = left.filter((a) => right.some((b) => mayContradict(a, b))).sort(byConfidence);
  const rights = right.filter((b) => left.some((a) => mayContradict(a, b))).sort(byConfidence);
  const [best] = lefts;
  const other = best && rights.find((each) => mayContradict(best, each));
  if (best === undefined || other === undefined) return undefined;
  return {
    kind,
    left: { id: best.id, claims: lefts.length },
    right: { id: other.id, claims: rights.length },
    latest: best.published > other.published ? best.published : other.published,
  };
}

const byConfidence = (a: OpposedClaim, b: OpposedClaim) => b.confidence - a.confidence || compareCodeUnits(a.id, b.id);

/** Two claims that both name a day and not the same one speak of two events. */
const sameDay = (a: OpposedClaim, b: OpposedClaim) => a.date === '' || b.date === '' || a.date === b.date;

/** Whether the times at which two holders are told to hold the office meet; a holder before the other is no contradiction. */
function overlap(left: readonly OpposedClaim[], right: readonly OpposedClaim[]): boolean {
  const [first, second] = [left, right].map((claims) => claims.map(dayOf).filter(Boolean).sort());
  const [start, end] = [first?.[0], first?.at(-1)];
  const [otherStart, otherEnd] = [second?.[0], second?.at(-1)];
  if (start === undefined || end === undefined || otherStart === undefined || otherEnd === undefined) return false;
  return start <= otherEnd && otherStart <= end;
}

/** A day to compare; a month or year alone does not tell which of two holders it was. */
const dayOf = ({ date, published }: OpposedClaim) =>
  date === '' ? published.slice(0, 10) : date.length === 10 ? date : '';
