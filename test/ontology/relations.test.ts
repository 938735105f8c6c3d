import { ENTITY_TYPES } from '../../src/model/entity';
import type { RelationType } from '../../src/model/id';
import { isLegalPair } from '../../src/ontology/checks';
import { ENTITIES, parseEntityType } from '../../src/ontology/entities';
import { NOUN_FRAMES, VERB_FRAMES } from '../../src/ontology/frames';
import { parseFrame } from '../../src/ontology/parse-frame';
import {
  formatRelationType,
  parseRelationType,
  RELATIONS,
  relationEntry,
  relationType,
} from '../../src/ontology/relations';

test('the table holds the 44 relation types of the guide', () => {
  expect(RELATIONS.size).toBe(44);
});

test.each([...RELATIONS])('%s is named as Neo4j names relationships and is complete', (type, entry) => {
  expect(type).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
  expect(entry.label).not.toBe('');
  expect(entry.domain.length).toBeGreaterThan(0);
  expect(entry.range.length).toBeGreaterThan(0);
  if (entry.symmetric) expect([entry.inverse, entry.domain]).toEqual([entry.label, entry.range]);
});

test.each(['MET_WITH', 'met_with', ' Met_With '])('input %j is accepted as MET_WITH', (text) => {
  expect(parseRelationType(text)).toBe('MET_WITH');
});

test.each(['MET', 'met with', '', 'MET_WITH_'])('input %j is no relation type', (text) => {
  expect(parseRelationType(text)).toBeUndefined();
});

test('screens show a relation type in small letters', () => {
  expect(formatRelationType(relationType('MET_WITH'))).toBe('met_with');
});

test('an unknown relation type has no entry', () => {
  expect(() => relationEntry('HUGGED' as RelationType)).toThrow('HUGGED');
});

test.each([
  ['VISITED', 'Person', 'Place', true],
  ['VISITED', 'Place', 'Person', false],
  ['FAMILY_OF', 'Person', 'Person', true],
  ['FAMILY_OF', 'Person', 'Organization', false],
  ['SIGNED', 'Place', 'Law', true],
] as const)('%s from %s to %s is legal: %s', (type, subject, object, expected) => {
  expect(isLegalPair(relationType(type), subject, object)).toBe(expected);
});

test('each entity type has a letter of its own', () => {
  expect(new Set(ENTITY_TYPES.map((type) => ENTITIES[type].letter)).size).toBe(ENTITY_TYPES.length);
  expect(parseEntityType('person')).toBe('Person');
  expect(parseEntityType('thing')).toBeUndefined();
});

describe('frames', () => {
  const met = relationType('MET_WITH');

  test('a verb frame has its ends, preposition and noun', () => {
    expect(parseFrame(met, 'S hold {talk|meeting} with O')).toMatchObject({
      kind: 'verb',
      lemmas: ['hold'],
      subject: 'subject',
      slots: [
        { filler: { kind: 'noun', lemmas: new Set(['talk', 'meeting']) } },
        { preposition: 'with', filler: { kind: 'end', end: 'object' } },
      ],
    });
  });

  test('a noun frame may have a possessor', () => {
    expect(parseFrame(met, "S's {meeting} with O")).toMatchObject({ kind: 'noun', possessor: 'subject' });
    expect(parseFrame(met, '{talk} between S+O')).toMatchObject({ kind: 'noun', slots: [{ preposition: 'between' }] });
  });

  test('particles stand beside the verb, prepositions before the end', () => {
    expect(parseFrame(met, 'S set up O')).toMatchObject({ particles: ['up'], slots: [{ filler: { end: 'object' } }] });
    expect(parseFrame(met, 'S hit out at O')).toMatchObject({ particles: ['out'], slots: [{ preposition: 'at' }] });
    expect(parseFrame(met, 'S find O guilty')).toMatchObject({ tail: ['guilty'] });
  });

  test('any verb, any sum, and prepositions of several words', () => {
    expect(parseFrame(met, 'S * in_support_of O')).toMatchObject({
      lemmas: ['*'],
      isAdjunct: true,
      slots: [{ preposition: 'in support of' }],
    });
    expect(parseFrame(met, '* beat S in O')).toMatchObject({ subject: 'any', isAdjunct: true });
    expect(parseFrame(met, 'S give {MONEY} to O')).toMatchObject({ isAdjunct: false });
  });

  test('alternatives among prepositions and particles, and particles behind the object', () => {
    const patterns = (VERB_FRAMES.get('force') ?? []).map(({ pattern }) => pattern);
    expect(patterns).toEqual(expect.arrayContaining(['S force out O', 'S force O out']));
    const boycotts = (NOUN_FRAMES.get('boycott') ?? []).map(({ pattern }) => pattern);
    expect(boycotts.filter((pattern) => pattern.includes('|at|'))).toEqual([]);
  });

  test.each(['S meet', 'meet with O', '{talk} with O', 'S'])('%j is refused', (pattern) => {
    expect(() => parseFrame(met, pattern)).toThrow(SyntaxError);
  });

  test('the frame that asks for most words is tried first', () => {
    const patterns = (VERB_FRAMES.get('hold') ?? []).map(({ pattern }) => pattern);
    expect(patterns.indexOf('S hold O responsible')).toBeGreaterThanOrEqual(0);
    expect(patterns.indexOf('S hold O responsible')).toBeLessThan(patterns.indexOf('S hold O'));
    expect(NOUN_FRAMES.get('meeting')?.length).toBeGreaterThan(0);
  });
});
