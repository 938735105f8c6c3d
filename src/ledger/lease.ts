import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { NewsgraphError } from '../base/errors';
import { type Database, openDatabase } from '../base/sqlite';

/** Who writes to a ledger. */
export interface LeaseHolder {
  readonly pid: number;
  readonly host: string;
  /** ISO date-time of taking the lease. */
  readonly since: string;
}

export interface Lease {
  readonly holder: LeaseHolder;
  /** Gives the lease back; a second call does nothing. */
  release(): void;
}

/**
 * Takes the one lease to write, waiting up to `waitMs`. The lease is an operating-system lock on `<path>-lease`, held
 * by an open exclusive transaction: it ends with its process, however that dies, so a dead holder needs no judging.
 * Who holds it stands in `<path>-lease.json` beside it. Throws `LEDGER_HELD`.
 */
export async function takeLease(
  path: string,
  { waitMs, now }: { readonly waitMs: number; readonly now: () => Date },
): Promise<Lease> {
  const note = `${path}-lease.json`;
  let waited = 0;
  for (;;) {
    const lock = tryLock(`${path}-lease`);
    if (lock !== undefined) {
      const holder = { pid: process.pid, host: hostname(), since: now().toISOString() };
      try {
        writeFileSync(note, JSON.stringify(holder));
      } catch (cause) {
        throw new NewsgraphError('LEDGER_READ_ONLY', `${note}: may not be written`, { path: note, cause });
      }
      let held = true;
      return {
        holder,
        release: () => {
          if (!held) return;
          held = false;
          rmSync(note, { force: true });
          unlock(lock);
        },
      };
    }
    if (waited >= waitMs) throw heldError(path, readHolder(note));
    const pause = Math.min(POLL_MS, waitMs - waited);
    await new Promise((resolve) => setTimeout(resolve, pause));
    waited += pause;
  }
}

const POLL_MS = 100;

function tryLock(path: string): Database | undefined {
  const lock = openDatabase(path, { family: 'LEDGER', mode: 'lock' });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof NewsgraphError && error.code === 'LEDGER_BUSY') return undefined;
    throw error;
  }
}

/** Ends the transaction first: libsql keeps the file open, lock and all, until its statements are collected. */
function unlock(lock: Database): void {
  lock.exec('ROLLBACK');
  lock.close();
}

function readHolder(note: string): LeaseHolder | undefined {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as LeaseHolder;
  } catch {
    // Between taking the lock and writing the note there is a moment without one.
    return undefined;
  }
}

function heldError(path: string, holder: LeaseHolder | undefined): NewsgraphError {
  const who =
    holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host} since ${holder.since}`;
  return new NewsgraphError('LEDGER_HELD', `${path} is held by ${who}`, { path, ...holder });
}
