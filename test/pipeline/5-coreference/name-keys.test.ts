import fc from 'fast-check';
import { isMisspelling, misspellingKeys } from '../../../src/language/misspelling';
import { personKeys } from '../../../src/pipeline/5-coreference/person-keys';
import { partOfName, samePerson } from '../../../src/pipeline/5-coreference/person-names';

const word = fc.constantFrom(
  ...'Tony Antony Anthony A A. J. John Jon Johan Smith Smyth Smit Lee Leigh Bernadotte Bernadote Bernadottes Brenadotte'.split(
    ' ',
  ),
  ...'de al-Masri Masri Massri Jong-un Jr Konstantinova Konstantinowa Konstantinofa Wolfgang Wolfgnag Mohammed Muhammad Qaddafi Gadhafi'.split(
    ' ',
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** The name with one letter left out, doubled or moved. */
const slip = fc.tuple(name, fc.nat(), fc.constantFrom(0, 1, 2)).map(([written, at, kind]) => {
  const index = at % written.length;
  const [before, letter, after] = [written.slice(0, index), written[index] as string, written.slice(index + 1)];
  const slipped = [
    before + after,
    before + letter + letter + after,
    before + after.slice(0, 1) + letter + after.slice(1),
  ];
  return [written, slipped[kind] as string] as const;
});

const share = (one: readonly string[], other: readonly string[]): boolean => one.some((key) => other.includes(key));

test('two names of which one may be a slip of the pen for the other have a key in common', () => {
  fc.assert(
    fc.property(slip, ([one, other]) => {
      fc.pre(isMisspelling(one, other));
      expect(share(misspellingKeys(one), misspellingKeys(other))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a name asks for a key under which every name is filed that may be the same person', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      const isOne = one.includes(' ') ? samePerson(one, other) : partOfName(one, other);
      fc.pre(isOne !== undefined);
      expect(share(personKeys(one).wanted, personKeys(other).filed)).toBe(true);
    }),
    { numRuns: 500, maxSkipsPerRun: 1000 },
  );
});

test('people who share a surname alone have no key in common', () => {
  expect(share(personKeys('Adrian Kolb').wanted, personKeys('Martin Kolb').filed)).toBe(false);
});
