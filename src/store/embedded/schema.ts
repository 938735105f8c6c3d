/** Marks an embedded graph in its file header: "NGGR". */
export const GRAPH_APPLICATION_ID = 0x4e474752;

/**
 * Migrations of the embedded graph, forward only. Rows stand as JSON in `body`; columns beside it are what reads filter
 * and order by. `word` holds the folded words of every name, for the search; `degree` counts an entity's facts.
 * Tables of long rows keep a rowid, so that new rows share pages: ids are hashes and would scatter them.
 */
export const GRAPH_MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE article (id TEXT PRIMARY KEY, published TEXT NOT NULL, body TEXT NOT NULL, text TEXT NOT NULL);
  CREATE INDEX article_published ON article(published DESC, id);
  CREATE TABLE entity (
    id TEXT PRIMARY KEY, claims INTEGER NOT NULL, degree INTEGER NOT NULL DEFAULT 0, body TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX entity_degree ON entity(degree DESC, claims DESC, id);
  CREATE TABLE word (word TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY (word, entity)) WITHOUT ROWID;
  CREATE INDEX word_entity ON word(entity);
  CREATE TABLE mentions (
    article TEXT NOT NULL, entity TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (article, entity)
  );
  CREATE INDEX mentions_entity ON mentions(entity);
  CREATE TABLE claim (
    id TEXT PRIMARY KEY, article TEXT NOT NULL, type TEXT NOT NULL, subject TEXT NOT NULL, object TEXT NOT NULL,
    counts INTEGER NOT NULL, confidence REAL NOT NULL, date TEXT NOT NULL, quote_start INTEGER NOT NULL,
    trigger_start INTEGER NOT NULL, body TEXT NOT NULL
  );
  CREATE INDEX claim_article ON claim(article);
  CREATE INDEX claim_subject ON claim(subject, object, type);
  CREATE INDEX claim_object ON claim(object, subject, type);
  CREATE TABLE fact (
    id TEXT PRIMARY KEY, subject TEXT NOT NULL, object TEXT NOT NULL, origins INTEGER NOT NULL, claims INTEGER NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX fact_subject ON fact(subject);
  CREATE INDEX fact_object ON fact(object, subject);
  CREATE TABLE redirect (source TEXT PRIMARY KEY, target TEXT NOT NULL) WITHOUT ROWID;
  `,
];

/** Tables that a clearing empties. */
export const GRAPH_TABLES = ['article', 'entity', 'word', 'mentions', 'claim', 'fact', 'redirect'] as const;
