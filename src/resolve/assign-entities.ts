import { compareCodeUnits } from '../base/compare';
import type { EntityId } from '../model/id';
import { decodeMentions, mentionAnchors } from './chain-mentions';
import { type ClusterNode, clusterNodes } from './cluster-nodes';
import { describeEntity } from './describe-entity';
import { publicIdRef, readPublicId } from './public-id-rows';
import { readSignatures } from './read-signatures';
import { proposeIds } from './slug';
import type { Anchor } from './source';
import { type Step, touchEntity } from './step';

interface NodeRow extends ClusterNode {
  readonly entity: number | null;
}

/** A cluster of nodes and the entity that it is to be; 0 until found. */
interface Assignment {
  readonly nodes: readonly NodeRow[];
  entity: number;
  fresh: boolean;
}

/** Public ids to record in the ledger, with the anchors that were given them. */
export type IdRecord = { readonly id: EntityId; readonly anchors: readonly Anchor[] };

export interface Assigned {
  /** Nodes that moved from one entity to another. */
  readonly moved: readonly number[];
  /** The entities that they left and came to. */
  readonly involved: ReadonlySet<number>;
  readonly records: readonly IdRecord[];
}

/**
 * Clusters the touched nodes with all that hangs together with them, and gives each cluster its entity: the one it was,
 * where nothing joined or parted; else the recorded id with the largest overlap of anchors; else a new one.
 */
export function assignEntities(step: Step): Assigned {
  const assignments = findClusters(step).map((nodes): Assignment => ({ nodes, entity: 0, fresh: false }));
  const open = assignments.filter((assignment) => !keepEntity(step, assignment));
  giveRecordedIds(step, open);
  for (const assignment of open) if (assignment.entity === 0) giveNewId(step, assignment);
  const moved: number[] = [];
  const involved = new Set<number>();
  for (const { nodes, entity } of assignments) {
    touchEntity(step, entity);
    for (const node of nodes) {
      if (node.entity === entity) continue;
      step.database.run('UPDATE node SET entity = ? WHERE ref = ?', entity, node.ref);
      if (node.entity === null) continue;
      moved.push(node.ref);
      involved.add(node.entity).add(entity);
      touchEntity(step, node.entity);
    }
  }
  const records = assignments.flatMap((assignment) => recordAnchors(step, assignment));
  return { moved, involved, records };
}

/** Clusters of all components that hold a touched node, in key order. */
function findClusters({ database, touched }: Step): readonly (readonly NodeRow[])[] {
  const seen = new Set<number>();
  const clusters: (readonly NodeRow[])[] = [];
  for (const start of touched.nodes) {
    if (seen.has(start)) continue;
    const component = new Map<number, NodeRow>();
    const queue = [start];
    seen.add(start);
    for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
      const node = readNode({ database }, ref);
      component.set(ref, node);
      if (node.keys.length === 0) continue;
      const sharing = database.all<{ node: number }>(
        'SELECT DISTINCT other.node AS node FROM node_key AS own JOIN node_key AS other USING (key) WHERE own.node = ?',
        ref,
      );
      for (const { node: other } of sharing) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    const found = clusterNodes([...component.values()], (a, b) => isToldApart({ database }, a.ref, b.ref));
    clusters.push(...found.map((cluster) => cluster.map(({ ref }) => component.get(ref)!)));
  }
  return clusters.sort((a, b) => compareCodeUnits(a[0]!.key, b[0]!.key));
}

function readNode({ database }: Pick<Step, 'database'>, ref: number): NodeRow {
  const row = database.get<Omit<NodeRow, 'keys'> & { readonly keys: string }>(
    'SELECT ref, key, kind_group AS kindGroup, keys, chains, entity FROM node WHERE ref = ?',
    ref,
  )!;
  return { ...row, keys: JSON.parse(row.keys) as string[] };
}

const isToldApart = ({ database }: Pick<Step, 'database'>, a: number, b: number): boolean =>
  database.get('SELECT 1 FROM told_apart WHERE a = ? AND b = ?', Math.min(a, b), Math.max(a, b)) !== undefined;

