import { articleTitle } from '../../../src/viewer/words/article-title';

test.each([
  ['Talks in Oslo', 'Talks in Oslo'],
  ['', 'Untitled article'],
  [' \n', 'Untitled article'],
])('the link to an article titled %j has words', (title, words) => {
  expect(articleTitle({ title })).toBe(words);
});
