import { compareCodeUnits } from '../base/compare';
import type { Chain } from '../model/chain';
import type { EntityType } from '../model/entity';
import type { Extraction } from '../model/extraction';
import type { ChainId } from '../model/id';
import { formatYears } from './birth-years';
import { initials, isAcronym, ownedKey, readBodyName } from './body-names';
import { type ChainContext, readContexts } from './chain-context';
import type { KnownNames } from './known/known-names';
import { nameKeys } from './name-keys';
import { bareName, bareNameHead, fullNameHeads, personKey } from './person-names';

/** Where a chain belongs by its own article alone: what it may be one with in other articles, and what speaks for that. */
export interface Placement {
  /** Types that may be one entity share a class. */
  readonly class: string;
  /** Nodes of two different groups are never one; the empty group goes with any. */
  readonly kindGroup: string;
  /** Folded name of the one country that the article has it at home in. */
  readonly facet: string;
  /** Years in which the person can have been born: `1964-1965`, empty where the article does not tell. */
  readonly born: string;
  /** Keys by which chains of all articles are one: full names and known aliases, folded, in code unit order. */
  readonly keys: readonly string[];
  /** The folded name of a chain without keys that may be somebody with a full name elsewhere. */
  readonly bare: string;
  /** Blocking keys: only what shares one is compared. */
  readonly heads: readonly string[];
  /** What the article says of it, as evidence: see `ChainContext`. */
  readonly features: readonly string[];
  /** Offices that it is said to hold or to have held: see `ChainContext`. */
  readonly terms: readonly string[];
}

/** Types that may be one entity: an extractor that calls the Houthis a group here and an organization there is not told apart. */
export function compatibilityClass(type: EntityType): string {
  return type === 'Group' ? 'Organization' : type;
}

/** Places every chain of an article. A function of the article and of what is known beforehand, of nothing else. */
export function placeChains(
  { chains, claims }: Pick<Extraction, 'chains' | 'claims'>,
  known: KnownNames,
): ReadonlyMap<ChainId, Placement> {
  const contexts = readContexts({ chains, claims }, known);
  const apart = findToldApart(chains, known);
  return new Map(
    chains.map((chain) => [
      chain.id,
      placeChain(chain, { known, context: contexts.get(chain.id)!, isApart: apart.has(chain) }),
    ]),
  );
}

const NO_CONTEXT: ChainContext = { features: [], homes: [], terms: [] };

function placeChain(
  chain: Chain,
  {
    known,
    context,
    isApart,
  }: { readonly known: KnownNames; readonly context: ChainContext; readonly isApart: boolean },
): Placement {
  const { features, homes, terms } = isApart ? NO_CONTEXT : context;
  const found = known.find(chain.type, chain.name, chain.kind);
  const keys = isApart ? [] : chainKeys(chain, { known, homes });
  const kind = found?.kind ?? chain.kind;
  const facet = homes.length === 1 && found === undefined && hasFacet(chain.type, kind) ? homes[0]! : '';
  const bare = isApart || keys.length > 0 ? '' : bareForm(chain, known);
  const isNameless = keys.length === 0 && bare === '';
  return {
    class: compatibilityClass(chain.type),
    kindGroup: keys.length === 0 ? '' : findKindGroup(chain.type, kind),
    facet: keys.length === 0 ? '' : facet,
    born: isNameless || chain.born === undefined ? '' : formatYears(chain.born),
    keys,
    bare,
    heads: found !== undefined && chain.type !== 'Person' ? [] : listHeads(chain.type, { keys, bare, known }),
    features,
    terms: isNameless ? [] : terms,
  };
}

/** The full names of a chain; a generic body whose country the article tells goes by both. */
function chainKeys(
  chain: Chain,
  { known, homes }: { readonly known: KnownNames; readonly homes: readonly string[] },
): readonly string[] {
  const keys = nameKeys(chain, known);
  if (keys.length > 0 || homes.length !== 1 || compatibilityClass(chain.type) !== 'Organization') return keys;
  const name = readBodyName(chain.name, known);
  return name?.kind === 'generic' ? [ownedKey(homes[0]!, name.name)] : [];
}

/** A country is no city or region of the same name: Georgia, Luxembourg. Other kinds are told too loosely to part by. */
const findKindGroup = (type: EntityType, kind: string | undefined): string =>
  type !== 'Place' || kind === undefined ? '' : kind === 'country' ? 'country' : 'other';

const hasFacet = (type: EntityType, kind: string | undefined): boolean =>
  type === 'Person' || (type === 'Place' && kind !== 'country');

function bareForm({ type, name }: Chain, known: KnownNames): string {
  if (type === 'Person') return bareName(name);
  if (compatibilityClass(type) !== 'Organization') return '';
  const body = readBodyName(name, known);
  return body?.kind === 'acronym' ? body.letters : body?.kind === 'generic' ? body.name : '';
}

function listHeads(
  type: EntityType,
  { keys, bare, known }: { readonly keys: readonly string[]; readonly bare: string; readonly known: KnownNames },
): readonly string[] {
  const heads = (): readonly string[] => {
    if (type === 'Person') return bare === '' ? keys.flatMap(fullNameHeads) : [bareNameHead(bare)];
    if (compatibilityClass(type) !== 'Organization') return [];
    if (bare !== '') return [`b ${bare}`];
    return keys.flatMap((key) => {
      const letters = initials(key);
      const owned = known.splitCountry(key);
      return [...(letters === undefined ? [] : [`b ${letters}`]), ...(owned === undefined ? [] : [`b ${owned.rest}`])];
    });
  };
  return [...new Set(heads())].sort(compareCodeUnits);
}

/**
 * Chains of one type that bear the same full form in one article. Every extractor joins equal forms of one thing, so
 * these were told apart on purpose (father and son), and the form says nothing about either outside the article.
 */
function findToldApart(chains: readonly Chain[], known: KnownNames): ReadonlySet<Chain> {
  const bearers = new Map<string, Chain[]>();
  for (const chain of chains) {
    for (const form of new Set([chain.name, ...chain.aliases])) {
      if (!isFullForm(chain.type, form, known)) continue;
      const key = `${chain.type} ${form}`;
      const others = bearers.get(key);
      if (others) others.push(chain);
      else bearers.set(key, [chain]);
    }
  }
  return new Set([...bearers.values()].filter((group) => group.length > 1).flat());
}

/** Whether a form names its thing by itself; a surname alone, an acronym or "the ministry" does not. */
export function isFullForm(type: EntityType, form: string, known: KnownNames): boolean {
  if (known.find(type, form) !== undefined && !isAcronym(form)) return true;
  if (type === 'Person') return personKey(form) !== undefined;
  if (compatibilityClass(type) === 'Organization') return readBodyName(form, known)?.kind === 'full';
  return !isAcronym(form, type === 'Place' ? 3 : undefined);
}
