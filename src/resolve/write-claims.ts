import { foldText } from '../base/fold-text';
import type { Article } from '../model/article';
import type { Chain } from '../model/chain';
import type { ArgumentEvidence, Claim } from '../model/claim';
import type { AnchoredDecision } from '../model/decision';
import type { Extraction } from '../model/extraction';
import type { ClaimNode, StoredArgument } from '../model/fact';
import type { ChainId } from '../model/id';
import type { Span } from '../model/span';
import { hideWrong } from './hide-wrong';
import { type FactEnds, markBack, markGone, type Step, touchEntity, touchFact } from './step';

/** What of a claim node does not depend on which entities its ends are. */
export type ClaimContent = Omit<ClaimNode, 'article' | 'subject' | 'object' | 'saidBy' | 'place'>;

/** Adds the claims of an article, save those that a decision calls wrong; their entities are found later in the step. */
export function addClaims(
  step: Step,
  {
    article,
    ref,
    extraction,
    decisions,
    nodes,
  }: {
    readonly article: Article;
    readonly ref: number;
    readonly extraction: Extraction;
    readonly decisions: readonly AnchoredDecision[];
    readonly nodes: ReadonlyMap<ChainId, number>;
  },
): void {
  const nodeOf = (chain: ChainId | undefined): number | null =>
    chain === undefined ? null : (nodes.get(chain) ?? null);
  const { shown, hidden } = hideWrong(extraction.claims, decisions, (id) => step.source.decision(id));
  for (const { claim, decision } of hidden) {
    for (const [side, chain] of [claim.subject, claim.object].entries()) {
      step.database.run(
        "INSERT OR IGNORE INTO decided VALUES (?, ?, ?, ?, 'wrong', ?)",
        decision,
        side,
        ref,
        chain,
        nodeOf(chain),
      );
    }
  }
  for (const claim of shown) {
    const content = describeClaim(claim, article.text, extraction.sentences);
    step.database.run(
      `INSERT INTO claim (id, article, type, factual, subject_node, object_node, speaker_node, place_node,
         confidence, date, role, tense, source, quote, row, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      claim.id,
      ref,
      claim.type,
      claim.polarity === 'positive' && claim.modality === 'asserted' ? 1 : 0,
      nodeOf(claim.subject),
      nodeOf(claim.object),
      nodeOf(claim.saidBy),
      nodeOf(claim.place),
      claim.confidence,
      claim.date ?? null,
      claim.role?.normalized ?? null,
      claim.tense ?? null,
      quotedSource(claim, extraction.chains, article.outlet),
      content.quote,
      JSON.stringify(content),
      step.stamp,
    );
    markBack(step, 'claim', claim.id);
  }
}

/**
 * The origin of a claim that an article takes from another outlet or agency ("…, Reuters reported"): that one, however many repeat it. Null
 * where nobody or somebody else is quoted, and where an outlet quotes itself.
 */
function quotedSource(claim: Claim, chains: readonly Chain[], outlet: string | undefined): string | null {
  const speaker = chains.find(({ id }) => id === claim.saidBy);
  if (speaker?.type !== 'Organization' || speaker.kind !== 'media') return null;
  const name = foldText(speaker.name);
  return outlet !== undefined && foldText(outlet) === name ? null : `agency ${name}`;
}

/** Takes the claims of an article away again. */
export function removeClaims(step: Step, ref: number): void {
  const rows = step.database.all<FactEnds & { readonly id: string }>(
    'SELECT id, subject, type, object FROM claim WHERE article = ?',
    ref,
  );
  for (const row of rows) {
    touchFact(step, row);
    touchEntity(step, row.subject);
    touchEntity(step, row.object);
    markGone(step, 'claim', row.id);
  }
  step.database.run('DELETE FROM claim WHERE article = ?', ref);
}

function describeClaim(claim: Claim, text: string, sentences: readonly Span[]): ClaimContent {
  const { evidence, trigger, dateSpan } = claim;
  const stored = (argument: ArgumentEvidence): StoredArgument => storeArgument(argument, evidence, sentences);
  return {
    id: claim.id,
    type: claim.type,
    polarity: claim.polarity,
    modality: claim.modality,
    ...(claim.tense !== undefined && { tense: claim.tense }),
    ...(claim.role !== undefined && { role: claim.role.text, roleNormalized: claim.role.normalized }),
    ...(claim.date !== undefined && { date: claim.date }),
    ...(claim.aspect !== undefined && { aspect: claim.aspect }),
    confidence: claim.confidence,
    rule: claim.rule,
    quote: text.slice(evidence.start, evidence.end),
    quoteStart: evidence.start,
    quoteEnd: evidence.end,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    subjectAt: stored(claim.subjectEvidence),
    objectAt: stored(claim.objectEvidence),
    ...(claim.speakerEvidence !== undefined && { speakerAt: stored(claim.speakerEvidence) }),
    ...(claim.placeEvidence !== undefined && { placeAt: stored(claim.placeEvidence) }),
    ...(dateSpan !== undefined && { dateStart: dateSpan.start, dateEnd: dateSpan.end }),
  };
}

function storeArgument({ span, naming }: ArgumentEvidence, quote: Span, sentences: readonly Span[]): StoredArgument {
  if (naming === undefined) return { start: span.start, end: span.end };
  const named = {
    start: span.start,
    end: span.end,
    namingStart: naming.span.start,
    namingEnd: naming.span.end,
    namingRule: naming.rule,
  };
  if (naming.span.start >= quote.start && naming.span.end <= quote.end) return named;
  // A name outside every sentence stands in a title line; it is its own proof.
  const sentence = sentences.find(({ start, end }) => start <= naming.span.start && naming.span.end <= end);
  const { start, end } = sentence ?? naming.span;
  return { ...named, namingQuoteStart: start, namingQuoteEnd: end };
}
