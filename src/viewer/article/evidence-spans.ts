import type { ClaimEvidence } from '../../api/graph';
import type { Span } from '../../model/span';

/** The sentence of a claim, and those that name its pronouns; none for no claim. */
export function evidenceSpans(evidence: ClaimEvidence | undefined): readonly Span[] {
  if (evidence === undefined) return [];
  const { claim, namingQuotes } = evidence;
  return [
    { start: claim.quoteStart, end: claim.quoteEnd },
    ...namingQuotes.map(({ start, quote }) => ({ start, end: start + quote.length })),
  ];
}
