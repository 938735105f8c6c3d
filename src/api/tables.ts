import { z } from 'zod';
import { CLAIM_SORTS, ENTITY_SORTS, SORT_ORDERS } from '../model/filter';
import { claimFilterSchema, entityFilterSchema } from './filters';
import { claimEvidenceSchema, entitySchema } from './graph';
import { pageQuerySchema } from './requests';

const order = z.enum(SORT_ORDERS).default('descending');

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
