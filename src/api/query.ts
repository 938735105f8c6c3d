import { z } from 'zod';
import type { JsonValue } from '../model/json';

/** Anything: what arrives has been read as JSON. */
const json = z.custom<JsonValue>(() => true);

/** Longest statement, in UTF-16 code units. */
export const MAX_STATEMENT = 20_000;

/**
 * A statement, or the name of a query of the library, with its parameters: JSON values for a statement; for a query of the
 * library texts, of which entities may be ids or names.
 */
export const queryRequestSchema = z.strictObject({
  text: z.string().min(1).max(MAX_STATEMENT).exactOptional(),
  name: z.string().min(1).max(100).exactOptional(),
  parameters: z.record(z.string().min(1).max(100), json).default({}),
  limit: z.int().min(1).max(1_000).default(200),
  timeoutMs: z.int().min(100).max(30_000).default(10_000),
});

/**
 * A node is `{labels, properties}`, a relationship `{type, start, end, properties}` with the ids of its ends, a path
 * `{nodes, relationships}`. `truncated` says that there were more rows than the limit.
 */
export const queryResponseSchema = z.strictObject({
  columns: z.array(z.string()).readonly(),
  rows: z.array(z.array(json).readonly()).readonly(),
  truncated: z.boolean(),
});

const PARAMETER_KINDS = ['entity', 'string', 'strings', 'integer', 'number', 'boolean', 'date'] as const;

/** A query that comes with newsgraph; `text` is in the dialect of the store that is served. */
export const libraryQuerySchema = z.strictObject({
  name: z.string(),
  purpose: z.string(),
  parameters: z
    .array(
      z.strictObject({
        name: z.string(),
        kind: z.enum(PARAMETER_KINDS),
        purpose: z.string(),
        /** Whether it must be given. */
        required: z.boolean(),
        defaultValue: json.exactOptional(),
      }),
    )
    .readonly(),
  columns: z.array(z.strictObject({ name: z.string(), purpose: z.string() })).readonly(),
  text: z.string(),
});

export const queriesResponseSchema = z.strictObject({ queries: z.array(libraryQuerySchema).readonly() });

export type QueryRequestBody = z.input<typeof queryRequestSchema>;
export type QueryResponse = z.infer<typeof queryResponseSchema>;
export type LibraryQuery = z.infer<typeof libraryQuerySchema>;
export type QueriesResponse = z.infer<typeof queriesResponseSchema>;
