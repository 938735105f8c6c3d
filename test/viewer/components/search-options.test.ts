import { searchOptions, spelling } from '../../../src/viewer/components/search-options';
import { anEntity } from '../graph-of-facts';

const blinken = { ...anEntity('person/antony-blinken'), name: 'Antony Blinken', aliases: ['Tony'] };
const labels = (text: string) =>
  searchOptions([], { text, withRelations: true }).map((option) => (option.kind === 'relation' ? option.type : ''));

test('relations are found by how they are said and by their name', () => {
  expect(labels('met w')).toEqual(['MET_WITH']);
  expect(labels('MET_')).toEqual(['MET_WITH']);
  expect(labels('m')).toEqual([]);
  expect(searchOptions([blinken], { text: 'met w', withRelations: false })).toHaveLength(1);
});

test.each([
  ['Blinken', 'exact'],
  ['tony', 'exact'],
  ['blinken antony', 'exact'],
  ['Blinkin', 'near'],
])('"%s" is called so or only spelt so: %s', (text, expected) => {
  expect(spelling(searchOptions([blinken], { text, withRelations: false }), text)).toBe(expected);
});

test('nothing found is told apart from something near', () => {
  expect(spelling([], 'Qwertz')).toBe('none');
});
