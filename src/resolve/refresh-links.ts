import type { RelationType } from '../model/id';
import type { Assigned } from './assign-entities';
import { readPublicId } from './public-id-rows';
import { markBack, markGone, type Step, touchEntity, touchFact } from './step';

/** Sets mentions edges and claim ends to the entities that the nodes now are, for touched articles and moved nodes. */
export function refreshLinks(step: Step, { moved, involved }: Assigned): void {
  const { database, touched } = step;
  const stale = new Set<number>();
  for (const node of moved) {
    const rows = database.all<{ article: number; given: number | null }>(
      'SELECT article, given FROM chain WHERE node = ?',
      node,
    );
    for (const { article, given } of rows) {
      stale.add(article);
      if (given !== null) touched.given.add(given);
    }
  }
  for (const article of new Set([...touched.articles, ...stale])) {
    refreshEdges(step, article, involved);
    refreshClaims(step, article);
  }
  for (const article of touched.origins) {
    const claims = database.all<{ subject: number; type: RelationType; object: number }>(
      'SELECT subject, type, object FROM claim WHERE article = ? AND factual = 1',
      article,
    );
    for (const claim of claims) touchFact(step, claim);
  }
}

function refreshEdges(step: Step, ref: number, involved: ReadonlySet<number>): void {
  const { database, stamp, touched } = step;
  const article = database.get<{ id: string; published: string | null }>(
    'SELECT id, published FROM article WHERE ref = ?',
    ref,
  )!;
  const wanted = readEntities(
    step,
    'SELECT DISTINCT entity FROM chain JOIN node ON node.ref = chain.node WHERE article = ?',
    ref,
  );
  const known = readEntities(step, 'SELECT entity FROM edge WHERE article = ?', ref);
  for (const entity of known) {
    if (wanted.has(entity)) continue;
    database.run('DELETE FROM edge WHERE entity = ? AND article = ?', entity, ref);
    markGone(step, 'edge', `${article.id} ${readPublicId(step, entity)}`);
    touchEntity(step, entity);
  }
  for (const entity of wanted) {
    if (!known.has(entity)) markBack(step, 'edge', `${article.id} ${readPublicId(step, entity)}`);
    else if (!touched.articles.has(ref) && !involved.has(entity)) continue;
    database.run('REPLACE INTO edge VALUES (?, ?, ?, ?)', entity, ref, article.published, stamp);
    touchEntity(step, entity);
  }
}

const readEntities = ({ database }: Step, sql: string, article: number): ReadonlySet<number> =>
  new Set(database.all<{ entity: number }>(sql, article).map(({ entity }) => entity));

interface ClaimEnds {
  readonly id: string;
  readonly type: RelationType;
  readonly factual: 0 | 1;
  readonly subject: number | null;
  readonly object: number | null;
  readonly speaker: number | null;
  readonly place: number | null;
  readonly newSubject: number;
  readonly newObject: number;
  readonly newSpeaker: number | null;
  readonly newPlace: number | null;
}

function refreshClaims(step: Step, article: number): void {
  const { database, stamp } = step;
  const claims = database.all<ClaimEnds>(
    `SELECT id, type, factual, subject, object, speaker, place,
       (SELECT entity FROM node WHERE ref = subject_node) AS newSubject,
       (SELECT entity FROM node WHERE ref = object_node) AS newObject,
       (SELECT entity FROM node WHERE ref = speaker_node) AS newSpeaker,
       (SELECT entity FROM node WHERE ref = place_node) AS newPlace
     FROM claim WHERE article = ?`,
    article,
  );
  for (const claim of claims) {
    const { newSubject: subject, newObject: object, newSpeaker: speaker, newPlace: place } = claim;
    const isSame =
      claim.subject === subject && claim.object === object && claim.speaker === speaker && claim.place === place;
    if (isSame) continue;
    database.run(
      'UPDATE claim SET subject = ?, object = ?, speaker = ?, place = ?, changed = ? WHERE id = ?',
      subject,
      object,
      speaker,
      place,
      stamp,
      claim.id,
    );
    for (const entity of [claim.subject, claim.object, subject, object]) touchEntity(step, entity);
    if (claim.factual === 0) continue;
    touchFact(step, claim);
    touchFact(step, { subject, type: claim.type, object });
  }
}
