import type { ArticleSummary } from '../../../src/api/graph';
import type { Entity } from '../../../src/model/entity';
import { asArticleId } from '../../../src/model/id';
import { optionKey, searchOptions, spelling } from '../../../src/viewer/components/search-options';
import { anEntity } from '../graph-of-facts';

const blinken = { ...anEntity('person/antony-blinken'), name: 'Antony Blinken', aliases: ['Tony'] };
const article: ArticleSummary = {
  id: asArticleId('0'.repeat(24)),
  contentHash: 'h',
  title: 'Blinken meets de Mistura',
  retrievedAt: '2016-03-03T00:00:00Z',
  language: 'en',
};
const found = (...entities: readonly Entity[]) => ({ entities, articles: [] });
const labels = (text: string) =>
  searchOptions(found(), { text, withRelations: true }).map((option) =>
    option.kind === 'relation' ? option.type : '',
  );

test('relations are found by how they are said and by their name', () => {
  expect(labels('met w')).toEqual(['MET_WITH']);
  expect(labels('MET_')).toEqual(['MET_WITH']);
  expect(labels('m')).toEqual([]);
  expect(searchOptions(found(blinken), { text: 'met w', withRelations: false })).toHaveLength(1);
});

test.each([
  ['Blinken', 'exact'],
  ['tony', 'exact'],
  ['blinken antony', 'exact'],
  ['Blinkin', 'near'],
])('"%s" is called so or only spelt so: %s', (text, expected) => {
  expect(spelling(searchOptions(found(blinken), { text, withRelations: false }), text)).toBe(expected);
});

test('nothing found is told apart from something near', () => {
  expect(spelling([], 'Qwertz')).toBe('none');
});

test('articles come after everything else, each under a name of its own', () => {
  const options = searchOptions({ entities: [blinken], articles: [article] }, { text: 'met w', withRelations: true });
  expect(options.map(({ kind }) => kind)).toEqual(['entity', 'relation', 'article']);
  expect(new Set(options.map(optionKey)).size).toBe(3);
  expect(
    spelling(searchOptions({ entities: [], articles: [article] }, { text: 'meets', withRelations: true }), 'meets'),
  ).toBe('exact');
});
