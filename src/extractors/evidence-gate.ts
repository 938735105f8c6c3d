import type { Article } from '../model/article';
import type { Chain } from '../model/chain';
import type { ArgumentEvidence, Claim } from '../model/claim';
import type { ChainId } from '../model/id';
import { covers, type Span } from '../model/span';
import { isLegalPair } from '../ontology/checks';
import { RELATIONS } from '../ontology/relations';

/** Why a claim was refused. */
export type GateReason =
  | 'unknown-relation'
  | 'unknown-chain'
  | 'illegal-types'
  | 'span-outside-text'
  | 'same-ends'
  | 'unproven-end'
  | 'outside-evidence';

/** What passed the gate, and how many claims did not, by reason. */
export interface GateResult {
  readonly claims: readonly Claim[];
  readonly dropped: Readonly<Partial<Record<GateReason, number>>>;
}

/**
 * Lets through the claims of any extractor whose proof stands in the text: known relation and chains, types that the ontology
 * allows, every span inside the text, ends inside the evidence that a mention of their chain stands at or leads to.
 */
export function checkEvidence(
  article: Pick<Article, 'text'>,
  { chains, claims }: { readonly chains: readonly Chain[]; readonly claims: readonly Claim[] },
): GateResult {
  const byId = new Map(chains.map((chain) => [chain.id, chain]));
  const kept: Claim[] = [];
  const dropped: Partial<Record<GateReason, number>> = {};
  for (const claim of claims) {
    const reason = refuse(claim, article.text.length, byId);
    if (reason === undefined) kept.push(claim);
    else dropped[reason] = (dropped[reason] ?? 0) + 1;
  }
  return { claims: kept, dropped };
}

function refuse(claim: Claim, length: number, chains: ReadonlyMap<ChainId, Chain>): GateReason | undefined {
  if (!RELATIONS.has(claim.type)) return 'unknown-relation';
  const subject = chains.get(claim.subject);
  const object = chains.get(claim.object);
  const others = [claim.saidBy, claim.place].filter((id) => id !== undefined);
  if (subject === undefined || object === undefined || !others.every((id) => chains.has(id))) return 'unknown-chain';
  if (subject === object) return 'same-ends';
  if (!isLegalPair(claim.type, subject.type, object.type)) return 'illegal-types';
  if (!spansOf(claim).every((span) => isInside(span, { start: 0, end: length }))) return 'span-outside-text';
  if (!isInside(claim.trigger, claim.evidence)) return 'outside-evidence';
  const ends: readonly (readonly [ArgumentEvidence | undefined, Chain | undefined])[] = [
    [claim.subjectEvidence, subject],
    [claim.objectEvidence, object],
    [claim.speakerEvidence, claim.saidBy && chains.get(claim.saidBy)],
    [claim.placeEvidence, claim.place && chains.get(claim.place)],
  ];
  return ends.every(([evidence, chain]) => !evidence || !chain || isProven(evidence, chain))
    ? undefined
    : 'unproven-end';
}

function spansOf(claim: Claim): readonly Span[] {
  const ends = [claim.subjectEvidence, claim.objectEvidence, claim.speakerEvidence, claim.placeEvidence].filter(
    (end) => end !== undefined,
  );
  return [
    claim.evidence,
    claim.trigger,
    ...(claim.dateSpan === undefined ? [] : [claim.dateSpan]),
    ...ends.flatMap(({ span, naming }) => (naming === undefined ? [span] : [span, naming.span])),
  ];
}

const isInside = (span: Span, outer: Span): boolean => covers(outer, span) && span.start < span.end;

/** A mention of the chain stands at the words themselves; words that stand for another lead to a name of the chain. */
function isProven({ span, naming }: ArgumentEvidence, chain: Chain): boolean {
  if (naming === undefined) {
    return chain.mentions.some(({ mention }) => isInside(mention.span, span) || isInside(span, mention.span));
  }
  const { start, end } = naming.span;
  return chain.mentions.some(
    ({ mention }) => mention.kind === 'name' && mention.span.start === start && mention.span.end === end,
  );
}
