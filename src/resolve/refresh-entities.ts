import type { Entity } from '../model/entity';
import { applyDecisions } from './apply-decisions';
import { describeEntity } from './describe-entity';
import { readPublicId } from './public-id-rows';
import { readEntitySignatures } from './read-signatures';
import { markBack, markGone, type Step } from './step';

/** Writes every touched entity anew from its nodes, edges and claims, or takes it away where it has no node. */
export function refreshEntities(step: Step): void {
  for (const entity of step.touched.entities) refreshEntity(step, entity);
}

function refreshEntity(step: Step, ref: number): void {
  const { database, stamp } = step;
  const id = readPublicId(step, ref);
  const signatures = readEntitySignatures(step, ref);
  if (signatures.length === 0) {
    if (database.run('DELETE FROM entity WHERE ref = ?', ref) > 0) markGone(step, 'entity', id);
    return;
  }
  const described = applyDecisions(step, ref, describeEntity(signatures, step.known));
  const { articles, firstSeen, lastSeen } = database.get<SeenRow>(
    'SELECT count(*) AS articles, min(published) AS firstSeen, max(published) AS lastSeen FROM edge WHERE entity = ?',
    ref,
  )!;
  const entity: Entity = {
    id,
    ...described,
    articles,
    claims: countClaims(step, ref),
    ...(firstSeen !== null && { firstSeen: dayOf(firstSeen) }),
    ...(lastSeen !== null && { lastSeen: dayOf(lastSeen) }),
  };
  const row = JSON.stringify(entity);
  const known = database.get<{ row: string }>('SELECT row FROM entity WHERE ref = ?', ref);
  if (known?.row === row) return;
  database.run('REPLACE INTO entity VALUES (?, ?, ?)', ref, row, stamp);
  if (known === undefined) markBack(step, 'entity', id);
}

interface SeenRow {
  readonly articles: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** Claims with the entity at either end; one with it at both counts once. */
function countClaims({ database }: Step, ref: number): number {
  const { subject, object, both } = database.get<{ subject: number; object: number; both: number }>(
    `SELECT (SELECT count(*) FROM claim WHERE subject = ?1) AS subject,
       (SELECT count(*) FROM claim WHERE object = ?1) AS object,
       (SELECT count(*) FROM claim WHERE subject = ?1 AND object = ?1) AS both`,
    ref,
  )!;
  return subject + object - both;
}

/** The day of a date or date-time. */
const dayOf = (published: string): string => published.slice(0, 10);
