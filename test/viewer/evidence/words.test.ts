import { MODALITIES, POLARITIES } from '../../../src/model/claim';
import { standingOf, tenseWord } from '../../../src/viewer/evidence/claim-words';
import { countWords, formatShare } from '../../../src/viewer/evidence/count-words';
import { formatDate, formatRange } from '../../../src/viewer/evidence/format-date';

test('every polarity and modality has words, and only asserted positive claims are "stated"', () => {
  for (const polarity of POLARITIES)
    for (const modality of MODALITIES) {
      const { kind, label, sentence } = standingOf({ polarity, modality });
      expect(label).not.toBe('');
      expect(sentence).toMatch(/\.$/);
      expect(kind === 'stated').toBe(polarity === 'positive' && modality === 'asserted');
    }
});

test('former is said, current is not', () => {
  expect(tenseWord('former')).toBe('formerly');
  expect(tenseWord('current')).toBeUndefined();
});

test.each([
  ['2016-03-03', '3 Mar 2016'],
  ['2016-03-03T23:40:00-05:00', '3 Mar 2016'],
  ['2016-03', 'Mar 2016'],
  ['2016', '2016'],
  ['last week', 'last week'],
])('the date %s is shown as %s', (iso, shown) => {
  expect(formatDate(iso)).toBe(shown);
});

test('a range of one day is one date', () => {
  expect(formatRange('2016-03-03', '2016-03-03')).toBe('3 Mar 2016');
  expect(formatRange('2016-02', '2016-03-03')).toBe('Feb 2016 – 3 Mar 2016');
  expect(formatRange(undefined, undefined)).toBeUndefined();
});

test('counts agree with their nouns', () => {
  expect(countWords(1, 'claim')).toBe('1 claim');
  expect(countWords(0, 'entity', 'entities')).toBe('0 entities');
  expect(countWords(1234567, 'claim')).toBe('1,234,567 claims');
});

test('nothing short of certain is shown as 100 %', () => {
  expect(formatShare(0.9996)).toBe('99 %');
  expect(formatShare(0.944)).toBe('94 %');
  expect(formatShare(1)).toBe('100 %');
});
