import type { JsonValue } from '../../model/json';

/** LadybugDB's own number of a node: its table and its row there. */
export interface InternalId {
  readonly table: number;
  readonly offset: number;
}

/** A relationship whose ends still carry LadybugDB's numbers, to be replaced by the ids of the nodes. */
export interface OpenRelationship {
  readonly value: { start: string; end: string };
  readonly start: InternalId;
  readonly end: InternalId;
}

type Fields = Readonly<Record<string, unknown>>;

/** Returns a value of LadybugDB as JSON, in the forms that `QueryResult` names; adds its relationships to `open`. */
export function toPlainValue(value: unknown, type: string, open: OpenRelationship[]): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value, type);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return type === 'DATE' ? value.toISOString().slice(0, 10) : value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map((each) => toPlainValue(each, type.replace(/\[\d*\]$/, ''), open));
  return plainFields(value as Fields, open);
}

function plainNumber(value: number, type: string): JsonValue {
  if (!Number.isFinite(value)) return String(value);
  return /^U?INT/.test(type) && !Number.isSafeInteger(value) ? String(value) : value;
}

function plainFields(fields: Fields, open: OpenRelationship[]): JsonValue {
  const { _label: label, _src: start, _dst: end, _nodes: nodes, _rels: relationships } = fields;
  if (nodes && relationships) {
    return { nodes: toPlainValue(nodes, '', open), relationships: toPlainValue(relationships, '', open) };
  }
  if (typeof label === 'string' && start && end) {
    const value = { type: label, start: '', end: '', properties: properties(fields, open) };
    open.push({ value, start: start as InternalId, end: end as InternalId });
    return value;
  }
  // In Neo4j the type of an entity is a label.
  if (label === 'Entity') {
    const { type, ...rest } = fields;
    return { labels: ['Newsgraph', 'Entity', String(type)], properties: properties(rest, open) };
  }
  if (typeof label === 'string') return { labels: ['Newsgraph', label], properties: properties(fields, open) };
  return Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, toPlainValue(each, '', open)]));
}

/** What a node lacks is no property of it, though its table has the column. */
function properties(fields: Fields, open: OpenRelationship[]): JsonValue {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => !name.startsWith('_') && value !== null && value !== undefined)
      .map(([name, value]) => [name, toPlainValue(value, '', open)]),
  );
}
