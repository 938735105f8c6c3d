import type { SqlValue } from '../../base/sqlite';
import { type ClaimFilter, type EntityFilter, endOfDates } from '../../model/filter';

/** A WHERE clause with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

type Part = readonly [sql: string, ...values: SqlValue[]];

const list = (values: readonly string[]) => JSON.stringify(values);

/** The condition on table `claim` that a filter means; constant texts alone, whatever the filter holds. */
export function claimCondition(filter: ClaimFilter): Condition {
  const { entity, relations, types, modalities, polarity, minConfidence, currentOnly, from, to, undated } = filter;
  const date = claimDate(filter);
  const parts: Part[] = [];
  if (entity !== undefined) parts.push(['(subject = ? OR object = ?)', entity, entity]);
  if (relations !== undefined) parts.push(['type IN (SELECT value FROM json_each(?))', list(relations)]);
  if (types !== undefined) {
    const typed = 'SELECT id FROM entity WHERE type IN (SELECT value FROM json_each(?))';
    parts.push([`subject IN (${typed}) AND object IN (${typed})`, list(types), list(types)]);
  }
  if (modalities !== undefined) parts.push(['modality IN (SELECT value FROM json_each(?))', list(modalities)]);
  if (polarity !== undefined) parts.push(['polarity = ?', polarity]);
  if (minConfidence !== undefined) parts.push(['confidence >= ?', minConfidence]);
  if (currentOnly) parts.push([`tense <> 'former'`]);
  if (from !== undefined) parts.push([undated ? `(${date} >= ? OR ${date} = '')` : `${date} >= ?`, from]);
  if (to !== undefined) parts.push([`${date} <= ?`, endOfDates(to)]);
  if (!undated && (from !== undefined || to !== undefined)) parts.push([`${date} <> ''`]);
  return join(parts);
}

/** The column that `from`, `to` and the order by date go by. */
export const claimDate = ({ by }: Pick<ClaimFilter, 'by'>) => (by === 'event' ? 'date' : 'published');

/** The condition on table `entity` that a filter means. */
export function entityCondition({ types, minClaims, from, to }: EntityFilter): Condition {
  const parts: Part[] = [];
  if (types !== undefined) parts.push(['type IN (SELECT value FROM json_each(?))', list(types)]);
  if (minClaims !== undefined) parts.push(['claims >= ?', minClaims]);
  if (from !== undefined) parts.push(['last_seen >= ?', from]);
  if (to !== undefined) parts.push([`first_seen <= ? AND first_seen <> ''`, endOfDates(to)]);
  return join(parts);
}

function join(parts: readonly Part[]): Condition {
  if (parts.length === 0) return { sql: '', values: [] };
  return {
    sql: `WHERE ${parts.map(([sql]) => sql).join(' AND ')}`,
    values: parts.flatMap(([, ...values]) => values),
  };
}
