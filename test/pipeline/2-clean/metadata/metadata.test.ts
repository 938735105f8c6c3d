import { parseHtml } from '../../../../src/pipeline/2-clean/html/parse-html';
import { readByline } from '../../../../src/pipeline/2-clean/metadata/byline';
import { readDateline } from '../../../../src/pipeline/2-clean/metadata/dateline';
import { readMetadata } from '../../../../src/pipeline/2-clean/metadata/page-metadata';
import { parseDate } from '../../../../src/pipeline/2-clean/metadata/parse-date';

test.each([
  ['2016-03-03', '2016-03-03'],
  ['2016-03-03T19:42:00+02:00', '2016-03-03T19:42:00+02:00'],
  ['2016-03-03T19:42:10.123Z', '2016-03-03T19:42:10Z'],
  ['2016-03-03T19:42', '2016-03-03T19:42:00'],
  ['2016/3/3', '2016-03-03'],
  ['Thu, 03 Mar 2016 21:50:00 +0000', '2016-03-03T21:50:00Z'],
  ['Thu, 3 Mar 2016 21:50:00 -0500', '2016-03-03T21:50:00-05:00'],
  ['March 3, 2016', '2016-03-03'],
  ['3rd March 2016', '2016-03-03'],
  ['Oct. 12, 2023 at 4:15 p.m.', '2023-10-12T16:15:00'],
  ['12:05 a.m., Oct. 12, 2023', '2023-10-12T00:05:00'],
  ['10.08.2021 • 17:42', '2021-08-10T17:42:00'],
  ['22:14 GMT 15.12.2015', '2015-12-15T22:14:00Z'],
  ['25/12/2015', '2015-12-25'],
  ['12/25/2015', '2015-12-25'],
  ['Published: January 12, 2016 07:05', '2016-01-12T07:05:00'],
])('the date %s is %s', (text, expected) => expect(parseDate(text)).toBe(expected));

test.each([
  '',
  'yesterday',
  'March 3',
  '2016',
  '2016-02-30',
  '31 June 2016',
  '03/04/2016',
  '13/13/2016',
  '1456999',
  '12345-01-01',
])('there is no whole date in "%s"', (text) => expect(parseDate(text)).toBeUndefined());

test.each([
  ['WASHINGTON (Sputnik) — US officials met.', { place: 'WASHINGTON', agency: 'Sputnik' }],
  ['BRUSSELS (Danube Daily) - Kosovo said.', { place: 'BRUSSELS', agency: 'Danube Daily' }],
  ['UNITED NATIONS (AP) -- The council met.', { place: 'UNITED NATIONS', agency: 'AP' }],
  ['WASHINGTON/MOSCOW: The presidents spoke.', { place: 'WASHINGTON/MOSCOW' }],
  ['OTTAWA - Canada said.', { place: 'OTTAWA' }],
  ['BEIRUT, March 3 (Reuters) - Trucks left.', { place: 'BEIRUT', agency: 'Reuters' }],
  ['GENEVA, 3 March 2016 (UN) – The envoy met.', { place: 'GENEVA', agency: 'UN', date: '2016-03-03' }],
  ["Sana'a (dpa) - The army left.", { place: "Sana'a", agency: 'dpa' }],
  ['AL-TANF, Syria — Soldiers left.', { place: 'AL-TANF, Syria' }],
  ['(Reuters) - Oil rose.', { agency: 'Reuters' }],
])('the dateline of "%s"', (text, expected) => {
  const { length: _length, ...dateline } = readDateline(text) ?? { length: 0 };
  expect(dateline).toEqual(expected);
});

test.each([
  'The NSC - the council that advises the president - met.',
  'US President Barack Obama (left) - in grey - smiled.',
  'Ann Lee (Acme) said so.',
  'UN officials met.',
  'I - we - they.',
])('"%s" has no dateline', (text) => expect(readDateline(text)).toBeUndefined());

test.each([
  ['By Ann Lee', { author: 'Ann Lee' }],
  ['by Ann Lee and Bo Ray, Technology Correspondent', { author: 'Ann Lee and Bo Ray' }],
  ['By Ann Lee, Bo Ray', { author: 'Ann Lee, Bo Ray' }],
  ['By Ann Lee | Hill Post', { author: 'Ann Lee, Hill Post' }],
  ['By Ann Lee, Reuters', { author: 'Ann Lee', agency: 'Reuters' }],
  ['By ANN LEE, Associated Press', { author: 'ANN LEE', agency: 'Associated Press' }],
  ['By Reuters', { agency: 'Reuters' }],
  ['Ann Lee, Meridian Wire', { author: 'Ann Lee', agency: 'Meridian Wire' }],
  ['Additional reporting by Bo Ray', {}],
  ['', {}],
])('the byline "%s"', (line, expected) => expect(readByline(line)).toEqual(expected));

describe('a page tells about its article', () => {
  const read = (head: string, url?: string) =>
    readMetadata(parseHtml(`<html><head>${head}</head><body></body></html>`), url ? { url } : {});
  const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const article = {
    '@type': 'NewsArticle',
    headline: 'River  dam',
    author: [{ name: 'Ann Lee' }, 'Bo Ray'],
    publisher: { name: 'Hill Post' },
    datePublished: '2016-03-03T10:00:00+02:00',
    url: 'https://hill.example/dam',
  };
  const expected = {
    title: 'River dam',
    author: 'Ann Lee, Bo Ray',
    outlet: 'Hill Post',
    publishedAt: '2016-03-03T10:00:00+02:00',
    url: 'https://hill.example/dam',
  };

  test('in JSON-LD, within a graph or a list, beside a broken tag', () => {
    expect(read(ld(article))).toEqual(expected);
    expect(read(ld([{ '@type': 'Organization', name: 'X' }, { '@graph': [article] }]))).toEqual(expected);
    expect(read(`<script type="application/ld+json">{"@type": "NewsArticle",}</script>${ld(article)}`)).toEqual(
      expected,
    );
    expect(read(`<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(article)}\n//]]></script>`)).toEqual(
      expected,
    );
  });

  test('in OpenGraph and other tags', () => {
    const head = `<meta property="og:title" content="River dam - Hill Post"><meta property="og:site_name" content="Hill Post">
      <meta property="article:published_time" content="2016-03-03"><meta name="author" content="By Ann Lee">
      <meta property="og:url" content="https://hill.example/dam?fbclid=1">`;
    expect(read(head)).toEqual({ ...expected, author: 'Ann Lee', publishedAt: '2016-03-03' });
  });

  test('nothing where it says nothing, or nonsense', () => {
    expect(read('')).toEqual({});
    expect(
      read(`${ld({ '@type': 'NewsArticle', headline: 5, datePublished: 'soon', author: {}, url: 'javascript:x' })}`),
    ).toEqual({});
    expect(read('<meta name="author" content="https://social.example/ann">')).toEqual({});
  });

  test('JSON-LD of another kind is no article', () => {
    expect(read(ld({ '@type': 'WebSite', headline: 'Hill Post', url: 'https://hill.example/x' }))).toEqual({});
  });
});
