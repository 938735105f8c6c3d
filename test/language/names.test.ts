import { findNames } from '../../src/language/names';

// 13 tags: O, then B, I, E, S of PER, ORG, LOC.
const FREE = {
  columns: 13,
  transitions: new Float32Array(169),
  starts: new Float32Array(13),
  ends: new Float32Array(13),
};
const [SINGLE_PERSON, SINGLE_ORGANIZATION] = [4, 8];

const emissions = (...rows: Record<number, number>[]): Float32Array => {
  const out = new Float32Array(13 * rows.length);
  for (const [i, row] of rows.entries())
    for (const [tag, value] of Object.entries(row)) out[13 * i + Number(tag)] = value;
  return out;
};

test('reads spans of one and of several words', () => {
  const words = ['Ann', 'Lee', 'met', 'Acme'];
  expect(findNames([{ words, emissions: emissions({ 1: 5 }, { 3: 5 }, { 0: 5 }, { 8: 5 }) }], FREE)).toEqual([
    [
      { start: 0, end: 2, type: 'PER' },
      { start: 3, end: 4, type: 'ORG' },
    ],
  ]);
});

test('a doubtful name takes the type that the rest of the document gives it', () => {
  const sure = { words: ['Acme'], emissions: emissions({ [SINGLE_ORGANIZATION]: 9 }) };
  const doubtful = () => ({ words: ['Acme'], emissions: emissions({ [SINGLE_PERSON]: 2, [SINGLE_ORGANIZATION]: 1 }) });
  expect(findNames([doubtful()], FREE)[0]).toEqual([{ start: 0, end: 1, type: 'PER' }]);
  expect(findNames([doubtful(), sure], FREE)[0]).toEqual([{ start: 0, end: 1, type: 'ORG' }]);
});

test('a lower-case word is not pulled', () => {
  const sure = { words: ['acme'], emissions: emissions({ [SINGLE_ORGANIZATION]: 9 }) };
  const doubtful = { words: ['acme'], emissions: emissions({ [SINGLE_PERSON]: 2, [SINGLE_ORGANIZATION]: 1 }) };
  expect(findNames([doubtful, sure], FREE)[0]).toEqual([{ start: 0, end: 1, type: 'PER' }]);
});

test('what is barely a name is none', () => {
  const name = (ahead: number) => [{ words: ['Acme'], emissions: emissions({ [SINGLE_ORGANIZATION]: ahead }) }];
  expect(findNames(name(0.3), FREE)[0]).toEqual([]);
  expect(findNames(name(0.4), FREE)[0]).toEqual([{ start: 0, end: 1, type: 'ORG' }]);
});

test('a mail address is no name, a handle may be', () => {
  const person = (word: string) => ({ words: [word], emissions: emissions({ [SINGLE_PERSON]: 5 }) });
  expect(findNames([person('Ann@acme.org')], FREE)[0]).toEqual([]);
  expect(findNames([person('@AnnLee')], FREE)[0]).toEqual([{ start: 0, end: 1, type: 'PER' }]);
});

test('no name reaches over a word between clauses', () => {
  const words = ['Rovers', 'fall', 'before', 'United', 'as', 'Athletic', 'rise'];
  const inside = emissions({}, {}, {}, { 5: 5 }, { 6: 5 }, { 7: 5 }, {});
  expect(findNames([{ words, emissions: inside }], FREE)[0]).toEqual([
    { start: 3, end: 4, type: 'ORG' },
    { start: 5, end: 6, type: 'ORG' },
  ]);
});

test('an empty sentence has no names', () => {
  expect(findNames([{ words: [], emissions: new Float32Array(0) }], FREE)).toEqual([[]]);
});
