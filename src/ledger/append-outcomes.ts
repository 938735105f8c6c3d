import { ERROR_CATALOGUE } from '../base/errors';
import type { Database } from '../base/sqlite';
import type { Article } from '../model/article';
import type { Extraction } from '../model/extraction';
import { checkExtraction } from './check-extraction';
import { encodeDescription, encodeExtraction, encodeSignature, hashDescription } from './codec';
import { writeMissingDigests } from './digests';
import type { Appended, ExtractorKey, Outcome, Standing } from './ledger';
import { addEntry } from './log-entry';

/** Writes outcomes in one transaction and returns what each did, in the same order. */
export function appendOutcomes(database: Database, outcomes: readonly Outcome[], at: string): readonly Appended[] {
  return database.transaction(() => outcomes.map((outcome) => appendOne(database, outcome, at)));
}

function appendOne(database: Database, outcome: Outcome, at: string): Appended {
  switch (outcome.kind) {
    case 'read': {
      const failure = findUnsoundness(outcome.article, outcome.extraction);
      return failure === undefined ? { kind: appendRead(database, outcome, at) } : appendFailure(database, failure, at);
    }
    case 'seen':
      return { kind: appendSeen(database, outcome.article, at) };
    case 'failed':
      return appendFailure(database, outcome, at);
  }
}

/** What the ledger knows of an article, decided by its hashes alone. */
export function findStanding(database: Database, article: Article, key: ExtractorKey): Standing {
  const known = findArticle(database, article.id);
  if (known === undefined) return { kind: 'new' };
  if (known.removed === 1) return { kind: 'removed' };
  const revision = findRevision(database, article);
  if (revision === undefined || revision.description === null) return { kind: 'revised' };
  if (revision.ref !== known.revision) {
    // An older revision seen again is nothing new; seen later than the current one it becomes current.
    return { kind: article.retrievedAt > currentSeenAt(database, known.ref) ? 'revised' : 'unchanged' };
  }
  const active = database.get<ExtractorKey>(
    `SELECT extractor, version, settings AS settingsHash FROM extraction WHERE ref = ?`,
    revision.extraction,
  );
  const same =
    active?.extractor === key.extractor && active.version === key.version && active.settingsHash === key.settingsHash;
  return { kind: same ? 'unchanged' : 'stale' };
}

/** The failure that an extraction is which does not hold in its text; absent for a sound one. */
function findUnsoundness(article: Article, extraction: Extraction): Failure | undefined {
  const [first, ...others] = checkExtraction(article, extraction);
  if (first === undefined) return undefined;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return {
    location: article.source.location,
    code: 'EXTRACTION_MISMATCH',
    message: `${extraction.extractor} ${extraction.version}: ${first.where}: ${first.problem}${more}`,
    hint: ERROR_CATALOGUE.EXTRACTION_MISMATCH,
  };
}

type Failure = Omit<Extract<Outcome, { kind: 'failed' }>, 'kind'>;
type Written = Exclude<Appended['kind'], 'failed'>;

interface ArticleRow {
  readonly ref: number;
  readonly revision: number | null;
  readonly removed: 0 | 1;
}

interface RevisionRow {
  readonly ref: number;
  readonly seenAt: string;
  readonly description: string | null;
  readonly extraction: number | null;
}

const findArticle = (database: Database, id: string): ArticleRow | undefined =>
  database.get<ArticleRow>('SELECT ref, revision, removed FROM article WHERE id = ?', id);

const findRevision = (database: Database, article: Article): RevisionRow | undefined =>
  database.get<RevisionRow>(
    `SELECT revision.ref AS ref, seen_at AS seenAt, description, extraction
     FROM revision JOIN article ON article.ref = revision.article JOIN text ON text.ref = revision.text
     WHERE article.id = ? AND text.hash = ? AND described = ?`,
    article.id,
    article.contentHash,
    hashDescription(article),
  );

const currentSeenAt = (database: Database, article: number): string =>
  database.get<{ seenAt: string }>('SELECT max(seen_at) AS seenAt FROM revision WHERE article = ?', article)?.seenAt ??
  '';

function appendRead(
  database: Database,
  { article, extraction }: { readonly article: Article; readonly extraction: Extraction },
  at: string,
): Written {
  clearFailure(database, article.source.location);
  const before = findArticle(database, article.id);
  if (before === undefined) database.run('INSERT INTO article (id) VALUES (?)', article.id);
  const ref = before?.ref ?? findArticle(database, article.id)!.ref;
  const known = findRevision(database, article);
  const revision = writeRevision(database, { article, ref, known });
  const renewed = writeExtraction(database, revision, extraction);
  writeMissingDigests(database, revision);
  const current = chooseCurrent(database, ref);
  const kind = ((): Written => {
    if (before === undefined) return 'added';
    if (before.removed === 1) return 'restored';
    if (current !== before.revision) return 'revised';
    if (revision === current) return renewed ? 'renewed' : 'unchanged';
    return known === undefined || renewed ? 'superseded' : 'unchanged';
  })();
  if (kind !== 'unchanged') addEntry(database, { kind, article: ref, at });
  return kind;
}

