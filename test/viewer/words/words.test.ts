import { relationTypeSchema } from '../../../src/api/relation-type';
import { RELATION_TYPES } from '../../../src/ontology/relations';
import { kindWords } from '../../../src/viewer/words/entity-words';
import { FAMILIES, familyLabel, relationWords } from '../../../src/viewer/words/relation-words';

test('every relation has words and a family that the legend shows', () => {
  for (const type of RELATION_TYPES) {
    const words = relationWords(type);
    expect(words.label).not.toBe('');
    expect(FAMILIES).toContain(words.family);
    expect(familyLabel(words.family)).toMatch(/^[A-Z]/);
  }
});

test('a relation that this ontology lacks is shown by its name', () => {
  expect(relationWords(relationTypeSchema.parse('TRADED_WITH'))).toMatchObject({
    label: 'traded with',
    family: 'other',
  });
});

test('kinds are words', () => {
  expect(kindWords({ type: 'Organization', kind: 'armed_group' })).toBe('Organization · armed group');
  expect(kindWords({ type: 'Organization', kind: 'other' })).toBe('Organization');
  expect(kindWords({ type: 'Person' })).toBe('Person');
});
