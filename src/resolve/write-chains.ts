import { compareCodeUnits } from '../base/compare';
import type { Article } from '../model/article';
import type { Chain } from '../model/chain';
import type { AnchoredDecision } from '../model/decision';
import type { Extraction } from '../model/extraction';
import type { EntityId } from '../model/id';
import { attachAnchors } from './attach-anchors';
import { decodeMentions, encodeMentions, mentionAnchors } from './chain-mentions';
import type { NodeIdentity } from './node';
import { readIdentity } from './node-identity';
import { placeChains } from './place-chains';
import { publicIdRef } from './public-id-rows';
import { markThinned, type Step } from './step';
import { addContext, removeContext } from './write-context';
import { addToNode } from './write-nodes';
import { addTerms, removeTerms } from './write-terms';
import { addToldApart, removeToldApart } from './write-told-apart';

/** Adds the chains of an article, with the decisions that its text anchors; returns the node of each. */
export function addChains(
  step: Step,
  {
    article,
    ref,
    extraction,
    decisions,
  }: {
    readonly article: Article;
    readonly ref: number;
    readonly extraction: Extraction;
    readonly decisions: readonly AnchoredDecision[];
  },
): ReadonlyMap<Chain['id'], number> {
  const { database, source, touched } = step;
  const { chains } = extraction;
  // A wrong claim is looked for among the claims: a pronoun stands for its end as well as a name does.
  const decided = attachAnchors(
    decisions.filter(({ kind }) => kind !== 'wrong'),
    chains,
  );
  const placements = placeChains(extraction, step.known);
  const placed = chains.map((chain) => {
    const placement = placements.get(chain.id)!;
    const own = decided.get(chain.id) ?? [];
    const mentions = encodeMentions(chain);
    const anchors = mentionAnchors(decodeMentions(mentions), article.contentHash);
    const node = addToNode(step, { chain, placement, contentHash: article.contentHash, decisions: own });
    const signature = addToSignature(step, { ...chain, kind: chain.kind ?? null }, node.ref);
    const given = majority(source.recordedIds(anchors));
    const givenRef = given === undefined ? null : publicIdRef(step, given);
    const features = JSON.stringify(placement.features);
    database.run(
      'INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ref,
      chain.id,
      node.ref,
      signature,
      givenRef,
      mentions,
      features,
      JSON.stringify(placement.terms),
    );
    touched.nodes.add(node.ref);
    if (givenRef !== null) touched.given.add(givenRef);
    addContext(step, node, placement.features);
    addTerms(step, node.ref, { terms: placement.terms, published: article.publishedAt });
    for (const { decision, side, kind } of own) {
      database.run('INSERT INTO decided VALUES (?, ?, ?, ?, ?, ?)', decision, side, ref, chain.id, kind, node.ref);
      touchDecided(step, decision);
    }
    return { id: chain.id, node };
  });
  addToldApart(
    step,
    placed.map(({ node }) => node),
  );
  return new Map(placed.map(({ id, node }) => [id, node.ref]));
}

interface ChainRow {
  readonly node: number;
  readonly signature: number;
  readonly given: number | null;
  readonly features: string;
  readonly terms: string;
  readonly published: string | null;
}

/** Takes the chains of an article away again; nodes that lost their last chain stay until the step drops them. */
export function removeChains(step: Step, ref: number): void {
  const { database, touched } = step;
  const rows = database.all<ChainRow>(
    `SELECT node, chain.signature AS signature, given, features, terms, published FROM chain JOIN article ON article.ref = chain.article
     WHERE article = ?`,
    ref,
  );
  for (const { node, signature, given, features, terms, published } of rows) {
    database.run('UPDATE node SET chains = chains - 1 WHERE ref = ?', node);
    database.run('UPDATE signature SET chains = chains - 1 WHERE ref = ?', signature);
    removeContext(step, readIdentity(step, node), JSON.parse(features) as string[]);
    removeTerms(step, node, { terms: JSON.parse(terms) as string[], published: published ?? undefined });
    markThinned(step, node);
    if (given !== null) touched.given.add(given);
  }
  removeToldApart(
    step,
    rows.map(({ node }) => readIdentity(step, node)),
  );
  const decisions = database.all<{ decision: number }>('SELECT DISTINCT decision FROM decided WHERE article = ?', ref);
  for (const { decision } of decisions) touchDecided(step, decision);
  database.run('DELETE FROM decided WHERE article = ?', ref);
  database.run('DELETE FROM chain WHERE article = ?', ref);
}

/** What a decision holds together or apart may be grouped anew wherever it stands. */
function touchDecided({ database, touched }: Step, decision: number): void {
  const rows = database.all<{ node: number }>('SELECT DISTINCT node FROM decided WHERE decision = ?', decision);
  for (const { node } of rows) touched.nodes.add(node);
}

/** Counts the names of a chain for its node, and returns their row. */
export function addToSignature(
  { database }: Step,
  chain: {
    readonly type: string;
    readonly kind: string | null;
    readonly name: string;
    readonly aliases: readonly string[];
  },
  node: NodeIdentity['ref'],
): number {
  const aliases = [...new Set(chain.aliases)].filter((form) => form !== chain.name).sort(compareCodeUnits);
  const key = JSON.stringify([node, chain.type, chain.kind, chain.name, aliases]);
  database.run(
    `INSERT INTO signature (key, node, type, kind, name, aliases, chains) VALUES (?, ?, ?, ?, ?, ?, 1)
     ON CONFLICT (key) DO UPDATE SET chains = chains + 1`,
    key,
    node,
    chain.type,
    chain.kind,
    chain.name,
    JSON.stringify(aliases),
  );
  return database.get<{ ref: number }>('SELECT ref FROM signature WHERE key = ?', key)!.ref;
}

/** The id that most anchors were given, ties in code unit order. */
function majority(ids: readonly (EntityId | undefined)[]): EntityId | undefined {
  const votes = new Map<EntityId, number>();
  for (const id of ids) if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
  return [...votes].sort(([a, x], [b, y]) => y - x || compareCodeUnits(a, b))[0]?.[0];
}
