import { compareCodeUnits } from '../base/compare';
import type { Chain } from '../model/chain';
import type { Claim } from '../model/claim';
import type { Extraction } from '../model/extraction';
import type { ChainId } from '../model/id';
import { RELATIONS } from '../ontology/relations';
import { readBodyName } from './body-names';
import { foldName } from './fold-name';
import type { KnownNames } from './known/known-names';
import { KNOWN_REGIONS } from './known/regions';
import { personKey } from './person-names';

/**
 * What an article says of a chain that tells it from its namesakes. Features name the other end by its full name, never by
 * what that was resolved to, so that evidence about one thing does not depend on the resolution of another:
 * `o <role> @ <name>` an office of one holder, `r <role> @ <name>` a post that many hold, `s <name>` whom it serves, `p <name>` who holds an
 * office of it, `w <name>` whom another claim ties it to.
 */
export interface ChainContext {
  /** In code unit order. */
  readonly features: readonly string[];
  /** Offices of one holder that it is said to hold or to have held: `current o president @ norland`; in code unit order. */
  readonly terms: readonly string[];
  /** Folded names of the countries that it is at home in. */
  readonly homes: readonly string[];
}

/** How much a shared feature speaks for two names being one thing's: an office most, since one holds it. */
export const featureWeight = (feature: string): number => (isTelling(feature) ? 2 : 1);

/** Whether a feature and a bare name together say who is meant. */
export const isTelling = (feature: string): boolean => feature.startsWith('o ') || feature.startsWith('p ');

/** The context of every chain of an article. */
export function readContexts(
  { chains, claims }: Pick<Extraction, 'chains' | 'claims'>,
  known: KnownNames,
): ReadonlyMap<ChainId, ChainContext> {
  const people = new Map(chains.map((chain) => [chain.id, describe(chain, known)]));
  const features = new Map(chains.map(({ id }) => [id, new Set<string>()]));
  const terms = new Map(chains.map(({ id }) => [id, new Set<string>()]));
  const homes = new Map(chains.map((chain) => [chain.id, new Set(ownHome(chain, known))]));
  const homing = claims.filter(({ type, polarity, modality }) => {
    return RELATIONS.get(type)?.home === true && polarity === 'positive' && modality === 'asserted';
  });
  for (const { subject, object } of homing) {
    const place = people.get(object);
    const home = place?.isCountry ? place.name : place?.country;
    if (home !== undefined) homes.get(subject)?.add(home);
  }
  // Whoever serves a body is at home where the body is: a second round, since the body's own home may be told later.
  for (const { subject, object } of homing) {
    if (people.get(object)?.isCountry) continue;
    for (const home of homes.get(object) ?? []) if (people.get(subject)?.isPerson) homes.get(subject)?.add(home);
  }
  for (const claim of claims) {
    addFeatures(claim, { people, features });
    const term = readTerm(claim, people);
    if (term !== undefined) terms.get(claim.subject)?.add(term);
  }
  const inOrder = (found: ReadonlySet<string> | undefined): readonly string[] => [...found!].sort(compareCodeUnits);
  return new Map(
    chains.map(({ id }) => [
      id,
      { features: inOrder(features.get(id)), homes: inOrder(homes.get(id)), terms: inOrder(terms.get(id)) },
    ]),
  );
}

interface Described {
  /** Its full name, folded; absent where the article has none. */
  readonly name?: string;
  readonly isCountry: boolean;
  /** The country that a region is known to be of. */
  readonly country?: string;
  readonly isPerson: boolean;
}

function describe({ type, kind, name }: Chain, known: KnownNames): Described {
  const found = known.find(type, name, kind);
  const isPerson = type === 'Person';
  const isCountry = type === 'Place' && (found?.kind ?? kind) === 'country';
  const full = found === undefined ? fullName(type, name, known) : known.keyOf(found);
  const country = type === 'Place' && !isCountry ? KNOWN_REGIONS.get(foldName(name)) : undefined;
  return {
    ...(full !== undefined && { name: full }),
    ...(country !== undefined && { country }),
    isCountry,
    isPerson,
  };
}

function fullName(type: Chain['type'], name: string, known: KnownNames): string | undefined {
  if (type === 'Person') return personKey(name);
  if (type !== 'Organization' && type !== 'Group') return foldName(name) || undefined;
  const body = readBodyName(name, known);
  return body?.kind === 'full' ? body.key : undefined;
}

/** The country that the name of a body begins or ends with. */
function ownHome({ type, name }: Chain, known: KnownNames): readonly string[] {
  if (type !== 'Organization') return [];
  const found = known.find(type, name);
  const body = readBodyName(name, known);
  const owner = body?.kind === 'full' ? body.home : undefined;
  return [owner ?? known.splitCountry(foldName(found?.name ?? name))?.country ?? []].flat();
}

function officeFeature(type: Claim['type'], role: NonNullable<Claim['role']>, name: string): string {
  return `${RELATIONS.get(type)?.single ? 'o' : 'r'} ${foldName(role.normalized)} @ ${name}`;
}

/** The office of one holder that a claim says a person holds or has held; nothing of what is denied, planned or to come. */
function readTerm(
  { type, subject, object, role, tense, polarity, modality }: Claim,
  people: ReadonlyMap<ChainId, Described>,
): string | undefined {
  const of = people.get(object)?.name;
  if (!RELATIONS.get(type)?.single || people.get(subject)?.isPerson !== true) return undefined;
  if (polarity !== 'positive' || modality !== 'asserted' || role === undefined || of === undefined) return undefined;
  return tense === 'current' || tense === 'former' ? `${tense} ${officeFeature(type, role, of)}` : undefined;
}

function addFeatures(
  { type, subject, object, role }: Claim,
  {
    people,
    features,
  }: { readonly people: ReadonlyMap<ChainId, Described>; readonly features: ReadonlyMap<ChainId, Set<string>> },
): void {
  const from = people.get(subject);
  const to = people.get(object);
  const entry = RELATIONS.get(type);
  const isOffice = entry?.office === true;
  if (to?.name !== undefined) {
    if (isOffice) features.get(subject)?.add(`s ${to.name}`);
    if (isOffice && role !== undefined) features.get(subject)?.add(officeFeature(type, role, to.name));
    // Half the world has something to do with a country: that tells nobody from anybody.
    if (!isOffice && !to.isCountry) features.get(subject)?.add(`w ${to.name}`);
  }
  if (from?.name !== undefined && !from.isCountry) features.get(object)?.add(`${isOffice ? 'p' : 'w'} ${from.name}`);
}
