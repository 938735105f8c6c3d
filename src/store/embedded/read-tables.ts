import type { Database } from '../../base/sqlite';
import type { Entity } from '../../model/entity';
import type { ClaimSort, EntitySort, SortOrder } from '../../model/filter';
import type { ClaimId } from '../../model/id';
import type { ClaimEvidence, GraphReader } from '../contract';
import { toTimeline } from '../timeline';
import { claimCondition, claimDate, entityCondition } from './conditions';
import { parseBody } from './rows';

type TableReader = Pick<GraphReader, 'entityTable' | 'claimTable' | 'timeline'>;

const ENTITY_COLUMNS: Readonly<Record<EntitySort, string>> = {
  claims: 'claims',
  articles: 'articles',
  name: 'name_key',
  type: 'type',
  firstSeen: 'first_seen',
  lastSeen: 'last_seen',
};

/** Returns the part of `GraphReader` that reads tables: ids from an index alone, then the rows of one page. */
export function tableReader(
  database: Database,
  evidence: (ids: readonly ClaimId[]) => readonly ClaimEvidence[],
): TableReader {
  const total = (table: 'claim' | 'entity', { sql, values }: ReturnType<typeof claimCondition>) =>
    database.get<{ total: number }>(`SELECT count(*) AS total FROM ${table} ${sql}`, ...values)?.total ?? 0;
  return {
    async entityTable(filter, { sort, order, limit, offset = 0 }) {
      const condition = entityCondition(filter);
      const rows = database.all<{ body: string }>(
        `SELECT entity.body AS body FROM (SELECT id FROM entity ${condition.sql}
           ORDER BY ${orderBy(ENTITY_COLUMNS[sort], order)} LIMIT ? OFFSET ?) AS page JOIN entity ON entity.id = page.id`,
        ...condition.values,
        limit,
        offset,
      );
      return { rows: rows.map(({ body }) => parseBody<Entity>(body)), total: total('entity', condition) };
    },
    async claimTable(filter, { sort, order, limit, offset = 0 }) {
      const condition = claimCondition(filter);
      const columns: Readonly<Record<ClaimSort, string>> = {
        date: claimDate(filter),
        confidence: 'confidence',
        type: 'type',
        subject: 'subject',
        object: 'object',
      };
      const ids = database.all<{ id: ClaimId }>(
        `SELECT id FROM claim ${condition.sql} ORDER BY ${orderBy(columns[sort], order)} LIMIT ? OFFSET ?`,
        ...condition.values,
        limit,
        offset,
      );
      return { rows: evidence(ids.map(({ id }) => id)), total: total('claim', condition) };
    },
    async timeline(filter) {
      const { sql, values } = claimCondition(filter);
      return toTimeline(
        database.all<{ period: string; claims: number }>(
          `SELECT substr(${claimDate(filter)}, 1, 7) AS period, count(*) AS claims FROM claim ${sql} GROUP BY 1 ORDER BY 1`,
          ...values,
        ),
      );
    },
  };
}

/** What is missing stands last either way; descending it does so by itself, and an index can be walked. */
function orderBy(column: string, order: SortOrder): string {
  return order === 'descending' ? `${column} DESC, id` : `${column} = '', ${column}, id`;
}
