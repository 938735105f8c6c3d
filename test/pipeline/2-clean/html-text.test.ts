import { dropJunkLines } from '../../../src/pipeline/2-clean/html/after-clean';
import { htmlText } from '../../../src/pipeline/2-clean/html/html-text';
import { parseHtml } from '../../../src/pipeline/2-clean/html/parse-html';

const textOf = (html: string): string => {
  const { body } = parseHtml(html);
  return body ? htmlText(body) : '';
};

test.each([
  ['<p>One\n two</p><p>three</p>', 'One two\n\nthree'],
  ['<div>One<div>two</div>three</div>', 'One\n\ntwo\n\nthree'],
  ['One<br>two<br><br>three', 'One\ntwo\n\nthree'],
  ['<b>A</b><i>B</i> <a href="#">C</a>', 'AB C'],
  ['<ul><li>One</li><li>two</li></ul>', 'One\n\ntwo'],
  ['<table><tr><td>One</td><td>two</td></tr></table>', 'One\n\ntwo'],
  ['A<script>x</script><style>y</style><noscript>z</noscript>B', 'AB'],
  ['wa\u00adter\u200bworks&nbsp;at&nbsp;noon', 'waterworks at noon'],
  ['Ann &amp; Bo &lt;3', 'Ann & Bo <3'],
  ['cafe\u0301', 'café'],
])('the text of %j', (html, expected) => expect(textOf(html)).toBe(expected));

test.each([
  'Advertisement',
  'Read more: Fire at plant',
  'By Ann Lee',
  '© Acme 2016. All rights reserved.',
  'Comments (3)',
])('the line "%s" is junk', (line) =>
  expect(dropJunkLines(`One.\n\n${line}\n\nTwo.`, undefined)).toEqual({ text: 'One.\n\nTwo.', dropped: [line] }),
);

test.each([
  'Published in 2015, the report names four ministers and a bank.',
  'Related companies in Kenya will pay the fine together, the court said.',
  'By Monday the army had left the town, and the market was open again.',
])('the line "%s" is not', (line) => expect(dropJunkLines(line, undefined).text).toBe(line));

test('a headline that the text repeats is dropped', () => {
  expect(dropJunkLines('River dam\n\nOne.', 'RIVER DAM').text).toBe('One.');
});
