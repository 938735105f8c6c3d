import type { Database } from '../../base/sqlite';
import type { Entity } from '../../model/entity';
import type { EntityId } from '../../model/id';
import { foldName } from '../search-names';
import { parseBody } from './rows';

/** Writes the folded names and words of an entity in the place of those that stood. */
export function writeSearchNames(database: Database, { id, name, aliases, claims }: Entity): void {
  removeSearchNames(database, id);
  const names = new Set([name, ...aliases].map(foldName).filter((folded) => folded !== ''));
  for (const folded of names) database.run('INSERT INTO name VALUES (?, ?, ?)', folded, claims, id);
  for (const word of new Set([...names].flatMap((folded) => folded.split(' ')))) {
    database.run('INSERT INTO word (word, entity, claims) VALUES (?, ?, ?)', word, id, claims);
    database.run('INSERT OR IGNORE INTO vocabulary VALUES (?, ?)', word.length, word);
  }
}

/** Words of the vocabulary stay: one that no entity has finds nothing. */
export function removeSearchNames(database: Database, id: EntityId): void {
  database.run('DELETE FROM name WHERE entity = ?', id);
  database.run('DELETE FROM word WHERE entity = ?', id);
}

/** Fills the names of a graph that was written before it kept them. */
export function fillSearchNames(database: Database): void {
  const isFilled = database.get('SELECT 1 FROM name LIMIT 1') !== undefined;
  if (isFilled || database.get('SELECT 1 FROM entity LIMIT 1') === undefined) return;
  database.transaction(() => {
    for (const { id } of database.all<{ id: string }>('SELECT id FROM entity')) {
      const row = database.get<{ body: string }>('SELECT body FROM entity WHERE id = ?', id);
      if (row !== undefined) writeSearchNames(database, parseBody<Entity>(row.body));
    }
  });
}
