import { z } from 'zod';
import { articleIdSchema, claimIdSchema, entityIdSchema, factIdSchema } from './ids';
import { MAX_PAGE } from './limits';

/** Greatest number of entities in one overview. */
export const MAX_OVERVIEW = 500;
/** Greatest length of a search, in UTF-16 code units. */
export const MAX_QUERY = 200;

/** `?limit=&offset=`, both optional. */
export const pageQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** `?limit=` of the best-connected entities. */
export const overviewQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_OVERVIEW).default(50),
});

/** `?q=` and a page. */
export const searchQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().min(1).max(MAX_QUERY),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  /** How many articles to find by their titles besides. */
  articles: z.coerce.number().int().min(0).max(20).default(0),
});

/** `?a=&b=` and a page: the two entities whose claims are asked for. */
export const betweenQuerySchema = pageQuerySchema.extend({ a: entityIdSchema, b: entityIdSchema });

export const entityParamsSchema = z.strictObject({ id: entityIdSchema });
export const articleParamsSchema = z.strictObject({ id: articleIdSchema });
export const claimParamsSchema = z.strictObject({ id: claimIdSchema });
export const factParamsSchema = z.strictObject({ id: factIdSchema });
