import fc from 'fast-check';
import { tokenize } from '../../src/language/tokenizer';

const tokensOf = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["They didn't, they can't and they cannot.", "They did n't , they ca n't and they can not ."],
  ['Kerry’s plan and the workers’ union', 'Kerry ’s plan and the workers ’ union'],
  ["O'Neill met Da’esh in N'Djamena", "O'Neill met Da’esh in N'Djamena"],
  ['the U.S. and U.N. envoys', 'the U.S. and U.N. envoys'],
  ['Mr. J. K. Rowling and Gen. Lee', 'Mr. J. K. Rowling and Gen. Lee'],
  ['He is no. A yes followed.', 'He is no . A yes followed .'],
  ['room No. 10 was empty', 'room No. 10 was empty'],
  ['a US-Russia-brokered deal', 'a US - Russia - brokered deal'],
  ['his re-election, an anti-war march', 'his re-election , an anti-war march'],
  ['a pro-Beijing camp', 'a pro - Beijing camp'],
  ['al-Qaeda and Kim Jong-un', 'al - Qaeda and Kim Jong - un'],
  ['$2.1 billion, 1,200 men, 4.5%', '$ 2.1 billion , 1,200 men , 4.5 %'],
  ['at 10pm on Dec. 6th', 'at 10 pm on Dec. 6th'],
  ['US$20,000 or A$30', 'US$ 20,000 or A$ 30'],
  ['AT&T and Marks & Spencer', 'AT&T and Marks & Spencer'],
  ['see www.flag.govt.nz, or mail press@acme.example.', 'see www.flag.govt.nz , or mail press@acme.example .'],
  ['@ABlinken wrote #StandTall', '@ABlinken wrote #StandTall'],
  ['WASHINGTON (Wire) — Talks ended...', 'WASHINGTON ( Wire ) — Talks ended ...'],
  ['"Stop!" he said.', '" Stop ! " he said .'],
  ['left.Then came', 'left . Then came'],
  ['a thumbs up 👍🏽 and 👩‍👩‍👧', 'a thumbs up 👍🏽 and 👩‍👩‍👧'],
])('tokens of %s', (text, expected) => {
  expect(tokensOf(text).join(' ')).toBe(expected);
});

const MESSY = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'B',
      '.',
      ' ',
      "'",
      '’',
      '-',
      '1',
      ',',
      '\n',
      '(',
      ')',
      '"',
      '“',
      '@',
      '#',
      '\u0000',
      '\u200b',
      '\ud83d',
      '\ude00',
      '😀',
      'م',
      '中',
      'é',
      '\u0301',
      '&',
      ':',
      'U.S.',
      'n’t',
      'Mr.',
      'http://',
      'www.',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
  maxLength: 200,
});

test('tokens are in order, not empty, hold no white space and cover every other character, whatever the text', () => {
  fc.assert(
    fc.property(MESSY, (text) => {
      const tokens = tokenize(text);
      let at = 0;
      for (const { start, end } of tokens) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
        at = end;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test('no token begins or ends inside a surrogate pair', () => {
  fc.assert(
    fc.property(MESSY, (text) => {
      const inPair = (offset: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
      for (const { start, end } of tokenize(text)) expect([inPair(start), inPair(end)]).toEqual([false, false]);
    }),
  );
});

test('a part of a text is tokenized within its ends', () => {
  fc.assert(
    fc.property(MESSY, fc.nat(200), fc.nat(200), (text, one, other) => {
      const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
      for (const token of tokenize(text, { start, end })) {
        expect(token.start).toBeGreaterThanOrEqual(start);
        expect(token.end).toBeLessThanOrEqual(end);
      }
    }),
  );
});
