import type { Claim } from '../model/claim';
import type { AnchoredDecision, Decision, DecisionContent } from '../model/decision';
import type { Span } from '../model/span';
import { relationEntry } from '../ontology/relations';

type WrongClaim = Extract<DecisionContent, { kind: 'wrong' }>;

/** A claim that people hold for wrong, with the decision that says so. */
export interface HiddenClaim {
  readonly claim: Claim;
  readonly decision: number;
}

/**
 * Parts the claims of one text into those to show and those that a decision calls wrong: of the decision's type, read from overlapping
 * words, with ends that overlap the decision's, whichever rule or version read them. Of several decisions the first counts.
 */
export function hideWrong(
  claims: readonly Claim[],
  decisions: readonly AnchoredDecision[],
  decisionOf: (id: number) => Decision | undefined,
): { readonly shown: readonly Claim[]; readonly hidden: readonly HiddenClaim[] } {
  const wrong = [...new Set(decisions.flatMap(({ kind, decision }) => (kind === 'wrong' ? [decision] : [])))].flatMap(
    (id) => {
      const content = decisionOf(id)?.content;
      return content?.kind === 'wrong' ? [{ id, content }] : [];
    },
  );
  if (wrong.length === 0) return { shown: claims, hidden: [] };
  const shown: Claim[] = [];
  const hidden: HiddenClaim[] = [];
  for (const claim of claims) {
    const decision = wrong.find(({ content }) => isMeant(claim, content));
    if (decision === undefined) shown.push(claim);
    else hidden.push({ claim, decision: decision.id });
  }
  return { shown, hidden };
}

function isMeant(claim: Claim, { type, evidence, sides: [subject, object] }: WrongClaim): boolean {
  if (claim.type !== type || !overlap(claim.evidence, evidence)) return false;
  const stand = (span: Span, side: readonly Span[]) => side.some((anchor) => overlap(span, anchor));
  const { subjectEvidence: one, objectEvidence: other } = claim;
  if (stand(one.span, subject) && stand(other.span, object)) return true;
  return relationEntry(type).symmetric && stand(one.span, object) && stand(other.span, subject);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
