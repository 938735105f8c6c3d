import type { ArticleId } from '../model/id';
import { readPublicId } from './public-id-rows';
import { bandHashes } from './similar-texts';
import { markBack, markGone, type Step, touchEntity } from './step';
import { addChains, removeChains } from './write-chains';
import { addClaims, removeClaims } from './write-claims';

/** Takes over what the ledger says of an article now; nothing happens where the step before saw the same. */
export function refreshArticle(step: Step, id: ArticleId): void {
  const { database, source, touched } = step;
  const known = database.get<{ ref: number; edition: number; decisions: string }>(
    'SELECT ref, edition, decisions FROM article WHERE id = ?',
    id,
  );
  const current = source.current(id);
  const decisions = current === undefined ? [] : source.decisionsIn(current.article.contentHash);
  const decided = JSON.stringify(decisions);
  if (known?.edition === current?.edition && known?.decisions === (current && decided)) return;
  if (known !== undefined) withdraw(step, known.ref);
  if (current === undefined) {
    if (known === undefined) return;
    dropArticle(step, known.ref, id);
    return;
  }
  const { article, extraction, edition } = current;
  const fields = [
    edition,
    article.contentHash,
    article.publishedAt ?? null,
    article.outlet ?? null,
    article.agency ?? null,
    Buffer.from(Uint32Array.from(article.signature).buffer),
    decided,
    step.stamp,
  ] as const;
  if (known === undefined) {
    database.run(
      `INSERT INTO article (edition, hash, published, outlet, agency, signature, decisions, changed, id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...fields,
      id,
    );
    markBack(step, 'article', id);
  } else {
    database.run(
      `UPDATE article SET edition = ?, hash = ?, published = ?, outlet = ?, agency = ?, signature = ?, decisions = ?, changed = ?
       WHERE ref = ?`,
      ...fields,
      known.ref,
    );
  }
  const ref = known?.ref ?? database.get<{ ref: number }>('SELECT ref FROM article WHERE id = ?', id)!.ref;
  const nodes = addChains(step, { article, ref, extraction, decisions });
  addClaims(step, { article, ref, extraction, decisions, nodes });
  touched.articles.add(ref);
  touched.copies.add(ref);
}

/** Takes away everything that an article gave, and keeps its row. */
function withdraw(step: Step, ref: number): void {
  const { database, touched } = step;
  const row = database.get<{ cluster: number | null; signature: ArrayBuffer }>(
    'SELECT cluster, signature FROM article WHERE ref = ?',
    ref,
  )!;
  if (row.cluster !== null) {
    // Its copies may hang together through it alone, so all of them are compared anew.
    for (const member of database.all<{ ref: number }>('SELECT ref FROM article WHERE cluster = ?', row.cluster)) {
      touched.copies.add(member.ref);
    }
  }
  const bands = bandHashes([...new Uint32Array(row.signature)]);
  database.run(
    'DELETE FROM band WHERE (hash, article) IN (SELECT value, ? FROM json_each(?))',
    ref,
    JSON.stringify(bands),
  );
  removeClaims(step, ref);
  removeChains(step, ref);
}

function dropArticle(step: Step, ref: number, id: ArticleId): void {
  const { database, touched } = step;
  touched.copies.delete(ref);
  touched.articles.delete(ref);
  for (const { entity } of database.all<{ entity: number }>('SELECT entity FROM edge WHERE article = ?', ref)) {
    markGone(step, 'edge', `${id} ${readPublicId(step, entity)}`);
    touchEntity(step, entity);
  }
  database.run('DELETE FROM edge WHERE article = ?', ref);
  database.run('DELETE FROM article WHERE ref = ?', ref);
  markGone(step, 'article', id);
}
