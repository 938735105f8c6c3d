import type { Database } from '../../base/sqlite';
import type { Entity } from '../../model/entity';
import type { Page } from '../contract';
import { closenessOf, foldName } from '../search-names';
import { parseBody } from './rows';
import type { Vocabulary } from './vocabulary';

/** Entities whose names answer a query, nearest first; see `GraphReader.search`. Cost: grows with the entities that have such words. */
export function searchEntities(
  database: Database,
  query: string,
  { limit, offset = 0, vocabulary }: Page & { readonly vocabulary: Vocabulary },
): readonly Entity[] {
  const folded = foldName(query);
  if (folded === '') return [];
  return candidates(database, folded, vocabulary)
    .flatMap((entity) => {
      const closeness = closenessOf([entity.name, ...entity.aliases], folded);
      return closeness === undefined ? [] : [{ entity, closeness }];
    })
    .sort(
      (a, b) => a.closeness - b.closeness || b.entity.claims - a.entity.claims || (a.entity.id < b.entity.id ? -1 : 1),
    )
    .slice(offset, offset + limit)
    .map(({ entity }) => entity);
}

/** Words of a query that narrow the candidates; all of them are compared afterwards. */
const MOST_WORDS = 20;

/** Every entity that has, for each asked word, a word that begins with it or is spelled nearly like it. */
function candidates(database: Database, folded: string, vocabulary: Vocabulary): readonly Entity[] {
  const asked = [...new Set(folded.split(' '))].slice(0, MOST_WORDS);
  const having = asked.map(
    () => `SELECT entity FROM (SELECT entity FROM word WHERE word >= ? AND word < ?
      UNION SELECT entity FROM word WHERE word IN (SELECT value FROM json_each(?)))`,
  );
  return database
    .all<{ body: string }>(
      `SELECT body FROM entity WHERE id IN (${having.join(' INTERSECT ')})`,
      ...asked.flatMap((word) => [word, `${word}\u{10FFFF}`, JSON.stringify(vocabulary.near(word))]),
    )
    .map(({ body }) => parseBody<Entity>(body));
}
