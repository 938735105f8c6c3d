import neo4j, { isInt } from 'neo4j-driver';

/**
 * Returns a value as the driver sends it: whole numbers as integers, since the driver makes a float of every JavaScript
 * number; absent properties left out.
 */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value === null || typeof value !== 'object' || isInt(value)) return value;
  return toProperties(value);
}

/** `toParameter` for each property of an object, but for those named in `floats`. */
export function toProperties(row: object, floats: ReadonlySet<string> = new Set()): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (value !== undefined) properties[name] = floats.has(name) ? value : toParameter(value);
  }
  return properties;
}
