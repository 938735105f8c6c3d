import { existsSync } from 'node:fs';
import { NewsgraphError } from '../base/errors';
import { openLedger } from '../ledger/open-ledger';
import type { GraphDifference } from '../resolve/graph-difference';
import type { Workspace } from './workspace';

export type { Causes, Change, GraphDifference } from '../resolve/graph-difference';

/**
 * Returns what differs between two points. A point is the number of a ledger entry, or an ISO day or date-time, which stands for the
 * latest entry until then; `from` may be the path of another ledger, which is compared with all of this one. Without `to`, up to now.
 * Throws `DIFF_POINT_UNKNOWN`.
 */
export async function diff(
  workspace: Workspace,
  { from, to }: { readonly from: string; readonly to?: string },
): Promise<GraphDifference> {
  if (to === undefined && !isPoint(from) && existsSync(from)) {
    const other = await openLedger(from, { mode: 'read' });
    try {
      return workspace.diffLedger(other);
    } finally {
      other.close();
    }
  }
  const last = workspace.ledger.sequence();
  const before = readPoint(workspace, from);
  return workspace.diffPoints(before, to === undefined ? last : readPoint(workspace, to));
}

const isPoint = (text: string): boolean => /^\d+$|^\d{4}-\d\d(-\d\d(T.*)?)?$/.test(text);

function readPoint({ ledger }: Workspace, text: string): number {
  if (!isPoint(text)) throw new NewsgraphError('DIFF_POINT_UNKNOWN', `"${text}" is no point of the ledger`, { text });
  // A year alone would be a number too: entries are counted, days are written with hyphens.
  if (!/^\d+$/.test(text)) return ledger.sequenceAt(text);
  const sequence = Number(text);
  if (sequence <= ledger.sequence()) return sequence;
  throw new NewsgraphError('DIFF_POINT_UNKNOWN', `the ledger has ${ledger.sequence()} entries, not ${sequence}`, {
    text,
  });
}
