import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTRACTOR_KEY } from '../../src/app/read-article';
import { createReader, type Reader } from '../../src/app/reader';
import { reextract } from '../../src/app/reextract';
import type { Ledger } from '../../src/ledger/ledger';
import { openLedger } from '../../src/ledger/open-ledger';
import { articleOf } from '../support/claims-of';

const reader = createReader({ jobs: 1 });
let folder: string;
let ledger: Ledger;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-reextract-'));
  ledger = await openLedger(join(folder, 'ledger.sqlite'));
});
afterEach(() => {
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Keeps articles as this version reads them, or as one did that read nothing. */
async function keep(count: number, { stale }: { readonly stale: boolean }): Promise<void> {
  for (let at = 0; at < count; at++) {
    const article = articleOf(`Ann Lee met Bob Ray in Oslo on day ${at}${stale ? ', long ago' : ''}.`);
    const now = await reader.extract(article);
    if ('kind' in now) throw new Error(now.message);
    const extraction = stale ? { ...now, version: '0', chains: [], claims: [] } : now;
    ledger.append([{ kind: 'read', article, extraction }]);
  }
}

test('what another version read is read again from the ledger, and nothing else', async () => {
  await keep(3, { stale: true });
  await keep(2, { stale: false });
  const told: string[] = [];
  let found = 0;
  await reextract(ledger, {
    reader,
    onFound: (count) => {
      found = count;
    },
    onEvent: (event) => told.push(event.kind === 'read' ? `${event.appended}` : event.kind),
  });
  expect([found, told]).toEqual([3, ['renewed', 'renewed', 'renewed']]);
  for (const id of ledger.currentIds({ limit: 10 })) {
    expect(ledger.current(id)?.extraction).toMatchObject(EXTRACTOR_KEY);
    expect(ledger.current(id)?.extraction.claims).not.toEqual([]);
  }
  expect(ledger.staleIds(EXTRACTOR_KEY)).toEqual([]);
});

test('cut short, it goes on where it stopped', async () => {
  await keep(70, { stale: true });
  let read = 0;
  const breaking: Reader = {
    ...reader,
    extract: (article) => {
      read += 1;
      if (read > 50) throw new Error('power cut');
      return reader.extract(article);
    },
  };
  await expect(reextract(ledger, { reader: breaking })).rejects.toThrow('power cut');
  const left = ledger.staleIds(EXTRACTOR_KEY).length;
  expect(left).toBeLessThan(70);
  let again = 0;
  await reextract(ledger, {
    reader,
    onEvent: () => {
      again += 1;
    },
  });
  expect([again, ledger.staleIds(EXTRACTOR_KEY)]).toEqual([left, []]);
});

test('an article that cannot be read any more keeps what it had and is told', async () => {
  await keep(1, { stale: true });
  const rejecting: Reader = {
    ...reader,
    extract: async () => ({ kind: 'rejected', location: 'test', code: 'SOURCE_EMPTY', message: 'gone', hint: 'Look.' }),
  };
  const told: string[] = [];
  await reextract(ledger, { reader: rejecting, onEvent: ({ kind }) => told.push(kind) });
  expect(told).toEqual(['failed']);
  expect(ledger.articles({ limit: 5 }).map(({ status }) => status)).toContain('extracted');
});
