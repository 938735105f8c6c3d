import { compareCodeUnits } from '../base/compare';
import type { Article } from '../model/article';
import type { Chain } from '../model/chain';
import type { EntityId } from '../model/id';
import { decodeMentions, encodeMentions, mentionAnchors } from './chain-mentions';
import { compatibilityClass, isFullForm, nameKeys } from './name-keys';
import { publicIdRef } from './public-id-rows';
import type { Step } from './step';

/** Adds the chains of an article; returns the node of each. */
export function addChains(
  step: Step,
  { article, ref, chains }: { readonly article: Article; readonly ref: number; readonly chains: readonly Chain[] },
): ReadonlyMap<Chain['id'], number> {
  const { database, source, touched } = step;
  const apart = findToldApart(chains);
  const placed = chains.map((chain) => {
    const keys = apart.has(chain) ? [] : nameKeys(chain);
    const mentions = encodeMentions(chain);
    const anchors = mentionAnchors(decodeMentions(mentions), article.contentHash);
    const node = addToNode(step, { chain, keys, contentHash: article.contentHash });
    const signature = addToSignature(step, chain, node);
    const given = majority(source.recordedIds(anchors));
    const givenRef = given === undefined ? null : publicIdRef(step, given);
    database.run('INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?)', ref, chain.id, node, signature, givenRef, mentions);
    touched.nodes.add(node);
    if (givenRef !== null) touched.given.add(givenRef);
    return { id: chain.id, node, keys, class: compatibilityClass(chain.type) };
  });
  for (const { a, b } of pairsToldApart(placed)) {
    database.run(
      'INSERT INTO told_apart VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1',
      Math.min(a, b),
      Math.max(a, b),
    );
  }
  return new Map(placed.map(({ id, node }) => [id, node]));
}

/** Takes the chains of an article away again; nodes that lost their last chain stay until the step drops them. */
export function removeChains({ database, touched }: Step, ref: number): void {
  const rows = database.all<{ node: number; signature: number; given: number | null; keys: string; class: string }>(
    `SELECT node, signature, given, keys, class FROM chain JOIN node ON node.ref = chain.node WHERE article = ?`,
    ref,
  );
  for (const { node, signature, given } of rows) {
    database.run('UPDATE node SET chains = chains - 1 WHERE ref = ?', node);
    database.run('UPDATE signature SET chains = chains - 1 WHERE ref = ?', signature);
    touched.nodes.add(node);
    touched.thinned.add(node);
    if (given !== null) touched.given.add(given);
  }
  for (const { a, b } of pairsToldApart(rows.map((row) => ({ ...row, keys: JSON.parse(row.keys) as string[] })))) {
    const pair = [Math.min(a, b), Math.max(a, b)] as const;
    database.run('UPDATE told_apart SET articles = articles - 1 WHERE a = ? AND b = ?', ...pair);
    database.run('DELETE FROM told_apart WHERE a = ? AND b = ? AND articles = 0', ...pair);
  }
  database.run('DELETE FROM chain WHERE article = ?', ref);
}

/** Drops nodes and signatures that lost their last chain; what shared a key with one is touched too. */
export function dropEmptyNodes({ database, touched }: Step): void {
  for (const node of touched.thinned) {
    database.run('DELETE FROM signature WHERE node = ? AND chains = 0', node);
    const empty = database.get<{ entity: number | null }>('SELECT entity FROM node WHERE ref = ? AND chains = 0', node);
    if (empty === undefined) continue;
    const sharing = database.all<{ node: number }>(
      'SELECT DISTINCT other.node AS node FROM node_key AS own JOIN node_key AS other USING (key) WHERE own.node = ?',
      node,
    );
    for (const other of sharing) touched.nodes.add(other.node);
    if (empty.entity !== null) touched.entities.add(empty.entity);
    touched.nodes.delete(node);
    database.run('DELETE FROM node_key WHERE node = ?', node);
    database.run('DELETE FROM node WHERE ref = ?', node);
  }
}

