import type { Entity } from '../../model/entity';
import type { Fact } from '../../model/fact';
import { relationEntry } from '../../ontology/relations';

/** A value beside a node or edge; lists are joined, since neither GEXF nor GraphML readers agree on lists. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  /** Absent where the row has none. */
  readonly of: (row: Row) => string | number | boolean | undefined;
}

const joined = (values: readonly string[]) => (values.length === 0 ? undefined : values.join(' | '));

/** What is written of an entity. */
export const ENTITY_COLUMNS: readonly Column<Entity>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'aliases', type: 'string', of: ({ aliases }) => joined(aliases) },
  { name: 'articles', type: 'int', of: ({ articles }) => articles },
  { name: 'claims', type: 'int', of: ({ claims }) => claims },
  { name: 'firstSeen', type: 'string', of: ({ firstSeen }) => firstSeen },
  { name: 'lastSeen', type: 'string', of: ({ lastSeen }) => lastSeen },
];

/** What is written of a fact. */
export const FACT_COLUMNS: readonly Column<Fact>[] = [
  { name: 'relation', type: 'string', of: ({ type }) => type },
  { name: 'claims', type: 'int', of: ({ claims }) => claims },
  { name: 'articles', type: 'int', of: ({ articles }) => articles },
  { name: 'outlets', type: 'int', of: ({ outlets }) => outlets },
  { name: 'origins', type: 'int', of: ({ origins }) => origins },
  { name: 'confidence', type: 'double', of: ({ confidence }) => confidence },
  { name: 'firstDate', type: 'string', of: ({ firstDate }) => firstDate },
  { name: 'lastDate', type: 'string', of: ({ lastDate }) => lastDate },
  { name: 'dates', type: 'string', of: ({ dates }) => joined(dates) },
  { name: 'roles', type: 'string', of: ({ roles }) => joined(roles) },
  { name: 'current', type: 'boolean', of: ({ current }) => current },
  { name: 'symmetric', type: 'boolean', of: ({ type }) => relationEntry(type).symmetric },
  { name: 'quote', type: 'string', of: ({ quote }) => quote },
];
