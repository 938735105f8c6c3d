import type { RelationType } from '../model/id';
import type { RelationEntry } from './relation-entry';
import { BUSINESS } from './relations/business';
import { CONFLICT } from './relations/conflict';
import { DEALINGS } from './relations/dealings';
import { DIPLOMACY } from './relations/diplomacy';
import { KINSHIP } from './relations/kinship';
import { LAW } from './relations/law';
import { OFFICE } from './relations/office';
import { PLACE } from './relations/place';
import { SPORT } from './relations/sport';

const TABLE = {
  ...DEALINGS,
  ...DIPLOMACY,
  ...CONFLICT,
  ...LAW,
  ...OFFICE,
  ...BUSINESS,
  ...KINSHIP,
  ...PLACE,
  ...SPORT,
};

/** `MET_WITH`: a key of the table. */
export type RelationName = keyof typeof TABLE;

/** Every relation type that the graph may say, by name. Matcher, Cypher types, legend, filters and docs derive from it. */
export const RELATIONS: ReadonlyMap<RelationType, RelationEntry> = new Map(
  Object.entries<RelationEntry>(TABLE).map(([name, entry]) => [name as RelationType, entry]),
);

/** All relation types, in the order of the table. */
export const RELATION_TYPES: readonly RelationType[] = [...RELATIONS.keys()];

/** Turns a key of the table into a relation type. */
export const relationType = (name: RelationName): RelationType => name as string as RelationType;

/** Reads `MET_WITH` or `met_with`; `undefined` for what is not in the table. */
export function parseRelationType(text: string): RelationType | undefined {
  const name = text.trim().toUpperCase() as RelationType;
  return RELATIONS.has(name) ? name : undefined;
}

/** The entry of a relation type. Throws for a type that is not in the table. */
export function relationEntry(type: RelationType): RelationEntry {
  const entry = RELATIONS.get(type);
  if (entry === undefined) throw new RangeError(`${type} is not a relation type`);
  return entry;
}

/** `met_with`, as screen and tables show it. */
export const formatRelationType = (type: RelationType): string => type.toLowerCase();

/** Pairs of relations that contradict each other between the same ends, each pair once. */
export const OPPOSITE_RELATIONS: readonly (readonly [RelationType, RelationType])[] = [...RELATIONS].flatMap(
  ([type, { opposite }]) => (opposite === undefined ? [] : [[type, opposite as RelationType] as const]),
);

/** Relations whose roles have one holder at a time. */
export const ONE_HOLDER_RELATIONS: readonly RelationType[] = [...RELATIONS].flatMap(([type, { single }]) =>
  single ? [type] : [],
);
