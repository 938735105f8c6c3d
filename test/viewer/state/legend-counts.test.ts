import { NO_FILTERS } from '../../../src/viewer/state/filters';
import { legendCounts, mostOf } from '../../../src/viewer/state/legend-counts';
import { visibleGraph } from '../../../src/viewer/state/visible-graph';
import { relationWords } from '../../../src/viewer/words/relation-words';
import { aFact, aGraph, anEntity } from '../graph-of-facts';

const familyOf = (type: Parameters<typeof relationWords>[0]) => relationWords(type).family;

test('the legend tells what is shown of what was loaded, kinds that are absent not at all', () => {
  const graph = aGraph(
    [anEntity('ann'), anEntity('ben'), anEntity('acme', { type: 'Organization' })],
    [aFact('ann MET_WITH ben'), aFact('ann LEADS acme')],
  );
  const filters = { ...NO_FILTERS, hiddenTypes: ['Organization'] as const };
  const counts = legendCounts(graph, { visible: visibleGraph(graph, { filters, familyOf }), familyOf });
  expect([...counts.types]).toEqual([
    ['Person', { shown: 2, total: 2 }],
    ['Organization', { shown: 0, total: 1 }],
  ]);
  expect([...counts.families]).toEqual([
    ['diplomacy', { shown: 1, total: 1 }],
    ['office', { shown: 0, total: 1 }],
  ]);
  expect([...counts.relations]).toEqual([
    ['MET_WITH', { shown: 1, total: 1 }],
    ['LEADS', { shown: 0, total: 1 }],
  ]);
  expect([mostOf(counts.types), mostOf(new Map())]).toEqual([2, 1]);
});
