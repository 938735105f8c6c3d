import fc from 'fast-check';
import { splitSentences } from '../../src/language/sentences';
import { tokenize } from '../../src/language/tokenizer';

function sentencesOf(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end));
}

test.each([
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  ['Mr. Lee met Gen. Cho in Seoul. They talked.', ['Mr. Lee met Gen. Cho in Seoul.', 'They talked.']],
  ['Talks in the U.S. The envoy left.', ['Talks in the U.S.', 'The envoy left.']],
  ['The U.S. Department of State agreed.', ['The U.S. Department of State agreed.']],
  ['J. K. Rowling wrote it. It sold.', ['J. K. Rowling wrote it.', 'It sold.']],
  ['Acme Inc. The deal is off.', ['Acme Inc.', 'The deal is off.']],
  ['Acme Inc. of Ohio paid.', ['Acme Inc. of Ohio paid.']],
  ['"I won\'t go." He went.', ['"I won\'t go."', 'He went.']],
  ['“Go!” he said. “Now.”', ['“Go!” he said.', '“Now.”']],
  ['He paused... and left... Then rain.', ['He paused... and left...', 'Then rain.']],
  ['Prices rose (by 2%). Wages fell.', ['Prices rose (by 2%).', 'Wages fell.']],
  ['It ended.[1][2] It began.', ['It ended.[1][2]', 'It began.']],
  ['The group fled. al-Qaeda followed.', ['The group fled.', 'al-Qaeda followed.']],
  ['They met in May. de Souza left.', ['They met in May.', 'de Souza left.']],
  ['GENEVA (Wire) — Talks resumed. They ended.', ['GENEVA (Wire) — Talks resumed.', 'They ended.']],
  ['On Dec. 6 it rained. It was 4.5 degrees.', ['On Dec. 6 it rained.', 'It was 4.5 degrees.']],
])('sentences of %s', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test('sentences hold all tokens in order, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('A', 'b', '. ', '.', '? ', '"', '(', ')', ' ', '[', ']', '1', '…', 'Mr. '),
        maxLength: 300,
      }),
      (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (const { start, end } of splitSentences(text, tokens)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(tokens.length);
      },
    ),
  );
});
