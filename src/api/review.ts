import { z } from 'zod';
import { DECISION_KINDS } from '../model/decision';
import { ENTITY_TYPES } from '../model/entity';
import { entityNameSchema, entitySchema } from './graph';
import { articleIdSchema, claimIdSchema, entityIdSchema } from './ids';
import { MAX_NAME, MAX_WHY } from './limits';
import { relationTypeSchema } from './relation-type';

const count = z.int().min(0);
const text = z.string();

/** A sentence in which an entity is named; `name` counts from the same zero as `quoteStart`. */
const namingSentenceSchema = z.strictObject({
  article: articleIdSchema,
  title: text.exactOptional(),
  outlet: text.exactOptional(),
  publishedAt: text.exactOptional(),
  quote: text,
  quoteStart: count,
  name: z.strictObject({ start: count, end: count }),
});

/** What two names have in common, or what one article says of one of them; `name` is folded. */
const sharedContextSchema = z.strictObject({
  kind: z.enum(['office', 'post', 'serves', 'holder', 'tie']),
  role: text.exactOptional(),
  name: text,
});

/** What speaks for or against two entities being one; of rivals the first few, and how many others there are. */
const identityEvidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('name'), how: z.enum(['key', 'form', 'spelling', 'bare']) }),
  z.strictObject({ kind: z.literal('shared'), context: sharedContextSchema }),
  z.strictObject({ kind: z.literal('countries'), a: text, b: text }),
  z.strictObject({ kind: z.literal('births'), agree: z.boolean(), a: text, b: text }),
  z.strictObject({
    kind: z.literal('terms'),
    holder: z.enum(['a', 'b']),
    office: sharedContextSchema,
    formerFrom: text,
    currentTo: text,
  }),
  z.strictObject({ kind: z.literal('rivals'), entities: z.array(entityNameSchema).readonly(), others: count }),
]);

const reviewSideSchema = z.strictObject({
  entity: entitySchema,
  sentences: z.array(namingSentenceSchema).readonly(),
});

/** Two entities that may be one; `likelihood`, 0–1, is a rough guess that orders the queue. */
const reviewPairSchema = z.strictObject({
  a: reviewSideSchema,
  b: reviewSideSchema,
  evidenceFor: z.array(identityEvidenceSchema).readonly(),
  evidenceAgainst: z.array(identityEvidenceSchema).readonly(),
  likelihood: z.number().min(0).max(1),
});

/** Those first whose answer is worth most; `total` counts all that wait. */
export const reviewResponseSchema = z.strictObject({ pairs: z.array(reviewPairSchema).readonly(), total: count });

const why = z.string().trim().min(1).max(MAX_WHY).exactOptional();
const several = z.array(entityIdSchema).min(2).max(20).readonly();

/** What is to be decided, in ids of the graph. */
export const decisionRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('same'), entities: several, why }),
  z.strictObject({ kind: z.literal('different'), entities: several, why }),
  /** The namesake in some articles of an entity is somebody else. */
  z.strictObject({
    kind: z.literal('split'),
    entity: entityIdSchema,
    articles: z.array(articleIdSchema).min(1).max(200).readonly(),
    why,
  }),
  z.strictObject({
    kind: z.literal('rename'),
    entity: entityIdSchema,
    name: z
      .string()
      .trim()
      .min(1)
      .max(MAX_NAME)
      .refine((name) => !/\p{Cc}/u.test(name), 'must hold no control characters'),
    why,
  }),
  z.strictObject({
    kind: z.literal('retype'),
    entity: entityIdSchema,
    type: z.enum(ENTITY_TYPES),
    entityKind: z.string().max(50).exactOptional(),
    why,
  }),
  /** The text does not state the claim. */
  z.strictObject({ kind: z.literal('wrong'), claim: claimIdSchema, why }),
]);

export const decisionParamsSchema = z.strictObject({ id: z.coerce.number().int().min(1).max(1_000_000_000) });
export const undoRequestSchema = z.strictObject({ why });

/**
 * A decision as it is kept. `dangling`: no article in the graph holds its words any more; it waits for them. `words` is what stands in
 * the text, absent where that was purged; `entities` what it is about now.
 */
export const decisionSchema = z.strictObject({
  id: z.int().min(1),
  kind: z.enum(DECISION_KINDS),
  status: z.enum(['active', 'undone', 'dangling']),
  /** ISO date-time. */
  at: text,
  who: text.exactOptional(),
  why: text.exactOptional(),
  undoneAt: text.exactOptional(),
  sides: z
    .array(z.strictObject({ words: text.exactOptional(), entities: z.array(entityNameSchema).readonly() }))
    .readonly(),
  /** For `different`: whether one entity was parted. */
  split: z.boolean().exactOptional(),
  /** For `rename`. */
  name: text.exactOptional(),
  /** For `retype`. */
  type: z.enum(ENTITY_TYPES).exactOptional(),
  entityKind: text.exactOptional(),
  /** For `wrong`: what the claim said, and its sentence where the text is still there. */
  relation: relationTypeSchema.exactOptional(),
  quote: text.exactOptional(),
});

export const decisionResponseSchema = z.strictObject({ decision: decisionSchema });

/** Latest first. */
export const decisionsResponseSchema = z.strictObject({ decisions: z.array(decisionSchema).readonly(), total: count });

const memberReasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('key'), key: text, with: text }),
  z.strictObject({ kind: z.literal('variant'), with: text, shared: z.array(sharedContextSchema).readonly() }),
  z.strictObject({ kind: z.literal('circle'), shared: z.array(sharedContextSchema).readonly() }),
  z.strictObject({ kind: z.literal('attached'), shared: z.array(sharedContextSchema).readonly() }),
  z.strictObject({ kind: z.literal('decision'), decision: z.int() }),
]);

/** The names that an entity is made of, those of most articles first, and what holds each to the others. */
export const entityNamesSchema = z.strictObject({
  members: z
    .array(
      z.strictObject({
        names: z.array(text).readonly(),
        articles: count,
        /** Folded name of the country that its articles have it at home in. */
        country: text.exactOptional(),
        /** Years in which its articles let it be born: `1964`, `1964-1965`. */
        born: text.exactOptional(),
        reasons: z.array(memberReasonSchema).readonly(),
      }),
    )
    .readonly(),
});

export type SharedContext = z.infer<typeof sharedContextSchema>;
export type IdentityEvidence = z.infer<typeof identityEvidenceSchema>;
export type NamingSentence = z.infer<typeof namingSentenceSchema>;
export type ReviewSide = z.infer<typeof reviewSideSchema>;
export type ReviewPair = z.infer<typeof reviewPairSchema>;
export type ReviewResponse = z.infer<typeof reviewResponseSchema>;
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;
export type DecisionRecord = z.infer<typeof decisionSchema>;
export type DecisionResponse = z.infer<typeof decisionResponseSchema>;
export type DecisionsResponse = z.infer<typeof decisionsResponseSchema>;
export type MemberReason = z.infer<typeof memberReasonSchema>;
export type EntityNames = z.infer<typeof entityNamesSchema>;
