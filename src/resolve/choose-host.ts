import { areYearsApart } from './birth-years';
import { featureWeight } from './chain-context';
import { readIdentity } from './node-identity';
import { findTermsApart, leastTerms, readTerms } from './office-terms';
import type { Step } from './step';
import { isToldApart } from './write-told-apart';

/** How much more a bare name must share with one full name than with any other: an office, or two ties. One tie is enough without a rival. */
const LEAST_MARGIN = 2;

/** An entity that a bare name may be, with the weight of what they share. */
export interface Host {
  readonly entity: number;
  readonly score: number;
}

/**
 * Entities that a bare name may be by name and shared context, best first, ties by row. One that an article or a decision
 * keeps apart from it is not among them, nor one of other years of birth or who has long left the office that it holds. Rows, so that the order of equals is for listing alone.
 */
export function rankHosts(step: Step, bare: number): readonly Host[] {
  const rows = step.database.all<{ entity: number; node: number; key: string }>(
    `SELECT node.entity AS entity, node.ref AS node, theirs.key AS key
     FROM (SELECT a AS ref FROM pair WHERE b = ?1 AND loose = 1 UNION SELECT b FROM pair WHERE a = ?1 AND loose = 1) AS candidate
     JOIN node ON node.ref = candidate.ref
     JOIN context AS own ON own.node = ?1
     JOIN context AS theirs ON theirs.key = own.key AND theirs.bare = 0 AND theirs.node = candidate.ref`,
    bare,
  );
  const apart = new Set<number>();
  for (const node of new Map(rows.map((row) => [row.node, row])).values()) {
    if (isKeptApart(step, bare, node.node) || areTermsApart(step, bare, node.node)) apart.add(node.entity);
  }
  for (const entity of new Set(rows.map((row) => row.entity))) {
    if (!apart.has(entity) && isBornApart(step, bare, entity)) apart.add(entity);
  }
  const shared = new Map<number, Set<string>>();
  for (const { entity, key } of rows) {
    if (!apart.has(entity)) shared.set(entity, (shared.get(entity) ?? new Set()).add(key));
  }
  return [...shared]
    .map(([entity, keys]) => ({
      entity,
      score: [...keys].reduce((sum, key) => sum + featureWeight(key.slice(key.lastIndexOf('|') + 1)), 0),
    }))
    .sort((a, b) => b.score - a.score || a.entity - b.entity);
}

/** The one entity that a bare name is, where what it shares with it is enough and far more than with any other. */
export function chooseHost(step: Step, bare: number): number | undefined {
  const [best, next] = rankHosts(step, bare);
  if (best === undefined || next === undefined) return best?.entity;
  return best.score >= 2 * next.score && best.score - next.score >= LEAST_MARGIN ? best.entity : undefined;
}

function isBornApart(step: Step, bare: number, entity: number): boolean {
  const { born } = readIdentity(step, bare);
  if (born === '') return false;
  return step.database
    .all<{ born: string }>("SELECT DISTINCT born FROM node WHERE entity = ? AND attached = 0 AND born <> ''", entity)
    .some((host) => areYearsApart(born, host.born));
}

function areTermsApart({ database }: Step, bare: number, node: number): boolean {
  const own = leastTerms(readTerms(database, bare));
  return own.length > 0 && findTermsApart(own, readTerms(database, node)) !== undefined;
}

function isKeptApart(step: Step, bare: number, node: number): boolean {
  if (isToldApart(step, bare, node)) return true;
  return (
    step.database.get(
      `SELECT 1 FROM decided AS own JOIN decided AS theirs USING (decision)
       JOIN node AS other ON other.ref = theirs.node JOIN node AS candidate ON candidate.ref = ?2
       WHERE own.node = ?1 AND own.kind = 'different' AND own.side <> theirs.side AND other.entity = candidate.entity LIMIT 1`,
      bare,
      node,
    ) !== undefined
  );
}
