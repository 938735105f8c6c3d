import { z } from 'zod';
import { ENTITY_TYPES } from '../model/entity';
import { entitySchema } from './graph';
import { articleIdSchema, entityIdSchema } from './ids';

const count = z.int().min(0);
const text = z.string();

/** One sentence that tells who an entity is. */
const proofSchema = z.strictObject({
  article: articleIdSchema,
  title: text,
  outlet: text.exactOptional(),
  publishedAt: text.exactOptional(),
  quote: text,
  /** Where its name stands in the quote. */
  start: count,
  end: count,
});

const sideSchema = z.strictObject({ entity: entitySchema, proofs: z.array(proofSchema).readonly() });

/** Two entities that may be one, with what speaks for and against it in words. */
const reviewPairSchema = z.strictObject({
  left: sideSchema,
  right: sideSchema,
  /** 0–1. */
  score: z.number().min(0).max(1),
  for: z.array(text).readonly(),
  against: z.array(text).readonly(),
});

/** The most valuable pairs first. */
export const reviewResponseSchema = z.strictObject({ pairs: z.array(reviewPairSchema).readonly(), total: count });

const why = z.string().trim().min(1).max(500).exactOptional();

/** A person's decision. */
export const decisionRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('same'), left: entityIdSchema, right: entityIdSchema, why }),
  z.strictObject({ kind: z.literal('different'), left: entityIdSchema, right: entityIdSchema, why }),
  z.strictObject({ kind: z.literal('rename'), entity: entityIdSchema, name: z.string().trim().min(1).max(300), why }),
  z.strictObject({ kind: z.literal('retype'), entity: entityIdSchema, type: z.enum(ENTITY_TYPES), why }),
]);

/** A decision as it is kept. `dangling`: nothing in the graph is left that it speaks of. */
const decisionSchema = z.strictObject({
  id: text,
  kind: z.enum(['same', 'different', 'rename', 'retype', 'wrong']),
  summary: text,
  why: text.exactOptional(),
  decidedAt: text,
  dangling: z.boolean(),
  undone: z.boolean(),
});

export const decisionsResponseSchema = z.strictObject({ decisions: z.array(decisionSchema).readonly(), total: count });
