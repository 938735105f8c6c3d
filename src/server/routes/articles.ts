import type { FastifyInstance } from 'fastify';
import type { ArticleMentions } from '../../api/responses';
import { ROUTES } from '../../api/routes';
import { NewsgraphError } from '../../base/errors';
import type { MentionsEdge } from '../../model/entity';
import type { GraphReader } from '../../store/contract';
import { serveRoute } from '../serve-route';

/** Articles, latest first, and one article with everything that was read from it. */
export function articleRoutes(api: FastifyInstance, read: GraphReader): void {
  serveRoute(api, ROUTES.articles, async ({ query }) => ({ articles: await read.articles(query) }));
  serveRoute(api, ROUTES.article, async ({ params: { id } }) => {
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
