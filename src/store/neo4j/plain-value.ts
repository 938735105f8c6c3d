import { isInt, isNode, isPath, isRelationship } from 'neo4j-driver';
import type { JsonValue } from '../../model/json';

/** Returns a value of the driver as JSON, in the forms that `QueryResult` names. */
export function toPlainValue(value: unknown): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return plainInteger(value);
  if (isInt(value)) return plainInteger(value.toBigInt());
  if (Array.isArray(value)) return value.map(toPlainValue);
  if (value instanceof Int8Array) return Buffer.from(value).toString('base64');
  if (isNode(value)) return { labels: value.labels, properties: plainObject(value.properties) };
  if (isRelationship(value)) {
    const { type, startNodeElementId, endNodeElementId, properties } = value;
    return { type, start: startNodeElementId, end: endNodeElementId, properties: plainObject(properties) };
  }
  if (isPath(value)) {
    const nodes = [value.start, ...value.segments.map(({ end }) => end)];
    const relationships = value.segments.map(({ relationship }) => relationship);
    return { nodes: nodes.map(toPlainValue), relationships: relationships.map(toPlainValue) };
  }
  // Dates, times, durations and points have a text form of their own; maps are plain objects.
  if (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
    return plainObject(value);
  return String(value);
}

function plainInteger(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function plainObject(value: object): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toPlainValue(each)]));
}
