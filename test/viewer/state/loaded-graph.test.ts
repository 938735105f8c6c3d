import { asEntityId } from '../../../src/model/id';
import { addNeighbours, addSubgraph, EMPTY_GRAPH, factsOf } from '../../../src/viewer/state/loaded-graph';
import { aFact, aGraph, anEntity } from '../graph-of-facts';

const ann = asEntityId('ann');

test('adding what is there already changes nothing', () => {
  const part = { entities: [anEntity('ann'), anEntity('ben')], facts: [aFact('ann MET_WITH ben')] };
  const once = addSubgraph(EMPTY_GRAPH, part);
  expect(addSubgraph(once, part)).toEqual(once);
});

test('a fact whose end is not loaded is left out', () => {
  const graph = addSubgraph(EMPTY_GRAPH, { entities: [anEntity('ann')], facts: [aFact('ann MET_WITH ben')] });
  expect(graph.facts.size).toBe(0);
});

test('an entity named like a property of objects is an entity like others', () => {
  const graph = aGraph([anEntity('constructor'), anEntity('__proto__')], [aFact('constructor OWNS __proto__')]);
  expect(factsOf(graph, asEntityId('__proto__'))).toHaveLength(1);
});

test('pages of neighbours add up and never pass the total', () => {
  const page = (facts: number) => ({
    entities: [anEntity('ben')],
    facts: Array.from({ length: facts }, (_, index) => aFact(`ann MET_WITH ben${index}`)),
    total: 3,
  });
  const first = addNeighbours(aGraph([anEntity('ann')], []), ann, page(2));
  expect(first.expansions.get(ann)).toEqual({ shown: 2, total: 3 });
  expect(addNeighbours(first, ann, page(2)).expansions.get(ann)).toEqual({ shown: 3, total: 3 });
});

test('facts of an entity come best attested first', () => {
  const people = ['ann', 'ben', 'cleo'].map((name) => anEntity(name));
  const graph = aGraph(people, [aFact('ann MET_WITH ben'), aFact('cleo URGED ann', { origins: 3 })]);
  expect(factsOf(graph, ann).map(({ origins }) => origins)).toEqual([3, 1]);
});
