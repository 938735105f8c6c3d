import { CLAIM_SORTS, ENTITY_SORTS } from '../../model/filter';
import type { EntityId, RelationType } from '../../model/id';
import { RELATIONS } from '../../ontology/relations';
import { decodeId, encodeId } from './selection';

/** Which table, in which order, of whom. */
export interface TableView {
  readonly rows: 'entities' | 'claims';
  readonly sort: string;
  readonly ascending: boolean;
  /** Claims of this entity only. */
  readonly of?: EntityId;
  /** Claims of this relation only. */
  readonly relation?: RelationType;
}

export const DEFAULT_TABLE: TableView = { rows: 'entities', sort: 'claims', ascending: false };
export const DEFAULT_CLAIMS: TableView = { rows: 'claims', sort: 'date', ascending: false };

/** The same table by another column, or the other way round where it is by that one already. */
export function sortBy(table: TableView, sort: string): TableView {
  const ascending = table.sort === sort ? !table.ascending : isTextColumn(sort);
  return { ...table, sort, ascending };
}

/** The values of an address; nothing for the table that is shown first. */
export function formatTable(table: TableView): Readonly<Record<string, string | undefined>> {
  const standard = table.rows === 'claims' ? DEFAULT_CLAIMS : DEFAULT_TABLE;
  return {
    rows: table.rows === 'claims' ? 'claims' : undefined,
    sort: table.sort === standard.sort ? undefined : table.sort,
    order: table.ascending ? 'ascending' : undefined,
    of: table.of === undefined ? undefined : encodeId(table.of),
    relation: table.relation,
  };
}

/** Reads the values of an address; a column that the table lacks is left out. */
export function parseTable(values: ReadonlyMap<string, string>): TableView {
  const standard = values.get('rows') === 'claims' ? DEFAULT_CLAIMS : DEFAULT_TABLE;
  const columns: readonly string[] = standard.rows === 'claims' ? CLAIM_SORTS : ENTITY_SORTS;
  const sort = values.get('sort') ?? '';
  const isClaims = standard.rows === 'claims';
  const of = isClaims ? decodeId(values.get('of') ?? '') : undefined;
  const relation = isClaims ? [...RELATIONS.keys()].find((type) => type === values.get('relation')) : undefined;
  return {
    ...standard,
    ...(columns.includes(sort) ? { sort } : {}),
    ascending: values.get('order') === 'ascending',
    ...(of === undefined ? {} : { of }),
    ...(relation === undefined ? {} : { relation }),
  };
}

/** Names are read from A on, numbers and dates from the greatest. */
function isTextColumn(column: string): boolean {
  return ['name', 'type', 'subject', 'object'].includes(column);
}
