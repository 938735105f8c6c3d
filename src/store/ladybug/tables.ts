import { RELATION_TYPES } from '../../ontology/relations';

/** Types that the copy of the graph needs of LadybugDB. */
export type ColumnType = 'STRING' | 'INT64' | 'DOUBLE' | 'BOOL' | 'STRING[]' | 'INT64[]';

/** Property names and their types, in the order of the table's columns. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** Where relationships begin and end: two node tables. */
export interface Relationships {
  readonly from: string;
  readonly to: string;
  readonly columns: Columns;
}

const ENTITY: Columns = {
  id: 'STRING',
  type: 'STRING',
  name: 'STRING',
  kind: 'STRING',
  aliases: 'STRING[]',
  externalIds: 'STRING[]',
  articles: 'INT64',
  claims: 'INT64',
  firstSeen: 'STRING',
  lastSeen: 'STRING',
};

const ARTICLE: Columns = {
  id: 'STRING',
  contentHash: 'STRING',
  url: 'STRING',
  title: 'STRING',
  outlet: 'STRING',
  author: 'STRING',
  publishedAt: 'STRING',
  retrievedAt: 'STRING',
  language: 'STRING',
  text: 'STRING',
  furniture: 'INT64[]',
  copyOf: 'STRING',
};

const argument = (end: string): Columns => ({
  [`${end}Start`]: 'INT64',
  [`${end}End`]: 'INT64',
  [`${end}NamingStart`]: 'INT64',
  [`${end}NamingEnd`]: 'INT64',
  [`${end}NamingRule`]: 'STRING',
  [`${end}NamingQuoteStart`]: 'INT64',
  [`${end}NamingQuoteEnd`]: 'INT64',
});

const CLAIM: Columns = {
  id: 'STRING',
  type: 'STRING',
  polarity: 'STRING',
  modality: 'STRING',
  tense: 'STRING',
  role: 'STRING',
  roleNormalized: 'STRING',
  date: 'STRING',
  aspect: 'STRING',
  confidence: 'DOUBLE',
  rule: 'STRING',
  quote: 'STRING',
  quoteStart: 'INT64',
  quoteEnd: 'INT64',
  triggerStart: 'INT64',
  triggerEnd: 'INT64',
  ...argument('subject'),
  ...argument('object'),
  ...argument('speaker'),
  ...argument('place'),
  dateStart: 'INT64',
  dateEnd: 'INT64',
};

const FACT: Columns = {
  id: 'STRING',
  claims: 'INT64',
  articles: 'INT64',
  outlets: 'INT64',
  origins: 'INT64',
  firstDate: 'STRING',
  lastDate: 'STRING',
  firstReported: 'STRING',
  lastReported: 'STRING',
  heldFrom: 'STRING',
  heldTo: 'STRING',
  dates: 'STRING[]',
  confidence: 'DOUBLE',
  quote: 'STRING',
  roles: 'STRING[]',
  current: 'BOOL',
};

/** Node tables by label. LadybugDB gives a node one label; a table for each entity type made joins 50 times slower. */
export const NODE_TABLES: Readonly<Record<string, Columns>> = { Entity: ENTITY, Article: ARTICLE, Claim: CLAIM };

/** Relationship tables by type. */
export const RELATIONSHIP_TABLES: Readonly<Record<string, Relationships>> = {
  STATES: { from: 'Article', to: 'Claim', columns: {} },
  MENTIONS: { from: 'Article', to: 'Entity', columns: { count: 'INT64', names: 'STRING[]', spans: 'INT64[]' } },
  SUBJECT: { from: 'Claim', to: 'Entity', columns: {} },
  OBJECT: { from: 'Claim', to: 'Entity', columns: {} },
  SAID_BY: { from: 'Claim', to: 'Entity', columns: {} },
  AT: { from: 'Claim', to: 'Entity', columns: {} },
  ...Object.fromEntries(RELATION_TYPES.map((type) => [type, { from: 'Entity', to: 'Entity', columns: FACT }])),
};
