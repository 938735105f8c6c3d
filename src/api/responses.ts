import { z } from 'zod';
import {
  articleSchema,
  articleSummarySchema,
  claimEvidenceSchema,
  entityNameSchema,
  entitySchema,
  factSchema,
} from './graph';

const count = z.int().min(0);

/** What every failed request answers; nothing internal is in it. */
export const apiErrorSchema = z.strictObject({ code: z.string(), message: z.string(), hint: z.string() });

/** That the store answers, its name, and which parts of the API this server was started with. */
export const healthSchema = z.strictObject({
  status: z.literal('ok'),
  store: z.string(),
  can: z.strictObject({ query: z.boolean(), add: z.boolean(), review: z.boolean() }),
});

/** How much the graph holds. */
export const statsSchema = z.strictObject({ articles: count, entities: count, claims: count, facts: count });

/** Entities and the facts between them. */
export const subgraphSchema = z.strictObject({
  entities: z.array(entitySchema).readonly(),
  facts: z.array(factSchema).readonly(),
});

/** `total` counts the facts of the entity, of which this is one page. */
export const neighboursSchema = subgraphSchema.extend({ total: count });

/** `entity.id` differs from the id asked for where that one was merged into it. */
export const entityResponseSchema = z.strictObject({ entity: entitySchema });

export const searchResponseSchema = z.strictObject({
  entities: z.array(entitySchema).readonly(),
  articles: z.array(articleSummarySchema).readonly(),
});

/** A fact, both of its ends, and the first page of the claims that state it. */
export const factResponseSchema = z.strictObject({
  fact: factSchema,
  subject: entityNameSchema,
  object: entityNameSchema,
  claims: z.array(claimEvidenceSchema).readonly(),
});

export const claimsResponseSchema = z.strictObject({ claims: z.array(claimEvidenceSchema).readonly() });

export const claimResponseSchema = z.strictObject({ claim: claimEvidenceSchema });

export const articlesResponseSchema = z.strictObject({ articles: z.array(articleSummarySchema).readonly() });

/** One page of the articles that mention an entity. */
export const entityArticlesSchema = z.strictObject({
  articles: z.array(articleSummarySchema).readonly(),
  total: count,
});

/** Where an article mentions one entity: flat list start, end, start, end … in text order. */
export const articleMentionsSchema = z.strictObject({
  entity: entityNameSchema,
  names: z.array(z.string()).readonly(),
  spans: z.array(count).readonly(),
});

export const articleResponseSchema = z.strictObject({
  article: articleSchema,
  mentions: z.array(articleMentionsSchema).readonly(),
  claims: z.array(claimEvidenceSchema).readonly(),
});

export type ApiError = z.infer<typeof apiErrorSchema>;
export type Health = z.infer<typeof healthSchema>;
export type Stats = z.infer<typeof statsSchema>;
export type SubgraphResponse = z.infer<typeof subgraphSchema>;
export type NeighboursResponse = z.infer<typeof neighboursSchema>;
export type EntityResponse = z.infer<typeof entityResponseSchema>;
export type SearchResponse = z.infer<typeof searchResponseSchema>;
export type FactResponse = z.infer<typeof factResponseSchema>;
export type ClaimsResponse = z.infer<typeof claimsResponseSchema>;
export type ArticlesResponse = z.infer<typeof articlesResponseSchema>;
export type EntityArticles = z.infer<typeof entityArticlesSchema>;
export type ArticleMentions = z.infer<typeof articleMentionsSchema>;
export type ArticleResponse = z.infer<typeof articleResponseSchema>;
