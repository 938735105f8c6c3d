import { compareCodeUnits } from '../base/compare';
import { hashId } from '../base/hash';
import type { Fact } from '../model/fact';
import { asFactId, type EntityId, type FactId, type RelationType } from '../model/id';
import { relationEntry } from '../ontology/relations';
import { readPublicId } from './public-id-rows';
import { type FactEnds, markBack, markGone, type Step } from './step';
import { type FactClaim, summarizeFact } from './summarize-fact';

/** Writes every touched fact anew from its claims, or takes it away where it has none. */
export function refreshFacts(step: Step): void {
  for (const ends of step.touched.facts.values()) refreshFact(step, ends);
}

/** Id of the fact between two ends; for a symmetric relation either order gives the same. */
export function factId(subject: EntityId, type: RelationType, object: EntityId): FactId {
  return asFactId(hashId(subject, type, object));
}

function refreshFact(step: Step, ends: FactEnds): void {
  const { database, stamp } = step;
  const { subject, object, isSymmetric } = orderEnds(step, ends);
  const id = factId(subject.id, ends.type, object.id);
  const claims = [
    ...readClaims(step, { subject: subject.ref, type: ends.type, object: object.ref }),
    ...(isSymmetric ? readClaims(step, { subject: object.ref, type: ends.type, object: subject.ref }) : []),
  ];
  if (claims.length === 0) {
    if (database.run('DELETE FROM fact WHERE id = ?', id) > 0) markGone(step, 'fact', id);
    return;
  }
  const fact: Fact = { id, type: ends.type, subject: subject.id, object: object.id, ...summarizeFact(claims) };
  const row = JSON.stringify(fact);
  const known = database.get<{ row: string }>('SELECT row FROM fact WHERE id = ?', id);
  if (known?.row === row) return;
  database.run('REPLACE INTO fact VALUES (?, ?, ?)', id, row, stamp);
  if (known === undefined) markBack(step, 'fact', id);
}

interface End {
  readonly ref: number;
  readonly id: EntityId;
}

/** Symmetric relations run from the smaller public id to the larger. */
function orderEnds(
  step: Step,
  { subject, type, object }: FactEnds,
): { readonly subject: End; readonly object: End; readonly isSymmetric: boolean } {
  const from = { ref: subject, id: readPublicId(step, subject) };
  const to = { ref: object, id: readPublicId(step, object) };
  const isSymmetric = relationEntry(type).symmetric;
  return isSymmetric && compareCodeUnits(from.id, to.id) > 0
    ? { subject: to, object: from, isSymmetric }
    : { subject: from, object: to, isSymmetric };
}

const readClaims = ({ database }: Step, { subject, type, object }: FactEnds): readonly FactClaim[] =>
  database.all<FactClaim>(
    `SELECT claim.id AS id, article.id AS article, published, outlet,
       coalesce(claim.source, origin) AS origin, confidence, date, role, tense, quote
     FROM claim JOIN article ON article.ref = claim.article
     WHERE subject = ? AND type = ? AND object = ? AND factual = 1`,
    subject,
    type,
    object,
  );
