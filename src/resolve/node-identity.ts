import type { Database } from '../base/sqlite';
import { mayBeSpelledAlike } from './body-names';
import type { NodeIdentity } from './node';
import { comparePeople, mayBeNamed, nameParts } from './person-names';
import type { Step } from './step';

interface IdentityRow extends Omit<NodeIdentity, 'keys' | 'heads'> {
  readonly keys: string;
  readonly heads: string;
}

/** Reads a node once a step. */
export function readIdentity(
  { database, identities }: Pick<Step, 'database' | 'identities'>,
  ref: number,
): NodeIdentity {
  const known = identities.get(ref);
  if (known !== undefined) return known;
  const identity = selectIdentity(database, ref);
  identities.set(ref, identity);
  return identity;
}

/** What a node is compared by. */
export function selectIdentity(database: Database, ref: number): NodeIdentity {
  const row = database.get<IdentityRow>(
    'SELECT ref, class, kind_group AS kindGroup, facet, born, circle, keys, bare, heads FROM node WHERE ref = ?',
    ref,
  )!;
  return { ...row, keys: JSON.parse(row.keys) as string[], heads: JSON.parse(row.heads) as string[] };
}

/**
 * How the names of two nodes go together: `key` where they share a full name, `form` or `spelling` where one may be a variant of the
 * other, `bare` where one is a part or an acronym of the other; absent where they cannot be one thing by their names.
 */
export function compareNames(a: NodeIdentity, b: NodeIdentity): 'key' | 'form' | 'spelling' | 'bare' | undefined {
  if (a.class !== b.class || (a.bare !== '' && b.bare !== '')) return undefined;
  if (a.kindGroup !== '' && b.kindGroup !== '' && a.kindGroup !== b.kindGroup) return undefined;
  if (a.bare !== '' || b.bare !== '') {
    const [bare, full] = a.bare !== '' ? [a, b] : [b, a];
    // Acronyms and generic names of bodies are compared by their blocking keys alone.
    const fits = bare.class !== 'Person' || full.keys.some((key) => mayBeNamed(bare.bare, key));
    return fits ? 'bare' : undefined;
  }
  if (a.keys.some((key) => b.keys.includes(key))) return 'key';
  const found = a.keys.flatMap((one) => b.keys.map((other) => compareKeys(a.class, one, other)));
  return found.includes('form') ? 'form' : found.includes('spelling') ? 'spelling' : undefined;
}

/**
 * Least weight of shared context at which the names of two nodes are one: one tie where a middle name is all that differs, two ties or a
 * post where a family name is spelled another way, else an office and whom it serves, or three ties; absent where the names say no.
 */
export function leastShared(a: NodeIdentity, b: NodeIdentity): number | undefined {
  const how = compareNames(a, b);
  if (how === undefined || a.class !== 'Person' || how === 'key' || how === 'bare') return how && 3;
  const pairs = a.keys.flatMap((one) => b.keys.map((other) => [nameParts(one), nameParts(other)] as const));
  const given = pairs.filter(([one, other]) => one.given === other.given && one.given.length > 1);
  if (how === 'form') return given.some(([one, other]) => one.family === other.family) ? 1 : 3;
  return given.length === pairs.length ? 2 : 3;
}

function compareKeys(type: string, one: string, other: string): 'form' | 'spelling' | undefined {
  if (type === 'Person') return comparePeople(one, other);
  return type === 'Organization' && mayBeSpelledAlike(one, other) ? 'spelling' : undefined;
}
