import type { FastifyInstance } from 'fastify';
import { articleParamsSchema, noQuerySchema, pageQuerySchema } from '../../api/requests';
import type { ArticleMentions, ArticleResponse, ArticlesResponse } from '../../api/responses';
import { NewsgraphError } from '../../base/errors';
import type { MentionsEdge } from '../../model/entity';
import type { GraphReader } from '../../store/contract';
import { parseRequest } from '../parse-request';

/** Articles, latest first, and one article with everything that was read from it. */
export function articleRoutes(api: FastifyInstance, read: GraphReader): void {
  api.get('/articles', async (request): Promise<ArticlesResponse> => {
    return { articles: await read.articles(parseRequest(pageQuerySchema, request.query)) };
  });

  api.get('/articles/:id', async (request): Promise<ArticleResponse> => {
    const { id } = parseRequest(articleParamsSchema, request.params);
    parseRequest(noQuerySchema, request.query);
    const article = await read.article(id);
    if (article === undefined) throw new NewsgraphError('ARTICLE_UNKNOWN', `no article has the id "${id}"`, { id });
    const [edges, claims] = await Promise.all([read.mentionsOf(id), read.claimsOf(id)]);
    const mentions = await Promise.all(edges.map((edge) => withName(read, edge)));
    return { article, mentions: mentions.flat(), claims };
  });
}

/** One row, or none where the entity left the graph between two reads. */
async function withName(read: GraphReader, edge: MentionsEdge): Promise<readonly ArticleMentions[]> {
  const entity = await read.entity(edge.entity);
  if (entity === undefined) return [];
  const { id, name, type } = entity;
  return [{ entity: { id, name, type }, names: edge.names, spans: edge.spans }];
}
