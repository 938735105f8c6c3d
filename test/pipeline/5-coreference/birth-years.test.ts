import { annotate } from '../../../src/pipeline/3-annotate/annotate';
import { findMentions } from '../../../src/pipeline/4-mentions/find-mentions';
import { linkMentions } from '../../../src/pipeline/5-coreference/link-mentions';
import { article } from '../article';

const bornOf = (text: string, publishedAt: string | undefined = '2016-03-01') => {
  const { publishedAt: _, ...rest } = article(`It rained.\n\n${text}`);
  const linked = linkMentions(findMentions(annotate({ ...rest, ...(publishedAt !== '' && { publishedAt }) })));
  return linked.chains.flatMap(({ name, born }) => (born ? [`${name} ${born.from}-${born.to}`] : []));
};

test.each([
  ['between commas', 'Anna Keller, 51, left Cork.', ['Anna Keller 1964-1965']],
  ['at the end', 'They met Anna Keller, 51.', ['Anna Keller 1964-1965']],
  ['aged', 'Anna Keller, aged 51, left Cork.', ['Anna Keller 1964-1965']],
  ['before', 'Then the 51-year-old Anna Keller left Cork.', ['Anna Keller 1964-1965']],
  ['before a title', 'Then 51-year-old teacher Anna Keller left Cork.', ['Anna Keller 1964-1965']],
  ['behind', 'Anna Keller, a 51-year-old teacher, left Cork.', ['Anna Keller 1964-1965']],
  ['by surname', 'Anna Keller left Cork. Keller, 51, was tired.', ['Anna Keller 1964-1965']],
  ['two people', 'Anna Keller, 51, met Martin Kolb, 30, in Cork.', ['Anna Keller 1964-1965', 'Martin Kolb 1985-1986']],
  ['born', 'Anna Keller was born in 1965 and left Cork.', ['Anna Keller 1965-1965']],
  ['born on a day', 'Anna Keller, born on 3 May 1965, left Cork.', ['Anna Keller 1965-1965']],
  ['a life', 'Anna Keller (1931–2007) left Cork.', ['Anna Keller 1931-1931']],
  ['twice', 'Anna Keller was born in 1965. Keller, 51, was tired.', ['Anna Keller 1965-1965']],
])('read: %s', (_, text, expected) => {
  expect(bornOf(text)).toEqual(expected);
});

test.each([
  ['a term of office', 'Anna Keller (2001–2009) left Cork.'],
  ['an age long ago', 'Anna Keller, 46, was shot in Cork in 1963.'],
  ['numbers in a row', 'They gave Anna Keller, 51, 49, 12 and 30 points.'],
  ['a score', 'Results: Anna Keller 51, Martin Kolb 49.'],
  ['of a child', 'The 12-year-old son of Anna Keller left Cork.'],
  ['contradiction', 'Anna Keller, 51, left Cork. Keller, 30, was tired.'],
])('not read: %s', (_, text) => {
  expect(bornOf(text)).toEqual([]);
});

test('an age without a day of publication tells no year', () => {
  expect(bornOf('Anna Keller, 51, left Cork.', '')).toEqual([]);
});
