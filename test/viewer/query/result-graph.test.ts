import { resultGraph, resultParts } from '../../../src/viewer/query/result-graph';
import { relationWords } from '../../../src/viewer/words/relation-words';

const node = (id: string, name: string) => ({
  labels: ['Newsgraph', 'Entity', 'Person'],
  properties: { id, name, claims: 3 },
});
const met = { type: 'MET_WITH', start: 'person/ann', end: 'person/ben', properties: { quote: 'Ann met Ben.' } };
const isSymmetric = (type: Parameters<typeof relationWords>[0]) => relationWords(type).symmetric;

const answer = (columns: readonly string[], ...rows: (readonly unknown[])[]) =>
  resultParts({ columns, rows: rows as never, truncated: false });

test('nodes and relationships make a graph, wherever in the rows they stand', () => {
  const parts = answer(['a', 'm', 'others'], [node('person/ann', 'Ann'), met, [node('person/ben', 'Ben')]]);
  const graph = resultGraph(parts, isSymmetric);
  expect(graph.entities.map(({ name, type }) => `${name} ${type}`)).toEqual(['Ann Person', 'Ben Person']);
  expect(graph.edges).toMatchObject([{ kind: 'claims', group: { type: 'MET_WITH', standing: 'stated' } }]);
});

test('a path is its nodes and relationships', () => {
  const path = { nodes: [node('person/ann', 'Ann'), node('person/ben', 'Ben')], relationships: [met] };
  expect(resultGraph(answer(['p'], [path]), isSymmetric).edges).toHaveLength(1);
});

test('the embedded engine tells the type of an entity as a property', () => {
  const own = { labels: 'Entity', properties: { id: 'place/oslo', name: 'Oslo', type: 'Place' } };
  expect([...answer(['e'], [own]).entities.values()]).toMatchObject([{ type: 'Place', name: 'Oslo' }]);
});

test('a relationship without its ends, an article and plain values draw nothing', () => {
  const article = { labels: ['Article'], properties: { id: 'x', title: 'T' } };
  const graph = resultGraph(answer(['m', 'a', 'n', 't'], [met, article, 3, 'Ann']), isSymmetric);
  expect(graph).toMatchObject({ entities: [], edges: [] });
});

test('facts are known by the name of their column', () => {
  const id = '0123456789abcdef01234567';
  expect(answer(['fact', 'other'], [id, id]).facts).toEqual([id]);
  expect(answer(['other'], [id]).facts).toEqual([]);
});
