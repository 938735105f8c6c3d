import { ENTITY_TYPES } from '../../../src/model/entity';
import { asEntityId } from '../../../src/model/id';
import { RELATIONS, relationType } from '../../../src/ontology/relations';
import { NO_FILTERS } from '../../../src/viewer/state/filters';
import { claimQuery, entityQuery } from '../../../src/viewer/state/table-query';
import { DEFAULT_TABLE, sortBy } from '../../../src/viewer/state/table-view';

test('without filters the table asks for facts alone', () => {
  expect(claimQuery(NO_FILTERS, {})).toEqual({ modalities: ['asserted'], polarity: 'positive' });
  expect(entityQuery(NO_FILTERS)).toEqual({});
});

test('the filters of the canvas are those of the table', () => {
  const query = claimQuery(
    {
      ...NO_FILTERS,
      hiddenTypes: ['Place'],
      hiddenFamilies: ['office'],
      minConfidence: 80,
      standings: ['planned', 'denied'],
      period: { from: '2016-01', to: '2016-03' },
      dated: 'event',
      undated: false,
    },
    { of: asEntityId('person/ann') },
  );
  expect(query).toMatchObject({
    entity: 'person/ann',
    types: ENTITY_TYPES.filter((type) => type !== 'Place'),
    modalities: ['asserted', 'planned'],
    minConfidence: 0.8,
    from: '2016-01',
    to: '2016-03',
    by: 'event',
    undated: false,
  });
  expect(query).not.toHaveProperty('polarity');
  expect(query?.relations).toContain(relationType('MET_WITH'));
  expect(query?.relations).not.toContain(relationType('LEADS'));
});

test('filters that let nothing through ask nothing', () => {
  const families = [...new Set([...RELATIONS.values()].map(({ family }) => family))];
  expect(claimQuery({ ...NO_FILTERS, hiddenTypes: ENTITY_TYPES }, {})).toBeUndefined();
  expect(claimQuery({ ...NO_FILTERS, hiddenFamilies: families }, {})).toBeUndefined();
  expect(entityQuery({ ...NO_FILTERS, hiddenTypes: ENTITY_TYPES })).toBeUndefined();
});

test('one relation that was searched for comes before the families', () => {
  const relation = relationType('MET_WITH');
  expect(claimQuery({ ...NO_FILTERS, hiddenFamilies: ['diplomacy'] }, { relation })?.relations).toEqual([relation]);
});

test('a heading orders by its column, and again the other way round', () => {
  const byName = sortBy(DEFAULT_TABLE, 'name');
  expect(byName).toMatchObject({ sort: 'name', ascending: true });
  expect(sortBy(byName, 'name').ascending).toBe(false);
  expect(sortBy(byName, 'articles').ascending).toBe(false);
});
