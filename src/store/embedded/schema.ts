/** Marks an embedded graph in its file header: "NGGR". */
export const GRAPH_APPLICATION_ID = 0x4e474752;

/**
 * Migrations of the embedded graph, forward only. Rows stand as JSON in `body`; columns beside it are what reads filter
 * and order by. `name` holds the folded names for the search, `word` their words, `vocabulary` each word once; `degree` counts an entity's facts.
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
  // Columns and indexes of tables, timeline and contradictions; an index that holds all columns of a filter is read alone.
  `
  ALTER TABLE entity ADD COLUMN type TEXT NOT NULL DEFAULT '';
  ALTER TABLE entity ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE entity ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
  ALTER TABLE entity ADD COLUMN first_seen TEXT NOT NULL DEFAULT '';
  ALTER TABLE entity ADD COLUMN last_seen TEXT NOT NULL DEFAULT '';
  UPDATE entity SET type = json_extract(body, '$.type'), articles = json_extract(body, '$.articles'),
    name_key = lower(json_extract(body, '$.name')), first_seen = coalesce(json_extract(body, '$.firstSeen'), ''),
    last_seen = coalesce(json_extract(body, '$.lastSeen'), '');
  CREATE INDEX entity_table ON entity(claims DESC, id, type, articles, name_key, first_seen, last_seen);
  ALTER TABLE claim ADD COLUMN published TEXT NOT NULL DEFAULT '';
  ALTER TABLE claim ADD COLUMN polarity TEXT NOT NULL DEFAULT '';
  ALTER TABLE claim ADD COLUMN modality TEXT NOT NULL DEFAULT '';
  ALTER TABLE claim ADD COLUMN tense TEXT NOT NULL DEFAULT '';
  ALTER TABLE claim ADD COLUMN role TEXT NOT NULL DEFAULT '';
  UPDATE claim SET published = coalesce((SELECT published FROM article WHERE article.id = claim.article), ''),
    polarity = json_extract(body, '$.polarity'), modality = json_extract(body, '$.modality'),
    tense = coalesce(json_extract(body, '$.tense'), ''), role = coalesce(json_extract(body, '$.roleNormalized'), '');
  CREATE INDEX claim_table ON claim(published DESC, id, date, type, subject, object, confidence, polarity, modality, tense);
  CREATE INDEX claim_denial ON claim(type, subject, object) WHERE polarity = 'negative' AND modality = 'asserted';
  CREATE INDEX claim_office ON claim(type, object, role) WHERE role <> '' AND tense = 'current' AND counts = 1;
  ALTER TABLE fact ADD COLUMN type TEXT NOT NULL DEFAULT '';
  UPDATE fact SET type = json_extract(body, '$.type');
  CREATE INDEX fact_type ON fact(type, subject, object);
  `,
  // The search reads ids in their order from these alone; `fillSearchNames` fills them for a graph that stands.
  `
  CREATE TABLE name (
    folded TEXT NOT NULL, claims INTEGER NOT NULL, entity TEXT NOT NULL, PRIMARY KEY (folded, entity)
  ) WITHOUT ROWID;
  CREATE INDEX name_entity ON name(entity, claims, folded);
  ALTER TABLE word ADD COLUMN claims INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE vocabulary (length INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (length, word)) WITHOUT ROWID;
  `,
  // Folded words of titles; what older graphs lack is filled in when they are opened.
  `
  CREATE TABLE title_word (word TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (word, article)) WITHOUT ROWID;
  CREATE INDEX title_word_article ON title_word(article);
  `,
];

/** Tables that a clearing empties. */
export const GRAPH_TABLES = [
  'article',
  'entity',
  'name',
  'word',
  'vocabulary',
  'mentions',
  'claim',
  'fact',
  'redirect',
  'title_word',
] as const;
