import type { IngestEvent } from '../app/ingest';
import type { GraphCounts } from '../store/contract';
import { count, formatCounts, grouped } from './counts';
import { faultLine } from './fault-line';
import type { createPainter } from './terminal';

/** What a run did, counted for a person. */
export interface IngestSummary {
  readonly total: number;
  readonly read: number;
  readonly unchanged: number;
  readonly claims: number;
  /** Articles that were read and gave no claims, by status. */
  readonly withoutClaims: Readonly<Record<string, number>>;
  readonly failed: readonly Extract<IngestEvent, { kind: 'failed' }>[];
}

/** Counts the events of a run. */
export function summarise(events: readonly IngestEvent[]): IngestSummary {
  const withoutClaims: Record<string, number> = {};
  let claims = 0;
  let read = 0;
  for (const event of events) {
    if (event.kind !== 'read') continue;
    read += 1;
    claims += event.claims;
    if (event.status !== 'extracted') withoutClaims[event.status] = (withoutClaims[event.status] ?? 0) + 1;
  }
  return {
    total: events.length,
    read,
    unchanged: events.filter((event) => event.kind === 'unchanged').length,
    claims,
    withoutClaims,
    failed: events.flatMap((event) => (event.kind === 'failed' ? [event] : [])),
  };
}

/** Failures shown in full; the rest are counted. */
const SHOWN_FAILURES = 20;

/** The summary as lines for a terminal. */
export function formatSummary(
  { total, read, unchanged, claims, withoutClaims, failed }: IngestSummary,
  { counts, paint }: { readonly counts?: GraphCounts; readonly paint: ReturnType<typeof createPainter> },
): string {
  const lines = [
    `${count(total, 'article')}: ${grouped(read)} read, ${grouped(unchanged)} known already, ${grouped(failed.length)} failed · ${count(claims, 'claim')} read`,
  ];
  for (const [status, number] of Object.entries(withoutClaims).sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`  ${grouped(number)} ${status.replaceAll('-', ' ')}`);
  }
  for (const { location, code, message, hint } of failed.slice(0, SHOWN_FAILURES)) {
    lines.push(`  ${paint('red', code)}  ${faultLine({ location, message })}`, `    ${paint('dim', hint)}`);
  }
  if (failed.length > SHOWN_FAILURES) {
    lines.push(`  … and ${failed.length - SHOWN_FAILURES} more: newsgraph articles --status failed`);
  }
  if (counts) {
    lines.push(formatCounts(counts));
  }
  return lines.join('\n');
}
