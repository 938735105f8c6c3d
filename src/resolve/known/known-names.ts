import { compareCodeUnits } from '../../base/compare';
import { hashId } from '../../base/hash';
import type { EntityType } from '../../model/entity';
import { foldName } from '../fold-name';
import { personKey } from '../person-names';
import { KNOWN_COUNTRIES } from './countries';
import type { KnownEntity } from './known-entity';
import { KNOWN_CITIES, KNOWN_ORGANIZATIONS } from './organizations';

/** What is known beforehand; part of what resolution is a function of. */
export interface KnownNames {
  /** Differs where other lists would resolve the same ledger to another graph. */
  readonly fingerprint: string;
  /** What a form means, given type and kind; a region is never the country of its name. */
  find(type: EntityType, form: string, kind?: string): KnownEntity | undefined;
  /** The name key of a known entity. */
  keyOf(entity: KnownEntity): string;
  /** Splits "russian foreign ministry", folded, into the country's folded name and the rest; absent without a country before it. */
  splitCountry(folded: string): { readonly country: string; readonly rest: string } | undefined;
}

/** Countries, capitals, international organizations and bodies that come with newsgraph. */
const BUILT_IN: readonly KnownEntity[] = [...KNOWN_COUNTRIES, ...KNOWN_CITIES, ...KNOWN_ORGANIZATIONS];

/**
 * Returns the names of a user's own list and of the built-in one. An entry of the own list takes over the built-in entry that shares a
 * form with it, forms and ids included. A form that two entries of one list claim means neither, unless it is the name of one.
 */
export function createKnownNames(own: readonly KnownEntity[] = []): KnownNames {
  const forms = new Map<string, KnownEntity>();
  addForms(forms, takeOver(own, indexForms(BUILT_IN)));
  addForms(forms, BUILT_IN);
  const countries = listCountryWords([...own, ...BUILT_IN], forms);
  return {
    fingerprint: hashId('1', JSON.stringify([own, BUILT_IN])),
    find: (type, form, kind) => {
      const found = forms.get(formKey(type, form));
      if (found === undefined || type !== 'Place' || kind === undefined || found.kind === undefined) return found;
      return (found.kind === 'country') === (kind === 'country') ? found : undefined;
    },
    keyOf: ({ type, name }) => (type === 'Person' ? personKey(name) : undefined) ?? foldName(name),
    splitCountry: (folded) => {
      for (let end = folded.lastIndexOf(' '); end > 0; end = folded.lastIndexOf(' ', end - 1)) {
        const country = countries.get(folded.slice(0, end));
        if (country !== undefined) return { country, rest: folded.slice(end + 1) };
      }
      return undefined;
    },
  };
}

const formKey = (type: EntityType, form: string): string =>
  `${type === 'Group' ? 'Organization' : type} ${foldName(form)}`;

const formsOf = ({ name, aliases }: KnownEntity): readonly string[] => [name, ...aliases];

/** Forms of one list; one that two entries claim goes to the entry whose name it is, else to none. */
function indexForms(list: readonly KnownEntity[]): ReadonlyMap<string, KnownEntity> {
  const names = new Map(list.map((entity) => [formKey(entity.type, entity.name), entity]));
  const claims = new Map<string, Set<KnownEntity>>();
  for (const entity of list) {
    for (const form of formsOf(entity)) {
      const key = formKey(entity.type, form);
      claims.set(key, (claims.get(key) ?? new Set()).add(entity));
    }
  }
  const found = new Map<string, KnownEntity>();
  for (const [key, claiming] of claims) {
    const [only] = claiming;
    const entity = names.get(key) ?? (claiming.size === 1 ? only : undefined);
    if (entity !== undefined) found.set(key, entity);
  }
  return found;
}

/** Earlier lists win. */
function addForms(forms: Map<string, KnownEntity>, list: readonly KnownEntity[]): void {
  for (const [key, entity] of indexForms(list)) if (!forms.has(key)) forms.set(key, entity);
}

/** Own entries with the forms and ids of the built-in entries that they share a form with. */
function takeOver(own: readonly KnownEntity[], builtIn: ReadonlyMap<string, KnownEntity>): readonly KnownEntity[] {
  return own.map((entity) => {
    const shared = new Set(formsOf(entity).flatMap((form) => builtIn.get(formKey(entity.type, form)) ?? []));
    const kind = entity.kind ?? [...shared][0]?.kind;
    return {
      ...entity,
      ...(kind !== undefined && { kind }),
      aliases: [...new Set([...entity.aliases, ...[...shared].flatMap(formsOf)])],
      ids: [...new Set([...(entity.ids ?? []), ...[...shared].flatMap(({ ids }) => ids ?? [])])].sort(compareCodeUnits),
    };
  });
}

/** Names and adjectives of countries, folded, with the folded name that the graph knows the country by. */
function listCountryWords(
  list: readonly KnownEntity[],
  forms: ReadonlyMap<string, KnownEntity>,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const entity of list) {
    if (entity.type !== 'Place' || entity.kind !== 'country') continue;
    const name = foldName((forms.get(formKey('Place', entity.name)) ?? entity).name);
    for (const word of [...formsOf(entity), ...(entity.adjectives ?? [])]) {
      const folded = foldName(word);
      if (!words.has(folded)) words.set(folded, name);
    }
  }
  return words;
}
