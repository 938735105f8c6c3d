import { type ArgumentEvidence, type Claim, PLURAL } from '../model/claim';
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
  const { subjectEvidence: one, objectEvidence: other } = claim;
  if (stands(one, subject) && stands(other, object)) return true;
  return relationEntry(type).symmetric && stands(one, object) && stands(other, subject);
}

/** Whether an end stands at a side's words; of those that a plural stands for, the one whose name the side holds too. */
function stands({ span, naming }: ArgumentEvidence, side: readonly Span[]): boolean {
  if (!side.some((anchor) => overlap(span, anchor))) return false;
  const names = side.filter((anchor) => !overlap(span, anchor));
  if (naming?.rule !== PLURAL || names.length === 0) return true;
  return names.some((anchor) => overlap(naming.span, anchor));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
