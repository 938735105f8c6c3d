import { sha256 } from '../../../src/base/hash';
import type { Article, RawDocument } from '../../../src/model/article';
import { cleanDocument } from '../../../src/pipeline/2-clean/clean';

// Loading the language table takes seconds on a busy machine.
jest.setTimeout(60_000);

const STORY = [
  'River dam to go ahead',
  'By Ann Moss, Reuters',
  'Posted May 3, 2016 at 4:15 p.m.',
  'NAIROBI (Acme) — The river authority will begin work on the dam in June, the minister for energy said on Monday.',
  'A court had thrown out a complaint by two villages, whose people fear for their fields.',
  'Share this article',
].join('\n\n');

function textDocument(text: string, changes: Partial<RawDocument> = {}): RawDocument {
  return {
    source: { name: 'file', location: 'dam.txt' },
    content: { kind: 'text', text },
    retrievedAt: '2016-05-04T09:00:00.000Z',
    ...changes,
  };
}

function articleOf(document: RawDocument, options = {}): Article {
  const cleaned = cleanDocument(document, options);
  if (cleaned.kind !== 'article') throw new Error(cleaned.message);
  return cleaned.article;
}

describe('a plain text', () => {
  test('keeps every character; its lines tell title, author, agency, dateline and day', () => {
    const article = articleOf(textDocument(`\t${STORY}\r\n\u00a0`));
    expect(article).toMatchObject({
      source: { name: 'file', location: 'dam.txt' },
      contentHash: sha256(`\t${STORY}\r\n\u00a0`),
      text: `\t${STORY}\r\n\u00a0`,
      title: 'River dam to go ahead',
      author: 'Ann Moss',
      agency: 'Acme',
      dateline: 'NAIROBI',
      publishedAt: '2016-05-03T16:15:00',
      retrievedAt: '2016-05-04T09:00:00.000Z',
      language: 'en',
    });
    expect(article.furniture.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'By Ann Moss, Reuters',
      'Posted May 3, 2016 at 4:15 p.m.',
      'Share this article',
    ]);
    expect(article).not.toHaveProperty('url');
    expect(article.signature).toHaveLength(128);
  });

  test('believes what its source says before what its lines say', () => {
    const supplied = { title: 'Dam', author: 'Bo', outlet: 'Hill', publishedAt: 'Tue, 03 May 2016 23:30:00 -0500' };
    expect(articleOf(textDocument(STORY, supplied))).toMatchObject({
      title: 'Dam',
      author: 'Bo',
      outlet: 'Hill',
      publishedAt: '2016-05-03T23:30:00-05:00',
    });
  });

  test('with a date that is none falls back on its lines', () => {
    expect(articleOf(textDocument(STORY, { publishedAt: '2016-02-30' })).publishedAt).toBe('2016-05-03T16:15:00');
    expect(articleOf(textDocument('Dam\n\nThe dam is old.', { publishedAt: 'yesterday' }))).not.toHaveProperty(
      'publishedAt',
    );
  });

  test('can be read without looking for furniture', () => {
    expect(articleOf(textDocument(STORY), { furniture: false }).furniture).toEqual([]);
  });

  test.each(['', ' \n\t ', '\u00a0'])('without a letter is rejected: %j', (text) => {
    expect(cleanDocument(textDocument(text))).toMatchObject({
      kind: 'rejected',
      code: 'ARTICLE_EMPTY',
      location: 'dam.txt',
      message: expect.stringContaining('dam.txt'),
    });
  });

  test('gives the same bytes every time, and is not changed', () => {
    const document = Object.freeze(textDocument(STORY));
    expect(JSON.stringify(cleanDocument(document))).toBe(JSON.stringify(cleanDocument(document)));
  });
});

