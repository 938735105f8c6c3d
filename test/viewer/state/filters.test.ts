import {
  isFiltering,
  NO_FILTERS,
  onlyFamily,
  onlyType,
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

test('claims beside the facts hide nothing, a period does', () => {
  const planned = toggleStanding(toggleStanding(NO_FILTERS, 'denied'), 'planned');
  expect(planned.standings).toEqual(['planned', 'denied']);
  expect(isFiltering(planned)).toBe(false);
  const march = withPeriod(planned, { from: '2016-03', to: '2016-03' });
  expect(isFiltering(march)).toBe(true);
  expect(withPeriod(march, undefined)).toEqual(planned);
});
