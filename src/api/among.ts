import { z } from 'zod';
import { MODALITIES, POLARITIES } from '../model/claim';
import { claimIdSchema, entityIdSchema } from './ids';
import { relationTypeSchema } from './relation-type';

/** Most entities that one request may name. */
export const MAX_AMONG = 2_000;
/** Most claims in one answer. */
export const MAX_AMONG_CLAIMS = 10_000;

/** Body of `POST /api/claims/among`: the entities that a canvas shows. */
export const amongRequestSchema = z.strictObject({
  entities: z.array(entityIdSchema).min(1).max(MAX_AMONG).readonly(),
});

/** What a canvas needs of a claim: enough to draw it and to know its dates. */
export const claimLineSchema = z.strictObject({
  id: claimIdSchema,
  type: relationTypeSchema,
  subject: entityIdSchema,
  object: entityIdSchema,
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  confidence: z.number().min(0).max(1),
  /** The day it speaks of. */
  date: z.string().exactOptional(),
  /** When its article was published. */
  publishedAt: z.string().exactOptional(),
});

/** Every claim whose ends are both among the entities, in id order; `complete` is false where there are more than fit. */
export const amongResponseSchema = z.strictObject({
  claims: z.array(claimLineSchema).readonly(),
  complete: z.boolean(),
});

export type AmongRequest = z.input<typeof amongRequestSchema>;
export type ClaimLine = z.infer<typeof claimLineSchema>;
export type AmongResponse = z.infer<typeof amongResponseSchema>;
