import {
  axisOf,
  countMonths,
  movePeriod,
  nextFrame,
  periodBetween,
  stretchPeriod,
} from '../../../src/viewer/state/timeline';

const counts = countMonths(['2016-01-31', '2016-01', '2015-11-02T10:00Z', '2016', undefined]);
const axis = axisOf(counts);
if (axis === undefined) throw new Error('these dates have an axis');

test('dates count in their month, years and missing dates apart', () => {
  expect([...counts.months]).toEqual([
    ['2016-01', 2],
    ['2015-11', 1],
  ]);
  expect(counts).toMatchObject({ yearOnly: 1, undated: 1 });
});

test('the axis has every month from the first to the last, over the turn of the year', () => {
  expect(axis).toEqual({ months: ['2015-11', '2015-12', '2016-01'], outside: 0 });
  expect(axisOf(countMonths([undefined, '2016']))).toBeUndefined();
});

test('a date far off does not squeeze the rest', () => {
  const many = countMonths(['1915-04-24', ...Array.from({ length: 9 }, () => '2016-02'), '2016-03']);
  expect(axisOf(many)).toEqual({ months: ['2016-02', '2016-03'], outside: 1 });
});

test('a period moves as a whole and stops at the ends', () => {
  const period = { from: '2015-11', to: '2015-12' };
  expect(movePeriod(period, axis, 1)).toEqual({ from: '2015-12', to: '2016-01' });
  expect(movePeriod(period, axis, 9)).toEqual({ from: '2015-12', to: '2016-01' });
  expect(movePeriod(period, axis, -1)).toEqual(period);
});

test('its ends stretch it and never cross', () => {
  const period = { from: '2015-12', to: '2015-12' };
  expect(stretchPeriod(period, axis, { end: 'to', step: 1 })).toEqual({ from: '2015-12', to: '2016-01' });
  expect(stretchPeriod(period, axis, { end: 'to', step: -1 })).toEqual(period);
  expect(stretchPeriod(period, axis, { end: 'from', step: -5 })).toEqual({ from: '2015-11', to: '2015-12' });
});

test('a stroke to the left chooses the same as one to the right', () => {
  expect(periodBetween(axis, 0.9, 0.1)).toEqual(periodBetween(axis, 0.1, 0.9));
  expect(periodBetween(axis, 0.5, 0.5)).toEqual({ from: '2015-12', to: '2015-12' });
});

test('the film ends at the last month', () => {
  const first = { from: '2015-11', to: '2015-12' };
  const second = nextFrame(first, axis);
  expect(second).toEqual({ from: '2015-12', to: '2016-01' });
  expect(nextFrame(second ?? first, axis)).toBeUndefined();
});
