import { existsSync } from 'node:fs';
import { NewsgraphError } from '../base/errors';
import type { Ledger } from '../ledger/ledger';
import { openLedger } from '../ledger/open-ledger';
import { asClaimId, asFactId } from '../model/id';
import type { ClaimEvidence, GraphReader } from '../store/contract';
import type { Config } from './config';
import { findEntity } from './find-entity';
import { openStore } from './open-store';
import { hidingDecision } from './wrong-claim';

/** A claim with all that its proof points to. */
export interface Explanation {
  readonly evidence: ClaimEvidence;
  /** The article's text, which the spans of the claim count. */
  readonly text: string;
  /** Where the article was read from; absent where its ledger is elsewhere. */
  readonly location?: string;
}

export interface ExplainRequest {
  /** Id of a fact or claim; or, with `second`, the ids or names of two entities. */
  readonly first: string;
  readonly second?: string;
  readonly limit: number;
}

/**
 * Returns the claims behind a fact, or between two entities, or one claim, at most `limit`, and whether there are more. Throws
 * `NOT_IN_GRAPH` where there is nothing, `CLAIM_HIDDEN` where a decision hides the claim, `USAGE` where the other end is missing.
 */
export async function explain(
  config: Config,
  { first, second, limit }: ExplainRequest,
): Promise<{ readonly shown: readonly Explanation[]; readonly more: boolean }> {
  const store = await openStore(config);
  // Whoever shows a graph in Neo4j may have its ledger on another machine.
  const ledger = existsSync(config.ledgerPath) ? await openLedger(config.ledgerPath, { mode: 'read' }) : undefined;
  try {
    const { read } = store;
    const page = { limit: limit + 1 };
    const found = second === undefined ? await byId(read, first, page) : await byPair(read, { first, second }, page);
    if (found.length === 0) throw await absence({ read, ledger }, first, second);
    const shown: Explanation[] = [];
    for (const evidence of found.slice(0, limit)) {
      const location = ledger?.article(evidence.article.id)?.source.location;
      const text = (await read.article(evidence.article.id))?.text ?? '';
      shown.push({ evidence, text, ...(location !== undefined && { location }) });
    }
    return { shown, more: found.length > limit };
  } finally {
    await store.close();
    ledger?.close();
  }
}

async function byId(
  read: GraphReader,
  id: string,
  page: { readonly limit: number },
): Promise<readonly ClaimEvidence[]> {
  const claim = await read.claim(asClaimId(id));
  return claim ? [claim] : read.claimsOfFact(asFactId(id), page);
}

async function byPair(
  read: GraphReader,
  { first, second }: { readonly first: string; readonly second: string },
  page: { readonly limit: number },
): Promise<readonly ClaimEvidence[]> {
  const [a, b] = await Promise.all([requireEntity(read, first), requireEntity(read, second)]);
  return read.claimsBetween({ a, b }, page);
}

interface Sources {
  readonly read: GraphReader;
  readonly ledger: Ledger | undefined;
}

/** What is missing: a hidden claim, the other end of an entity that stands alone, or anything between those that were found. */
async function absence({ read, ledger }: Sources, first: string, second?: string): Promise<NewsgraphError> {
  const [one, other] = await Promise.all([first, second].map((text) => (text ? nameOf(read, text) : undefined)));
  if (second !== undefined)
    return new NewsgraphError('NOT_IN_GRAPH', `no article states anything of ${one} and ${other}`);
  if (one !== undefined) {
    const message = `"${first}" is the entity ${one}: name the other end too, as in explain "${first}" "…"`;
    return new NewsgraphError('USAGE', message);
  }
  const decision = ledger && hidingDecision(ledger, asClaimId(first));
  if (decision !== undefined) {
    return new NewsgraphError('CLAIM_HIDDEN', `decision ${decision} hides claim ${first}`, { id: first, decision });
  }
  return new NewsgraphError('NOT_IN_GRAPH', `no fact, claim or entity has the id or name "${first}"`);
}

async function nameOf(read: GraphReader, text: string): Promise<string | undefined> {
  const id = await findEntity(read, text);
  return id && `${(await read.entity(id))?.name ?? text} (${id})`;
}

async function requireEntity(read: GraphReader, text: string) {
  const id = await findEntity(read, text);
  if (id === undefined) throw new NewsgraphError('NOT_IN_GRAPH', `no entity has the id or name "${text}"`);
  return id;
}
