import { clusterNodes } from '../../src/resolve/cluster-nodes';
import type { ClusterNode } from '../../src/resolve/node';

const node = (ref: number, keys: readonly string[], rest: Partial<ClusterNode> = {}): ClusterNode => ({
  ref,
  key: keys.join('|'),
  kindGroup: '',
  facet: '',
  born: '',
  circle: '',
  keys,
  chains: 1,
  ...rest,
});

const has = (pairs: readonly (readonly [number, number])[], a: ClusterNode, b: ClusterNode) =>
  pairs.some(([x, y]) => (a.ref === x && b.ref === y) || (a.ref === y && b.ref === x));

const cluster = (nodes: readonly ClusterNode[], apart: readonly (readonly [number, number])[] = []) =>
  clusterNodes(nodes, {
    isToldApart: (a, b) => has(apart, a, b),
    areInOneText: () => false,
    areTermsApart: () => false,
    shared: () => 0,
    leastShared: () => undefined,
    decisions: [],
  }).map((group) => group.map(({ ref }) => ref));

test('nodes that share a key are one, over others too; those that share none are not', () => {
  const nodes = [node(1, ['a']), node(2, ['a', 'b']), node(3, ['b']), node(4, ['c'])];
  expect(cluster(nodes)).toEqual([[1, 2, 3], [4]]);
});

test('two that an article tells apart are never one, and the one between goes where more chains are', () => {
  const nodes = [node(1, ['a']), node(2, ['a', 'b'], { chains: 9 }), node(3, ['b'], { chains: 5 })];
  expect(cluster(nodes, [[1, 3]])).toEqual([[1], [2, 3]]);
  expect(cluster([nodes[0]!, nodes[1]!, { ...nodes[2]!, chains: 1 }], [[1, 3]])).toEqual([[1, 2], [3]]);
});

test('a country and a region of one name stay two; what has no kind joins its own kind first', () => {
  const kinds = (ref: number, kindGroup: string, chains: number) =>
    node(ref, ['georgia'], { kindGroup, chains, key: `${kindGroup} georgia` });
  expect(cluster([kinds(1, 'country', 3), kinds(2, 'other', 5), kinds(3, '', 9)])).toEqual([[3, 2], [1]]);
  expect(cluster([kinds(1, 'country', 5), kinds(2, 'other', 3), kinds(3, '', 9)])).toEqual([[3, 1], [2]]);
});

test('the order in which nodes come does not matter', () => {
  const nodes = [
    node(1, ['a', 'b'], { chains: 2 }),
    node(2, ['b', 'c'], { chains: 2 }),
    node(3, ['c', 'd'], { chains: 2 }),
    node(4, ['d', 'a'], { chains: 2 }),
  ];
  const apart = [[1, 3]] as const;
  const first = cluster(nodes, apart);
  expect(first.flat()).toHaveLength(4);
  expect(cluster(nodes.toReversed(), apart)).toEqual(first);
  expect(cluster([nodes[2]!, nodes[0]!, nodes[3]!, nodes[1]!], apart)).toEqual(first);
});

const born = (ref: number, years: string, rest: Partial<ClusterNode> = {}) =>
  node(ref, ['ann lee'], { born: years, key: `*${years}${rest.facet ?? ''} ann lee`, ...rest });

test('namesakes born more than two years apart are two', () => {
  expect(cluster([born(1, '1951'), born(2, '1954')])).toEqual([[1], [2]]);
  expect(cluster([born(1, '1951-1952'), born(2, '1954-1955')])).toEqual([[1, 2]]);
});

test('who tells no year of birth goes with by far the more articles, and is alone where there are none such', () => {
  const plain = born(3, '', { chains: 5 });
  expect(cluster([born(1, '1951', { chains: 20 }), born(2, '1984'), plain])).toEqual([[3, 1], [2]]);
  expect(cluster([born(1, '1951', { chains: 2 }), born(2, '1984'), plain])).toEqual([[3], [1], [2]]);
});

test('one year of birth is a tie between two countries', () => {
  const of = (years: string) => [born(1, '1951', { facet: 'norland' }), born(2, years, { facet: 'sudland' })];
  expect(cluster(of('1951'))).toEqual([[1, 2]]);
  expect(cluster(of('1953'))).toEqual([[1], [2]]);
});
