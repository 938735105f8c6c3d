import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewsgraphError } from '../../src/base/errors';
import { openLedger } from '../../src/ledger/open-ledger';
import { crowd } from '../support/generated-crowd';

/** Mounts a small disk in memory; false where this process may not. */
function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a full disk has a code and a hint, and what was acknowledged before is kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-full-'));
  const mounted = mountSmallDisk(folder);
  try {
    if (!mounted) {
      process.stderr.write('SKIPPED: mounting a small disk needs root; the full disk is not tried here\n');
      return;
    }
    const path = join(folder, 'ledger.sqlite');
    const ledger = await openLedger(path);
    let kept = 0;
    let fault: NewsgraphError | undefined;
    for (const outcome of crowd(2000)) {
      try {
        ledger.append([outcome]);
        kept += 1;
      } catch (error) {
        fault = error as NewsgraphError;
        break;
      }
    }
    expect(fault).toMatchObject({ code: 'LEDGER_FULL', hint: expect.stringContaining('Free some space') });
    expect(kept).toBeGreaterThan(10);
    expect(ledger.stats().articles).toBe(kept);
    ledger.close();
    const reader = await openLedger(path, { mode: 'read' });
    expect(reader.stats().articles).toBe(kept);
    reader.close();
  } finally {
    if (mounted) execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Runs as a user without rights where this process is root, to whom every folder is open. */
async function withoutRights<Result>(work: () => Promise<Result>): Promise<Result> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('a folder that may not be written', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-closed-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });
  const codeOf = (error: NewsgraphError) => error.code;

  test('has a code where a ledger is to be made in it', async () => {
    chmodSync(folder, 0o555);
    const path = join(folder, 'ledger.sqlite');
    expect(await withoutRights(() => openLedger(path).then(() => 'opened', codeOf))).toBe('LEDGER_UNREADABLE');
    const below = join(folder, 'main', 'ledger.sqlite');
    expect(await withoutRights(() => openLedger(below).then(() => 'opened', codeOf))).toBe('FOLDER_NOT_WRITABLE');
  });

  test('has a code where a ledger of someone else is to be written', async () => {
    const path = join(folder, 'ledger.sqlite');
    (await openLedger(path)).close();
    for (const name of ['ledger.sqlite', 'ledger.sqlite-lease']) chmodSync(join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    const code = await withoutRights(() => openLedger(path).then(() => 'opened', codeOf));
    expect(['LEDGER_READ_ONLY', 'LEDGER_UNREADABLE']).toContain(code);
  });
});
