import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { inFolder, loadAll, outline } from './load-fixtures';

const STORY = 'Mayor Ann Lee opened the bridge on Monday.';

describe('a file', () => {
  test('is one document with its text as it stands', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'bridge.txt');
      writeFileSync(path, `  Bridge opens\r\n\r\n${STORY}\u00a0 \n`);
      expect(await loadAll([path])).toEqual([
        {
          kind: 'document',
          document: {
            source: { name: 'file', location: path },
            content: { kind: 'text', text: `  Bridge opens\r\n\r\n${STORY}\u00a0 \n` },
            retrievedAt: '2016-03-04T09:00:00.000Z',
          },
        },
      ]);
    });
  });

  test.each([
    ['page.html', `<p>${STORY}</p>`, 'html'],
    ['page', `<!doctype html><p>${STORY}</p>`, 'html'],
    ['page.xml', `<?xml version="1.0"?><html><p>${STORY}</p></html>`, 'html'],
    ['story.txt', `<b>${STORY}`, 'text'],
    ['story.md', `# Bridge\n\n${STORY}`, 'text'],
  ])('%s is read by what it holds and by its extension', async (name, content, kind) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, name), content);
      const [loaded] = await loadAll([join(folder, name)]);
      expect(loaded).toMatchObject({ kind: 'document', document: { content: { kind } } });
    });
  });

  test.each([
    ['empty', 'empty.txt', '', 'SOURCE_EMPTY', 'is empty'],
    ['blank', 'blank.txt', ' \n\t\n', 'SOURCE_EMPTY', 'holds no text'],
    ['with zero bytes', 'old.txt', `${STORY}\0\0`, 'SOURCE_BINARY', `byte ${STORY.length} is zero`],
    ['a PDF', 'paper.txt', '%PDF-1.7 trailer', 'SOURCE_BINARY', 'a PDF document'],
    ['over 10 MB', 'large.txt', 'x'.repeat(10_000_001), 'SOURCE_TOO_LARGE', 'has 10000001 bytes'],
    ['XML of another kind', 'order.xml', '<?xml version="1.0"?><order/>', 'SOURCE_UNSUPPORTED', 'neither RSS'],
    ['broken JSON', 'story.json', '{"text": ', 'SOURCE_JSON_INVALID', 'is not JSON'],
  ])('%s is rejected with a code, the value and a hint', async (_what, name, content, code, message) => {
    await inFolder(async (folder) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const [loaded, ...others] = await loadAll([path]);
      expect(others).toEqual([]);
      expect(loaded).toMatchObject({ kind: 'rejected', location: path, code, hint: expect.stringMatching(/\w/) });
      expect(loaded).toHaveProperty('message', expect.stringContaining(message));
      expect(loaded).toHaveProperty('message', expect.stringContaining(path));
    });
  });

  test('that is missing does not keep the next from being read', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'b.txt'), STORY);
      expect(outline(await loadAll([join(folder, 'a.txt'), join(folder, 'b.txt')]))).toEqual([
        'SOURCE_NOT_FOUND',
        STORY,
      ]);
    });
  });

  test('of exactly 10 MB is read', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'long.txt'), 'x'.repeat(10_000_000));
      expect(await loadAll([join(folder, 'long.txt')])).toMatchObject([{ kind: 'document' }]);
    });
  });
});

describe('a folder', () => {
  test('is read whole, in code unit order, without dotfiles and other extensions', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'a'));
      mkdirSync(join(folder, '.git'));
      for (const name of ['b.txt', 'B.txt', 'a/z.htm', 'a/é.txt', 'c.ndjson', '.git/x.txt', '.hidden.txt', 'p.png']) {
        writeFileSync(join(folder, name), name.endsWith('.ndjson') ? '{"text":"c"}' : name);
      }
      expect(outline(await loadAll([folder]))).toEqual(['B.txt', 'a/z.htm', 'a/é.txt', 'b.txt', 'c']);
    });
  });

  test('is read without what describes the folder itself, which is read when it is named', async () => {
    await inFolder(async (folder) => {
      for (const name of ['README.md', 'LICENSE.txt', 'readme-review.txt']) writeFileSync(join(folder, name), name);
      expect(outline(await loadAll([folder]))).toEqual(['readme-review.txt']);
      expect(outline(await loadAll([join(folder, 'README.md')]))).toEqual(['README.md']);
    });
  });

  test('without a readable file is told', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'p.png'), 'x');
      expect(await loadAll([folder])).toMatchObject([{ code: 'SOURCE_NO_MATCH', location: folder }]);
    });
  });
});

