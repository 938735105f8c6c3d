import { type Phrase, parseClaim, readPhrases } from '../../benchmarks/quality/phrase-sets';
import { parseRelationType } from '../../src/ontology/relations';

const SETS = [...readPhrases()];

/** What is wrong in a phrase, told without its text. */
function faultsOf({ id, publishedAt, text, claims, optional = [] }: Phrase): readonly string[] {
  const wrong = [...claims, ...optional].flatMap((claim) => {
    const { subject, type, object, status } = parseClaim(claim);
    const isKnown = parseRelationType(type) !== undefined && /^(positive|negative) \w+$/.test(status);
    return isKnown && subject !== object ? [] : [claim];
  });
  const isWhole = /^\d{4}-\d\d-\d\d$/.test(publishedAt) && text.trim() === text && text !== '';
  return [...(isWhole ? [] : ['text or day']), ...wrong].map((fault) => `${id}: ${fault}`);
}

test('phrases state relations of the ontology between two things', () => {
  expect(SETS.flatMap(([, phrases]) => phrases.flatMap(faultsOf))).toEqual([]);
});

test('no phrase stands twice, and each number is counted in its file', () => {
  const phrases = SETS.flatMap(([, of]) => of);
  expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
  expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
  for (const [name, of] of SETS) expect(of.every(({ id }) => id.startsWith(`${name}-`))).toBe(true);
});

test('a claim has ends, status and details', () => {
  expect(parseClaim('Ann Reed | MET_WITH | Marc Olsen')).toEqual({
    subject: 'Ann Reed',
    type: 'MET_WITH',
    object: 'Marc Olsen',
    status: 'positive asserted',
  });
  expect(parseClaim('Ann Reed | MET_WITH | Marc Olsen | negative planned | date=2024-05-12 | place=Geneva')).toEqual({
    subject: 'Ann Reed',
    type: 'MET_WITH',
    object: 'Marc Olsen',
    status: 'negative planned',
    date: '2024-05-12',
    place: 'Geneva',
  });
  expect(() => parseClaim('Ann Reed met Marc Olsen')).toThrow('no claim');
});
