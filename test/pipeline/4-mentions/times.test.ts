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
  ['On Tuesday Ann Lee left.', 'Tuesday', '2016-03-01', false],
  ['It will close by the end of the year.', 'end of the year', '2016', false],
  ['It will close at the end of the year.', 'end of the year', '2016-12', true],
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
  ['On April 11, the court ruled that he must go.', 'April 11', '2015-04-11', false],
  ['On 11 April it was signed.', '11 April', '2015-04-11', false],
  ['On April 11, the court will rule.', 'April 11', '2016-04-11', true],
  ['On April 11, Halm votes.', 'April 11', '2016-04-11', true],
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

test.each([
  ['They met from 1 to 3 March.', '1 to 3 March', '2016-03-01', false],
  ['They met on March 1-3.', 'March 1-3', '2016-03-01', false],
  ['From March 1 they will work there.', 'March 1', '2016-03-01', false],
  ['It will grow over the next year.', 'next year', undefined, true],
  ['It was sold between 2011 and 2014.', '2011 and 2014', undefined, false],
  ['The trial ran from May until July.', 'May until July', undefined, false],
  ['He left three months ago.', 'three months ago', '2015-12', false],
  ['He left two weeks after the 3 February vote.', 'two weeks after the 3 February', undefined, false],
  ['Norway, whose president, Ann Lee, flies to Oslo on Monday, agreed.', 'Monday', '2016-03-07', true],
  ['He left last summer.', 'last summer', '2015', false],
  ['They will leave in the spring.', 'the spring', undefined, true],
  ['He left this morning.', 'this morning', '2016-03-03', false],
  ['He left on Wednesday of last week.', 'Wednesday of last week', '2016-02-24', false],
  ['They will play on Monday week.', 'Monday week', '2016-03-14', true],
  ['Norway bought it in a 2009 deal.', '2009', '2009', false],
  ["He left on New Year's Eve.", "New Year's Eve", '2015-12-31', false],
  ['She left two days before the February 20 vote.', 'two days before the February 20', '2016-02-18', false],
  ['He left on the 2nd.', 'the 2nd', '2016-03-02', false],
])('%s', (text, form, value, future) => {
  expect(timesIn(text)).toEqual([[form, value, future]]);
});

test.each([
  ['They met on Monday and parted a day later.', '2016-03-01'],
  ['They met on Monday. They parted the following day.', '2016-03-01'],
  ['On Thursday he left, a day earlier than she.', '2016-03-02'],
  ['He joined in 1998 and left four years later.', '2002'],
  ['He came in May and left the same month.', '2015-05'],
  ['He came in May and left two days later.', '2015-05'],
  ['He came in May and left three weeks later.', undefined],
  ['He left the following day.', undefined],
  ['He met her on Monday and him on Tuesday. They left the next day.', undefined],
])('counted from a time told before: %s', (text, value) => {
  expect(timesIn(text).at(-1)?.[1]).toBe(value);
});

test.each(['He lives on the 4th floor.', 'It cost the 2009 team dear.'])('no time told: %s', (text) => {
  expect(timesIn(text)).toEqual([]);
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
