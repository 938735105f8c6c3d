/** Marks a resolution file in its header: "NGRS". */
export const RESOLUTION_APPLICATION_ID = 0x4e475253;

/**
 * Raised whenever the same ledger may resolve to another graph; an older file is then emptied and filled anew. The
 * tables change together with it, so there are no migrations.
 */
export const RESOLUTION_VERSION = 5;

/**
 * Tables of the resolved ledger. Chains with the same names are counted in one `signature`, signatures with the same
 * keys in one `node`, so that work on an entity that everyone writes about costs its distinct names, not its mentions.
 * `context` counts what articles say of a node under its blocking keys, `pair` adds up what two nodes share of it; a bare name is a
 * node of its own until it is attached to an entity. `term` counts, by day, what says that a node holds an office of one holder or has
 * held it. `decided` holds the chains that decisions are about.
 * `changed` is the ledger sequence at which a row last changed; `gone` remembers rows that are no more.
 * `public_id.ref` is also the number of the entity that bears the id. Tables of long rows under random ids keep a rowid, so
 * that new rows share pages.
 */
export const RESOLUTION_SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE article (
    ref INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, edition INTEGER NOT NULL, hash TEXT NOT NULL, published TEXT,
    outlet TEXT, agency TEXT, signature BLOB, decisions TEXT NOT NULL, cluster INTEGER, copy_of TEXT,
    origin TEXT NOT NULL DEFAULT '', changed INTEGER NOT NULL
  );
  CREATE INDEX article_cluster ON article(cluster) WHERE cluster IS NOT NULL;
  CREATE INDEX article_changed ON article(changed);
  CREATE TABLE band (hash INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (hash, article)) WITHOUT ROWID;

  CREATE TABLE node (
    ref INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, class TEXT NOT NULL, kind_group TEXT NOT NULL, facet TEXT NOT NULL, born TEXT NOT NULL,
    circle TEXT NOT NULL,    keys TEXT NOT NULL, bare TEXT NOT NULL, heads TEXT NOT NULL, chains INTEGER NOT NULL, entity INTEGER,
    attached INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX node_entity ON node(entity, attached);
  CREATE TABLE node_key (key TEXT NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (key, node)) WITHOUT ROWID;
  CREATE INDEX node_key_node ON node_key(node);
  CREATE TABLE node_head (head TEXT NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (head, node)) WITHOUT ROWID;
  CREATE TABLE context (
    key TEXT NOT NULL, bare INTEGER NOT NULL, node INTEGER NOT NULL, chains INTEGER NOT NULL, PRIMARY KEY (key, bare, node)
  ) WITHOUT ROWID;
  CREATE INDEX context_node ON context(node);
  CREATE TABLE pair (
    a INTEGER NOT NULL, b INTEGER NOT NULL, loose INTEGER NOT NULL, score INTEGER NOT NULL, PRIMARY KEY (a, b)
  ) WITHOUT ROWID;
  CREATE INDEX pair_b ON pair(b);
  CREATE TABLE term (
    node INTEGER NOT NULL, office TEXT NOT NULL, former INTEGER NOT NULL, day TEXT NOT NULL, chains INTEGER NOT NULL,
    PRIMARY KEY (node, office, former, day)
  ) WITHOUT ROWID;
  CREATE INDEX term_office ON term(office, former);
  CREATE TABLE signature (
    ref INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, node INTEGER NOT NULL, type TEXT NOT NULL, kind TEXT,
    name TEXT NOT NULL, aliases TEXT NOT NULL, chains INTEGER NOT NULL
  );
  CREATE INDEX signature_node ON signature(node);
  CREATE TABLE told_apart (
    a INTEGER NOT NULL, b INTEGER NOT NULL, articles INTEGER NOT NULL, PRIMARY KEY (a, b)
  ) WITHOUT ROWID;
  CREATE TABLE chain (
    article INTEGER NOT NULL, id TEXT NOT NULL, node INTEGER NOT NULL, signature INTEGER NOT NULL,
    given INTEGER, mentions TEXT NOT NULL, features TEXT NOT NULL, terms TEXT NOT NULL,
    PRIMARY KEY (article, id)
  ) WITHOUT ROWID;
  CREATE INDEX chain_node ON chain(node, given, article);
  CREATE INDEX chain_given ON chain(given, node);

  CREATE TABLE decided (
    decision INTEGER NOT NULL, side INTEGER NOT NULL, article INTEGER NOT NULL, chain TEXT NOT NULL, kind TEXT NOT NULL,
    node INTEGER NOT NULL, PRIMARY KEY (decision, side, article, chain)
  ) WITHOUT ROWID;
  CREATE INDEX decided_node ON decided(node);
  CREATE INDEX decided_article ON decided(article);

  CREATE TABLE public_id (ref INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
  CREATE TABLE entity (ref INTEGER PRIMARY KEY, row TEXT NOT NULL, changed INTEGER NOT NULL);
  CREATE INDEX entity_changed ON entity(changed);
  CREATE TABLE edge (
    entity INTEGER NOT NULL, article INTEGER NOT NULL, published TEXT, changed INTEGER NOT NULL,
    PRIMARY KEY (entity, article)
  ) WITHOUT ROWID;
  CREATE INDEX edge_article ON edge(article);
  CREATE INDEX edge_changed ON edge(changed);

  CREATE TABLE claim (
    id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL, type TEXT NOT NULL, factual INTEGER NOT NULL,
    subject_node INTEGER NOT NULL, object_node INTEGER NOT NULL, speaker_node INTEGER, place_node INTEGER,
    subject INTEGER, object INTEGER, speaker INTEGER, place INTEGER,
    confidence REAL NOT NULL, date TEXT, role TEXT, tense TEXT, source TEXT, quote TEXT NOT NULL, row TEXT NOT NULL,
    changed INTEGER NOT NULL
  );
  CREATE INDEX claim_article ON claim(article);
  CREATE INDEX claim_subject ON claim(subject, type, object);
  CREATE INDEX claim_object ON claim(object, subject);
  CREATE INDEX claim_changed ON claim(changed, article);

  CREATE TABLE fact (id TEXT NOT NULL UNIQUE, row TEXT NOT NULL, changed INTEGER NOT NULL);
  CREATE INDEX fact_changed ON fact(changed, id);
  CREATE TABLE redirect (id TEXT PRIMARY KEY, target INTEGER NOT NULL, changed INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX redirect_target ON redirect(target);
  CREATE INDEX redirect_changed ON redirect(changed);
  CREATE TABLE gone (
    kind TEXT NOT NULL, key TEXT NOT NULL, changed INTEGER NOT NULL, PRIMARY KEY (kind, key)
  ) WITHOUT ROWID;
  CREATE INDEX gone_changed ON gone(changed);
`;

/** Every table but `meta`, for emptying. */
export const RESOLUTION_TABLES = [
  'article',
  'band',
  'node',
  'node_key',
  'node_head',
  'context',
  'pair',
  'term',
  'signature',
  'told_apart',
  'chain',
  'decided',
  'public_id',
  'entity',
  'edge',
  'claim',
  'fact',
  'redirect',
  'gone',
] as const;