/** An article that was found again and needed no reading: what remains is when it was last seen. */
function appendSeen(database: Database, article: Article, at: string): Written {
  clearFailure(database, article.source.location);
  const before = findArticle(database, article.id);
  const known = findRevision(database, article);
  if (before === undefined || before.removed === 1 || known === undefined) return 'unchanged';
  if (article.retrievedAt <= known.seenAt) return 'unchanged';
  database.run('UPDATE revision SET seen_at = ? WHERE ref = ?', article.retrievedAt, known.ref);
  if (chooseCurrent(database, before.ref) === before.revision) return 'unchanged';
  addEntry(database, { kind: 'revised', article: before.ref, at });
  return 'revised';
}

function writeRevision(
  database: Database,
  { article, ref, known }: { readonly article: Article; readonly ref: number; readonly known: RevisionRow | undefined },
): number {
  database.run('INSERT OR IGNORE INTO text (hash, body) VALUES (?, ?)', article.contentHash, article.text);
  database.run('UPDATE text SET body = ? WHERE hash = ? AND body IS NULL', article.text, article.contentHash);
  if (known === undefined) {
    database.run(
      `INSERT INTO revision (article, text, described, seen_at, description, signature)
       VALUES (?, (SELECT ref FROM text WHERE hash = ?), ?, ?, ?, ?)`,
      ref,
      article.contentHash,
      hashDescription(article),
      article.retrievedAt,
      encodeDescription(article),
      encodeSignature(article.signature),
    );
    return findRevision(database, article)!.ref;
  }
  if (known.description === null) {
    database.run(
      'UPDATE revision SET description = ?, signature = ? WHERE ref = ?',
      encodeDescription(article),
      encodeSignature(article.signature),
      known.ref,
    );
  }
  database.run('UPDATE revision SET seen_at = max(seen_at, ?) WHERE ref = ?', article.retrievedAt, known.ref);
  return known.ref;
}

/** Makes an extraction the active one of its revision; returns whether that changed anything. */
function writeExtraction(database: Database, revision: number, extraction: Extraction): boolean {
  const body = encodeExtraction(extraction);
  const key = [revision, extraction.extractor, extraction.version, extraction.settingsHash] as const;
  const find = (): { ref: number; body: ArrayBuffer } | undefined =>
    database.get(
      'SELECT ref, body FROM extraction WHERE revision = ? AND extractor = ? AND version = ? AND settings = ?',
      ...key,
    );
  const known = find();
  if (known === undefined || !Buffer.from(known.body).equals(body)) {
    database.run(
      'REPLACE INTO extraction (revision, extractor, version, settings, body) VALUES (?, ?, ?, ?, ?)',
      ...key,
      body,
    );
  }
  const active = find()!.ref;
  return (
    database.run(
      'UPDATE revision SET extraction = ?, status = ? WHERE ref = ? AND extraction IS NOT ?',
      active,
      extraction.status,
      revision,
      active,
    ) > 0
  );
}

/** Makes the revision with the greatest (seen at, content hash, description) current and returns it. */
function chooseCurrent(database: Database, article: number): number {
  const current = database.get<{ ref: number }>(
    `SELECT revision.ref AS ref FROM revision JOIN text ON text.ref = revision.text
     WHERE article = ? AND description IS NOT NULL ORDER BY seen_at DESC, hash DESC, described DESC LIMIT 1`,
    article,
  )!.ref;
  database.run('UPDATE article SET revision = ?, removed = 0 WHERE ref = ?', current, article);
  return current;
}

function appendFailure(database: Database, { location, code, message, hint }: Failure, at: string): Appended {
  const known = database.get<{ code: string; message: string }>(
    'SELECT code, message FROM failure WHERE location = ?',
    location,
  );
  database.run('REPLACE INTO failure VALUES (?, ?, ?, ?, ?)', location, code, message, hint, at);
  // The same failure again is no news: an entry each time would let a broken feed grow the ledger for ever.
  if (known?.code !== code || known.message !== message) addEntry(database, { kind: 'failed', at });
  return { kind: 'failed', code, message, hint };
}

function clearFailure(database: Database, location: string): void {
  database.run('DELETE FROM failure WHERE location = ?', location);
}
