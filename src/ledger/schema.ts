import type { Migration } from '../base/migrate';
import { writeMissingDigests } from './digests';

/** Marks a ledger in its file header: "NGLG". */
export const LEDGER_APPLICATION_ID = 0x4e474c47;

/**
 * Migrations of the ledger, forward only; a released one is never edited.
 *
 * `text` holds each text once, by content hash; `revision` one form of an article (its text and what is said about it);
 * `extraction` what was read from a revision (deflated JSON). `entry` numbers every change, with the revision and extraction that the article
 * has from then on. `public_id` and `anchor`
 * remember which id an entity was given, held by the spans of the mentions that name it. `decision` and `decision_anchor`
 * keep what people decided about identity, held by the mentions that they meant. `digest` tells a row that was changed behind the ledger's back.
 */
export const LEDGER_MIGRATIONS: readonly Migration[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE text (ref INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, body TEXT);
  CREATE TABLE article (
    ref INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER REFERENCES revision(ref),
    removed INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE revision (
    ref INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(ref),
    text INTEGER NOT NULL REFERENCES text(ref),
    described TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    status TEXT,
    description TEXT,
    signature BLOB,
    extraction INTEGER,
    UNIQUE (article, text, described)
  );
  CREATE INDEX revision_text ON revision(text);
  CREATE TABLE extraction (
    ref INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL REFERENCES revision(ref),
    extractor TEXT NOT NULL,
    version TEXT NOT NULL,
    settings TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (revision, extractor, version, settings)
  );
  CREATE TABLE failure (
    location TEXT PRIMARY KEY, code TEXT NOT NULL, message TEXT NOT NULL, hint TEXT NOT NULL, at TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE entry (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    article INTEGER REFERENCES article(ref),
    at TEXT NOT NULL
  );
  CREATE TABLE public_id (ref INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
  CREATE TABLE anchor (
    text INTEGER NOT NULL REFERENCES text(ref),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    public_id INTEGER NOT NULL REFERENCES public_id(ref),
    PRIMARY KEY (text, start, end)
  ) WITHOUT ROWID;
  CREATE INDEX anchor_id ON anchor(public_id);
  `,
  `
  CREATE TABLE decision (
    ref INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    sides INTEGER NOT NULL,
    body TEXT NOT NULL,
    who TEXT,
    why TEXT,
    at TEXT NOT NULL,
    undone_who TEXT,
    undone_why TEXT,
    undone_at TEXT
  );
  CREATE TABLE decision_anchor (
    hash TEXT NOT NULL,
    decision INTEGER NOT NULL REFERENCES decision(ref),
    side INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (hash, decision, side, start, end)
  ) WITHOUT ROWID;
  CREATE INDEX decision_anchor_decision ON decision_anchor(decision);
  ALTER TABLE entry ADD COLUMN decision INTEGER REFERENCES decision(ref);
  ALTER TABLE entry ADD COLUMN revision INTEGER;
  ALTER TABLE entry ADD COLUMN extraction INTEGER;
  CREATE INDEX entry_article ON entry(article, sequence);
  CREATE INDEX entry_decision ON entry(decision) WHERE decision IS NOT NULL;
  `,
  (database) => {
    database.exec('ALTER TABLE revision ADD COLUMN digest TEXT; ALTER TABLE extraction ADD COLUMN digest TEXT;');
    writeMissingDigests(database);
  },
];
