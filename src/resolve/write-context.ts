import { featureWeight } from './chain-context';
import type { NodeIdentity } from './node';
import { compareNames, readIdentity } from './node-identity';
import type { Step } from './step';

/** Counts the features of a chain for its node; what they newly share with others is added to the pairs. */
export function addContext(step: Step, node: NodeIdentity, features: readonly string[]): void {
  for (const { key, head, feature } of contextKeys(node, features)) {
    const [row] = step.database.all<{ chains: number }>(
      `INSERT INTO context VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET chains = chains + 1 RETURNING chains`,
      key,
      node.bare === '' ? 0 : 1,
      node.ref,
    );
    if (row?.chains === 1) changePairs(step, { node, key, head, by: featureWeight(feature) });
  }
}

/** Takes the features of a chain away again. */
export function removeContext(step: Step, node: NodeIdentity, features: readonly string[]): void {
  for (const { key, head, feature } of contextKeys(node, features)) {
    const bare = node.bare === '' ? 0 : 1;
    step.database.run(
      'UPDATE context SET chains = chains - 1 WHERE key = ? AND bare = ? AND node = ?',
      key,
      bare,
      node.ref,
    );
    const gone = step.database.run(
      'DELETE FROM context WHERE key = ? AND bare = ? AND node = ? AND chains = 0',
      key,
      bare,
      node.ref,
    );
    if (gone > 0) changePairs(step, { node, key, head, by: -featureWeight(feature) });
  }
}

interface ContextKey {
  readonly key: string;
  readonly head: string;
  readonly feature: string;
}

function* contextKeys({ class: type, heads }: NodeIdentity, features: readonly string[]): Generator<ContextKey> {
  for (const head of heads) for (const feature of features) yield { key: `${type}|${head}|${feature}`, head, feature };
}

/** Adds to the score of every pair that shares a key of context; two bare names are no pair. */
function changePairs(
  step: Step,
  {
    node,
    key,
    head,
    by,
  }: { readonly node: NodeIdentity; readonly key: string; readonly head: string; readonly by: number },
): void {
  const sharing = step.database.all<{ node: number }>(
    `SELECT node FROM context WHERE key = ? ${node.bare === '' ? '' : 'AND bare = 0'} AND node <> ?`,
    key,
    node.ref,
  );
  for (const { node: ref } of sharing) {
    const other = readIdentity(step, ref);
    // Two nodes may share several blocking keys; what they share is counted under the first alone.
    if (head !== other.heads.find((each) => node.heads.includes(each))) continue;
    if (compareNames(node, other) !== undefined) changePair(step, { node, other, by });
  }
}

function changePair(
  { database, touched }: Step,
  { node, other, by }: { readonly node: NodeIdentity; readonly other: NodeIdentity; readonly by: number },
): void {
  const pair = [Math.min(node.ref, other.ref), Math.max(node.ref, other.ref)] as const;
  const isLoose = node.bare !== '' || other.bare !== '';
  database.run(
    'INSERT INTO pair VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET score = score + excluded.score',
    ...pair,
    isLoose ? 1 : 0,
    by,
  );
  if (by < 0) database.run('DELETE FROM pair WHERE a = ? AND b = ? AND score = 0', ...pair);
  for (const each of [node, other]) if (!isLoose || each.bare !== '') touched.nodes.add(each.ref);
}

/** What two nodes share of their context, added up. */
export function sharedScore({ database }: Pick<Step, 'database'>, a: number, b: number): number {
  return (
    database.get<{ score: number }>('SELECT score FROM pair WHERE a = ? AND b = ?', Math.min(a, b), Math.max(a, b))
      ?.score ?? 0
  );
}
