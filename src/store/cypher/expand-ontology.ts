import type { SortOrder } from '../../model/filter';
import { RELATION_TYPES, RELATIONS } from '../../ontology/relations';

const ENTRIES = [...RELATIONS];
const SYMMETRIC = `[${ENTRIES.filter(([, { symmetric }]) => symmetric)
  .map(([type]) => `'${type}'`)
  .join(', ')}]`;
const FAMILIES = `{${ENTRIES.map(([type, { family }]) => `${type}: '${family}'`).join(', ')}}`;

/**
 * Returns a statement of `cypher/` with three words replaced by what the ontology says: `FACT` by relation types, all of
 * them by default (`-[f:FACT]-` becomes `-[f:MET_WITH|SPOKE_WITH|…]-`), `SYMMETRIC` by the list of the symmetric ones, and
 * `FAMILIES` by the map from type to family. Types are written out because Neo4j plans one given as a parameter as a scan
 * of all relationships, and because only then the claims and mentions of a hub are not walked through.
 */
export function expandOntology(text: string, types: readonly string[] = RELATION_TYPES): string {
  return text
    .replace(/\bFACT\b/g, types.join('|'))
    .replace(/\bSYMMETRIC\b/g, SYMMETRIC)
    .replace(/\bFAMILIES\b/g, FAMILIES);
}

/** Returns the statement with `DIRECTION` written out, which no parameter can say. */
export function expandOrder(text: string, order: SortOrder): string {
  return text.replace(/\bDIRECTION\b/g, order === 'ascending' ? 'ASC' : 'DESC');
}

/**
 * Returns the statement once for each relation type, joined by UNION ALL: a relationship is found by index under its
 * own type only.
 */
export function uniteTypes(text: string): string {
  return RELATION_TYPES.map((type) => expandOntology(text, [type])).join('\nUNION ALL\n');
}
