import type { Database, SqlValue } from '../../base/sqlite';
import type { Entity, MentionsEdge } from '../../model/entity';
import type { Fact } from '../../model/fact';
import type { EntityId } from '../../model/id';
import type { ArticleNode } from '../../model/patch';
import type { ArticleSummary, GraphCounts, GraphReader } from '../contract';
import { claimReader, evidenceOf } from './read-claims';
import { contradictionReader } from './read-contradictions';
import { linkReader } from './read-links';
import { readSnapshot } from './read-snapshot';
import { tableReader } from './read-tables';
import { parseBody } from './rows';
import { searchEntities } from './search';
import { searchTitles } from './title-words';

/** Returns the reads of one embedded graph. */
export function createReader(database: Database): GraphReader {
  const rows = <Row>(sql: string, ...values: readonly SqlValue[]) =>
    database.all<{ body: string }>(sql, ...values).map(({ body }) => parseBody<Row>(body));
  const entity = (id: EntityId) => rows<Entity>('SELECT body FROM entity WHERE id = ?', id)[0];
  return {
    async counts() {
      const counts = database.get<GraphCounts>(
        `SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM entity) AS entities,
                (SELECT count(*) FROM claim) AS claims, (SELECT count(*) FROM fact) AS facts`,
      );
      return counts ?? { articles: 0, entities: 0, claims: 0, facts: 0 };
    },
    async overview({ limit }) {
      const entities = rows<Entity>('SELECT body FROM entity ORDER BY degree DESC, claims DESC, id LIMIT ?', limit);
      const ids = JSON.stringify(entities.map(({ id }) => id));
      const facts = rows<Fact>(
        `SELECT body FROM fact WHERE subject IN (SELECT value FROM json_each(?1)) AND object IN (SELECT value FROM json_each(?1))
         ORDER BY origins DESC, claims DESC, id`,
        ids,
      );
      return { entities, facts };
    },
    search: async (query, page) => searchEntities(database, query, page),
    async entity(id) {
      return entity(id) ?? followRedirects(database, id, entity);
    },
    async neighbours(id, { limit, offset = 0 }) {
      const facts = rows<Fact>(
        `SELECT body FROM fact WHERE subject = ?1 OR object = ?1
         ORDER BY origins DESC, claims DESC, id LIMIT ?2 OFFSET ?3`,
        id,
        limit,
        offset,
      );
      const others = new Set(facts.map(({ subject, object }) => (subject === id ? object : subject)));
      const total = database.get<{ total: number }>(
        'SELECT count(*) AS total FROM fact WHERE subject = ?1 OR object = ?1',
        id,
      );
      return { entities: [...others].flatMap((other) => entity(other) ?? []), facts, total: total?.total ?? 0 };
    },
    async fact(id) {
      return rows<Fact>('SELECT body FROM fact WHERE id = ?', id)[0];
    },
    ...claimReader(database),
    ...tableReader(database, evidenceOf(database)),
    ...linkReader(database),
    ...contradictionReader(database, evidenceOf(database)),
    async articles({ limit, offset = 0 }) {
      return rows<SummaryRow>(
        'SELECT body FROM article ORDER BY published DESC, id LIMIT ? OFFSET ?',
        limit,
        offset,
      ).map(toSummary);
    },
    async articlesOf(id, { limit, offset = 0 }) {
      const found = rows<SummaryRow>(
        `SELECT article.body AS body FROM mentions JOIN article ON article.id = mentions.article
         WHERE mentions.entity = ? ORDER BY article.published DESC, article.id LIMIT ? OFFSET ?`,
        id,
        limit,
        offset,
      );
      const total = database.get<{ total: number }>('SELECT count(*) AS total FROM mentions WHERE entity = ?', id);
      return { rows: found.map(toSummary), total: total?.total ?? 0 };
    },
    searchArticles: async (query, page) => searchTitles(database, query, page).map(toSummary),
    async article(id) {
      const row = database.get<{ body: string; text: string }>('SELECT body, text FROM article WHERE id = ?', id);
      return row && { ...parseBody<Omit<ArticleNode, 'text'>>(row.body), text: row.text };
    },
    async mentionsOf(article) {
      return rows<MentionsEdge>('SELECT body FROM mentions WHERE article = ? ORDER BY entity', article);
    },
    snapshot: () => readSnapshot(database),
  };
}

type SummaryRow = ArticleSummary & Pick<ArticleNode, 'furniture'>;

const toSummary = ({ furniture: _furniture, ...summary }: SummaryRow): ArticleSummary => summary;

/** A circle of redirects, which no resolution makes, ends without an entity. */
function followRedirects(
  database: Database,
  from: EntityId,
  entity: (id: EntityId) => Entity | undefined,
): Entity | undefined {
  const seen = new Set<EntityId>();
  for (let id = from; !seen.has(id); ) {
    seen.add(id);
    const row = database.get<{ target: EntityId }>('SELECT target FROM redirect WHERE source = ?', id);
    if (!row) return undefined;
    const found = entity(row.target);
    if (found) return found;
    id = row.target;
  }
  return undefined;
}
