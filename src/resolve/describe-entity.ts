import { compareCodeUnits } from '../base/compare';
import type { Entity, EntityType } from '../model/entity';
import { isFullForm } from './name-keys';

/** Chains of all articles with the same type, kind, name and aliases. */
export interface NameSignature {
  readonly type: EntityType;
  readonly kind?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Number of chains. */
  readonly chains: number;
}

/**
 * Type, kind, name and aliases of an entity by majority of its chains. The name is a full form where there is one; ties
 * go to the longer form, then to code unit order. Throws where `signatures` is empty.
 */
export function describeEntity(
  signatures: readonly NameSignature[],
): Pick<Entity, 'type' | 'kind' | 'name' | 'aliases'> {
  const [type] = rank(count(signatures, (signature) => [signature.type]));
  if (type === undefined) throw new RangeError('an entity has at least one chain');
  const [kind] = rank(
    count(
      signatures.filter((signature) => signature.type === type),
      (signature) => (signature.kind === undefined ? [] : [signature.kind]),
    ),
  );
  const names = count(signatures, (signature) => [signature.name]);
  const [name] = [...names.keys()].sort(
    (a, b) =>
      Number(isFullForm(type, b)) - Number(isFullForm(type, a)) ||
      names.get(b)! - names.get(a)! ||
      b.length - a.length ||
      compareCodeUnits(a, b),
  );
  const forms = count(signatures, (signature) => new Set([signature.name, ...signature.aliases]));
  forms.delete(name!);
  return { type, ...(kind !== undefined && { kind }), name: name!, aliases: rank(forms) };
}

function count<Value>(
  signatures: readonly NameSignature[],
  values: (signature: NameSignature) => Iterable<Value>,
): Map<Value, number> {
  const votes = new Map<Value, number>();
  for (const signature of signatures) {
    for (const value of values(signature)) votes.set(value, (votes.get(value) ?? 0) + signature.chains);
  }
  return votes;
}

/** Most votes first, ties in code unit order. */
const rank = <Value extends string>(votes: ReadonlyMap<Value, number>): Value[] =>
  [...votes].sort(([a, x], [b, y]) => y - x || compareCodeUnits(a, b)).map(([value]) => value);
