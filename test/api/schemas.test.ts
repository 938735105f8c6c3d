import { claimFilterSchema } from '../../src/api/filters';
import { claimSchema, entitySchema, factSchema } from '../../src/api/graph';
import { describeOntology, ontologySchema } from '../../src/api/ontology';
import { pageQuerySchema, searchQuerySchema } from '../../src/api/requests';
import { talksPatch } from '../support/talks-graph';

const patch = talksPatch();

test('rows of the model are rows of the API', () => {
  for (const row of patch.entities.upsert) expect(entitySchema.parse(row)).toEqual(row);
  for (const row of patch.facts.upsert) expect(factSchema.parse(row)).toEqual(row);
  for (const row of patch.claims.upsert) expect(claimSchema.parse(row)).toEqual(row);
});

test('what the API does not know is not passed on', () => {
  expect(entitySchema.safeParse({ ...patch.entities.upsert[0], secret: 1 }).success).toBe(false);
});

test('the ontology is told as its schema says', () => {
  const ontology = ontologySchema.parse(describeOntology());
  expect(ontology.entities).toHaveLength(7);
  expect(ontology.relations.find(({ type }) => type === 'MET_WITH')).toMatchObject({
    symmetric: true,
    label: 'met with',
  });
});

test('pages have limits', () => {
  expect(pageQuerySchema.parse({})).toEqual({ limit: 50, offset: 0 });
  expect(pageQuerySchema.parse({ limit: '7', offset: '14' })).toEqual({ limit: 7, offset: 14 });
  for (const limit of ['0', '-1', '1.5', '100000', 'all'])
    expect(pageQuerySchema.safeParse({ limit }).success).toBe(false);
});

test('a search is some text, and not endless', () => {
  expect(searchQuerySchema.parse({ q: '  Blinken ' }).q).toBe('Blinken');
  for (const q of ['', '   ', 'x'.repeat(201)]) expect(searchQuerySchema.safeParse({ q }).success).toBe(false);
});

test('filters of claims are read from an address', () => {
  expect(claimFilterSchema.parse({ relations: 'MET_WITH,VISITED,MET_WITH', to: '2016-03', undated: 'false' })).toEqual({
    relations: ['MET_WITH', 'VISITED'],
    to: '2016-03',
    undated: false,
    currentOnly: false,
    by: 'published',
  });
});

test.each([
  [{ types: 'Person,Planet' }],
  [{ relations: '' }],
  [{ from: 'yesterday' }],
  [{ minConfidence: '2' }],
  [{ undated: 'maybe' }],
  [{ with: 'person/ann' }],
])('the filter %j is refused', (filter) => {
  expect(claimFilterSchema.safeParse(filter).success).toBe(false);
});
