import { apiPaths } from '../../src/api/paths';
import { asEntityId, type RelationType } from '../../src/model/id';

test('an id with a slash, a question mark or an accent is one segment', () => {
  expect(apiPaths.entity(asEntityId('person/ann'))).toBe('/api/entities/person%2Fann');
  expect(apiPaths.neighbours(asEntityId('person/é?&#'), { limit: 5 })).toBe(
    '/api/entities/person%2F%C3%A9%3F%26%23/neighbours?limit=5',
  );
});

test('what is not given is not asked', () => {
  expect(apiPaths.overview()).toBe('/api/overview');
  expect(apiPaths.search('a&b=c', { limit: 8 })).toBe('/api/search?q=a%26b%3Dc&limit=8');
});

test('lists are joined by commas, and what is false is said', () => {
  const relations = ['MET_WITH', 'VISITED'] as RelationType[];
  expect(apiPaths.claimTable({ relations, undated: false, sort: 'date' })).toBe(
    '/api/tables/claims?relations=MET_WITH%2CVISITED&undated=false&sort=date',
  );
});
