import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NewsgraphError } from '../../base/errors';
import type { GraphReader, StoreCursor } from '../contract';
import type { QueryEngine, QueryRequest, QueryResult } from '../query-engine';
import type { ChildLimits, ChildReply } from './child-messages';
import { columnNames } from './column-names';
import { translate } from './dialect';
import { loadStatements } from './load-statements';
import { type LadybugChild, openChild } from './open-child';
import { piecesOf } from './pieces';
import { toQueryError } from './query-error';
import { requireReading } from './require-reading';
import { writeTables } from './write-tables';

/** The graph that is queried: a store, or what of it can be copied. */
export interface QueriedGraph {
  cursor(): Promise<StoreCursor | undefined>;
  readonly read: Pick<GraphReader, 'snapshot'>;
}

export interface LadybugOptions {
  /** What LadybugDB keeps of tables and intermediate results. Default 512 MiB. */
  readonly bufferPoolBytes?: number;
  /** Resident memory that the process of the queries may have. Default 1.5 GiB. */
  readonly memoryBytes?: number;
  /** How long copying the graph may take, in milliseconds. Default 10 minutes. */
  readonly fillMs?: number;
}

const MIB = 1 << 20;
/** How long after LadybugDB's own timeout its process is killed: planning a statement is not interrupted. */
const GRACE_MS = 2_000;
/** Copies of a graph that others write to meanwhile are made anew this often. */
const TRIES = 3;

/** A process, the folder that it works in, and how far the graph in it goes. */
interface Copy {
  readonly child: LadybugChild;
  readonly folder: string;
  readonly version: string;
}

/**
 * Returns a way to run Cypher on a graph that knows no Cypher: on a copy of it in a LadybugDB in memory, in a process of
 * its own. The copy is made at the first query and anew when the graph has moved, or when a statement took the process
 * down with it. Statements run one after the other. Where they can be written for both engines, see `cypher/README.md`.
 */
export function openLadybugQueries(
  graph: QueriedGraph,
  { bufferPoolBytes = 512 * MIB, memoryBytes = 1_536 * MIB, fillMs = 600_000 }: LadybugOptions = {},
): QueryEngine {
  const limits: ChildLimits = { bufferPoolBytes, memoryBytes };
  let copy: Copy | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function drop(): Promise<void> {
    const old = copy;
    copy = undefined;
    if (old) await discard(old);
  }

  async function current(): Promise<Copy> {
    const version = versionOf(await graph.cursor());
    if (copy?.child.alive() && copy.version === version) return copy;
    await drop();
    copy = await makeCopy(graph, { limits, fillMs });
    return copy;
  }

  async function run(request: QueryRequest): Promise<QueryResult> {
    const { text, parameters = {}, timeoutMs = 30_000, limit = 10_000, write = false } = request;
    if (write) {
      throw new NewsgraphError('QUERY_WRITE_UNSUPPORTED', 'the embedded store is queried through a copy of the graph');
    }
    const pieces = piecesOf(text);
    requireReading(pieces);
    const { child } = await current();
    const reply = await child.ask(
      { kind: 'run', text: translate(pieces, parameters), timeoutMs, limit },
      { timeoutMs: timeoutMs + GRACE_MS },
    );
    if (reply.kind === 'greedy') await drop();
    if (reply.kind !== 'rows') throw toQueryError(reply, pieces);
    const names = columnNames(pieces);
    const columns = names?.length === reply.columns.length ? names : reply.columns;
    return { columns, rows: reply.rows, truncated: reply.truncated, changes: {} };
  }

  return {
    name: 'embedded',
    run(request) {
      const result = last.then(() => run(request));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      await last;
      await drop();
    },
  };
}

const versionOf = (cursor: StoreCursor | undefined) =>
  cursor ? JSON.stringify([cursor.ledger, cursor.resolution, cursor.sequence]) : '';

async function makeCopy(
  graph: QueriedGraph,
  { limits, fillMs }: { readonly limits: ChildLimits; readonly fillMs: number },
): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-query-'));
  let child: LadybugChild | undefined;
  try {
    child = await openChild(folder, limits);
    const { version, statements } = await exportGraph(graph, folder);
    const reply = await child.ask({ kind: 'fill', statements }, { timeoutMs: fillMs });
    if (reply.kind !== 'ready') throw copyError(reply);
    empty(folder);
    return { child, folder, version };
  } catch (error) {
    await child?.kill();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Writes the graph into the folder; again where it moved meanwhile, so that the copy is one state of it. */
async function exportGraph(graph: QueriedGraph, folder: string) {
  for (let left = TRIES; ; left--) {
    const version = versionOf(await graph.cursor());
    try {
      const files = await writeTables(graph.read.snapshot(), { folder });
      if (versionOf(await graph.cursor()) === version) return { version, statements: loadStatements(files) };
    } catch (error) {
      if (left <= 1 || versionOf(await graph.cursor()) === version) throw error;
    }
    if (left <= 1) throw new NewsgraphError('STORE_BUSY', 'the graph changed while it was copied for the query');
    empty(folder);
  }
}

function copyError(reply: ChildReply): NewsgraphError {
  const error = toQueryError(reply);
  return new NewsgraphError('QUERY_FAILED', `the graph could not be copied for the query: ${error.message}`, {
    cause: error,
  });
}

function empty(folder: string): void {
  for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true, force: true });
}

async function discard({ child, folder }: Copy): Promise<void> {
  await child.kill();
  rmSync(folder, { recursive: true, force: true });
}
