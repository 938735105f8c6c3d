import { z } from 'zod';
import { MODALITIES, POLARITIES, TENSES } from '../model/claim';
import { ENTITY_TYPES } from '../model/entity';
import { articleIdSchema, claimIdSchema, entityIdSchema, factIdSchema } from './ids';
import { relationTypeSchema } from './relation-type';

const offset = z.int().min(0);
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const text = z.string();

/** A node of the graph, as `Entity` of the model. */
export const entitySchema = z.strictObject({
  id: entityIdSchema,
  type: z.enum(ENTITY_TYPES),
  kind: text.exactOptional(),
  name: text,
  aliases: z.array(text).readonly(),
  externalIds: z.array(text).readonly().exactOptional(),
  articles: count,
  claims: count,
  firstSeen: text.exactOptional(),
  lastSeen: text.exactOptional(),
});

/** What a list needs of an entity. */
export const entityNameSchema = entitySchema.pick({ id: true, name: true, type: true });

/** An edge of the graph, as `Fact` of the model. */
export const factSchema = z.strictObject({
  id: factIdSchema,
  type: relationTypeSchema,
  subject: entityIdSchema,
  object: entityIdSchema,
  claims: count,
  articles: count,
  outlets: count,
  origins: count,
  firstDate: text.exactOptional(),
  lastDate: text.exactOptional(),
  firstReported: text.exactOptional(),
  lastReported: text.exactOptional(),
  heldFrom: text.exactOptional(),
  heldTo: text.exactOptional(),
  dates: z.array(text).readonly(),
  confidence: share,
  quote: text,
  roles: z.array(text).readonly(),
  current: z.boolean(),
});

const argumentSchema = z.strictObject({
  start: offset,
  end: offset,
  namingStart: offset.exactOptional(),
  namingEnd: offset.exactOptional(),
  namingRule: text.exactOptional(),
  namingQuoteStart: offset.exactOptional(),
  namingQuoteEnd: offset.exactOptional(),
});

/** What one article states, as `ClaimNode` of the model. */
export const claimSchema = z.strictObject({
  id: claimIdSchema,
  article: articleIdSchema,
  type: relationTypeSchema,
  subject: entityIdSchema,
  object: entityIdSchema,
  saidBy: entityIdSchema.exactOptional(),
  place: entityIdSchema.exactOptional(),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  tense: z.enum(TENSES).exactOptional(),
  role: text.exactOptional(),
  roleNormalized: text.exactOptional(),
  date: text.exactOptional(),
  aspect: text.exactOptional(),
  confidence: share,
  rule: text,
  quote: text,
  quoteStart: offset,
  quoteEnd: offset,
  triggerStart: offset,
  triggerEnd: offset,
  subjectAt: argumentSchema,
  objectAt: argumentSchema,
  speakerAt: argumentSchema.exactOptional(),
  placeAt: argumentSchema.exactOptional(),
  dateStart: offset.exactOptional(),
  dateEnd: offset.exactOptional(),
});

const spanSchema = z.strictObject({ start: offset, end: offset });

/** An article with its text, as `ArticleNode` of the model. */
export const articleSchema = z.strictObject({
  id: articleIdSchema,
  contentHash: text,
  url: text.exactOptional(),
  title: text,
  outlet: text.exactOptional(),
  author: text.exactOptional(),
  publishedAt: text.exactOptional(),
  retrievedAt: text,
  language: text,
  text,
  furniture: z.array(spanSchema).readonly(),
  copyOf: articleIdSchema.exactOptional(),
});

/** An article without its text. */
export const articleSummarySchema = articleSchema.omit({ text: true, furniture: true });

/** A claim with what a reader needs to see beside it. */
export const claimEvidenceSchema = z.strictObject({
  claim: claimSchema,
  article: articleSummarySchema,
  subject: entityNameSchema,
  object: entityNameSchema,
  speaker: entityNameSchema.exactOptional(),
  place: entityNameSchema.exactOptional(),
  namingQuotes: z
    .array(z.strictObject({ end: z.enum(['subject', 'object', 'speaker']), quote: text, start: offset }))
    .readonly(),
});

export type EntityName = z.infer<typeof entityNameSchema>;
export type ArticleSummary = z.infer<typeof articleSummarySchema>;
export type ClaimEvidence = z.infer<typeof claimEvidenceSchema>;
