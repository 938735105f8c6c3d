import { openLedger } from '../../src/ledger/open-ledger';

/** Run as a process of its own: holds the lease of a ledger until it is killed. */
async function holdLedger(path: string): Promise<void> {
  const ledger = await openLedger(path);
  process.stdout.write(`${ledger.id}\n`);
  setInterval(() => ledger.sequence(), 60_000);
}

void holdLedger(process.argv[2] ?? '');
