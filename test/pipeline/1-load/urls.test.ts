import { brotliCompressSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { isPublicAddress } from '../../../src/pipeline/1-load/http/address-guard';
import { openPageFetcher } from '../../../src/pipeline/1-load/http/page-fetcher';
import { retryDelay } from '../../../src/pipeline/1-load/http/retry';
import { loadAll, outline, redirect, respond, testContext, withSite } from './load-fixtures';

const PAGE = '<html><p>The bridge is open.</p></html>';

describe('a page', () => {
  test('is one document that knows where it was found', async () => {
    await withSite({ '/old': redirect('/new?x=1'), '/new?x=1': respond(PAGE) }, async ({ origin }) => {
      expect(await loadAll([`${origin}/old#top`])).toEqual([
        {
          kind: 'document',
          document: {
            source: { name: 'url', location: `${origin}/old#top` },
            url: `${origin}/new?x=1`,
            content: { kind: 'html', html: PAGE },
            retrievedAt: '2016-03-04T09:00:00.000Z',
          },
        },
      ]);
    });
  });

  test('is decoded by its header', async () => {
    const body = iconv.encode('<html><p>Zoë said “no”.</p></html>', 'windows-1252');
    await withSite({ '/a': respond(body, 'text/html; charset=windows-1252') }, async ({ origin }) => {
      expect(outline(await loadAll([`${origin}/a`]))).toEqual(['<html><p>Zoë said “no”.</p></html>']);
    });
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('in %s counts before and after decompression', async (encoding, compress) => {
    const limit = { http: { hostIntervalMs: 0, maxBytes: 50_000 } };
    const send = (text: string) => (_request: unknown, response: import('node:http').ServerResponse) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
        .end(compress(Buffer.from(text)));
    await withSite({ '/ok': send(PAGE), '/bomb': send('x'.repeat(1_000_000)) }, async ({ origin }) => {
      expect(outline(await loadAll([`${origin}/ok`, `${origin}/bomb`], limit))).toEqual([PAGE, 'SOURCE_TOO_LARGE']);
    });
  });

  test.each([
    [
      'a status',
      (_: unknown, response: import('node:http').ServerResponse) => response.writeHead(410).end(),
      'SOURCE_HTTP_STATUS',
      '410',
    ],
    ['a picture', respond('x', 'image/png'), 'SOURCE_UNSUPPORTED', 'image/png'],
    ['nothing', respond(''), 'SOURCE_EMPTY', 'is empty'],
    ['too much', respond('x'.repeat(60_000)), 'SOURCE_TOO_LARGE', '50000'],
    ['silence', () => undefined, 'SOURCE_TIMEOUT', '200 ms'],
    ['a circle', redirect('/a'), 'SOURCE_REDIRECTS', 'more than 5'],
    ['another scheme', redirect('file:///etc/passwd'), 'SOURCE_URL_SCHEME', 'file:///etc/passwd'],
    ['a password', redirect('http://ann:secret@127.0.0.1/'), 'SOURCE_URL_INVALID', 'user name'],
  ])('that answers with %s is rejected', async (what, answer, code, message) => {
    await withSite({ '/a': answer, '/robots.txt': respond('', 'text/plain') }, async ({ origin }) => {
      const [loaded] = await loadAll([`${origin}/a`], {
        http: { hostIntervalMs: 0, maxBytes: 50_000, timeoutMs: what === 'silence' ? 200 : 30_000 },
      });
      expect(loaded).toMatchObject({ kind: 'rejected', code, location: `${origin}/a` });
      expect(loaded).toHaveProperty('message', expect.stringContaining(message));
    });
  });

  test('behind a closed port or a bad address is told', async () => {
    const gone = await withSite({}, async ({ origin }) => origin);
    expect(outline(await loadAll([`${gone}/`, 'http://', 'ftp://acme.example/', 'javascript:alert(1)']))).toEqual([
      'SOURCE_UNREACHABLE',
      'SOURCE_URL_INVALID',
      'SOURCE_URL_SCHEME',
      'SOURCE_URL_SCHEME',
    ]);
  });
});

describe('a busy server', () => {
  const busy = (times: number, status: number) => {
    let left = times;
    return (_request: unknown, response: import('node:http').ServerResponse) => {
      if (left-- > 0) response.writeHead(status, { 'retry-after': '0' }).end();
      else response.end(PAGE);
    };
  };

  test.each([429, 500, 503])('is asked again after %i', async (status) => {
    await withSite({ '/a': busy(2, status) }, async ({ origin, asked }) => {
      expect(outline(await loadAll([`${origin}/a`]))).toEqual([PAGE]);
      expect(asked.filter((path) => path === '/a')).toHaveLength(3);
    });
  });

  test('is given up after the fourth answer, and 404 at once', async () => {
    await withSite({ '/a': busy(9, 503), '/b': busy(1, 404) }, async ({ origin, asked }) => {
      expect(outline(await loadAll([`${origin}/a`, `${origin}/b`]))).toEqual([
        'SOURCE_HTTP_STATUS',
        'SOURCE_HTTP_STATUS',
      ]);
      expect(asked.filter((path) => path !== '/robots.txt')).toEqual(['/a', '/a', '/a', '/a', '/b']);
    });
  });

  const now = new Date('2016-03-04T09:00:00Z');
  test.each([
    [0, undefined, 1_000],
    [2, undefined, 4_000],
    [0, '7', 7_000],
    [0, 'Fri, 04 Mar 2016 09:00:30 GMT', 30_000],
    [0, 'Fri, 04 Mar 2016 08:00:00 GMT', 0],
    [0, 'soon', 1_000],
    [0, '3600', undefined],
  ])('is waited for: try %i, Retry-After %s, %s ms', (attempt, retryAfter, expected) => {
    expect(retryDelay(attempt, { delayMs: 1_000, now, ...(retryAfter ? { retryAfter } : {}) })).toBe(expected);
  });
});

describe('robots.txt', () => {
  test('is obeyed, and asked for once', async () => {
    const rules = respond('User-agent: *\nDisallow: /private/', 'text/plain');
    await withSite(
      { '/robots.txt': rules, '/a': respond(PAGE), '/private/b': respond(PAGE) },
      async ({ origin, asked }) => {
        expect(outline(await loadAll([`${origin}/a`, `${origin}/private/b`]))).toEqual([PAGE, 'SOURCE_ROBOTS']);
        expect(asked).toEqual(['/robots.txt', '/a']);
      },
    );
  });

  test('may single newsgraph out', async () => {
    const rules = respond('User-agent: newsgraph\nDisallow: /\n\nUser-agent: *\nAllow: /', 'text/plain');
    await withSite({ '/robots.txt': rules, '/a': respond(PAGE) }, async ({ origin }) => {
      expect(outline(await loadAll([`${origin}/a`]))).toEqual(['SOURCE_ROBOTS']);
    });
  });

  test('counts for where a redirect leads, too', async () => {
    const rules = respond('User-agent: *\nDisallow: /b', 'text/plain');
    await withSite({ '/robots.txt': rules, '/b': respond(PAGE) }, async ({ origin }) => {
      await withSite({ '/a': redirect(`${origin}/b`) }, async (other) => {
        expect(outline(await loadAll([`${other.origin}/a`]))).toEqual(['SOURCE_ROBOTS']);
      });
    });
  });

  test('that the server fails to give forbids, that is absent allows', async () => {
    const failing = (_: unknown, response: import('node:http').ServerResponse) => response.writeHead(500).end();
    await withSite({ '/robots.txt': failing, '/a': respond(PAGE) }, async ({ origin }) => {
      expect(outline(await loadAll([`${origin}/a`]))).toEqual(['SOURCE_ROBOTS']);
    });
  });
});

describe('the guard of private addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.16.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
  test.each(['::1', '::', '::ffff:127.0.0.1', 'fe80::1', 'fd00::1', '64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1'])(
    'refuses %s',
    (address) => expect(isPublicAddress(address)).toBe(false),
  );
  test.each(['93.184.216.34', '2606:2800:220:1::1'])('lets %s pass', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test('sees through every way to write loopback, and asks the server nothing', async () => {
    await withSite({ '/': respond(PAGE) }, async ({ origin, asked }) => {
      const port = new URL(origin).port;
      const hosts = [
        '127.0.0.1',
        'localhost',
        '2130706433',
        '0x7f.1',
        '0177.0.0.1',
        '[::ffff:127.0.0.1]',
        '[::1]',
        '127.0.0.1.',
      ];
      const loaded = await loadAll(
        hosts.map((host) => `http://${host}:${port}/`),
        { allowPrivate: false },
      );
      expect(outline(loaded)).toEqual(hosts.map(() => 'SOURCE_ADDRESS_PRIVATE'));
      expect(asked).toEqual([]);
    });
  });

  test('checks every hop of a redirect', async () => {
    await withSite({ '/secret': respond(PAGE) }, async (inner) => {
      const hidden = inner.origin.replace('127.0.0.1', '127.0.0.2');
      await withSite({ '/a': redirect(`${hidden}/secret`), '/b': respond(PAGE) }, async ({ origin }) => {
        const pages = openPageFetcher(testContext(), { isAllowed: (address) => address === '127.0.0.1' });
        await expect(pages.fetchPage(`${origin}/a`)).rejects.toMatchObject({ code: 'SOURCE_ADDRESS_PRIVATE' });
        await expect(pages.fetchPage(`${origin}/b`)).resolves.toMatchObject({ url: `${origin}/b` });
        await pages.close();
        expect(inner.asked).toEqual([]);
      });
    });
  });
});

test('an aborted run ends without an error and asks for nothing more', async () => {
  const stop = new AbortController();
  const first = (_: unknown, response: import('node:http').ServerResponse) => {
    response.end(PAGE);
    stop.abort();
  };
  await withSite({ '/a': first, '/b': respond(PAGE) }, async ({ origin, asked }) => {
    expect(await loadAll([`${origin}/a`, `${origin}/b`], { signal: stop.signal })).toEqual([]);
    expect(asked).not.toContain('/b');
  });
});
