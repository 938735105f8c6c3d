import type { Database } from '../base/sqlite';
import type { Member, MemberReason, SharedContext } from './doubt';
import type { NodeIdentity } from './node';
import { leastShared, selectIdentity } from './node-identity';
import { parseContextKey } from './parse-context-key';

interface MemberNode extends NodeIdentity {
  readonly attached: 0 | 1;
  readonly names: readonly string[];
  readonly articles: number;
}

/** The names that an entity is made of, those of most articles first, each with what holds it to others. */
export function listMembers(database: Database, entity: number): readonly Member[] {
  const nodes = readNodes(database, entity);
  const members = nodes.map(
    (node): Member => ({
      names: node.names,
      articles: node.articles,
      ...(node.facet !== '' && { country: node.facet }),
      ...(node.born !== '' && { born: node.born }),
      reasons: listReasons(database, node, nodes),
    }),
  );
  return members.toSorted((a, b) => b.articles - a.articles);
}

function readNodes(database: Database, entity: number): readonly MemberNode[] {
  const rows = database.all<{ ref: number; attached: 0 | 1 }>(
    'SELECT ref, attached FROM node WHERE entity = ? ORDER BY attached, chains DESC, key',
    entity,
  );
  return rows.map(({ ref, attached }) => ({
    ...selectIdentity(database, ref),
    attached,
    names: database
      .all<{ name: string }>(
        'SELECT name FROM signature WHERE node = ? GROUP BY name ORDER BY sum(chains) DESC, name',
        ref,
      )
      .map(({ name }) => name),
    articles: database.get<{ count: number }>('SELECT count(DISTINCT article) AS count FROM chain WHERE node = ?', ref)!
      .count,
  }));
}

function listReasons(database: Database, node: MemberNode, nodes: readonly MemberNode[]): readonly MemberReason[] {
  const reasons: MemberReason[] = [];
  const others = nodes.filter(({ ref }) => ref !== node.ref);
  if (node.circle !== '' && node.facet === '' && node.born === '') {
    const circle = others.filter((other) => other.circle === node.circle);
    const shared = circle.flatMap(({ ref }) => sharedContext(database, node.ref, ref));
    reasons.push({ kind: 'circle', shared: distinct(shared) });
  }
  for (const other of others) {
    const key = node.keys.find((each) => other.keys.includes(each));
    if (key !== undefined) reasons.push({ kind: 'key', key, with: nameOf(other) });
  }
  const decisions = database.all<{ decision: number }>(
    `SELECT DISTINCT decision FROM decided WHERE node = ? AND kind = 'same' ORDER BY decision`,
    node.ref,
  );
  reasons.push(...decisions.map(({ decision }) => ({ kind: 'decision' as const, decision })));
  if (node.attached === 1) {
    const shared = others
      .filter(({ attached }) => attached === 0)
      .flatMap(({ ref }) => sharedContext(database, node.ref, ref));
    reasons.push({ kind: 'attached', shared: distinct(shared) });
  }
  if (reasons.length > 0 || node.attached === 1) return reasons;
  for (const other of others.filter(({ attached }) => attached === 0)) {
    const pair = [Math.min(node.ref, other.ref), Math.max(node.ref, other.ref)];
    const row = database.get<{ score: number }>('SELECT score FROM pair WHERE a = ? AND b = ?', ...pair);
    if (row === undefined || row.score < (leastShared(node, other) ?? Number.POSITIVE_INFINITY)) continue;
    reasons.push({ kind: 'variant', with: nameOf(other), shared: sharedContext(database, node.ref, other.ref) });
  }
  return reasons;
}

const nameOf = ({ names }: MemberNode): string => names[0] ?? '';

/** What two nodes share, by kind and name. */
export function sharedContext(database: Database, a: number, b: number): readonly SharedContext[] {
  const rows = database.all<{ key: string }>(
    `SELECT DISTINCT own.key AS key FROM context AS own JOIN context AS theirs USING (key)
     WHERE own.node = ? AND theirs.node = ? ORDER BY key LIMIT 200`,
    a,
    b,
  );
  return distinct(rows.map(({ key }) => parseContextKey(key)));
}

function distinct(shared: readonly SharedContext[]): readonly SharedContext[] {
  return [...new Map(shared.map((each) => [JSON.stringify(each), each])).values()];
}
