import { NewsgraphError } from '../../base/errors';
import type { Patch, WriteReport } from '../../model/patch';
import { loadStatement } from '../cypher/load-statements';
import type { Connection, Run } from './connection';
import { MARKER_ID, type Marker } from './marker';
import { toProperties } from './parameters';
import { type PatchStep, patchSteps } from './patch-steps';
import { checkMarker } from './prepare';

/** Rows that one transaction may write; with whole articles about 100 MB of the server's memory. */
const ROWS_IN_TRANSACTION = 40_000;

/**
 * Writes a patch and then the cursor. Up to 40,000 rows go in one transaction, so that a reader sees all or nothing;
 * a larger patch goes in several with the cursor in the last, and a rerun after a crash completes it.
 * Two that write at once take turns, transaction by transaction, at the marker.
 */
export async function applyPatch(connection: Connection, patch: Patch): Promise<WriteReport> {
  const { ledger, resolution, to } = patch;
  for (const { steps, last } of transactionsOf(patchSteps(patch))) {
    await connection.write(async (run) => {
      await lockMarker(run, ledger);
      for (const step of steps) await runStep(run, step);
      if (last) {
        const cursor = toProperties({ id: MARKER_ID, resolution, sequence: to });
        await run(loadStatement('write', 'marker-cursor').text, cursor);
      }
    });
  }
  const changes = [patch.articles, patch.entities, patch.mentions, patch.claims, patch.facts, patch.redirects];
  return {
    upserted: changes.reduce((sum, { upsert }) => sum + upsert.length, 0),
    removed: changes.reduce((sum, { remove }) => sum + remove.length, 0),
    sequence: to,
  };
}

async function lockMarker(run: Run, ledger: string): Promise<void> {
  const [marker] = await run<Marker & Record<string, unknown>>(loadStatement('write', 'marker-lock').text, {
    id: MARKER_ID,
  });
  if (!marker?.ledger) throw new NewsgraphError('STORE_NOT_PREPARED', 'the database has no marker of newsgraph');
  checkMarker({ ...marker, version: null }, ledger);
}

async function runStep(run: Run, { name, text, parameters, rows, complete, rest }: PatchStep): Promise<void> {
  const [answer] = await run<{ written?: number; places?: readonly number[] }>(text, parameters);
  const written = answer?.written ?? 0;
  if (complete && written !== rows) {
    throw new NewsgraphError('STORE_INCOMPLETE', `${rows - written} of ${rows} ${name} name a node that is not there`, {
      name,
    });
  }
  const left = rest?.(answer?.places ?? []);
  if (left) await runStep(run, left);
}

function* transactionsOf(
  steps: Iterable<PatchStep>,
): Iterable<{ readonly steps: readonly PatchStep[]; readonly last: boolean }> {
  let group: PatchStep[] = [];
  let rows = 0;
  for (const step of steps) {
    if (rows > 0 && rows + step.rows > ROWS_IN_TRANSACTION) {
      yield { steps: group, last: false };
      group = [];
      rows = 0;
    }
    group.push(step);
    rows += step.rows;
  }
  yield { steps: group, last: true };
}
