import { writeFileSync } from 'node:fs';
import type { JsonValue } from '../../model/json';
import type { ChildQuery, ChildReply, ChildRequest, ChildRows } from './child-messages';
import { type Ladybug, type LadybugConnection, type LadybugResult, loadLadybug } from './load-package';
import { type InternalId, type OpenRelationship, toPlainValue } from './plain-value';
import { NODE_TABLES } from './tables';

// The entry of the process that holds the copy of the graph. Whatever a statement does to it, only this process suffers.

/** Characters of JSON that one answer may have. */
const LARGEST_ANSWER = 64 << 20;
const MEMORY_CHECK_MS = 50;

const [bufferPoolBytes = 0, memoryBytes = 0] = process.argv.slice(2).map(Number);

const send = (reply: ChildReply, then?: () => void) => process.send?.(reply, undefined, {}, then);
// Leaving in order would wait for the statement that runs.
const die = () => process.kill(process.pid, 'SIGKILL');

process.on('disconnect', die);
offerToOutOfMemoryKiller();
setInterval(() => {
  const bytes = process.memoryUsage.rss();
  if (bytes > memoryBytes) send({ kind: 'greedy', bytes }, die);
}, MEMORY_CHECK_MS);

let ladybug: Ladybug | undefined;
try {
  ladybug = loadLadybug();
} catch (error) {
  send({ kind: 'no-package', message: messageOf(error) });
}
if (ladybug) {
  const connection = new ladybug.Connection(new ladybug.Database(':memory:', bufferPoolBytes));
  process.on('message', (request: ChildRequest) => {
    answer(connection, request)
      .catch((error: unknown): ChildReply => ({ kind: 'failed', message: messageOf(error) }))
      .then((reply) => send(reply));
  });
  send({ kind: 'ready' });
}

async function answer(connection: LadybugConnection, request: ChildRequest): Promise<ChildReply> {
  if (request.kind === 'run') return run(connection, request);
  for (const statement of request.statements) (await connection.query(statement)).close();
  return { kind: 'ready' };
}

async function run(connection: LadybugConnection, query: ChildQuery): Promise<ChildReply> {
  connection.setQueryTimeout(query.timeoutMs);
  const statement = await connection.prepare(query.text);
  if (!statement.isSuccess()) return { kind: 'failed', message: statement.getErrorMessage() };
  if (!statement.isReadOnly()) return { kind: 'writes' };
  const result = await connection.execute(statement, {});
  try {
    return { kind: 'rows', ...(await collect(connection, result, query)) };
  } finally {
    result.close();
  }
}

async function collect(
  connection: LadybugConnection,
  result: LadybugResult,
  { limit }: ChildQuery,
): Promise<ChildRows> {
  const columns = await result.getColumnNames();
  const types = await result.getColumnDataTypes();
  const repeated = columns.find((column, index) => columns.indexOf(column) < index);
  if (repeated !== undefined) throw new Error(`Binder exception: two columns are called ${repeated}`);
  const rows: (readonly JsonValue[])[] = [];
  const open: OpenRelationship[] = [];
  let size = 0;
  while (rows.length < limit && result.hasNext()) {
    const record = result.getNextSync();
    const row = columns.map((column, index) => toPlainValue(record[column], types[index] ?? '', open));
    size += JSON.stringify(row).length;
    if (size > LARGEST_ANSWER) throw new Error(`the rows have more than ${LARGEST_ANSWER} characters`);
    rows.push(row);
  }
  await nameEnds(connection, open);
  return { columns, rows, truncated: result.hasNext() };
}

const idsByTable = new Map<number, Map<number, string>>();
const unread = Object.keys(NODE_TABLES);

/** Puts the ids of nodes in place of LadybugDB's numbers; the ids of a table are read once, since the copy never changes. */
async function nameEnds(connection: LadybugConnection, open: readonly OpenRelationship[]): Promise<void> {
  const ends = open.flatMap(({ start, end }) => [start, end]);
  while (unread.length > 0 && ends.some(({ table }) => !idsByTable.has(table))) {
    const result = await connection.query(`MATCH (n:${unread.shift()}) RETURN id(n) AS number, n.id AS id`);
    while (result.hasNext()) {
      const { number, id } = result.getNextSync();
      const { table, offset } = number as InternalId;
      const ids = idsByTable.get(table) ?? new Map<number, string>();
      idsByTable.set(table, ids.set(offset, String(id)));
    }
    result.close();
  }
  const idOf = ({ table, offset }: InternalId) => idsByTable.get(table)?.get(offset) ?? '';
  for (const { value, start, end } of open) {
    value.start = idOf(start);
    value.end = idOf(end);
  }
}

/** Where memory ends, Linux is to end this process first. */
function offerToOutOfMemoryKiller(): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Some containers do not let a process say so.
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
