import { compareCodeUnits } from '../base/compare';
import { readPublicId } from './public-id-rows';
import { markBack, markGone, type Step } from './step';

/**
 * Leads every recorded id that no entity bears any more to the entity that has most of the chains it was given to, ties
 * in code unit order of ids; one whose chains are gone leads nowhere.
 */
export function refreshRedirects(step: Step): void {
  for (const ref of new Set([...step.touched.entities, ...step.touched.given])) refreshRedirect(step, ref);
}

function refreshRedirect(step: Step, ref: number): void {
  const { database, stamp } = step;
  const id = readPublicId(step, ref);
  const target = findTarget(step, ref);
  const known = database.get<{ target: number }>('SELECT target FROM redirect WHERE id = ?', id)?.target;
  if (known === target) return;
  if (target === undefined) {
    database.run('DELETE FROM redirect WHERE id = ?', id);
    markGone(step, 'redirect', id);
    return;
  }
  database.run('REPLACE INTO redirect VALUES (?, ?, ?)', id, target, stamp);
  if (known === undefined) markBack(step, 'redirect', id);
}

function findTarget(step: Step, ref: number): number | undefined {
  const { database } = step;
  if (database.get('SELECT 1 FROM node WHERE entity = ? LIMIT 1', ref) !== undefined) return undefined;
  const holders = database.all<{ entity: number; chains: number }>(
    `SELECT entity, count(*) AS chains FROM chain JOIN node ON node.ref = chain.node WHERE given = ? GROUP BY entity`,
    ref,
  );
  return holders
    .map((holder) => ({ ...holder, id: readPublicId(step, holder.entity) }))
    .sort((a, b) => b.chains - a.chains || compareCodeUnits(a.id, b.id))[0]?.entity;
}