describe('identity', () => {
  const named = (changes: Partial<RawDocument>): string => articleOf(textDocument(STORY, changes)).id;

  test('comes from the address, whatever text, id or tracking it carries', () => {
    const id = named({ url: 'https://acme.example/dam' });
    expect(named({ url: 'http://ACME.example:80/dam/?utm_source=rss#top', id: '7' })).toBe(id);
    expect(articleOf(textDocument('Other text', { url: 'https://acme.example/dam' })).id).toBe(id);
    expect(named({ url: 'https://acme.example/dam?page=2' })).not.toBe(id);
  });

  test('comes from the supplied id without an address, and from the text without either', () => {
    expect(named({ id: '7' })).toBe(articleOf(textDocument('Other text', { id: '7' })).id);
    expect(named({ id: '7' })).not.toBe(named({ id: '8' }));
    expect(named({})).toBe(named({ title: 'Another title', source: { name: 'stdin', location: '-' } }));
    expect(named({})).not.toBe(articleOf(textDocument(`${STORY} `)).id);
  });

  test('takes no script for an address', () => {
    const article = articleOf(textDocument(STORY, { url: 'javascript:alert(1)' }));
    expect(article).not.toHaveProperty('url');
    expect(article.id).toBe(named({}));
  });
});

describe('a page', () => {
  const paragraphs = [
    'NAIROBI — The river authority will begin work on the dam in June, the minister for energy said on Monday.',
    'A court had thrown out a complaint by two villages, whose people fear that their fields will be flooded.',
    'The head of the authority said that every family would be paid before the first stone was laid.',
  ];
  const page = (
    head: string,
    before = '',
  ): string => `<!doctype html><html><head><title>River dam to go ahead - Hill Post</title>${head}
    </head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>River dam to go ahead</h1>${before}
    <figure><img src="a.jpg"><figcaption>The river. Photo: Acme</figcaption></figure>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}<aside>Most read</aside><p>Share this</p></article>
    <footer>All rights reserved</footer><script>alert(1)</script></body></html>`;
  const htmlDocument = (html: string, changes: Partial<RawDocument> = {}): RawDocument =>
    textDocument('', { content: { kind: 'html', html }, ...changes });

  test('becomes its headline and its paragraphs, nothing else', () => {
    expect(articleOf(htmlDocument(page(''))).text).toBe(['River dam to go ahead', ...paragraphs].join('\n\n'));
  });

  test('tells headline and outlet by its title and heading', () => {
    expect(articleOf(htmlDocument(page('')))).toMatchObject({
      title: 'River dam to go ahead',
      outlet: 'Hill Post',
      dateline: 'NAIROBI',
    });
  });

  test('tells author and day by a byline that is no part of the text', () => {
    const article = articleOf(
      htmlDocument(page('', '<p>By Ann Moss, Meridian Wire</p><p>Published on 13 May 2016</p>')),
    );
    expect(article).toMatchObject({ author: 'Ann Moss', agency: 'Meridian Wire', publishedAt: '2016-05-13' });
    expect(article.text).not.toContain('Moss');
  });

  test('does not repeat a headline that its text begins with', () => {
    const html = `<h2>River dam to go ahead</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
    expect(articleOf(htmlDocument(html, { title: 'River Dam to Go Ahead' })).text.match(/river dam/gi)).toHaveLength(1);
  });

  test('has the address of the link that it names itself, of its own site alone', () => {
    const link = (href: string): string => `<link rel="canonical" href="${href}">`;
    const url = 'https://www.hill.example/dam?id=3&utm_medium=x';
    expect(articleOf(htmlDocument(page(link('/news/dam')), { url })).url).toBe('https://www.hill.example/news/dam');
    for (const href of ['https://other.example/dam', 'javascript:alert(1)', 'https://www.hill.example/', 'https://']) {
      expect(articleOf(htmlDocument(page(link(href)), { url })).url).toBe('https://www.hill.example/dam?id=3');
    }
    expect(articleOf(htmlDocument(page(link('https://hill.example/dam')))).url).toBe('https://hill.example/dam');
  });

  test('that was cut short gives what is there', () => {
    const cut = page('').slice(0, page('').indexOf('every family'));
    expect(articleOf(htmlDocument(cut)).text).toContain('fields will be flooded.');
  });

  test.each(['<html><body></body></html>', '<script>x</script>', '<nav>Home</nav>', '<!doctype html>'])(
    'without an article is rejected: %s',
    (html) => expect(cleanDocument(htmlDocument(html))).toMatchObject({ kind: 'rejected', code: 'ARTICLE_EMPTY' }),
  );

  test('that nests deeper than a call stack is read or rejected, never thrown', () => {
    const html = `<html><body>${'<div>'.repeat(20_000)}<p>${paragraphs[0]}</p></body></html>`;
    expect(cleanDocument(htmlDocument(html)).kind).toMatch(/article|rejected/);
  });
});
