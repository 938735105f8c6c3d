import { asEntityId } from '../../../src/model/id';
import { NO_FILTERS } from '../../../src/viewer/state/filters';
import { visibleGraph } from '../../../src/viewer/state/visible-graph';
import { relationWords } from '../../../src/viewer/words/relation-words';
import { aClaim, aFact, aGraph, anEntity } from '../graph-of-facts';

const familyOf = (type: Parameters<typeof relationWords>[0]) => relationWords(type).family;
const people = [anEntity('ann'), anEntity('ben'), anEntity('cleo')];
const acme = anEntity('acme', { type: 'Organization' });

const names = (graph: ReturnType<typeof visibleGraph>) => graph.entities.map(({ name }) => name);

test('without filters everything loaded is there, also what has no facts', () => {
  const graph = aGraph(people, [aFact('ann MET_WITH ben')]);
  expect(names(visibleGraph(graph, { filters: NO_FILTERS, familyOf }))).toEqual(['ann', 'ben', 'cleo']);
});

test('a hidden type goes with its facts, and those who had no other facts go too', () => {
  const graph = aGraph(
    [...people, acme],
    [aFact('ann LEADS acme'), aFact('ben MET_WITH ann'), aFact('cleo WORKS_FOR acme')],
  );
  const seen = visibleGraph(graph, { filters: { ...NO_FILTERS, hiddenTypes: ['Organization'] }, familyOf });
  expect(names(seen)).toEqual(['ann', 'ben']);
  expect(seen.hiddenFacts).toBe(2);
});

test('who is looked at stays although the filters took all facts', () => {
  const graph = aGraph([...people, acme], [aFact('cleo WORKS_FOR acme')]);
  const filters = { ...NO_FILTERS, hiddenFamilies: ['office'] };
  expect(names(visibleGraph(graph, { filters, familyOf }))).toEqual(['ann', 'ben']);
  expect(names(visibleGraph(graph, { filters, familyOf, keep: [asEntityId('cleo')] }))).toEqual(['ann', 'ben', 'cleo']);
});

test('"current only" leaves former offices out, and only those', () => {
  const graph = aGraph([...people, acme], [aFact('ann LEADS acme', { current: false }), aFact('ben LEADS acme')]);
  const seen = visibleGraph(graph, { filters: { ...NO_FILTERS, currentOnly: true }, familyOf });
  expect(seen.edges.map((edge) => edge.kind === 'fact' && edge.fact.subject)).toEqual(['ben']);
});

test('the slider asks for independent reports', () => {
  const graph = aGraph(people, [aFact('ann MET_WITH ben', { origins: 2 }), aFact('ann MET_WITH cleo')]);
  const seen = visibleGraph(graph, { filters: { ...NO_FILTERS, minOrigins: 2 }, familyOf });
  expect(names(seen)).toEqual(['ann', 'ben']);
});

describe('facts of one pair', () => {
  const relations = ['MET_WITH', 'SUPPORTS', 'URGED', 'CRITICIZED', 'ACCUSED'];
  const between = (count: number) =>
    visibleGraph(
      aGraph(
        people,
        relations.slice(0, count).map((type) => aFact(`ann ${type} ben`)),
      ),
      { filters: NO_FILTERS, familyOf },
    );

  test('one is a straight line', () => {
    expect(between(1).edges).toMatchObject([{ kind: 'fact', curvature: 0 }]);
  });

  test('up to four bend apart, each by another amount', () => {
    const bends = between(4).edges.map((edge) => (edge.kind === 'fact' ? edge.curvature : undefined));
    expect(new Set(bends).size).toBe(4);
    expect(bends.reduce<number>((sum, bend) => sum + (bend ?? 0), 0)).toBeCloseTo(0);
  });

  test('more than four are one line that holds them all', () => {
    expect(between(5).edges).toMatchObject([{ kind: 'bundle', a: 'ann', b: 'ben', facts: { length: 5 } }]);
  });

  test('lines in opposite directions do not lie on each other', () => {
    const graph = aGraph(people, [aFact('ann URGED ben'), aFact('ben URGED ann')]);
    const [first, second] = visibleGraph(graph, { filters: NO_FILTERS, familyOf }).edges;
    // Both bend to their own right, and so to different sides.
    expect(first?.kind === 'fact' && second?.kind === 'fact' && first.curvature === second.curvature).toBe(true);
  });
});

test('who was hidden goes with every line, and nobody else', () => {
  const graph = aGraph(people, [aFact('ann MET_WITH ben'), aFact('ben MET_WITH cleo')]);
  const seen = visibleGraph(graph, { filters: NO_FILTERS, familyOf, hidden: [asEntityId('ann')] });
  expect(names(seen)).toEqual(['ben', 'cleo']);
  expect(seen.edges).toHaveLength(1);
});

test('the slider for confidence leaves out what is less sure', () => {
  const graph = aGraph(people, [aFact('ann MET_WITH ben')]);
  expect(visibleGraph(graph, { filters: { ...NO_FILTERS, minConfidence: 90 }, familyOf }).edges).toHaveLength(1);
  expect(visibleGraph(graph, { filters: { ...NO_FILTERS, minConfidence: 91 }, familyOf }).edges).toHaveLength(0);
});

describe('claims beside the facts', () => {
  const graph = aGraph(people, [aFact('ann MET_WITH ben')]);
  const claims = [
    aClaim('ann MET_WITH ben', { publishedAt: '2016-01-05' }),
    aClaim('ben MET_WITH ann', { modality: 'planned', publishedAt: '2016-01-03' }),
    aClaim('ann MET_WITH ben', { modality: 'planned' }),
    aClaim('ben URGED cleo', { polarity: 'negative' }),
  ];
  const seenWith = (filters: Partial<typeof NO_FILTERS>) =>
    visibleGraph(graph, {
      filters: { ...NO_FILTERS, ...filters },
      familyOf,
      isSymmetric: (type) => relationWords(type).symmetric,
      claims,
    });
  const lines = (seen: ReturnType<typeof seenWith>) =>
    seen.edges.map((edge) => (edge.kind === 'claims' ? `${edge.group.standing} ${edge.group.claims}` : edge.kind));

  test('are off until they are asked for', () => {
    expect(lines(seenWith({}))).toEqual(['fact']);
  });

  test('are one line for each standing, whichever way a symmetric relation was told', () => {
    expect(lines(seenWith({ standings: ['planned', 'denied'] }))).toEqual(['fact', 'planned 2', 'denied 1']);
  });

  test('follow the period as the facts do', () => {
    const january = { from: '2016-01', to: '2016-01' };
    expect(lines(seenWith({ standings: ['planned'], period: january, undated: false }))).toEqual(['fact', 'planned 1']);
    const june = { from: '2016-06', to: '2016-06' };
    expect(lines(seenWith({ standings: ['planned'], period: june, undated: false }))).toEqual([]);
    expect(lines(seenWith({ standings: ['planned'], period: june, undated: true }))).toEqual(['planned 1']);
  });

  test('that fall into no period leave the facts alone while they are not known', () => {
    const filters = { ...NO_FILTERS, period: { from: '2030-01', to: '2030-01' } };
    expect(visibleGraph(graph, { filters, familyOf }).edges).toHaveLength(1);
  });
});
