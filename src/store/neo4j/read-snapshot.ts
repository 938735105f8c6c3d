import type { RecordShape } from 'neo4j-driver';
import { ENTITY_TYPES, type Entity } from '../../model/entity';
import { RELATION_TYPES } from '../../ontology/relations';
import type { SnapshotRow } from '../contract';
import { expandOntology } from '../cypher/expand-ontology';
import { loadStatement } from '../cypher/load-statements';
import type { Ask } from './ask';
import type { Connection } from './connection';
import { type Properties, toArticle, toClaim, toEntity, toFact, toMentions, withoutNulls } from './graph-values';
import { toProperties } from './parameters';

const PAGE = 1_000;
/** Facts come from one index a relation type, merged: together these are a page. */
const FACT_PAGE = 100;

type Row = { readonly row: Properties } & RecordShape;

/** Returns the whole graph in id order within each kind; holds a page at a time. */
export async function* readSnapshot(connection: Connection, ask: Ask): AsyncIterable<SnapshotRow> {
  for await (const rows of pages((after) => ask<Row>('snapshot-articles', { after, limit: PAGE }))) {
    for (const { row } of rows) yield { kind: 'article', row: toArticle(row) };
  }
  for await (const rows of pages((after) => ask<Row>('snapshot-entities', { after, limit: PAGE }))) {
    for (const { row } of rows) yield { kind: 'entity', row: toEntityAsLabelled(row) };
  }
  for await (const rows of pages((after) => ask<Row>('snapshot-articles', { after, limit: PAGE }))) {
    const ids = rows.map(({ row }) => row['id']);
    for (const { row } of await ask<Row>('snapshot-mentions', { ids }))
      yield { kind: 'mentions', row: toMentions(row) };
  }
  for await (const rows of pages((after) => ask<Row>('snapshot-claims', { after, limit: PAGE }))) {
    for (const { row } of rows) yield { kind: 'claim', row: toClaim(row) };
  }
  for await (const row of mergedFacts(connection)) yield { kind: 'fact', row: toFact(row) };
  for await (const rows of pages((after) => ask<Row>('snapshot-redirects', { after, limit: PAGE }))) {
    for (const { row } of rows) {
      const { from, to } = withoutNulls(row);
      yield { kind: 'redirect', row: { from, to } as Extract<SnapshotRow, { kind: 'redirect' }>['row'] };
    }
  }
}

/** The entity; one whose labels were changed by hand has all or none of them as its type, so that a comparison shows it. */
function toEntityAsLabelled(row: Properties): Entity {
  const labels = row['labels'] as readonly string[];
  const types = ENTITY_TYPES.filter((type) => labels.includes(type));
  if (types.length === 1) return toEntity(row);
  return { ...toEntity({ ...row, labels: ENTITY_TYPES }), type: types.join(' ') as Entity['type'] };
}

async function* pages(read: (after: string) => Promise<readonly Row[]>): AsyncIterable<readonly Row[]> {
  let after = '';
  for (;;) {
    const rows = await read(after);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = String(last.row['id']);
  }
}

/** The facts of all types by id: each type's are read in order, and the least of the heads goes first. */
async function* mergedFacts(connection: Connection): AsyncIterable<Properties> {
  const { text } = loadStatement('reader', 'snapshot-facts');
  const heads: { readonly rows: AsyncIterator<Properties>; head: Properties }[] = [];
  for (const type of RELATION_TYPES) {
    const statement = expandOntology(text, [type]);
    const rows = factsOfType((after) =>
      connection.read((run) => run<Row>(statement, toProperties({ after, limit: FACT_PAGE }))),
    );
    const first = await rows.next();
    if (!first.done) heads.push({ rows, head: first.value });
  }
  while (heads.length > 0) {
    heads.sort((a, b) => (String(a.head['id']) < String(b.head['id']) ? -1 : 1));
    const least = heads[0];
    if (!least) return;
    yield least.head;
    const next = await least.rows.next();
    if (next.done) heads.shift();
    else least.head = next.value;
  }
}

async function* factsOfType(read: (after: string) => Promise<readonly Row[]>): AsyncGenerator<Properties> {
  for await (const rows of pages(read)) for (const { row } of rows) yield row;
}
