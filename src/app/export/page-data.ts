import type { ExportedGraph } from '../../api/export';
import type { EntityId } from '../../model/id';
import type { GraphReader } from '../../store/contract';
import { entitiesOf } from './exported-rows';

/** Entities that a page has where none are named, and claims that one holds. */
const BEST_CONNECTED = 200;
const MOST_CLAIMS = 20_000;

/** What a one-file page holds: some entities, by default the best-connected, with facts, claims and articles among them. */
export async function pageData(
  read: GraphReader,
  { ids, now }: { readonly ids?: readonly EntityId[]; readonly now: () => Date },
): Promise<ExportedGraph> {
  const entities =
    ids === undefined ? (await read.overview({ limit: BEST_CONNECTED })).entities : await entitiesOf(read, ids);
  const among = entities.map(({ id }) => id);
  const inside = new Set(among);
  const claims: ExportedGraph['claims'][number][] = [];
  for (const { id } of await read.claimsAmong(among, { limit: MOST_CLAIMS })) {
    const claim = await read.claim(id);
    if (claim !== undefined) claims.push(claim);
  }
  const facts: ExportedGraph['facts'][number][] = [];
  for (const { id, subject, object } of await read.linksOf(among, { limit: 10 * MOST_CLAIMS })) {
    const fact = inside.has(subject) && inside.has(object) ? await read.fact(id) : undefined;
    if (fact !== undefined) facts.push(fact);
  }
  const articles = new Map(claims.map(({ article }) => [article.id, article]));
  const best = [...entities].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)).slice(0, 3);
  return {
    title: `newsgraph: ${best.map(({ name }) => name).join(', ')}`,
    exportedAt: now().toISOString(),
    entities,
    facts,
    claims,
    articles: [...articles.values()],
  };
}
