import { z } from 'zod';
import { MODALITIES, POLARITIES } from '../model/claim';
import { ENTITY_TYPES } from '../model/entity';
import { CLAIM_DATES } from '../model/filter';
import { entityIdSchema } from './ids';
import { relationTypeSchema } from './relation-type';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const daySchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2016-03-04');

/** `true` or `false` in an address. */
export const flagSchema = z.enum(['true', 'false']).transform((value) => value === 'true');

/** `a,b,c` in an address, up to 60 distinct values. */
export function listOf<Output>(item: z.ZodType<Output, string>) {
  return z
    .string()
    .min(1)
    .max(2_000)
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(item).max(60))
    .readonly();
}

/** What a claim must be like; all that is given must hold. */
export const claimFilterSchema = z.strictObject({
  /** Its subject or object. */
  entity: entityIdSchema.exactOptional(),
  relations: listOf(relationTypeSchema).exactOptional(),
  /** Types that both of its ends must have. */
  types: listOf(z.enum(ENTITY_TYPES)).exactOptional(),
  modalities: listOf(z.enum(MODALITIES)).exactOptional(),
  polarity: z.enum(POLARITIES).exactOptional(),
  minConfidence: z.coerce.number().min(0).max(1).exactOptional(),
  /** Leaves out offices formerly held. */
  currentOnly: flagSchema.default(false),
  /** First and last day; `to=2016-03` includes all of March. */
  from: daySchema.exactOptional(),
  to: daySchema.exactOptional(),
  /** The date that `from`, `to`, months and the order by date go by. */
  by: z.enum(CLAIM_DATES).default('published'),
  /** Whether claims without that date stay where `from` or `to` is given. */
  undated: flagSchema.default(true),
});

/** What an entity must be like; all that is given must hold. */
export const entityFilterSchema = z.strictObject({
  types: listOf(z.enum(ENTITY_TYPES)).exactOptional(),
  minClaims: z.coerce.number().int().min(0).exactOptional(),
  /** Mentioned by an article published on these days or between. */
  from: daySchema.exactOptional(),
  to: daySchema.exactOptional(),
});
