import fc from 'fast-check';
import { asEntityId } from '../../../src/model/id';
import { articleParagraphs } from '../../../src/viewer/article/article-paragraphs';

const un = { id: asEntityId('organization/un'), name: 'UN', type: 'Organization' } as const;
const envoy = { id: asEntityId('person/envoy'), name: 'UN envoy', type: 'Person' } as const;
const nothing = { furniture: [], mentions: [], evidence: [] };

test('paragraphs are the lines that hold something', () => {
  const paragraphs = articleParagraphs('One.\n\nTwo.\n \nThree.', nothing);
  expect(paragraphs.map(({ start, stretches }) => [start, stretches.map(({ text }) => text)])).toEqual([
    [0, ['One.']],
    [6, ['Two.']],
    [13, ['Three.']],
  ]);
});

test('of nested mentions the inner one is shown: "UN" in "UN envoy"', () => {
  const mentions = [
    { entity: envoy, names: ['UN envoy'], spans: [4, 12] },
    { entity: un, names: ['UN'], spans: [4, 6] },
  ];
  const [paragraph] = articleParagraphs('The UN envoy left.', { ...nothing, mentions });
  expect(paragraph?.stretches.map(({ text, mention }) => [text, mention?.type])).toEqual([
    ['The ', undefined],
    ['UN', 'Organization'],
    [' envoy', 'Person'],
    [' left.', undefined],
  ]);
});

test('a line that is furniture is greyed, one that only holds some is not', () => {
  const text = 'Subscribe now\nRead more: the talks went on.';
  const furniture = [
    { start: 0, end: 13 },
    { start: 14, end: 24 },
  ];
  expect(articleParagraphs(text, { ...nothing, furniture }).map((paragraph) => paragraph.furniture)).toEqual([
    true,
    false,
  ]);
});

test('the evidence is marked across mentions', () => {
  const mentions = [{ entity: un, names: ['UN'], spans: [4, 6] }];
  const [paragraph] = articleParagraphs('The UN left. It rained.', {
    ...nothing,
    mentions,
    evidence: [{ start: 0, end: 12 }],
  });
  expect(paragraph?.stretches.map(({ text, evidence }) => [text, evidence])).toEqual([
    ['The ', true],
    ['UN', true],
    [' left.', true],
    [' It rained.', false],
  ]);
});

test('no character is lost or doubled, whatever is marked', () => {
  const spans = fc.array(fc.record({ start: fc.nat(50), end: fc.nat(50) }));
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '😀'), maxLength: 40 });
  fc.assert(
    fc.property(text, spans, spans, (value, marked, evidence) => {
      const mentions = marked.map(({ start, end }) => ({ entity: un, names: [], spans: [start, end] }));
      const shown = articleParagraphs(value, { furniture: marked, mentions, evidence });
      const lines = value.split('\n').filter((line) => line.trim() !== '');
      expect(shown.map(({ stretches }) => stretches.map((stretch) => stretch.text).join(''))).toEqual(lines);
    }),
  );
});
