import { compareCodeUnits } from '../base/compare';
import type { EntityId } from '../model/id';
import { decodeMentions, mentionAnchors } from './chain-mentions';
import { chooseHost } from './choose-host';
import { describeEntity } from './describe-entity';
import { clusterTouched, isLoose, type PlacedNode, readNode } from './explore-components';
import { publicIdRef, readPublicId } from './public-id-rows';
import { readSignatures } from './read-signatures';
import { proposeIds } from './slug';
import type { Anchor } from './source';
import { type Step, touchEntity } from './step';

/** A cluster of nodes and the entity that it is to be; 0 until found. */
interface Assignment {
  readonly nodes: readonly PlacedNode[];
  entity: number;
  fresh: boolean;
}

/** Public ids to record in the ledger, with the anchors that were given them. */
export type IdRecord = { readonly id: EntityId; readonly anchors: readonly Anchor[] };

export interface Assigned {
  /** Nodes that moved from one entity to another. */
  readonly moved: number[];
  /** The entities that they left and came to. */
  readonly involved: Set<number>;
  readonly records: IdRecord[];
}

/**
 * Clusters the touched nodes with all that hangs together with them, and gives each cluster its entity: the one it was,
 * where nothing joined or parted; else the recorded id with the largest overlap of anchors; else a new one. Then bare names
 * go to the entities that their context says they are, or are entities of their own.
 */
export function assignEntities(step: Step): Assigned {
  const assigned: Assigned = { moved: [], involved: new Set(), records: [] };
  assignClusters(step, clusterTouched(step), assigned);
  touchGuests(step, assigned.moved);
  const alone: PlacedNode[][] = [];
  for (const ref of step.touched.nodes) {
    if (!isLoose(step, ref)) continue;
    const node = readNode(step, ref);
    const host = chooseHost(step, ref);
    if (host === undefined) alone.push([node]);
    else moveNodes(step, { nodes: [node], entity: host, attached: 1 }, assigned);
  }
  alone.sort((a, b) => compareCodeUnits(a[0]!.key, b[0]!.key));
  assignClusters(step, alone, assigned);
  const attached = [...step.touched.nodes].filter((ref) => readNode(step, ref).attached === 1);
  for (const ref of attached)
    assigned.records.push(...recordAnchors(step, { nodes: [readNode(step, ref)], fresh: false }));
  return assigned;
}

function assignClusters(step: Step, clusters: readonly (readonly PlacedNode[])[], assigned: Assigned): void {
  const assignments = clusters.map((nodes): Assignment => ({ nodes, entity: 0, fresh: false }));
  const open = assignments.filter((assignment) => !keepEntity(step, assignment));
  giveRecordedIds(step, open);
  for (const assignment of open) if (assignment.entity === 0) giveNewId(step, assignment);
  for (const { nodes, entity } of assignments) moveNodes(step, { nodes, entity, attached: 0 }, assigned);
  assigned.records.push(...assignments.flatMap((assignment) => recordAnchors(step, assignment)));
}

function moveNodes(
  step: Step,
  {
    nodes,
    entity,
    attached,
  }: { readonly nodes: readonly PlacedNode[]; readonly entity: number; readonly attached: 0 | 1 },
  { moved, involved }: Assigned,
): void {
  touchEntity(step, entity);
  for (const node of nodes) {
    if (node.entity === entity && node.attached === attached) continue;
    step.database.run('UPDATE node SET entity = ?, attached = ? WHERE ref = ?', entity, attached, node.ref);
    if (node.entity === entity) continue;
    moved.push(node.ref);
    involved.add(entity);
    if (node.born !== '') for (const each of [entity, node.entity]) if (each !== null) step.touched.aged.add(each);
    touchDecidedWith(step, node.ref);
    if (node.entity === null) continue;
    involved.add(node.entity);
    touchEntity(step, node.entity);
  }
}

/** A rename goes where most of its mentions are: when one moves, that may be any entity with another of them. */
function touchDecidedWith(step: Step, ref: number): void {
  const rows = step.database.all<{ entity: number | null }>(
    `SELECT DISTINCT entity FROM decided AS own JOIN decided AS other USING (decision) JOIN node ON node.ref = other.node
     WHERE own.node = ?`,
    ref,
  );
  for (const { entity } of rows) touchEntity(step, entity);
}

/**
 * Bare names that share context with a node that is another entity now are looked at again; where a year of birth came or went, those
 * that share context with any name of the entity.
 */
function touchGuests({ database, touched }: Step, moved: readonly number[]): void {
  const hosts = [...touched.aged].flatMap((entity) =>
    database.all<{ ref: number }>('SELECT ref FROM node WHERE entity = ? AND attached = 0', entity),
  );
  for (const ref of new Set([...moved, ...hosts.map((host) => host.ref)])) {
    const guests = database.all<{ node: number }>(
      'SELECT a AS node FROM pair WHERE b = ?1 AND loose = 1 UNION SELECT b FROM pair WHERE a = ?1 AND loose = 1',
      ref,
    );
    for (const { node } of guests) touched.nodes.add(node);
  }
}

/** Lets a cluster be what it was, where it holds all nodes of one entity and none of another. */
function keepEntity({ database }: Step, assignment: Assignment): boolean {
  const before = new Set(
    assignment.nodes.flatMap(({ entity, attached }) => (entity === null || attached === 1 ? [] : entity)),
  );
  const [entity, ...others] = before;
  if (entity === undefined || others.length > 0) return false;
  const own = assignment.nodes.filter((node) => node.entity === entity && node.attached === 0).length;
  const all = database.get<{ count: number }>(
    'SELECT count(*) AS count FROM node WHERE entity = ? AND attached = 0',
    entity,
  )!.count;
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
    const bearers = database.all<{ ref: number }>('SELECT ref FROM node WHERE entity = ? AND attached = 0', given);
    if (bearers.some(({ ref }) => !openNodes.has(ref))) continue;
    assignment.entity = given;
    taken.add(given);
  }
}

function giveNewId(step: Step, assignment: Assignment): void {
  const { type, name } = describeEntity(
    assignment.nodes.flatMap(({ ref }) => readSignatures(step, ref)),
    step.known,
  );
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
function leastAnchor({ database }: Step, { nodes }: Pick<Assignment, 'nodes'>): string {
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
function recordAnchors(step: Step, { nodes, fresh }: Pick<Assignment, 'nodes' | 'fresh'>): readonly IdRecord[] {
  const { database } = step;
  const { entity } = readNode(step, nodes[0]!.ref);
  if (entity === null) return [];
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
