import type { RelationType } from '../../model/id';
import { RELATION_FAMILIES } from '../../ontology/relation-entry';
import { formatRelationType, RELATIONS } from '../../ontology/relations';

/** How a relation is written on screen. */
export interface RelationWords {
  /** "met with": subject before, object after. */
  readonly label: string;
  /** Read from the object: "was visited by". */
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly family: string;
  /** Whether it is an office that somebody holds. */
  readonly office: boolean;
}

/** The families in the order of the legend; `other` holds relations that a newer graph has and this viewer does not know. */
export const FAMILIES: readonly string[] = [...RELATION_FAMILIES, 'other'];

/** Every relation of a family, in the order of the ontology. */
export function relationsOf(family: string): readonly RelationType[] {
  return [...RELATIONS].flatMap(([type, entry]) => (entry.family === family ? [type] : []));
}

/** Words for a relation type; one that the ontology lacks is shown by its name. */
export function relationWords(type: RelationType): RelationWords {
  const entry = RELATIONS.get(type);
  if (entry !== undefined) return entry;
  const label = formatRelationType(type).replaceAll('_', ' ');
  return { label, inverse: `${label} (from)`, symmetric: false, family: 'other', office: false };
}

const FAMILY_LABELS: Readonly<Record<string, string>> = {
  law: 'Law and courts',
  office: 'Offices and ties',
  kinship: 'Family',
  place: 'Location',
  sport: 'Events and contests',
};

/** The name of a family as a heading. */
export function familyLabel(family: string): string {
  return FAMILY_LABELS[family] ?? family.charAt(0).toUpperCase() + family.slice(1);
}
