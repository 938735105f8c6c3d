import { DOMParser } from 'linkedom';
import { toSvg } from '../../../src/viewer/export/to-svg';
import { drawScene } from '../../../src/viewer/graph/drawing';
import { buildScene } from '../../../src/viewer/graph/scene';
import { NO_FILTERS } from '../../../src/viewer/state/filters';
import { visibleGraph } from '../../../src/viewer/state/visible-graph';
import { PALETTES } from '../../../src/viewer/theme/palette';
import { typeColour, typeLetter } from '../../../src/viewer/words/entity-words';
import { aClaim, aFact, aGraph, anEntity } from '../graph-of-facts';

const hostile = '<script>alert(1)</script>&"\u0001';
const graph = visibleGraph(
  aGraph([anEntity('ann', { claims: 9 }), anEntity('ben'), anEntity(hostile)], [aFact('ann LEADS ben')]),
  {
    filters: { ...NO_FILTERS, standings: ['planned'] },
    familyOf: () => '',
    claims: [aClaim('ben URGED ann', { modality: 'planned' })],
  },
);
const scene = buildScene(
  graph,
  new Map(['ann', 'ben', hostile].map((key, index) => [key, { x: index * 200, y: index * 90 }])),
);
const svg = toSvg(drawScene(scene), {
  palette: PALETTES.light,
  colourOf: (type) => typeColour(type, 'light'),
  letterOf: typeLetter,
});
const document = new DOMParser().parseFromString(svg, 'image/svg+xml');

test('every entity is a circle with its name, every relation a line that says which', () => {
  expect(document.querySelectorAll('circle')).toHaveLength(3);
  const titles = [...document.querySelectorAll('title')].map(({ textContent }) => textContent);
  expect(titles).toEqual(expect.arrayContaining(['leads', 'urged (planned)', 'ann, Person']));
});

test('what is no fact is dashed, what is one is not', () => {
  const dashed = [...document.querySelectorAll('path')].map((path) => path.hasAttribute('stroke-dasharray'));
  expect(dashed.sort()).toEqual([false, true]);
});

test('a name is text, whatever stands in it', () => {
  expect(document.querySelector('script')).toBeNull();
  expect(svg).not.toContain('\u0001');
  expect([...document.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(
    '<script>alert(1)</scrip…',
  );
});

test('a picture for a small place keeps its names at their size', () => {
  const { box, nodes } = drawScene(scene, { fit: { width: 300, height: 200 } });
  expect(box.width).toBeLessThan(drawScene(scene).box.width);
  const [first, last] = [nodes[0], nodes.at(-1)];
  expect(Math.abs((first?.x ?? 0) - (last?.x ?? 0))).toBeLessThan(300);
});
