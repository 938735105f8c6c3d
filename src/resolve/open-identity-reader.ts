import { NewsgraphError } from '../base/errors';
import { checkVersion } from '../base/migrate';
import { type Database, openDatabase } from '../base/sqlite';
import type { MentionAnchor } from '../model/decision';
import { type ArticleId, asContentHash, type EntityId } from '../model/id';
import { decodeMentions } from './chain-mentions';
import type { DecisionStanding, IdentityReader, NamedIn } from './identity-reader';
import { listDoubts, listKeptApart } from './list-doubts';
import { listMembers } from './list-members';
import { RESOLUTION_APPLICATION_ID, RESOLUTION_VERSION } from './schema';

/** Opens a resolution for questions about identity. Throws `RESOLUTION_STALE` where it is missing or of another version. */
export function openIdentityReader(path: string): IdentityReader {
  const database = openForReading(path);
  const find = (id: EntityId): number | undefined => findEntity(database, id);
  return {
    doubts: (options) => listDoubts(database, options),
    membersOf: (id) => {
      const entity = find(id);
      return entity === undefined ? [] : listMembers(database, entity);
    },
    keptApart: (id) => {
      const entity = find(id);
      return entity === undefined ? [] : listKeptApart(database, entity);
    },
    anchorsOf: (id, { articles, outside = false } = {}) => {
      const entity = find(id);
      if (entity === undefined) return [];
      const within = (each: ChainRow): boolean => articles?.includes(each.article) === true;
      const chains = readChains(database, entity).filter((each) => articles === undefined || within(each) !== outside);
      return articles !== undefined && !outside ? chains.map(toAnchor) : oneOfEachNode(chains).map(toAnchor);
    },
    namedIn: (id, { limit }) => {
      const entity = find(id);
      return entity === undefined ? [] : readNamedIn(database, entity, limit);
    },
    standingOf: (decisions) => decisions.map((decision) => readStanding(database, decision)),
    close: () => database.close(),
  };
}

function openForReading(path: string): Database {
  const stale = (message: string, cause?: unknown) => new NewsgraphError('RESOLUTION_STALE', message, { path, cause });
  try {
    const database = openDatabase(path, { family: 'LEDGER', mode: 'read' });
    const options = { family: 'LEDGER', applicationId: RESOLUTION_APPLICATION_ID, latest: RESOLUTION_VERSION } as const;
    if (checkVersion(database, options) === RESOLUTION_VERSION) return database;
    database.close();
  } catch (cause) {
    throw stale(`${path} cannot be read`, cause);
  }
  throw stale(`${path} has an earlier version`);
}

/** Row of the entity that bears an id, or that it leads to. */
function findEntity(database: Database, id: EntityId): number | undefined {
  const own = database.get<{ ref: number }>(
    'SELECT entity.ref AS ref FROM entity JOIN public_id USING (ref) WHERE id = ?',
    id,
  );
  return own?.ref ?? database.get<{ target: number }>('SELECT target FROM redirect WHERE id = ?', id)?.target;
}

/** Names of an entity that a decision holds on to, at most. */
const MOST_ANCHORS = 50;

interface ChainRow {
  readonly node: number;
  readonly article: ArticleId;
  readonly hash: string;
  readonly mentions: string;
}

/** Chains of the names with most chains first; within a name by the article's hash, so that the same ledger gives the same anchors. */
const readChains = (database: Database, entity: number): readonly ChainRow[] =>
  database.all<ChainRow>(
    `SELECT chain.node AS node, article.id AS article, hash, mentions FROM node
     JOIN chain ON chain.node = node.ref JOIN article ON article.ref = chain.article
     WHERE entity = ? ORDER BY node.attached, node.chains DESC, node.key, hash, mentions`,
    entity,
  );

function oneOfEachNode(chains: readonly ChainRow[]): readonly ChainRow[] {
  const firsts = new Map<number, ChainRow>();
  for (const chain of chains) if (!firsts.has(chain.node)) firsts.set(chain.node, chain);
  return [...firsts.values()].slice(0, MOST_ANCHORS);
}

/** The fullest name of a chain: the longest, the first of equals. */
function toAnchor({ hash, mentions }: ChainRow): MentionAnchor {
  const names = decodeMentions(mentions).filter((mention) => mention[2] !== undefined);
  const [start, end, text = ''] = names.reduce((best, each) => (each[1] - each[0] > best[1] - best[0] ? each : best));
  return { contentHash: asContentHash(hash), start, end, text };
}

function readNamedIn(database: Database, entity: number, limit: number): readonly NamedIn[] {
  const rows = database.all<{ article: ArticleId; mentions: string }>(
    `SELECT article.id AS article, min(mentions) AS mentions FROM edge JOIN article ON article.ref = edge.article
     JOIN chain ON chain.article = article.ref JOIN node ON node.ref = chain.node AND node.entity = edge.entity
     WHERE edge.entity = ? GROUP BY article.ref ORDER BY edge.published DESC, article.id LIMIT ?`,
    entity,
    limit,
  );
  return rows.flatMap(({ article, mentions }) => {
    const name = decodeMentions(mentions).find((mention) => mention[2] !== undefined);
    return name === undefined ? [] : [{ article, start: name[0], end: name[1] }];
  });
}

function readStanding(database: Database, decision: number): DecisionStanding {
  const rows = database.all<{ side: number; id: EntityId }>(
    `SELECT DISTINCT side, public_id.id AS id FROM decided JOIN node ON node.ref = decided.node
     JOIN public_id ON public_id.ref = node.entity WHERE decision = ? ORDER BY side, id`,
    decision,
  );
  const sides = new Map<number, EntityId[]>();
  for (const { side, id } of rows) sides.set(side, [...(sides.get(side) ?? []), id]);
  return { decision, sides };
}