/** Lets a cluster be what it was, where it holds all nodes of one entity and none of another. */
function keepEntity({ database }: Step, assignment: Assignment): boolean {
  const before = new Set(assignment.nodes.flatMap(({ entity }) => entity ?? []));
  const [entity, ...others] = before;
  if (entity === undefined || others.length > 0) return false;
  const own = assignment.nodes.filter((node) => node.entity === entity).length;
  const all = database.get<{ count: number }>('SELECT count(*) AS count FROM node WHERE entity = ?', entity)!.count;
  if (own !== all) return false;
  assignment.entity = entity;
  return true;
}

/** Gives recorded ids to clusters by overlap: most chains first, then by id; none twice, none that lives elsewhere. */
function giveRecordedIds(step: Step, open: readonly Assignment[]): void {
  const { database } = step;
  const openNodes = new Set(open.flatMap(({ nodes }) => nodes.map(({ ref }) => ref)));
  const overlaps = open.flatMap((assignment) => {
    const chains = new Map<number, number>();
    for (const { ref } of assignment.nodes) {
      const rows = database.all<{ given: number; chains: number }>(
        'SELECT given, count(*) AS chains FROM chain WHERE node = ? AND given IS NOT NULL GROUP BY given',
        ref,
      );
      for (const row of rows) chains.set(row.given, (chains.get(row.given) ?? 0) + row.chains);
    }
    return [...chains].map(([given, count]) => ({ assignment, given, count, id: readPublicId(step, given) }));
  });
  overlaps.sort(
    (a, b) =>
      b.count - a.count ||
      compareCodeUnits(a.id, b.id) ||
      compareCodeUnits(a.assignment.nodes[0]!.key, b.assignment.nodes[0]!.key),
  );
  const taken = new Set<number>();
  for (const { assignment, given } of overlaps) {
    if (assignment.entity !== 0 || taken.has(given)) continue;
    const bearers = database.all<{ ref: number }>('SELECT ref FROM node WHERE entity = ?', given);
    if (bearers.some(({ ref }) => !openNodes.has(ref))) continue;
    assignment.entity = given;
    taken.add(given);
  }
}

function giveNewId(step: Step, assignment: Assignment): void {
  const { type, name } = describeEntity(assignment.nodes.flatMap(({ ref }) => readSignatures(step, ref)));
  const ids = proposeIds({ type, name }, leastAnchor(step, assignment));
  const isFree = (id: EntityId): boolean =>
    !step.source.isIdTaken(id) && step.database.get('SELECT 1 FROM public_id WHERE id = ?', id) === undefined;
  const id = ids.find(isFree);
  if (id === undefined) throw new Error(`no id is free for ${name}: ${ids.join(', ')}`);
  assignment.entity = publicIdRef(step, id);
  assignment.fresh = true;
}

interface ChainAnchorRow {
  readonly article: number;
  readonly id: string;
  readonly given: number | null;
  readonly hash: string;
  readonly mentions: string;
}

/** The least (content hash, start, end, text) of the names of a cluster. */
function leastAnchor({ database }: Step, { nodes }: Assignment): string {
  const keys = nodes.flatMap(({ ref }) =>
    database
      .all<ChainAnchorRow>(`${SELECT_ANCHORS} WHERE node = ?`, ref)
      .flatMap(({ hash, mentions }) =>
        decodeMentions(mentions).flatMap(([start, end, name]) =>
          name === undefined
            ? []
            : [`${hash} ${String(start).padStart(9, '0')} ${String(end).padStart(9, '0')} ${name}`],
        ),
      ),
  );
  return keys.reduce((least, key) => (key < least ? key : least), keys[0] ?? '');
}

const SELECT_ANCHORS = `SELECT article, chain.id AS id, given, hash, mentions
  FROM chain JOIN article ON article.ref = chain.article`;

/** Anchors that have no id yet take their entity's; under a new id all anchors of the cluster do. */
function recordAnchors(step: Step, { nodes, entity, fresh }: Assignment): readonly IdRecord[] {
  const { database } = step;
  const chains = nodes.flatMap(({ ref }) =>
    database.all<ChainAnchorRow>(`${SELECT_ANCHORS} WHERE node = ? ${fresh ? '' : 'AND given IS NULL'}`, ref),
  );
  if (chains.length === 0) return [];
  for (const { article, id, given } of chains) {
    if (given !== null) step.touched.given.add(given);
    database.run('UPDATE chain SET given = ? WHERE article = ? AND id = ?', entity, article, id);
  }
  const anchors = chains.flatMap(({ hash, mentions }) => mentionAnchors(decodeMentions(mentions), hash));
  return [{ id: readPublicId(step, entity), anchors }];
}
