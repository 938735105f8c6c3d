import type { Entity } from '../../model/entity';
import type { EntityId } from '../../model/id';
import type { GraphReader, SnapshotRow } from '../../store/contract';

/** A row of an export: articles come first, then entities, claims and facts. */
export type ExportedRow = Exclude<SnapshotRow, { kind: 'mentions' | 'redirect' }>;

/** Claims and facts that are looked at between the entities of a part. */
const MOST_LINES = 100_000;

/** The whole graph in id order; memory is that of one page. */
export async function* everyRow(read: GraphReader): AsyncIterable<ExportedRow> {
  for await (const row of read.snapshot()) {
    if (row.kind !== 'mentions' && row.kind !== 'redirect') yield row;
  }
}

/** Some entities, the claims and facts that have both ends among them, and the articles that state those. */
export async function* rowsAmong(read: GraphReader, ids: readonly EntityId[]): AsyncIterable<ExportedRow> {
  const entities = await entitiesOf(read, ids);
  const among = entities.map(({ id }) => id);
  const claims: Extract<ExportedRow, { kind: 'claim' }>[] = [];
  const articles = new Map<string, Extract<ExportedRow, { kind: 'article' }>>();
  for (const line of await read.claimsAmong(among, { limit: MOST_LINES })) {
    const found = await read.claim(line.id);
    if (found === undefined) continue;
    // The text of an article is no part of any export.
    articles.set(found.article.id, { kind: 'article', row: { ...found.article, text: '', furniture: [] } });
    claims.push({ kind: 'claim', row: found.claim });
  }
  yield* articles.values();
  for (const row of entities) yield { kind: 'entity', row };
  yield* claims;
  const inside = new Set<EntityId>(among);
  for (const { id, subject, object } of await read.linksOf(among, { limit: MOST_LINES })) {
    const fact = inside.has(subject) && inside.has(object) ? await read.fact(id) : undefined;
    if (fact !== undefined) yield { kind: 'fact', row: fact };
  }
}

/** Entities by id, merged ones by the entity that took them over, each once, in id order. */
export async function entitiesOf(read: GraphReader, ids: readonly EntityId[]): Promise<readonly Entity[]> {
  const found = new Map<EntityId, Entity>();
  for (const id of ids) {
    const entity = await read.entity(id);
    if (entity !== undefined) found.set(entity.id, entity);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
