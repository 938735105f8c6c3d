import { z } from 'zod';
import { claimFilterSchema, entityFilterSchema } from './filters';
import { claimEvidenceSchema, entitySchema } from './graph';
import { pageQuerySchema } from './requests';

/** Columns that entities can be ordered by. */
export const ENTITY_SORTS = ['claims', 'articles', 'name', 'type', 'firstSeen', 'lastSeen'] as const;
/** Columns that claims can be ordered by; `subject` and `object` go by id, which is type, then name. */
export const CLAIM_SORTS = ['date', 'confidence', 'type', 'subject', 'object'] as const;

const order = z.enum(['ascending', 'descending']).default('descending');

/** Filters, order and page of the table of entities. What is missing (a date) stands last in either order. */
export const entityTableQuerySchema = entityFilterSchema.extend({
  ...pageQuerySchema.shape,
  sort: z.enum(ENTITY_SORTS).default('claims'),
  order,
});

/** Filters, order and page of the table of claims. */
export const claimTableQuerySchema = claimFilterSchema.extend({
  ...pageQuerySchema.shape,
  sort: z.enum(CLAIM_SORTS).default('date'),
  order,
});

const total = z.int().min(0);

/** One page; `total` counts what passes the filters. */
export const entityTableSchema = z.strictObject({ rows: z.array(entitySchema).readonly(), total });
export const claimTableSchema = z.strictObject({ rows: z.array(claimEvidenceSchema).readonly(), total });

export type EntityTableQuery = z.infer<typeof entityTableQuerySchema>;
export type ClaimTableQuery = z.infer<typeof claimTableQuerySchema>;
export type EntityTable = z.infer<typeof entityTableSchema>;
export type ClaimTable = z.infer<typeof claimTableSchema>;