describe('a pattern', () => {
  test('reads what it matches, in order', async () => {
    await inFolder(async (folder) => {
      for (const name of ['2.txt', '10.txt', '1.md', 'x.log']) writeFileSync(join(folder, name), name);
      expect(outline(await loadAll([`${folder}/*.{txt,log}`]))).toEqual(['10.txt', '2.txt', 'x.log']);
      expect(outline(await loadAll([`${folder}/*.csv`]))).toEqual(['SOURCE_NO_MATCH']);
    });
  });

  test('is a file where a file is called so', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'report [1].txt');
      writeFileSync(path, STORY);
      expect(outline(await loadAll([path]))).toEqual([STORY]);
    });
  });
});

describe('standard input', () => {
  const stdin = (...parts: readonly string[]) => ({ stdin: Readable.from(parts.map((part) => Buffer.from(part))) });

  test('is a text, a page or JSON Lines by what it holds', async () => {
    expect(outline(await loadAll(['-'], stdin('Bridge opens\n', STORY)))).toEqual([`Bridge opens\n${STORY}`]);
    expect(await loadAll(['-'], stdin('<html><p>', STORY))).toMatchObject([
      { document: { content: { kind: 'html' } } },
    ]);
    expect(outline(await loadAll(['-'], stdin('{"text":"on', 'e"}\n{"te', 'xt":"two"}')))).toEqual(['one', 'two']);
    expect(outline(await loadAll(['-'], stdin('{\n "text": "pretty"\n}')))).toEqual(['pretty']);
  });

  test('that holds nothing is told', async () => {
    expect(outline(await loadAll(['-'], stdin()))).toEqual(['SOURCE_EMPTY']);
  });
});

describe('the encoding', () => {
  const word = 'Mayor Zoë Lévy said “no” – twice – about the €5 toll on the bridge, and the café agreed.';

  test.each([
    ['UTF-8 with a byte order mark', 'a.txt', Buffer.from(`\ufeff${word}`)],
    ['UTF-16', 'a.txt', iconv.encode(word, 'utf-16le', { addBOM: true })],
    ['windows-1252 without a word about it', 'a.txt', iconv.encode(word, 'windows-1252')],
    ['UTF-8 that calls itself Latin-1', 'a.html', Buffer.from(`<meta charset="iso-8859-1">${word}`)],
    [
      'windows-1252 that calls itself Latin-1',
      'a.html',
      iconv.encode(`<meta charset=iso-8859-1>${word}`, 'windows-1252'),
    ],
    [
      'an old declaration',
      'a.html',
      iconv.encode(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">${word}`, 'windows-1252'),
    ],
  ])('of %s is found', async (_what, name, bytes) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, name), bytes);
      const [text] = outline(await loadAll([join(folder, name)]));
      expect(text).toMatch(new RegExp(`${word}$`));
      expect(text?.startsWith('\ufeff')).toBe(false);
    });
  });

  test('of Cyrillic text is told from its declaration', async () => {
    await inFolder(async (folder) => {
      const page = '<?xml version="1.0" encoding="windows-1251"?><html><p>Мэр открыл мост</p></html>';
      writeFileSync(join(folder, 'a.html'), iconv.encode(page, 'windows-1251'));
      expect(outline(await loadAll([join(folder, 'a.html')]))[0]).toContain('Мэр открыл мост');
    });
  });

  test('of UTF-8 with one bad byte stays UTF-8', async () => {
    await inFolder(async (folder) => {
      const bytes = Buffer.concat([
        Buffer.from('Über Österreich, Zoë, Lévy, café, naïve, Zürich, “no” – '),
        Buffer.from([0xff]),
      ]);
      writeFileSync(join(folder, 'a.txt'), bytes);
      expect(outline(await loadAll([join(folder, 'a.txt')]))[0]).toContain('Zürich, “no” – \ufffd');
    });
  });
});
