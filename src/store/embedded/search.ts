import type { Database } from '../../base/sqlite';
import type { Entity } from '../../model/entity';
import type { Page } from '../contract';
import { allowedEdits, closenessOf, foldName, isNear } from '../search-names';
import { parseBody } from './rows';

/** Entities whose names answer a query, nearest first; see `GraphReader.search`. Cost: one walk over the words of like length. */
export function searchEntities(database: Database, query: string, { limit, offset = 0 }: Page): readonly Entity[] {
  const folded = foldName(query);
  if (folded === '') return [];
  return candidates(database, folded)
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

/** Every entity that has, for each asked word, a word that begins with it or is spelled nearly like it. */
function candidates(database: Database, folded: string): readonly Entity[] {
  let ids: ReadonlySet<string> | undefined;
  for (const word of folded.split(' ')) {
    const found = new Set(entitiesOf(database, [...wordsFrom(database, word), ...wordsNear(database, word)]));
    ids = ids === undefined ? found : new Set([...ids].filter((id) => found.has(id)));
  }
  return [...(ids ?? [])].flatMap((id) => {
    const row = database.get<{ body: string }>('SELECT body FROM entity WHERE id = ?', id);
    return row ? [parseBody<Entity>(row.body)] : [];
  });
}

function wordsFrom(database: Database, start: string): readonly string[] {
  return database
    .all<{ word: string }>('SELECT DISTINCT word FROM word WHERE word >= ? AND word < ?', start, `${start}\u{10FFFF}`)
    .map(({ word }) => word);
}

function wordsNear(database: Database, asked: string): readonly string[] {
  const edits = allowedEdits(asked);
  if (edits === 0) return [];
  return database
    .all<{ word: string }>(
      'SELECT DISTINCT word FROM word WHERE length(word) BETWEEN ? AND ?',
      asked.length - edits,
      asked.length + edits,
    )
    .map(({ word }) => word)
    .filter((word) => isNear(word, asked));
}

function entitiesOf(database: Database, words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    database.all<{ entity: string }>('SELECT entity FROM word WHERE word = ?', word).map(({ entity }) => entity),
  );
}
