import { ENTITY_TYPES, type EntityType } from '../../model/entity';
import type { Fact } from '../../model/fact';

/** What the legend turns off; with nothing turned off everything loaded is shown. */
export interface Filters {
  readonly hiddenTypes: readonly EntityType[];
  /** Families of relations, by the ontology's names. */
  readonly hiddenFamilies: readonly string[];
  /** Least number of independent origins of a fact; 1 shows all. */
  readonly minOrigins: number;
  /** Leaves out offices that every article has as former. */
  readonly currentOnly: boolean;
}

export const NO_FILTERS: Filters = { hiddenTypes: [], hiddenFamilies: [], minOrigins: 1, currentOnly: false };

export function isFiltering(filters: Filters): boolean {
  const { hiddenTypes, hiddenFamilies, minOrigins, currentOnly } = filters;
  return hiddenTypes.length > 0 || hiddenFamilies.length > 0 || minOrigins > 1 || currentOnly;
}

/** Whether a fact passes, its ends aside. */
export function passesFact(
  fact: Fact,
  { filters, family }: { readonly filters: Filters; readonly family: string },
): boolean {
  if (filters.hiddenFamilies.includes(family)) return false;
  if (fact.origins < filters.minOrigins) return false;
  return fact.current || !filters.currentOnly;
}

/** Turns one type on or off. */
export function toggleType(filters: Filters, type: EntityType): Filters {
  return { ...filters, hiddenTypes: toggled(filters.hiddenTypes, type) };
}

/** Turns one family on or off. */
export function toggleFamily(filters: Filters, family: string): Filters {
  return { ...filters, hiddenFamilies: toggled(filters.hiddenFamilies, family) };
}

/** Shows one type alone, or every type again where it was alone already. */
export function onlyType(filters: Filters, type: EntityType): Filters {
  return { ...filters, hiddenTypes: only(filters.hiddenTypes, { name: type, all: ENTITY_TYPES }) };
}

/** Shows one of `all` families alone, or all again where it was alone already. */
export function onlyFamily(filters: Filters, name: string, all: readonly string[]): Filters {
  return { ...filters, hiddenFamilies: only(filters.hiddenFamilies, { name, all }) };
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
