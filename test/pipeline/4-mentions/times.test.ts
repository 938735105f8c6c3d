import { annotate } from '../../../src/pipeline/3-annotate/annotate';
import { findMentions } from '../../../src/pipeline/4-mentions/find-mentions';
import { article } from '../article';

/** Times of a text published on Thursday, 3 March 2016. */
function timesIn(text: string, publishedAt = '2016-03-03'): (readonly [string, string | undefined, boolean])[] {
  const full = `It rained.\n\n${text}`;
  const { times } = findMentions(annotate(article(full, { publishedAt })));
  return times.map(({ span, value, future }) => [full.slice(span.start, span.end), value, future] as const);
}

test.each([
  ['They met on Thursday.', 'Thursday', '2016-03-03', false],
  ['They met on Friday.', 'Friday', '2016-02-26', false],
  ['They will meet on Friday.', 'Friday', '2016-03-04', true],
  ['He is due to arrive on Thursday.', 'Thursday', '2016-03-03', false],
  ['They would meet again next Thursday.', 'Thursday', '2016-03-10', true],
  ['He left last Tuesday.', 'Tuesday', '2016-03-01', false],
  ['They condemned Saturday’s attack and will go.', 'Saturday', '2016-02-27', false],
  ['They said they would protest before Saturday’s match.', 'Saturday', '2016-03-05', true],
  ['She was sentenced to four years in June.', 'June', '2015-06', false],
  ['They agreed in a call on Monday to scrap it.', 'Monday', '2016-02-29', false],
  ['The vote is to be held on Monday.', 'Monday', '2016-03-07', true],
  ['Earlier in the day he left.', 'Earlier in the day', '2016-03-03', false],
  ['He left yesterday evening.', 'yesterday evening', '2016-03-02', false],
  ['He leaves tomorrow.', 'tomorrow', '2016-03-04', true],
  ['It began two days ago.', 'two days ago', '2016-03-01', false],
  ['It came into force on February 27.', 'February 27', '2016-02-27', false],
  ['It was signed on December 20.', 'December 20', '2015-12-20', false],
  ['It will be signed on January 5.', 'January 5', '2017-01-05', true],
  ['It ended on Dec. 6th, 2014.', 'Dec. 6th, 2014', '2014-12-06', false],
  ['It ended on 19 September 2014.', '19 September 2014', '2014-09-19', false],
  ['It ended on Monday, February 29.', 'Monday, February 29', '2016-02-29', false],
  ['It ended in May.', 'May', '2015-05', false],
  ['It will end in May.', 'May', '2016-05', true],
  ['It ended in May 2013.', 'May 2013', '2013-05', false],
  ['War has gone on since 2011.', '2011', '2011', false],
  ['It ended last year.', 'last year', '2015', false],
  ['It ends next month.', 'next month', '2016-04', true],
])('%s', (text, form, value, future) => {
  expect(timesIn(text)).toEqual([[form, value, future]]);
});

test.each(['They meet this week.', 'They met last week.', 'It will happen next week.'])(
  'a week has no day: %s',
  (text) => {
    expect(timesIn(text).map(([, value]) => value)).toEqual([undefined]);
  },
);

test.each([
  'May I ask, Theresa May said.',
  'They march in step.',
  'The Sunday Times said so.',
  'It lasted two days.',
  'He paid 2011 dollars.',
  'She is 31.',
])('no time in: %s', (text) => {
  expect(timesIn(text)).toEqual([]);
});

test('30 February is no day, and without a date of publication a weekday has none', () => {
  expect(timesIn('It fell on February 30.')[0]?.[1]).toBeUndefined();
  const { times } = findMentions(annotate(article('It rained.\n\nThey met on Thursday.')));
  expect(times).toMatchObject([{ future: false }]);
  expect(times[0]?.value).toBeUndefined();
});
