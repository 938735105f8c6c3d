import { asEntityId } from '../../../src/model/id';
import { factGroups, neighboursOf, officesOf } from '../../../src/viewer/state/entity-facts';
import { relationWords } from '../../../src/viewer/words/relation-words';
import { aFact, anEntity } from '../graph-of-facts';

const entity = asEntityId('ben');
const isSymmetric = (type: Parameters<typeof relationWords>[0]) => relationWords(type).symmetric;
const entities = ['ann', 'ben', 'cleo', 'acme'].map((name) => anEntity(name));
const facts = [aFact('ann URGED ben'), aFact('ben URGED cleo'), aFact('ann MET_WITH ben'), aFact('ben MET_WITH cleo')];

test('who urges and who is urged are told apart, who meets is not', () => {
  const groups = factGroups({ entity, facts, entities, isSymmetric });
  expect(
    groups.map(({ type, inverse, lines }) => [type, inverse, lines.map(({ other }) => other.name).sort()]),
  ).toEqual([
    ['MET_WITH', false, ['ann', 'cleo']],
    ['URGED', false, ['cleo']],
    ['URGED', true, ['ann']],
  ]);
});

test('a neighbour of several facts is named once, the entity itself never', () => {
  expect(
    neighboursOf({ entity, facts, entities })
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['ann', 'cleo']);
});

test('a fact whose other end did not come with the page is left out', () => {
  expect(factGroups({ entity, facts: [aFact('ben LEADS unknown')], entities, isSymmetric })).toEqual([]);
});

test('offices that one holds stand apart, those of now first, then those held last; one without a title is no office', () => {
  const office = (text: string, rest: object) => ({ ...aFact(text), roles: ['president'], current: false, ...rest });
  const held = [
    office('ben LEADS acme', { heldTo: '2014-01-01' }),
    office('ben WORKS_FOR acme', { heldTo: '2015-01-01' }),
    office('ben LEADS cleo', { current: true }),
  ];
  const others = [office('ann LEADS ben', {}), { ...aFact('ben LEADS ann'), roles: [] }, aFact('ben MET_WITH cleo')];
  const isOffice = (type: Parameters<typeof relationWords>[0]) => relationWords(type).office;
  const found = officesOf({ entity, facts: [...held, ...others], entities, isOffice });
  expect(found.held.map(({ fact }) => fact.id)).toEqual([held[2], held[1], held[0]].map((fact) => fact?.id));
  expect(found.others).toEqual(others);
});
