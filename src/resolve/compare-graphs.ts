import { compareCodeUnits } from '../base/compare';
import type { Database } from '../base/sqlite';
import type { Entity } from '../model/entity';
import type { Fact } from '../model/fact';
import type { ArticleId, EntityId } from '../model/id';
import type { Causes, Change, GraphDifference } from './graph-difference';

/** Returns what differs between two resolutions, compared by id. Cost: one walk over both; memory is that of their entities and facts. */
export function compareGraphs(before: Database, after: Database): GraphDifference {
  const articles = compareArticles(before, after);
  const touched = new Map(
    [...articles.new, ...articles.gone, ...articles.changed].map((id) => [id, articles.decisions.get(id) ?? []]),
  );
  const causesOf = (ask: (database: Database) => readonly ArticleId[]): Causes => {
    const found = [...new Set([...ask(before), ...ask(after)])].filter((id) => touched.has(id)).sort(compareCodeUnits);
    const decisions = new Set(found.flatMap((id) => touched.get(id)!));
    return {
      articles: found.filter((id) => !articles.decidedOnly.has(id)),
      decisions: [...decisions].sort((a, b) => a - b),
    };
  };
  return {
    articles: {
      new: articles.new,
      gone: articles.gone,
      changed: articles.changed.filter((id) => !articles.decidedOnly.has(id)),
    },
    entities: compareRows<Entity>(before, after, {
      sql: 'SELECT row FROM entity',
      causes: ({ id }) => causesOf((database) => articlesNaming(database, id)),
    }).map((change) => withNowIn(change, after)),
    facts: compareRows<Fact>(before, after, {
      sql: 'SELECT row FROM fact',
      causes: ({ subject, type, object }) =>
        causesOf((database) => articlesStating(database, { subject, type, object })),
    }),
  };
}

interface ArticleRow {
  readonly id: ArticleId;
  readonly hash: string;
  readonly edition: number;
  readonly decisions: string;
}

function compareArticles(before: Database, after: Database) {
  const read = (database: Database): ReadonlyMap<ArticleId, ArticleRow> =>
    new Map(database.all<ArticleRow>('SELECT id, hash, edition, decisions FROM article').map((row) => [row.id, row]));
  const old = read(before);
  const now = read(after);
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(compareCodeUnits);
  const decisions = new Map<ArticleId, readonly number[]>();
  const decidedOnly = new Set<ArticleId>();
  const isChanged = (id: ArticleId): boolean => {
    const one = old.get(id)!;
    const other = now.get(id)!;
    if (one.decisions !== other.decisions) decisions.set(id, differingDecisions(one.decisions, other.decisions));
    const isReadAnew = one.hash !== other.hash || one.edition !== other.edition;
    if (!isReadAnew && decisions.has(id)) decidedOnly.add(id);
    return isReadAnew || decisions.has(id);
  };
  return {
    new: ids.filter((id) => !old.has(id)),
    gone: ids.filter((id) => !now.has(id)),
    changed: ids.filter((id) => old.has(id) && now.has(id) && isChanged(id)),
    decisions,
    decidedOnly,
  };
}

function differingDecisions(one: string, other: string): readonly number[] {
  const numbers = (json: string): ReadonlySet<number> =>
    new Set((JSON.parse(json) as { decision: number }[]).map(({ decision }) => decision));
  const [left, right] = [numbers(one), numbers(other)];
  return [...new Set([...left, ...right])].filter((id) => left.has(id) !== right.has(id));
}

function compareRows<Row extends { readonly id: string }>(
  before: Database,
  after: Database,
  { sql, causes }: { readonly sql: string; readonly causes: (row: Row) => Causes },
): readonly Change<Row>[] {
  const read = (database: Database): ReadonlyMap<string, string> =>
    new Map(database.all<{ row: string }>(sql).map(({ row }) => [(JSON.parse(row) as Row).id, row]));
  const old = read(before);
  const now = read(after);
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(compareCodeUnits);
  return ids.flatMap((id): Change<Row>[] => {
    const [was, is] = [old.get(id), now.get(id)].map((row) =>
      row === undefined ? undefined : (JSON.parse(row) as Row),
    );
    if (was === undefined) return is === undefined ? [] : [{ kind: 'new', after: is, causes: causes(is) }];
    if (is === undefined) return [{ kind: 'gone', before: was, causes: causes(was) }];
    const properties = differingProperties(was, is);
    return properties.length === 0 ? [] : [{ kind: 'changed', before: was, after: is, properties, causes: causes(is) }];
  });
}

function differingProperties(one: object, other: object): readonly string[] {
  const [left, right] = [one, other].map((row) => new Map(Object.entries(row)));
  const names = [...new Set([...left!.keys(), ...right!.keys()])];
  return names.filter((name) => JSON.stringify(left!.get(name)) !== JSON.stringify(right!.get(name)));
}

/** An entity that is gone because it was merged says into what. */
function withNowIn(change: Change<Entity>, after: Database): Change<Entity> {
  if (change.kind !== 'gone') return change;
  const target = after.get<{ id: EntityId }>(
    'SELECT public_id.id AS id FROM redirect JOIN public_id ON public_id.ref = target WHERE redirect.id = ?',
    change.before.id,
  );
  return target === undefined ? change : { ...change, nowIn: target.id };
}

const articlesNaming = (database: Database, entity: EntityId): readonly ArticleId[] =>
  database
    .all<{ id: ArticleId }>(
      `SELECT article.id AS id FROM public_id JOIN edge ON edge.entity = public_id.ref JOIN article ON article.ref = edge.article
       WHERE public_id.id = ?`,
      entity,
    )
    .map(({ id }) => id);

const articlesStating = (
  database: Database,
  { subject, type, object }: Pick<Fact, 'subject' | 'type' | 'object'>,
): readonly ArticleId[] =>
  database
    .all<{ id: ArticleId }>(
      `SELECT DISTINCT article.id AS id FROM public_id AS one JOIN public_id AS other ON other.id IN (?1, ?3) AND other.ref <> one.ref
       JOIN claim ON claim.subject = one.ref AND claim.type = ?2 AND claim.object = other.ref AND factual = 1
       JOIN article ON article.ref = claim.article WHERE one.id IN (?1, ?3)`,
      subject,
      type,
      object,
    )
    .map(({ id }) => id);
