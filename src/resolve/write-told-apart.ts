import type { NodeIdentity } from './node';
import { compareNames } from './node-identity';
import type { Step } from './step';

/** Counts one article that keeps nodes apart. */
export function addToldApart({ database }: Step, nodes: readonly NodeIdentity[]): void {
  for (const pair of pairsToldApart(nodes)) {
    database.run('INSERT INTO told_apart VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1', ...pair);
  }
}

/** Takes one article's count away again. */
export function removeToldApart({ database }: Step, nodes: readonly NodeIdentity[]): void {
  for (const pair of pairsToldApart(nodes)) {
    database.run('UPDATE told_apart SET articles = articles - 1 WHERE a = ? AND b = ?', ...pair);
    database.run('DELETE FROM told_apart WHERE a = ? AND b = ? AND articles = 0', ...pair);
  }
}

/** Whether an article keeps two nodes apart. */
export const isToldApart = ({ database }: Pick<Step, 'database'>, a: number, b: number): boolean =>
  database.get('SELECT 1 FROM told_apart WHERE a = ? AND b = ?', Math.min(a, b), Math.max(a, b)) !== undefined;

/**
 * Pairs of nodes that one article keeps apart: of one class, without a common key. A bare name is kept apart only from what it
 * could be.
 */
function* pairsToldApart(nodes: readonly NodeIdentity[]): Generator<readonly [number, number]> {
  const seen = new Set<string>();
  for (const [index, left] of nodes.entries()) {
    for (const right of nodes.slice(index + 1)) {
      if (left.class !== right.class || left.ref === right.ref) continue;
      if (left.keys.some((key) => right.keys.includes(key))) continue;
      const isFull = left.keys.length > 0 && right.keys.length > 0;
      if (!isFull && !mayBeOne(left, right)) continue;
      const pair = [Math.min(left.ref, right.ref), Math.max(left.ref, right.ref)] as const;
      if (seen.has(pair.join(' '))) continue;
      seen.add(pair.join(' '));
      yield pair;
    }
  }
}

const mayBeOne = (left: NodeIdentity, right: NodeIdentity): boolean =>
  left.heads.some((head) => right.heads.includes(head)) && compareNames(left, right) === 'bare';
