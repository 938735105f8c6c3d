import { asEntityId } from '../../../src/model/id';
import { emphasisOf } from '../../../src/viewer/graph/emphasis';
import { buildScene, nodeRadius, shorten } from '../../../src/viewer/graph/scene';
import { NO_FILTERS } from '../../../src/viewer/state/filters';
import { NO_SELECTION } from '../../../src/viewer/state/selection';
import { visibleGraph } from '../../../src/viewer/state/visible-graph';
import { aFact, aGraph, anEntity } from '../graph-of-facts';

const meeting = aFact('ann MET_WITH ben');
const graph = visibleGraph(
  aGraph(
    ['ann', 'ben', 'cleo'].map((name) => anEntity(name)),
    [meeting, aFact('ben LEADS cleo', { origins: 64 })],
  ),
  { filters: NO_FILTERS, familyOf: () => '' },
);
const places = new Map(['ann', 'ben', 'cleo'].map((key, index) => [key, { x: index, y: 0 }]));
const scene = buildScene(graph, places);
const ann = asEntityId('ann');

test('at rest everything keeps its colour and no relation is written', () => {
  expect(emphasisOf(scene, { selection: NO_SELECTION })).toMatchObject({ active: false, labelled: new Set() });
});

test('a selected node keeps its neighbours, strangers fade', () => {
  const emphasis = emphasisOf(scene, { selection: { kind: 'entity', id: ann } });
  expect([...emphasis.nodes]).toEqual(['ann', 'ben']);
  expect([...emphasis.ringed]).toEqual(['ann']);
});

test('a selected fact keeps its line and both ends', () => {
  const emphasis = emphasisOf(scene, { selection: { kind: 'fact', id: meeting.id } });
  expect([...emphasis.edges]).toEqual([`f:${meeting.id}`]);
  expect([...emphasis.nodes].sort()).toEqual(['ann', 'ben']);
});

test('what the pointer is on comes before what is selected, whose ring stays', () => {
  const emphasis = emphasisOf(scene, {
    selection: { kind: 'entity', id: ann },
    hovered: { kind: 'node', key: asEntityId('cleo') },
  });
  expect([...emphasis.nodes].sort()).toEqual(['ben', 'cleo']);
  expect([...emphasis.ringed]).toEqual(['ann']);
});

test('a selection that is not on the canvas fades nothing', () => {
  expect(emphasisOf(scene, { selection: { kind: 'entity', id: asEntityId('nobody') } }).active).toBe(false);
});

test('symmetric relations have no arrow, others run from subject to object', () => {
  expect(scene.edges.map(({ label, arrow }) => [label, arrow])).toEqual(
    expect.arrayContaining([
      ['met with', false],
      ['leads', true],
    ]),
  );
});

test('an entity without a place is left out with its lines', () => {
  const partly = buildScene(graph, new Map([...places].filter(([key]) => key !== 'ben')));
  expect(partly.nodes.map(({ key }) => key)).toEqual(['ann', 'cleo']);
  expect(partly.edges).toEqual([]);
});

test('more reports make a wider line, up to a limit', () => {
  const widths = scene.edges.map(({ width }) => width).sort((a, b) => a - b);
  expect(widths[0]).toBeLessThan(widths[1] ?? 0);
  expect(widths[1]).toBe(5);
});

test('the area of a node tells its claims', () => {
  expect(nodeRadius(100, 100)).toBe(18);
  expect(nodeRadius(25, 100)).toBe(11);
  expect(nodeRadius(0, 0)).toBe(4);
});

test('a long name ends in "…" at 24 characters, emoji and accents whole', () => {
  expect(shorten('Short name')).toBe('Short name');
  expect([...shorten('High Negotiations Committee')]).toHaveLength(24);
  expect(shorten('😀'.repeat(30))).toBe(`${'😀'.repeat(23)}…`);
});
