import type { Database, SqlValue } from '../../base/sqlite';
import type { Entity } from '../../model/entity';
import type { Page } from '../contract';
import { allowedEdits, closenessOfFolded, foldName, isNear } from '../search-names';
import { parseBody } from './rows';

/** Ids of the entities of one closeness, those with most claims first, perhaps twice; at most `limit`. */
type Tier = (limit: number) => readonly string[];

/**
 * Entities whose names answer a query, nearest first; see `GraphReader.search`. Reads one closeness after the other until the page is
 * full, from columns alone; only the entities of the page are parsed.
 */
export function searchEntities(database: Database, query: string, { limit, offset = 0 }: Page): readonly Entity[] {
  const folded = foldName(query);
  if (folded === '') return [];
  const wanted = offset + limit;
  const found = new Set<string>();
  for (const tier of tiersOf(database, folded)) {
    if (found.size >= wanted) break;
    take(tier, found, wanted);
  }
  return [...found].slice(offset, wanted).flatMap((id) => {
    const row = database.get<{ body: string }>('SELECT body FROM entity WHERE id = ?', id);
    return row ? [parseBody<Entity>(row.body)] : [];
  });
}

/** Adds ids of a tier until `wanted` are found or the tier is at its end. */
function take(tier: Tier, found: Set<string>, wanted: number): void {
  for (let limit = 2 * (wanted + found.size); ; limit *= 2) {
    const ids = tier(limit);
    for (const id of ids) if (found.size < wanted) found.add(id);
    if (found.size >= wanted || ids.length < limit) return;
  }
}

const BEST_FIRST = 'ORDER BY claims DESC, entity LIMIT ?';
const LAST = '\u{10FFFF}';

/** The four of `Closeness`, in their order. */
function tiersOf(database: Database, folded: string): readonly Tier[] {
  const ids = (sql: string, ...values: readonly SqlValue[]): readonly string[] =>
    database.all<{ entity: string }>(sql, ...values).map(({ entity }) => entity);
  const exact: Tier = (limit) => ids(`SELECT entity FROM name WHERE folded = ? ${BEST_FIRST}`, folded, limit);
  const beginning: Tier = (limit) =>
    ids(`SELECT entity FROM name WHERE folded >= ? AND folded < ? ${BEST_FIRST}`, folded, folded + LAST, limit);
  if (folded.includes(' ')) {
    const words = [...new Set(folded.split(' '))];
    const ofCloseness = (most: 2 | 3): Tier => {
      let all: readonly string[] | undefined;
      return (limit) => {
        all ??= withAllWords(database, words, { folded, most });
        return all.slice(0, limit);
      };
    };
    return [exact, beginning, ofCloseness(2), ofCloseness(3)];
  }
  const word: Tier = (limit) =>
    ids(`SELECT entity FROM word WHERE word >= ? AND word < ? ${BEST_FIRST}`, folded, folded + LAST, limit);
  const near: Tier = (limit) => {
    const alike = JSON.stringify(wordsNear(database, folded));
    return ids(`SELECT entity FROM word WHERE word IN (SELECT value FROM json_each(?)) ${BEST_FIRST}`, alike, limit);
  };
  return [exact, beginning, word, near];
}

/** Entities with a name that has, for each asked word, one that begins with it or, where 3 is allowed, is spelled nearly like it. */
function withAllWords(
  database: Database,
  words: readonly string[],
  { folded, most }: { readonly folded: string; readonly most: 2 | 3 },
): readonly string[] {
  const nears = words.map((word) => (most === 3 ? wordsNear(database, word) : []));
  const hits = words.map((_, at) => {
    const near = nears[at]?.length ? ' OR word IN (SELECT value FROM json_each(?))' : '';
    return `SELECT entity FROM word WHERE (word >= ? AND word < ?)${near}`;
  });
  const values = words.flatMap((word, at) => [
    word,
    word + LAST,
    ...(nears[at]?.length ? [JSON.stringify(nears[at])] : []),
  ]);
  return database
    .all<{ entity: string; folded: string }>(
      `SELECT name.entity, name.folded FROM (${hits.join(' INTERSECT ')}) AS hit JOIN name ON name.entity = hit.entity
       ORDER BY name.claims DESC, name.entity`,
      ...values,
    )
    .filter((name) => (closenessOfFolded(name.folded, folded) ?? 4) <= most)
    .map(({ entity }) => entity);
}

function wordsNear(database: Database, asked: string): readonly string[] {
  const edits = allowedEdits(asked);
  if (edits === 0) return [];
  const [row] = database.all<{ words: string | null }>(
    `SELECT group_concat(word, ' ') AS words FROM vocabulary WHERE length BETWEEN ? AND ?`,
    asked.length - edits,
    asked.length + edits,
  );
  return (row?.words ?? '').split(' ').filter((word) => isNear(word, asked));
}
