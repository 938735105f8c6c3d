import { RELATION_TYPES } from './relation-types';

/**
 * Returns a statement with the word `FACT` replaced by relation types of the ontology, all of them by default:
 * `-[f:FACT]-` becomes `-[f:MET_WITH|SPOKE_WITH|…]-`. Written out because Neo4j plans a type given as a parameter as a
 * scan of all relationships, and because only then the claims and mentions of a hub are not walked through.
 */
export function expandFacts(text: string, types: readonly string[] = RELATION_TYPES): string {
  return text.replace(/\bFACT\b/g, types.join('|'));
}

/**
 * Returns the statement once for each relation type, joined by UNION ALL: a relationship is found by index under its
 * own type only.
 */
export function uniteFacts(text: string): string {
  return RELATION_TYPES.map((type) => expandFacts(text, [type])).join('\nUNION ALL\n');
}
