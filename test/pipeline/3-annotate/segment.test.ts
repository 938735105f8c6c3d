import fc from 'fast-check';
import { segment } from '../../../src/pipeline/3-annotate/segment';
import { article } from '../article';

const linesOf = (text: string, more = {}) => {
  return segment(article(text, more)).map(({ start, end, kind, paragraph }) => [
    kind,
    paragraph,
    text.slice(start, end),
  ]);
};

test('a title line is a headline, the rest body, paragraphs are counted over the whole text', () => {
  expect(linesOf('Envoys meet in Geneva\n\nGENEVA (Wire) — Two envoys met. They left.\n\nNobody spoke.')).toEqual([
    ['headline', 0, 'Envoys meet in Geneva'],
    ['body', 1, 'GENEVA (Wire) — Two envoys met.'],
    ['body', 1, 'They left.'],
    ['body', 2, 'Nobody spoke.'],
  ]);
});

test('a first line that ends like a sentence is none', () => {
  expect(linesOf('Envoys met in Geneva.\n\nThey left.')[0]?.[0]).toBe('body');
});

test('the line of the title is a headline wherever it stands', () => {
  expect(linesOf('Home\n\nWho pays?\n\nNobody does.', { title: 'Who pays?' })[1]).toEqual(['headline', 1, 'Who pays?']);
});

test('furniture belongs to no sentence and splits none', () => {
  const text = 'Kerry met Lavrov.\nSubscribe\nThey talked.';
  const start = text.indexOf('Subscribe');
  expect(linesOf(text, { furniture: [{ start, end: start + 9 }] }).map(([, , line]) => line)).toEqual([
    'Kerry met Lavrov.',
    'They talked.',
  ]);
});

test('lines that a mail program wrapped are one paragraph, short lines are not', () => {
  const wrapped = [
    'The minister said on Tuesday that the government would not accept',
    'the terms which the two companies had put forward in the course of',
    'the summer, and asked them to return to the table before the end of',
    'the month.',
  ].join('\n');
  expect(linesOf(wrapped).length).toBe(1);
  expect(linesOf('One line here.\nTwo lines here.').length).toBe(2);
});

const MESSY = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'Kerry ',
      'met',
      ' ',
      '. ',
      '\n',
      '\n\n',
      '"',
      '(',
      ')',
      '😀',
      '\ud800',
      'مرحبا',
      '\u0007',
      'U.S.',
      'ALL CAPS ',
      '—',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
  maxLength: 150,
});

test('sentences and words are in order, inside their paragraphs and spell their text, whatever the article', () => {
  fc.assert(
    fc.property(MESSY, (text) => {
      let at = 0;
      for (const sentence of segment(article(text))) {
        expect(sentence.start).toBeGreaterThanOrEqual(at);
        expect(sentence.words.length).toBeGreaterThan(0);
        expect(text.slice(sentence.start, sentence.end)).not.toMatch(/\n\s*\n/);
        let inside = sentence.start;
        for (const word of sentence.words) {
          expect(word.start).toBeGreaterThanOrEqual(inside);
          expect(word.text).toBe(text.slice(word.start, word.end));
          inside = word.end;
        }
        expect(inside).toBe(sentence.end);
        at = sentence.end;
      }
    }),
  );
});

test.each([
  ['a megabyte without a full stop', 'word '.repeat(200_000)],
  ['a word of a megabyte', 'x'.repeat(1_000_000)],
  ['ten thousand brackets', '('.repeat(10_000)],
  ['a hundred thousand full stops with spaces', '. '.repeat(100_000)],
  ['emoji', '👩‍👩‍👧'.repeat(20_000)],
  ['unpaired surrogates', '\ud83d'.repeat(50_000)],
])('%s is read to the end', (_, text) => {
  const sentences = segment(article(text));
  expect(sentences[sentences.length - 1]?.end).toBe(text.trimEnd().length);
});
