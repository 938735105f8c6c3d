import type { Chain } from '../model/chain';
import type { AnchoredDecision } from '../model/decision';
import type { ContentHash } from '../model/id';
import { isTelling } from './chain-context';
import type { NodeIdentity } from './node';
import { readIdentity } from './node-identity';
import type { Placement } from './place-chains';
import type { Step } from './step';

/** Counts a chain for its node, which is made where it is new, and returns the node. */
export function addToNode(
  step: Step,
  {
    chain,
    placement,
    contentHash,
    decisions,
  }: {
    readonly chain: Chain;
    readonly placement: Placement;
    readonly contentHash: ContentHash;
    readonly decisions: readonly AnchoredDecision[];
  },
): NodeIdentity {
  const { database } = step;
  const { class: type, kindGroup, facet, born, keys, bare, heads } = placement;
  const key = `${type} ${kindGroup}/${facet}${born === '' ? '' : `*${born}`} ${ownKey(placement, chain, contentHash)}${splitMark(decisions)}`;
  const known = findNode(step, key);
  if (known === undefined)
    return insertNode(step, { key, class: type, kindGroup, facet, born, circle: '', keys, bare, heads, chains: 1 });
  database.run('UPDATE node SET chains = chains + 1 WHERE ref = ?', known);
  return readIdentity(step, known);
}

/** The node of what a node's chains are called, in another circle; made without chains where it is new. */
export function circleNode(step: Step, node: NodeIdentity, circle: string): NodeIdentity {
  const { key } = step.database.get<{ key: string }>('SELECT key FROM node WHERE ref = ?', node.ref)!;
  const wanted = key.slice(0, key.length - circleMark(node.circle).length) + circleMark(circle);
  const known = findNode(step, wanted);
  return known === undefined
    ? insertNode(step, { ...node, key: wanted, circle, chains: 0 })
    : readIdentity(step, known);
}

const circleMark = (circle: string): string => (circle === '' ? '' : ` °${circle}`);

const findNode = ({ database }: Step, key: string): number | undefined =>
  database.get<{ ref: number }>('SELECT ref FROM node WHERE key = ?', key)?.ref;

function insertNode(
  step: Step,
  {
    key,
    class: type,
    kindGroup,
    facet,
    born,
    circle,
    keys,
    bare,
    heads,
    chains,
  }: Omit<NodeIdentity, 'ref'> & { readonly key: string; readonly chains: number },
): NodeIdentity {
  const { database } = step;
  database.run(
    `INSERT INTO node (key, class, kind_group, facet, born, circle, keys, bare, heads, chains) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    key,
    type,
    kindGroup,
    facet,
    born,
    circle,
    JSON.stringify(keys),
    bare,
    JSON.stringify(heads),
    chains,
  );
  const ref = findNode(step, key)!;
  for (const each of keys) database.run('INSERT INTO node_key VALUES (?, ?)', `${type} ${each}`, ref);
  if (bare === '')
    for (const head of heads) database.run('INSERT INTO node_head VALUES (?, ?)', `${type} ${head}`, ref);
  return readIdentity(step, ref);
}

/** Drops nodes and signatures that lost their last chain; what shared a key with one is touched too. */
export function dropEmptyNodes({ database, touched, identities }: Step): void {
  for (const node of touched.thinned) {
    database.run('DELETE FROM signature WHERE node = ? AND chains = 0', node);
    const empty = database.get<{ entity: number | null; born: string }>(
      'SELECT entity, born FROM node WHERE ref = ? AND chains = 0',
      node,
    );
    if (empty === undefined) continue;
    const sharing = database.all<{ node: number }>(
      'SELECT DISTINCT other.node AS node FROM node_key AS own JOIN node_key AS other USING (key) WHERE own.node = ?',
      node,
    );
    for (const other of sharing) touched.nodes.add(other.node);
    if (empty.entity !== null) touched.entities.add(empty.entity);
    if (empty.entity !== null && empty.born !== '') touched.aged.add(empty.entity);
    touched.nodes.delete(node);
    identities.delete(node);
    database.run('DELETE FROM node_key WHERE node = ?', node);
    database.run('DELETE FROM node_head WHERE node = ?', node);
    database.run('DELETE FROM node WHERE ref = ?', node);
  }
  for (const node of touched.nodes) {
    if (touched.thinned.has(node)) continue;
    // What shared a key with a node that was dropped may have been dropped before it was touched.
    if (database.get('SELECT 1 FROM node WHERE ref = ?', node) === undefined) touched.nodes.delete(node);
  }
}

/**
 * What chains of one node share: their keys; for a bare name the office that says who is meant; else nothing, and the node is
 * that of one chain. Two articles with one text have that at the same place.
 */
function ownKey({ keys, bare, features }: Placement, { mentions }: Chain, contentHash: ContentHash): string {
  if (keys.length > 0) return keys.join('|');
  const telling = bare === '' ? undefined : features.find(isTelling);
  if (telling !== undefined) return `~${bare} ${telling}`;
  const first = mentions.find(({ mention }) => mention.kind === 'name');
  return `@${contentHash} ${first?.mention.span.start} ${first?.mention.span.end}`;
}

/** Chains that a decision takes out of their entity are nodes of their own. */
const splitMark = (decisions: readonly AnchoredDecision[]): string =>
  decisions
    .filter(({ split, side }) => split && side > 0)
    .map(({ decision, side }) => ` #${decision}.${side}`)
    .join('');
