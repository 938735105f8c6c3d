import type { Database } from '../base/sqlite';
import type { Article } from '../model/article';
import type { Entity, MentionsEdge } from '../model/entity';
import type { ClaimNode, Fact } from '../model/fact';
import { type ArticleId, asArticleId, asClaimId, asEntityId, asFactId, type EntityId } from '../model/id';
import type { ArticleNode, Patch } from '../model/patch';
import { decodeMentions, type KeptMention } from './chain-mentions';
import type { ResolutionSource } from './source';
import type { GoneKind } from './step';
import type { ClaimContent } from './write-claims';

type Row<Part extends keyof Patch> = Patch[Part] extends { readonly upsert: readonly (infer Each)[] } ? Each : never;
type Key<Part extends keyof Patch> = Patch[Part] extends { readonly remove: readonly (infer Each)[] } ? Each : never;
type PatchPart = 'articles' | 'entities' | 'mentions' | 'claims' | 'facts' | 'redirects';

/** One row to write or one key to take away. */
export type RowChange = {
  readonly [Part in PatchPart]:
    | { readonly part: Part; readonly upsert: Row<Part> }
    | { readonly part: Part; readonly remove: Key<Part> };
}[PatchPart];

/**
 * Every row that changed after `sequence`, as it is now: entities, then each article with its mentions and claims, then
 * facts and redirects, then what is gone, so that a row never comes before what it points to. Memory is that of a page.
 */
export function* listChanges(
  database: Database,
  source: Pick<ResolutionSource, 'article'>,
  sequence: number,
): Generator<RowChange> {
  for (const { row } of pages<{ row: string }>(database, { table: 'entity', columns: 'row', key: 'ref', sequence })) {
    yield { part: 'entities', upsert: JSON.parse(row) as Entity };
  }
  for (const ref of changedArticles(database, sequence)) yield* articleChanges(database, source, { ref, sequence });
  for (const { row } of pages<{ row: string }>(database, { table: 'fact', columns: 'row', key: 'id', sequence })) {
    yield { part: 'facts', upsert: JSON.parse(row) as Fact };
  }
  const redirects = pages<{ id: EntityId; target: number }>(database, {
    table: 'redirect',
    columns: 'id, target',
    key: 'id',
    sequence,
  });
  for (const { id, target } of redirects) {
    yield { part: 'redirects', upsert: { from: id, to: publicId(database, target) } };
  }
  yield* goneChanges(database, sequence);
}

const PAGE = 1000;

