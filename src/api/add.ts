import { z } from 'zod';
import { daySchema } from './filters';
import { articleSchema, claimEvidenceSchema, entitySchema, factSchema } from './graph';
import { entityIdSchema } from './ids';
import { apiErrorSchema, articleMentionsSchema, statsSchema } from './responses';

/** Largest document, in bytes; a base64 text of one takes a third more. */
export const MAX_ADD_BYTES = 4_000_000;

const said = z.string().trim().min(1).max(500).exactOptional();

/** What to read: a pasted text, a public web page or feed, or a file that was dropped (text, HTML, JSON or JSON Lines). */
export const addRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z
      .string()
      .min(1)
      .max(MAX_ADD_BYTES / 4),
    title: said,
    outlet: said,
    author: said,
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .exactOptional(),
    publishedAt: daySchema.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('url'), url: z.url({ protocol: /^https?$/ }).max(2_000) }),
  z.strictObject({
    kind: z.literal('file'),
    name: z.string().min(1).max(255),
    base64: z
      .base64()
      .min(1)
      .max(Math.ceil(MAX_ADD_BYTES / 3) * 4),
  }),
]);

export const READING_STATUSES = [
  'extracted',
  'no-claims',
  'no-entities',
  'unsupported-language',
  'empty-body',
] as const;

/** What one article would add: itself with highlights, and the graph that it makes on its own. */
const previewedSchema = z.strictObject({
  kind: z.literal('read'),
  status: z.enum(READING_STATUSES),
  article: articleSchema,
  mentions: z.array(articleMentionsSchema).readonly(),
  claims: z.array(claimEvidenceSchema).readonly(),
  entities: z.array(entitySchema).readonly(),
  facts: z.array(factSchema).readonly(),
  /** Entities of these whose id the graph has already; the others would be new, or join one under another name. */
  known: z.array(entityIdSchema).readonly(),
  /** Whether the graph has this article already. */
  inGraph: z.boolean(),
});

const failedSchema = z.strictObject({ kind: z.literal('failed'), location: z.string(), ...apiErrorSchema.shape });

/** Of a feed or JSON Lines the first articles; `more` says that there are others. */
export const previewResponseSchema = z.strictObject({
  documents: z.array(z.discriminatedUnion('kind', [previewedSchema, failedSchema])).readonly(),
  more: z.boolean(),
});

/** A run that has begun; its events are at `/api/add/:id/events`. */
export const addStartedSchema = z.strictObject({ id: z.string() });
export const addParamsSchema = z.strictObject({ id: z.string().regex(/^[0-9a-f]{16}$/) });

/**
 * What is told of a run by server-sent events, each as the JSON `data` of an unnamed event, from the first on whenever one
 * connects. `finished` and `stopped` are the last.
 */
export const addEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('found'), documents: z.int() }),
  z.strictObject({
    kind: z.literal('read'),
    location: z.string(),
    title: z.string().exactOptional(),
    status: z.enum(READING_STATUSES),
    entities: z.int(),
    claims: z.int(),
  }),
  z.strictObject({ kind: z.literal('unchanged'), location: z.string(), title: z.string().exactOptional() }),
  failedSchema,
  z.strictObject({ kind: z.literal('projecting'), sequence: z.int(), target: z.int() }),
  z.strictObject({ kind: z.literal('finished'), before: statsSchema, after: statsSchema }),
  z.strictObject({ kind: z.literal('stopped'), ...apiErrorSchema.shape }),
]);

export type AddRequest = z.infer<typeof addRequestSchema>;
export type PreviewedDocument = z.infer<typeof previewedSchema>;
export type PreviewResponse = z.infer<typeof previewResponseSchema>;
export type AddStarted = z.infer<typeof addStartedSchema>;
export type AddEvent = z.infer<typeof addEventSchema>;