/**
 * Chains of one type that bear the same full form in one article. Every extractor joins equal forms of one thing, so
 * these were told apart on purpose (father and son), and the form says nothing about either outside the article.
 */
function findToldApart(chains: readonly Chain[]): ReadonlySet<Chain> {
  const bearers = new Map<string, Chain[]>();
  for (const chain of chains) {
    for (const form of new Set([chain.name, ...chain.aliases])) {
      if (!isFullForm(chain.type, form)) continue;
      const key = `${chain.type} ${form}`;
      const others = bearers.get(key);
      if (others) others.push(chain);
      else bearers.set(key, [chain]);
    }
  }
  return new Set([...bearers.values()].filter((group) => group.length > 1).flat());
}

interface Placed {
  readonly node: number;
  readonly class: string;
  readonly keys: readonly string[];
}

/** Pairs of nodes that one article keeps apart: of one class, without a common key. Those without keys join nothing anyway. */
function* pairsToldApart(placed: readonly Placed[]): Generator<{ readonly a: number; readonly b: number }> {
  const joinable = placed.filter(({ keys }) => keys.length > 0);
  const seen = new Set<string>();
  for (const [index, left] of joinable.entries()) {
    for (const right of joinable.slice(index + 1)) {
      if (left.class !== right.class || left.node === right.node) continue;
      if (left.keys.some((key) => right.keys.includes(key))) continue;
      const pair = `${Math.min(left.node, right.node)} ${Math.max(left.node, right.node)}`;
      if (seen.has(pair)) continue;
      seen.add(pair);
      yield { a: left.node, b: right.node };
    }
  }
}

function addToNode(
  { database }: Step,
  {
    chain,
    keys,
    contentHash,
  }: { readonly chain: Chain; readonly keys: readonly string[]; readonly contentHash: string },
): number {
  const type = compatibilityClass(chain.type);
  const kindGroup = keys.length === 0 ? '' : findKindGroup(chain);
  const own = keys.length > 0 ? keys.join('|') : localKey(chain, contentHash);
  const key = `${type} ${kindGroup} ${own}`;
  const find = (): number | undefined => database.get<{ ref: number }>('SELECT ref FROM node WHERE key = ?', key)?.ref;
  const known = find();
  if (known !== undefined) {
    database.run('UPDATE node SET chains = chains + 1 WHERE ref = ?', known);
    return known;
  }
  database.run(
    'INSERT INTO node (key, class, kind_group, keys, chains) VALUES (?, ?, ?, ?, 1)',
    key,
    type,
    kindGroup,
    JSON.stringify(keys),
  );
  const node = find()!;
  for (const each of keys) database.run('INSERT INTO node_key VALUES (?, ?)', `${type} ${each}`, node);
  return node;
}

/** A country is no city or region of the same name: Georgia, Luxembourg. Other kinds are told too loosely to part by. */
const findKindGroup = ({ type, kind }: Chain): string =>
  type !== 'Place' || kind === undefined ? '' : kind === 'country' ? 'country' : 'other';

/** The first name of a chain that joins nothing. Two articles with one text have it at the same place. */
function localKey({ mentions }: Chain, contentHash: string): string {
  const first = mentions.find(({ mention }) => mention.kind === 'name');
  return `@${contentHash} ${first?.mention.span.start} ${first?.mention.span.end}`;
}

function addToSignature({ database }: Step, chain: Chain, node: number): number {
  const aliases = [...new Set(chain.aliases)].filter((form) => form !== chain.name).sort(compareCodeUnits);
  const key = JSON.stringify([node, chain.type, chain.kind ?? null, chain.name, aliases]);
  database.run(
    `INSERT INTO signature (key, node, type, kind, name, aliases, chains) VALUES (?, ?, ?, ?, ?, ?, 1)
     ON CONFLICT (key) DO UPDATE SET chains = chains + 1`,
    key,
    node,
    chain.type,
    chain.kind ?? null,
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
