import { z } from 'zod';
import { CONTRADICTION_KINDS } from '../model/filter';
import { claimFilterSchema, flagSchema } from './filters';
import { claimEvidenceSchema, entityNameSchema, entitySchema, factSchema } from './graph';
import { entityIdSchema } from './ids';
import { MAX_OVERVIEW, pageQuerySchema } from './requests';

const count = z.int().min(0);

/** Most paths in one answer, and most steps of a path. */
export const MAX_PATHS = 5;
export const MAX_STEPS = 6;

/** `?from=&to=`: the two entities to connect. */
export const pathsQuerySchema = z.strictObject({
  from: entityIdSchema,
  to: entityIdSchema,
  limit: z.coerce.number().int().min(1).max(MAX_PATHS).default(3),
  steps: z.coerce.number().int().min(1).max(MAX_STEPS).default(MAX_STEPS),
  /** Whether each step must be dated no earlier than the one before. */
  inTimeOrder: flagSchema.default(false),
  /** Whether offices formerly held count too. */
  includeFormer: flagSchema.default(false),
});

/** One step: from one entity to the next by the best reported fact between them, whichever way that fact points. */
export const pathStepSchema = z.strictObject({
  from: entityNameSchema,
  to: entityNameSchema,
  fact: factSchema,
  /** The claim that states it best. */
  evidence: claimEvidenceSchema,
  /** In time order only: the earliest date of this step that is not before the step before it. */
  date: z.string().exactOptional(),
});

/** Shortest first, then by the origins of their facts. `complete` is false where the search ended at its limit of facts. */
export const pathsSchema = z.strictObject({
  from: entitySchema,
  to: entitySchema,
  paths: z.array(z.array(pathStepSchema).readonly()).readonly(),
  complete: z.boolean(),
});

/** The filters of claims, all optional. */
export const timelineQuerySchema = claimFilterSchema;

/** Claims a month, ascending, months without claims left out; those whose date is a year only, and those without a date. */
export const timelineSchema = z.strictObject({
  months: z.array(z.strictObject({ month: z.string(), claims: count })).readonly(),
  years: z.array(z.strictObject({ year: z.string(), claims: count })).readonly(),
  undated: count,
});

/** `?of=` an entity, `?kind=`, and a page. */
export const contradictionsQuerySchema = pageQuerySchema.extend({
  of: entityIdSchema.exactOptional(),
  kind: z.enum(CONTRADICTION_KINDS).exactOptional(),
});

const sideSchema = z.strictObject({ evidence: claimEvidenceSchema, claims: count });

/** Two statements that cannot both hold, with how many claims stand on each side. */
export const contradictionSchema = z.strictObject({
  kind: z.enum(CONTRADICTION_KINDS),
  left: sideSchema,
  right: sideSchema,
});

/** Those with the latest statement first. */
export const contradictionsSchema = z.strictObject({
  contradictions: z.array(contradictionSchema).readonly(),
  total: count,
});

/** `?limit=`: how many of the best-connected entities are grouped. */
export const communitiesQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_OVERVIEW).default(200),
});

/** Entities that are closer to each other than to the rest, largest group first; named by its best-connected member. */
export const communitiesSchema = z.strictObject({
  communities: z.array(z.strictObject({ name: z.string(), entities: z.array(entityIdSchema).readonly() })).readonly(),
});

export type PathsQuery = z.infer<typeof pathsQuerySchema>;
export type ContradictionsQuery = z.infer<typeof contradictionsQuerySchema>;
export type PathStep = z.infer<typeof pathStepSchema>;
export type PathsResponse = z.infer<typeof pathsSchema>;
export type Communities = z.infer<typeof communitiesSchema>;
export type Timeline = z.infer<typeof timelineSchema>;
export type Contradiction = z.infer<typeof contradictionSchema>;
export type ContradictionsResponse = z.infer<typeof contradictionsSchema>;
