import { foldText } from '../base/fold-text';
import type { Database } from '../base/sqlite';
import { bandHashes, LEAST_COPY_SIMILARITY, signatureSimilarity } from './similar-texts';
import type { Step } from './step';

interface ArticleRow {
  readonly ref: number;
  readonly id: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly copyOf: string | null;
  readonly origin: string;
}

/**
 * Clusters copies: articles whose signatures are near enough, directly or over others. Only articles of
 * `touched.copies` are compared, with those that share a band with them. Sets copies, originals and origins.
 */
export function clusterCopies(step: Step): void {
  const { database, touched } = step;
  const affected = new Set<number>();
  for (const ref of touched.copies) database.run('UPDATE article SET cluster = NULL WHERE ref = ?', ref);
  addBands(step);
  for (const ref of touched.copies) for (const cluster of joinCluster(step, ref)) affected.add(cluster);
  for (const cluster of affected) {
    // The original is the least (published, id); what has no date comes last.
    const members = database.all<ArticleRow>(
      `${SELECT_ARTICLE} WHERE cluster = ? ORDER BY published IS NULL, published, id`,
      cluster,
    );
    const original = members[0]?.id;
    for (const member of members) {
      writeOrigin(step, member, {
        copyOf: member.id === original ? null : (original ?? null),
        origin: `copies ${cluster}`,
      });
    }
  }
  for (const ref of touched.copies) {
    const alone = database.get<ArticleRow>(`${SELECT_ARTICLE} WHERE ref = ? AND cluster IS NULL`, ref);
    if (alone !== undefined) writeOrigin(step, alone, { copyOf: null, origin: originOf(alone) });
  }
}

/** Writes the bands of a step in the order of the index: each of its pages is looked for once. */
function addBands({ database, touched }: Step): void {
  const bands = [...touched.copies].flatMap((ref) =>
    bandHashes([...readSignature(database, ref)]).map((hash) => [hash, ref] as const),
  );
  bands.sort(([a], [b]) => a - b);
  for (let from = 0; from < bands.length; from += MOST_AT_ONCE) {
    database.run(
      'INSERT OR IGNORE INTO band SELECT value ->> 0, value ->> 1 FROM json_each(?)',
      JSON.stringify(bands.slice(from, from + MOST_AT_ONCE)),
    );
  }
}

const MOST_AT_ONCE = 1000;

const SELECT_ARTICLE = 'SELECT ref, id, published, outlet, agency, copy_of AS copyOf, origin FROM article';

/** The independent root of a report that has no copies: the agency, else the outlet, else the article itself. */
function originOf({ id, agency, outlet }: ArticleRow): string {
  if (agency !== null) return `agency ${foldText(agency)}`;
  return outlet !== null ? `outlet ${foldText(outlet)}` : `article ${id}`;
}

/** Joins an article with the clusters of all that it is a copy of; returns the clusters that are to be looked at. */
function joinCluster({ database }: Step, ref: number): readonly number[] {
  const own = readSignature(database, ref);
  const candidates = database.all<{ other: number; cluster: number | null }>(
    `SELECT DISTINCT ref AS other, cluster FROM json_each(?) CROSS JOIN band ON band.hash = value
     CROSS JOIN article ON article.ref = band.article WHERE ref <> ?`,
    JSON.stringify(bandHashes([...own])),
    ref,
  );
  const joined = new Set<number>();
  const alone: number[] = [ref];
  const known = database.get<{ cluster: number | null }>('SELECT cluster FROM article WHERE ref = ?', ref)?.cluster;
  if (known !== null && known !== undefined) joined.add(known);
  for (const { other, cluster } of candidates) {
    if (cluster !== null && joined.has(cluster)) continue;
    if (signatureSimilarity(own, readSignature(database, other)) < LEAST_COPY_SIMILARITY) continue;
    if (cluster === null) alone.push(other);
    else joined.add(cluster);
  }
  if (joined.size === 0 && alone.length === 1) return [];
  const target = joined.size > 0 ? Math.min(...joined) : ref;
  for (const cluster of joined) {
    if (cluster !== target) database.run('UPDATE article SET cluster = ? WHERE cluster = ?', target, cluster);
  }
  for (const member of alone) database.run('UPDATE article SET cluster = ? WHERE ref = ?', target, member);
  return [target];
}

function readSignature(database: Database, ref: number): Uint32Array {
  const row = database.get<{ signature: ArrayBuffer }>('SELECT signature FROM article WHERE ref = ?', ref);
  return row === undefined ? new Uint32Array() : new Uint32Array(row.signature);
}

function writeOrigin(
  { database, stamp, touched }: Step,
  before: ArticleRow,
  { copyOf, origin }: Pick<ArticleRow, 'copyOf' | 'origin'>,
): void {
  if (before.copyOf !== copyOf) {
    database.run('UPDATE article SET copy_of = ?, changed = ? WHERE ref = ?', copyOf, stamp, before.ref);
  }
  if (before.origin !== origin) {
    database.run('UPDATE article SET origin = ? WHERE ref = ?', origin, before.ref);
    touched.origins.add(before.ref);
  }
}
