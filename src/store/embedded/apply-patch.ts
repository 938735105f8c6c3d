import { NewsgraphError } from '../../base/errors';
import type { Database } from '../../base/sqlite';
import type { Entity, MentionsEdge } from '../../model/entity';
import type { ClaimNode, Fact } from '../../model/fact';
import type { EntityId } from '../../model/id';
import type { ArticleNode, Patch, WriteReport } from '../../model/patch';
import { relationEntry } from '../../ontology/relations';
import { writeCursor } from './marker';
import { removeSearchNames, writeSearchNames } from './search-index';
import { removeTitleWords, writeTitleWords } from './title-words';

/** Writes a patch and the cursor in one transaction: a reader sees all of it or nothing. */
export function applyPatch(database: Database, patch: Patch): WriteReport {
  return database.transaction(() => {
    const touched = new Set<EntityId>();
    for (const id of patch.facts.remove) removeFact(database, id, touched);
    for (const id of patch.claims.remove) database.run('DELETE FROM claim WHERE id = ?', id);
    for (const { article, entity } of patch.mentions.remove) {
      database.run('DELETE FROM mentions WHERE article = ? AND entity = ?', article, entity);
    }
    for (const id of patch.articles.remove) {
      database.run('DELETE FROM mentions WHERE article = ?', id);
      database.run('DELETE FROM article WHERE id = ?', id);
      removeTitleWords(database, id);
    }
    for (const id of patch.entities.remove) removeEntity(database, id);
    for (const source of patch.redirects.remove) database.run('DELETE FROM redirect WHERE source = ?', source);
    for (const row of patch.articles.upsert) writeArticle(database, row);
    for (const row of patch.entities.upsert) writeEntity(database, row);
    for (const row of patch.mentions.upsert) writeMentions(database, row);
    for (const row of patch.claims.upsert) writeClaim(database, row);
    for (const row of patch.facts.upsert) writeFact(database, row, touched);
    for (const { from, to } of patch.redirects.upsert) {
      database.run('INSERT OR REPLACE INTO redirect VALUES (?, ?)', from, to);
    }
    for (const id of touched) countFacts(database, id);
    requireEnds(database, patch);
    writeCursor(database, { ledger: patch.ledger, resolution: patch.resolution, sequence: patch.to });
    const changes = [patch.articles, patch.entities, patch.mentions, patch.claims, patch.facts, patch.redirects];
    return {
      upserted: changes.reduce((sum, { upsert }) => sum + upsert.length, 0),
      removed: changes.reduce((sum, { remove }) => sum + remove.length, 0),
      sequence: patch.to,
    };
  });
}

/** Throws `STORE_INCOMPLETE` where a written row names a node that is not there, which undoes the patch. */
function requireEnds(database: Database, { mentions, claims, facts }: Patch): void {
  const known = new Map<string, boolean>();
  const isKnown = (id: string) => {
    const found = known.get(id) ?? database.get('SELECT 1 AS found FROM entity WHERE id = ?', id) !== undefined;
    known.set(id, found);
    return found;
  };
  const rows = {
    mentions: mentions.upsert.map(({ entity }) => [entity]),
    claims: claims.upsert.map(({ subject, object, saidBy, place }) => [subject, object, saidBy, place]),
    facts: facts.upsert.map(({ subject, object }) => [subject, object]),
  };
  for (const [name, ends] of Object.entries(rows)) {
    const open = ends.filter((ids) => !ids.every((id) => id === undefined || isKnown(id))).length;
    if (open === 0) continue;
    const message = `${open} of ${ends.length} ${name} name a node that is not there`;
    throw new NewsgraphError('STORE_INCOMPLETE', message, { name });
  }
}

function writeArticle(database: Database, { text, ...row }: ArticleNode): void {
  const published = row.publishedAt ?? '';
  database.run('INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?)', row.id, published, JSON.stringify(row), text);
  writeTitleWords(database, row);
  database.run('UPDATE claim SET published = ?2 WHERE article = ?1 AND published <> ?2', row.id, published);
}

function writeEntity(database: Database, row: Entity): void {
  database.run(
    `INSERT INTO entity (id, claims, body, type, articles, name_key, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET claims = excluded.claims, body = excluded.body, type = excluded.type,
       articles = excluded.articles, name_key = excluded.name_key, first_seen = excluded.first_seen,
       last_seen = excluded.last_seen`,
    row.id,
    row.claims,
    JSON.stringify(row),
    row.type,
    row.articles,
    row.name.toLowerCase(),
    row.firstSeen ?? '',
    row.lastSeen ?? '',
  );
  writeSearchNames(database, row);
}

function removeEntity(database: Database, id: EntityId): void {
  database.run('DELETE FROM mentions WHERE entity = ?', id);
  removeSearchNames(database, id);
  database.run('DELETE FROM entity WHERE id = ?', id);
}

function writeMentions(database: Database, row: MentionsEdge): void {
  database.run('INSERT OR REPLACE INTO mentions VALUES (?, ?, ?)', row.article, row.entity, JSON.stringify(row));
}

function writeClaim(database: Database, row: ClaimNode): void {
  database.run(
    `INSERT OR REPLACE INTO claim (id, article, type, subject, object, counts, confidence, date, quote_start,
       trigger_start, body, polarity, modality, tense, role, published)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
       coalesce((SELECT published FROM article WHERE id = ?2), ''))`,
    row.id,
    row.article,
    row.type,
    row.subject,
    row.object,
    row.polarity === 'positive' && row.modality === 'asserted' ? 1 : 0,
    row.confidence,
    row.date ?? '',
    row.quoteStart,
    row.triggerStart,
    JSON.stringify(row),
    row.polarity,
    row.modality,
    row.tense ?? '',
    row.roleNormalized ?? '',
  );
}

function writeFact(database: Database, row: Fact, touched: Set<EntityId>): void {
  relationEntry(row.type);
  touched.add(row.subject).add(row.object);
  database.run(
    'INSERT OR REPLACE INTO fact (id, subject, object, origins, claims, body, type) VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.id,
    row.subject,
    row.object,
    row.origins,
    row.claims,
    JSON.stringify(row),
    row.type,
  );
}

function removeFact(database: Database, id: string, touched: Set<EntityId>): void {
  const ends = database.get<{ subject: EntityId; object: EntityId }>(
    'SELECT subject, object FROM fact WHERE id = ?',
    id,
  );
  if (!ends) return;
  touched.add(ends.subject).add(ends.object);
  database.run('DELETE FROM fact WHERE id = ?', id);
}

function countFacts(database: Database, id: EntityId): void {
  database.run(
    `UPDATE entity SET degree = (SELECT count(*) FROM fact WHERE subject = ?1)
       + (SELECT count(*) FROM fact WHERE object = ?1 AND subject <> ?1) WHERE id = ?1`,
    id,
  );
}
