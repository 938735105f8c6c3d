import { relationType } from '../../../src/ontology/relations';
import {
  isFiltering,
  NO_FILTERS,
  onlyFamily,
  onlyRelation,
  onlyType,
  passesRelation,
  toggleFamily,
  toggleRelation,
  toggleStanding,
  toggleType,
  withPeriod,
} from '../../../src/viewer/state/filters';

test('a type goes and comes back', () => {
  const hidden = toggleType(NO_FILTERS, 'Place');
  expect(hidden.hiddenTypes).toEqual(['Place']);
  expect(isFiltering(hidden)).toBe(true);
  expect(isFiltering(toggleType(hidden, 'Place'))).toBe(false);
});

test('"only this" hides every other type, and again shows all', () => {
  const alone = onlyType(NO_FILTERS, 'Person');
  expect(alone.hiddenTypes).not.toContain('Person');
  expect(alone.hiddenTypes).toHaveLength(6);
  expect(onlyType(alone, 'Person')).toEqual(NO_FILTERS);
});

test('"only this" of another family moves to it', () => {
  const all = ['office', 'conflict', 'law'];
  const first = onlyFamily(NO_FILTERS, 'office', all);
  expect(onlyFamily(first, 'law', all).hiddenFamilies).toEqual(['office', 'conflict']);
});

describe('single relations', () => {
  const [leads, worksFor] = [relationType('LEADS'), relationType('WORKS_FOR')];
  const office = { name: 'office', types: [leads, worksFor] };
  const shows = (filters: typeof NO_FILTERS) =>
    office.types.filter((type) => passesRelation(type, { filters, family: 'office' }));

  test('one goes and comes back, and counts as filtering', () => {
    const without = toggleRelation(NO_FILTERS, leads, office);
    expect([shows(without), isFiltering(without)]).toEqual([[worksFor], true]);
    expect(toggleRelation(without, leads, office)).toEqual(NO_FILTERS);
  });

  test('a family of which every relation is off is off, and one of it comes on alone', () => {
    const off = toggleRelation(toggleRelation(NO_FILTERS, leads, office), worksFor, office);
    expect(off).toEqual({ ...NO_FILTERS, hiddenFamilies: ['office'] });
    expect(shows(toggleRelation(off, worksFor, office))).toEqual([worksFor]);
  });

  test('a family of which a part is off comes on whole, and goes whole', () => {
    const inPart = toggleRelation(NO_FILTERS, leads, office);
    expect(toggleFamily(inPart, office)).toEqual(NO_FILTERS);
    expect(shows(toggleFamily(NO_FILTERS, office))).toEqual([]);
  });

  test('"only this" leaves one relation of all, and again shows all', () => {
    const alone = onlyRelation(NO_FILTERS, leads, { family: office, all: ['office', 'law'] });
    expect([shows(alone), alone.hiddenFamilies]).toEqual([[leads], ['law']]);
    expect(onlyRelation(alone, leads, { family: office, all: ['office', 'law'] })).toEqual(NO_FILTERS);
  });
});

test('claims beside the facts hide nothing, a period does', () => {
  const planned = toggleStanding(toggleStanding(NO_FILTERS, 'denied'), 'planned');
  expect(planned.standings).toEqual(['planned', 'denied']);
  expect(isFiltering(planned)).toBe(false);
  const march = withPeriod(planned, { from: '2016-03', to: '2016-03' });
  expect(isFiltering(march)).toBe(true);
  expect(withPeriod(march, undefined)).toEqual(planned);
});
