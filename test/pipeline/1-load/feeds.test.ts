import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outletOfFeed } from '../../../src/pipeline/1-load/feed-outlet';
import { parseFeed } from '../../../src/pipeline/1-load/parse-feed';
import { inFolder, loadAll, outline, respond, withSite } from './load-fixtures';

const WHOLE = `<p>${'The river authority began work on the dam, the minister said. '.repeat(6)}</p>`;

const rss = (items: string): string => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Hill Review: World</title><link>https://hillreview.example/</link>${items}</channel></rss>`;

const wholeItem = `<item><title>Dam &amp; river</title><link>https://hillreview.example/1</link><guid isPermaLink="false">hr-1</guid>
<pubDate>Thu, 03 Mar 2016 21:50:00 +0000</pubDate><dc:creator>Ann Lee</dc:creator>
<content:encoded><![CDATA[${WHOLE}<!DOCTYPE not one, only text>]]></content:encoded></item>`;

test('an RSS item that carries its article becomes a document with its metadata', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'feed.txt'), rss(wholeItem));
    const [loaded, ...others] = await loadAll([join(folder, 'feed.txt')]);
    expect(others).toEqual([]);
    expect(loaded).toMatchObject({
      kind: 'document',
      document: {
        source: { name: 'feed', location: 'https://hillreview.example/1' },
        id: 'hr-1',
        url: 'https://hillreview.example/1',
        title: 'Dam & river',
        outlet: 'Hill Review',
        author: 'Ann Lee',
        publishedAt: 'Thu, 03 Mar 2016 21:50:00 +0000',
        content: { kind: 'html' },
      },
    });
  });
});

test('Atom and JSON feeds are read alike, an item without a link from its summary', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Hill</title><entry><id>urn:1</id><title type="html">Dam</title>
    <link rel="self" href="https://h.example/self"/><link href="https://h.example/1"/><updated>2016-03-03T10:00:00Z</updated>
    <author><name>Ann Lee</name></author><content type="html">&lt;p&gt;Text</content></entry></feed>`;
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Hill',
    items: [{ id: '1', content_text: 'Text' }],
  };
  expect(parseFeed(atom, { location: 'a' }).items).toEqual([
    {
      id: 'urn:1',
      url: 'https://h.example/1',
      title: 'Dam',
      author: 'Ann Lee',
      publishedAt: '2016-03-03T10:00:00Z',
      content: { kind: 'html', text: '<p>Text' },
    },
  ]);
  expect(parseFeed(JSON.stringify(json), { location: 'j' }).items).toEqual([
    { id: '1', content: { kind: 'text', text: 'Text' } },
  ]);
});

test('items without their article are fetched, in feed order, and a broken link stops none', async () => {
  const paths = {
    '/1': (_request: unknown, response: { end(text: string): void }) => {
      setTimeout(() => response.end('<html><p>first</p></html>'), 30);
    },
    '/2': respond('<html><p>second</p></html>'),
  };
  await withSite(paths, async ({ origin }) => {
    await inFolder(async (folder) => {
      const items = ['/1', '/gone', '/2'].map((path) => `<item><title>T</title><link>${origin}${path}</link></item>`);
      writeFileSync(join(folder, 'feed.xml'), rss(items.join('')));
      const loaded = await loadAll([join(folder, 'feed.xml')]);
      expect(outline(loaded)).toEqual([
        '<html><p>first</p></html>',
        'SOURCE_HTTP_STATUS',
        '<html><p>second</p></html>',
      ]);
      expect(loaded[1]).toMatchObject({ location: `${origin}/gone` });
    });
  });
});

test('a URL that turns out to be a feed is read as one', async () => {
  await withSite({ '/feed': respond(rss(wholeItem), 'text/html') }, async ({ origin, asked }) => {
    expect(await loadAll([`${origin}/feed`])).toMatchObject([{ document: { id: 'hr-1' } }]);
    expect(asked).toEqual(['/robots.txt', '/feed']);
  });
});

test.each([
  ['a document type', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
  ['one in small letters', '<!doctype rss>'],
  ['one between comments that look like CDATA', '<!-- <![CDATA[ --><!DOCTYPE rss><!-- ]]> -->'],
])('a feed with %s is refused', async (_what, declaration) => {
  await inFolder(async (folder) => {
    const text = rss(wholeItem).replace('<rss', `${declaration}<rss`);
    writeFileSync(join(folder, 'feed.xml'), text);
    expect(outline(await loadAll([join(folder, 'feed.xml')]))).toEqual(['SOURCE_FEED_DTD']);
  });
});

test('a feed without items, or cut short, is told', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.rss'), rss(''));
    writeFileSync(join(folder, 'b.rss'), '<rss version="2.0"><channel>');
    const [empty, cut] = outline(await loadAll([folder]));
    expect(empty).toBe('SOURCE_EMPTY');
    expect(cut).toMatch(/^SOURCE_(?:FEED_INVALID|EMPTY)$/);
  });
});

test.each([
  ['Orchard Review: Foreign Desk', 'https://orchardreview.example/x', 'Orchard Review'],
  ['World | The Hill Post', 'https://www.thehillpost.example/', 'The Hill Post'],
  ['World - News', 'https://acme.example/', 'World - News'],
  ['Acme', undefined, 'Acme'],
])('the outlet of the feed "%s" is the part that its host names', (title, url, expected) => {
  expect(outletOfFeed(title, url)).toBe(expected);
});
