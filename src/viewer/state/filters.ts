import { ENTITY_TYPES, type EntityType } from '../../model/entity';
import type { Fact } from '../../model/fact';
import type { RelationType } from '../../model/id';

/** Claims that are no facts and are drawn only when asked for. */
export const OTHER_STANDINGS = ['planned', 'alleged', 'denied', 'hypothetical'] as const;
export type OtherStanding = (typeof OTHER_STANDINGS)[number];

/** Months, both included: `2016-01` to `2016-03`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What the legend and the timeline turn off; with nothing turned off all loaded facts are shown. */
export interface Filters {
  readonly hiddenTypes: readonly EntityType[];
  /** Families of relations, by the ontology's names. */
  readonly hiddenFamilies: readonly string[];
  /** Single relations of families that are shown. */
  readonly hiddenRelations: readonly RelationType[];
  /** Least number of independent origins of a fact; 1 shows all. */
  readonly minOrigins: number;
  /** Least confidence of a fact in percent; 0 shows all. */
  readonly minConfidence: number;
  /** Leaves out offices that every article has as former. */
  readonly currentOnly: boolean;
  /** Claims beside the facts that are drawn too. */
  readonly standings: readonly OtherStanding[];
  /** Absent where every month is shown. */
  readonly period?: Period;
  /** Which date the period means. */
  readonly dated: 'published' | 'event';
  /** Whether what has no date stays although a period is chosen. */
  readonly undated: boolean;
}

export const NO_FILTERS: Filters = {
  hiddenTypes: [],
  hiddenFamilies: [],
  hiddenRelations: [],
  minOrigins: 1,
  minConfidence: 0,
  currentOnly: false,
  standings: [],
  dated: 'published',
  undated: true,
};

/** Whether anything is turned off; claims turned on beside the facts hide nothing. */
export function isFiltering(filters: Filters): boolean {
  const { hiddenTypes, hiddenFamilies, hiddenRelations, minOrigins, minConfidence, currentOnly, period } = filters;
  return (
    hiddenTypes.length > 0 ||
    hiddenFamilies.length > 0 ||
    hiddenRelations.length > 0 ||
    minOrigins > 1 ||
    minConfidence > 0 ||
    currentOnly ||
    period !== undefined
  );
}

/** Whether a relation is shown: neither its family nor itself is turned off. */
export function passesRelation(
  type: RelationType,
  { filters, family }: { readonly filters: Filters; readonly family: string },
): boolean {
  return !filters.hiddenFamilies.includes(family) && !filters.hiddenRelations.includes(type);
}

/** Whether a fact passes, its ends and dates aside. */
export function passesFact(
  fact: Fact,
  { filters, family }: { readonly filters: Filters; readonly family: string },
): boolean {
  if (!passesRelation(fact.type, { filters, family })) return false;
  if (fact.origins < filters.minOrigins) return false;
  if (fact.confidence * 100 < filters.minConfidence) return false;
  return fact.current || !filters.currentOnly;
}

/** Turns one type on or off. */
export function toggleType(filters: Filters, type: EntityType): Filters {
  return { ...filters, hiddenTypes: toggled(filters.hiddenTypes, type) };
}

/** A family with all of its relations. */
export interface RelationFamily {
  readonly name: string;
  readonly types: readonly RelationType[];
}

/** Turns one family on or off; one of which a part is off comes on whole. */
export function toggleFamily(filters: Filters, { name, types }: RelationFamily): Filters {
  const hiddenRelations = filters.hiddenRelations.filter((type) => !types.includes(type));
  const inPart = hiddenRelations.length < filters.hiddenRelations.length;
  return inPart
    ? { ...filters, hiddenRelations }
    : { ...filters, hiddenFamilies: toggled(filters.hiddenFamilies, name) };
}

/** Turns one relation on or off; in a family that is off it comes on alone, and a family of which all are off is off. */
export function toggleRelation(filters: Filters, type: RelationType, { name, types }: RelationFamily): Filters {
  const others = filters.hiddenRelations.filter((other) => !types.includes(other));
  const hidden = filters.hiddenFamilies.includes(name)
    ? types.filter((other) => other !== type)
    : toggled(
        types.filter((other) => filters.hiddenRelations.includes(other)),
        type,
      );
  const hiddenFamilies = filters.hiddenFamilies.filter((family) => family !== name);
  return hidden.length === types.length
    ? { ...filters, hiddenFamilies: [...hiddenFamilies, name], hiddenRelations: others }
    : { ...filters, hiddenFamilies, hiddenRelations: [...others, ...hidden] };
}

/** Shows one relation alone, or all again where it was alone already. */
export function onlyRelation(
  filters: Filters,
  type: RelationType,
  { family, all }: { readonly family: RelationFamily; readonly all: readonly string[] },
): Filters {
  const hiddenFamilies = all.filter((name) => name !== family.name);
  const hiddenRelations = family.types.filter((other) => other !== type);
  const alone =
    !filters.hiddenRelations.includes(type) &&
    hiddenFamilies.every((name) => filters.hiddenFamilies.includes(name)) &&
    hiddenRelations.every((other) => filters.hiddenRelations.includes(other));
  return alone
    ? { ...filters, hiddenFamilies: [], hiddenRelations: [] }
    : { ...filters, hiddenFamilies, hiddenRelations };
}

/** Draws claims of one standing beside the facts, or no longer. */
export function toggleStanding(filters: Filters, standing: OtherStanding): Filters {
  const next = toggled(filters.standings, standing);
  return { ...filters, standings: OTHER_STANDINGS.filter((other) => next.includes(other)) };
}

/** Shows one type alone, or every type again where it was alone already. */
export function onlyType(filters: Filters, type: EntityType): Filters {
  return { ...filters, hiddenTypes: only(filters.hiddenTypes, { name: type, all: ENTITY_TYPES }) };
}

/** Shows one of `all` families alone, or all again where it was alone already. */
export function onlyFamily(filters: Filters, name: string, all: readonly string[]): Filters {
  return { ...filters, hiddenFamilies: only(filters.hiddenFamilies, { name, all }), hiddenRelations: [] };
}

/** The filters without a period, or with another one. */
export function withPeriod({ period: _, ...filters }: Filters, period: Period | undefined): Filters {
  return period === undefined ? filters : { ...filters, period };
}

function toggled<Name>(hidden: readonly Name[], name: Name): readonly Name[] {
  return hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name];
}

function only<Name>(
  hidden: readonly Name[],
  { name, all }: { readonly name: Name; readonly all: readonly Name[] },
): readonly Name[] {
  const others = all.filter((other) => other !== name);
  const alone = !hidden.includes(name) && others.every((other) => hidden.includes(other));
  return alone ? [] : others;
}
