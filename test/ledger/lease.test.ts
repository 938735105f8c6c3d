import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openLedger } from '../../src/ledger/open-ledger';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-lease-'));
});
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
const path = () => join(folder, 'ledger.sqlite');

/** A process of its own that opens the ledger for writing and keeps it. */
async function openElsewhere(): Promise<ChildProcess> {
  const root = resolve(__dirname, '../..');
  const child = spawn(
    process.execPath,
    ['-r', join(root, 'tools/register.cjs'), join(root, 'test/support/hold-ledger.ts'), path()],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  await new Promise<void>((open, fail) => {
    child.stdout?.once('data', () => open());
    child.once('exit', (code) => fail(new Error(`the holder ended with ${code}`)));
  });
  return child;
}

const ended = (child: ChildProcess) => new Promise((done) => child.once('exit', done));

test('a second writer is told who holds the ledger; a reader is let in', async () => {
  const first = await openLedger(path(), { now: () => new Date('2016-03-03T12:00:00Z') });
  await expect(openLedger(path())).rejects.toMatchObject({
    code: 'LEDGER_HELD',
    message: expect.stringContaining(`process ${process.pid} on ${hostname()} since 2016-03-03T12:00:00.000Z`),
  });
  const reader = await openLedger(path(), { mode: 'read' });
  reader.close();
  first.close();
});

test('a writer that waits gets the ledger when the holder closes it', async () => {
  const first = await openLedger(path());
  const second = openLedger(path(), { waitMs: 60_000 });
  first.close();
  (await second).close();
});

test('closing twice gives the lease back once: the next holder keeps it', async () => {
  const first = await openLedger(path());
  first.close();
  const second = await openLedger(path());
  first.close();
  await expect(openLedger(path())).rejects.toMatchObject({ code: 'LEDGER_HELD' });
  second.close();
});

test('the lease of another process holds while it lives, and is taken over when it was killed', async () => {
  const holder = await openElsewhere();
  await expect(openLedger(path())).rejects.toMatchObject({
    code: 'LEDGER_HELD',
    message: expect.stringContaining(`process ${holder.pid} `),
  });
  holder.kill('SIGKILL');
  await ended(holder);
  const next = await openLedger(path());
  expect(next.writable).toBe(true);
  next.close();
}, 60_000);
