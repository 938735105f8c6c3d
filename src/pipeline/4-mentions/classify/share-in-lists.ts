import { contextEvidence } from '../evidence/context-evidence';
import type { Evidence } from '../evidence/evidence';
import type { NameCandidate } from '../name-candidate';
import type { NameGroup } from './name-group';

/** "In Orrin, Velden and Halm": what a preposition or noun says of the first of a list holds for the others. */
export function shareInLists(candidates: readonly NameCandidate[], groups: ReadonlyMap<string, NameGroup>): void {
  let before: NameCandidate | undefined;
  let shared: Evidence | undefined;
  for (const candidate of candidates) {
    if (candidate.isNested) continue;
    const joins =
      before !== undefined &&
      (before.reading === undefined || before.reading.type === 'Place') &&
      before.view === candidate.view &&
      isInOneList(before, candidate);
    if (
      joins &&
      shared !== undefined &&
      candidate.reading === undefined &&
      candidate.words.length === before?.words.length &&
      contextEvidence(candidate).person < OFFICE
    ) {
      const group = groups.get(candidate.key);
      if (group !== undefined) {
        group.evidence.place += shared.place * 0.8;
        group.evidence.locative += shared.locative * 0.5;
        group.evidence.organization += shared.organization * 0.5;
        group.evidence.person += shared.person * 0.5;
        if (shared.placeKind !== undefined) group.evidence.placeKind ??= shared.placeKind;
        if (shared.organizationKind !== undefined) group.evidence.organizationKind ??= shared.organizationKind;
      }
    } else shared = contextEvidence(candidate);
    before = candidate;
  }
}

/** Points of an office before a name: "Norway's consul in Lisbon, Ann Lee,". */
const OFFICE = 4;

/** Only a comma, "and" or "or" stands between two names. */
function isInOneList(one: NameCandidate, other: NameCandidate): boolean {
  const { lowers } = one.view;
  const between = lowers.slice(one.last, other.first).join(' ');
  return between === ',' || between === 'and' || between === 'or' || between === ', and' || between === ', or';
}
