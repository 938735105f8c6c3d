import { compareCodeUnits } from '../base/compare';
import { clusterNodes } from './cluster-nodes';
import type { NodeDecision } from './decide-groups';
import type { ClusterNode, NodeIdentity } from './node';
import { leastShared, readIdentity } from './node-identity';
import { findTermsApart, readTerms, type Term } from './office-terms';
import type { Step } from './step';
import { sharedScore } from './write-context';
import { isToldApart } from './write-told-apart';

/** A node with the entity that it is so far. */
export interface PlacedNode extends ClusterNode {
  readonly entity: number | null;
  readonly attached: 0 | 1;
}

/**
 * Clusters of all components that hold a touched node, in key order. Nodes hang together by keys, by variants of names with enough
 * shared context, and by decisions. Bare names take part only where a decision holds them to something.
 */
export function clusterTouched(step: Step): readonly (readonly PlacedNode[])[] {
  const seen = new Set<number>();
  const known = new Map<number, readonly Term[]>();
  const termsOf = ({ ref }: ClusterNode): readonly Term[] => {
    const terms = known.get(ref) ?? readTerms(step.database, ref);
    known.set(ref, terms);
    return terms;
  };
  const clusters: (readonly PlacedNode[])[] = [];
  for (const start of step.touched.nodes) {
    if (seen.has(start) || isLoose(step, start)) continue;
    const component = exploreFrom(step, start, seen);
    const found = clusterNodes([...component.values()], {
      isToldApart: (a, b) => isToldApart(step, a.ref, b.ref),
      areInOneText: (a, b) => areInOneText(step, a.ref, b.ref),
      areTermsApart: (a, b) => findTermsApart(termsOf(a), termsOf(b)) !== undefined,
      shared: (a, b) => sharedScore(step, a.ref, b.ref),
      leastShared: (a, b) => leastShared(readIdentity(step, a.ref), readIdentity(step, b.ref)),
      decisions: readDecisions(step, [...component.keys()]),
    });
    clusters.push(...found.map((cluster) => cluster.map(({ ref }) => component.get(ref)!)));
  }
  return clusters.sort((a, b) => compareCodeUnits(a[0]!.key, b[0]!.key));
}

/** Whether a node is a bare name that no decision holds to anything: it is attached after all others are clustered. */
export function isLoose(step: Step, ref: number): boolean {
  const node: NodeIdentity = readIdentity(step, ref);
  if (node.bare === '') return false;
  return step.database.get(`SELECT 1 FROM decided WHERE node = ? AND kind = 'same' LIMIT 1`, ref) === undefined;
}

/** One text with another date gives another year of birth by the age that it tells: a report that was published again. */
const areInOneText = ({ database }: Step, a: number, b: number): boolean =>
  database.get(
    `SELECT 1 FROM chain JOIN article ON article.ref = chain.article WHERE node = ?
     AND hash IN (SELECT hash FROM chain JOIN article ON article.ref = chain.article WHERE node = ?) LIMIT 1`,
    a,
    b,
  ) !== undefined;

function exploreFrom(step: Step, start: number, seen: Set<number>): ReadonlyMap<number, PlacedNode> {
  const component = new Map<number, PlacedNode>();
  const queue = [start];
  seen.add(start);
  for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
    component.set(ref, readNode(step, ref));
    for (const other of linkedNodes(step, ref)) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return component;
}

/** Reads a node as clustering needs it. */
export function readNode(step: Step, ref: number): PlacedNode {
  const { key, chains, entity, attached } = step.database.get<
    Pick<PlacedNode, 'key' | 'chains' | 'entity' | 'attached'>
  >('SELECT key, chains, entity, attached FROM node WHERE ref = ?', ref)!;
  const { kindGroup, facet, born, circle, keys } = readIdentity(step, ref);
  return { ref, key, kindGroup, facet, born, circle, keys, chains, entity, attached };
}

function linkedNodes({ database }: Step, ref: number): readonly number[] {
  const queries = [
    'SELECT DISTINCT other.node AS node FROM node_key AS own JOIN node_key AS other USING (key) WHERE own.node = ?',
    'SELECT b AS node FROM pair WHERE a = ? AND loose = 0 AND score > 0',
    'SELECT a AS node FROM pair WHERE b = ? AND loose = 0 AND score > 0',
    `SELECT DISTINCT other.node AS node FROM decided AS own JOIN decided AS other USING (decision)
     WHERE own.node = ? AND own.kind = 'same'`,
  ];
  return queries.flatMap((sql) => database.all<{ node: number }>(sql, ref).map(({ node }) => node));
}

/** Decisions that hold nodes together or apart, latest first. */
function readDecisions({ database }: Step, refs: readonly number[]): readonly NodeDecision[] {
  const decisions = new Map<number, { kind: NodeDecision['kind']; sides: number[][] }>();
  for (const ref of refs) {
    const rows = database.all<{ decision: number; side: number; kind: string }>(
      `SELECT DISTINCT decision, side, kind FROM decided WHERE node = ? AND kind IN ('same', 'different')`,
      ref,
    );
    for (const { decision, side, kind } of rows) {
      const known = decisions.get(decision) ?? { kind: kind as NodeDecision['kind'], sides: [] };
      decisions.set(decision, known);
      while (known.sides.length <= side) known.sides.push([]);
      known.sides[side]!.push(ref);
    }
  }
  return [...decisions].map(([id, decision]) => ({ id, ...decision })).sort((a, b) => b.id - a.id);
}