/** Rows of a table that changed after a sequence, a page at a time, so that no statement stays open between two. */
function* pages<Each>(
  database: Database,
  {
    table,
    columns,
    key,
    sequence,
  }: { readonly table: string; readonly columns: string; readonly key: string; readonly sequence: number },
): Generator<Each> {
  let after: { readonly changed: number; readonly key: string | number } | undefined;
  for (;;) {
    const rows = database.all<Each & { readonly changed_: number; readonly key_: string | number }>(
      `SELECT ${columns}, changed AS changed_, ${key} AS key_ FROM ${table}
       WHERE ${after === undefined ? 'changed > ?' : `(changed, ${key}) > (?, ?)`} ORDER BY changed, ${key} LIMIT ${PAGE}`,
      ...(after === undefined ? [sequence] : [after.changed, after.key]),
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = { changed: last.changed_, key: last.key_ };
  }
}

const publicId = (database: Database, ref: number): EntityId =>
  database.get<{ id: EntityId }>('SELECT id FROM public_id WHERE ref = ?', ref)!.id;

/** Three queries without DISTINCT: for a union, and for distinct articles, SQLite walks all of a table in their order. */
function changedArticles(database: Database, sequence: number): readonly number[] {
  const queries = [
    'SELECT ref FROM article WHERE changed > ?',
    'SELECT article AS ref FROM edge WHERE changed > ?',
    'SELECT article AS ref FROM claim WHERE changed > ?',
  ];
  const refs = queries.flatMap((sql) => database.all<{ ref: number }>(sql, sequence).map(({ ref }) => ref));
  return [...new Set(refs)].sort((a, b) => a - b);
}

function* articleChanges(
  database: Database,
  source: Pick<ResolutionSource, 'article'>,
  { ref, sequence }: { readonly ref: number; readonly sequence: number },
): Generator<RowChange> {
  const row = database.get<{ id: ArticleId; copyOf: ArticleId | null; changed: number }>(
    'SELECT id, copy_of AS copyOf, changed FROM article WHERE ref = ?',
    ref,
  )!;
  if (row.changed > sequence) {
    const article = source.article(row.id);
    // Gone from the ledger since this step: the next step takes away what this one would have to show without a text.
    if (article === undefined) return;
    yield { part: 'articles', upsert: toArticleNode(article, row.copyOf) };
  }
  yield* mentionsChanges(database, { ref, sequence, article: row.id });
  yield* claimChanges(database, { ref, sequence, article: row.id });
}

function toArticleNode(article: Article, copyOf: ArticleId | null): ArticleNode {
  const { id, contentHash, url, title, outlet, author, publishedAt, retrievedAt, language, text, furniture } = article;
  return {
    id,
    contentHash,
    ...(url !== undefined && { url }),
    title: title ?? '',
    ...(outlet !== undefined && { outlet }),
    ...(author !== undefined && { author }),
    ...(publishedAt !== undefined && { publishedAt }),
    retrievedAt,
    language,
    text,
    furniture,
    ...(copyOf !== null && { copyOf }),
  };
}

interface ArticleRef {
  readonly ref: number;
  readonly sequence: number;
  readonly article: ArticleId;
}

function* mentionsChanges(database: Database, { ref, sequence, article }: ArticleRef): Generator<RowChange> {
  const edges = database.all<{ entity: number; id: EntityId }>(
    `SELECT entity, id FROM edge JOIN public_id ON public_id.ref = edge.entity
     WHERE article = ? AND changed > ? ORDER BY id`,
    ref,
    sequence,
  );
  if (edges.length === 0) return;
  const chains = database.all<{ entity: number; mentions: string }>(
    'SELECT entity, mentions FROM chain JOIN node ON node.ref = chain.node WHERE article = ?',
    ref,
  );
  for (const { entity, id } of edges) {
    const mentions = chains
      .filter((chain) => chain.entity === entity)
      .flatMap((chain) => decodeMentions(chain.mentions));
    yield { part: 'mentions', upsert: toMentionsEdge(mentions, { article, entity: id }) };
  }
}

function toMentionsEdge(
  mentions: readonly KeptMention[],
  ends: { readonly article: ArticleId; readonly entity: EntityId },
): MentionsEdge {
  const inOrder = mentions.toSorted(([a, x], [b, y]) => a - b || x - y);
  return {
    ...ends,
    count: inOrder.length,
    names: [...new Set(inOrder.flatMap(([, , name]) => name ?? []))],
    spans: inOrder.flatMap((each) => [each[0], each[1]]),
  };
}

function* claimChanges(database: Database, { ref, sequence, article }: ArticleRef): Generator<RowChange> {
  const rows = database.all<{
    row: string;
    subject: EntityId;
    object: EntityId;
    saidBy: EntityId | null;
    place: EntityId | null;
  }>(
    `SELECT row,
       (SELECT id FROM public_id WHERE ref = subject) AS subject, (SELECT id FROM public_id WHERE ref = object) AS object,
       (SELECT id FROM public_id WHERE ref = speaker) AS saidBy, (SELECT id FROM public_id WHERE ref = place) AS place
     FROM claim WHERE article = ? AND changed > ? ORDER BY claim.id`,
    ref,
    sequence,
  );
  for (const { row, subject, object, saidBy, place } of rows) {
    const claim: ClaimNode = {
      ...(JSON.parse(row) as ClaimContent),
      article,
      subject,
      object,
      ...(saidBy !== null && { saidBy }),
      ...(place !== null && { place }),
    };
    yield { part: 'claims', upsert: claim };
  }
}

function* goneChanges(database: Database, sequence: number): Generator<RowChange> {
  // Edges first, nodes last: a store that deletes a node with its edges finds them gone already.
  for (const kind of ['redirect', 'fact', 'claim', 'edge', 'article', 'entity'] as const) {
    const rows = database.all<{ key: string }>(
      'SELECT key FROM gone WHERE changed > ? AND kind = ? ORDER BY key',
      sequence,
      kind,
    );
    for (const { key } of rows) yield toRemoval(kind, key);
  }
}

function toRemoval(kind: GoneKind, key: string): RowChange {
  switch (kind) {
    case 'article':
      return { part: 'articles', remove: asArticleId(key) };
    case 'entity':
      return { part: 'entities', remove: asEntityId(key) };
    case 'edge': {
      const [article = '', entity = ''] = key.split(' ');
      return { part: 'mentions', remove: { article: asArticleId(article), entity: asEntityId(entity) } };
    }
    case 'claim':
      return { part: 'claims', remove: asClaimId(key) };
    case 'fact':
      return { part: 'facts', remove: asFactId(key) };
    case 'redirect':
      return { part: 'redirects', remove: asEntityId(key) };
  }
}
