import { compareCodeUnits } from '../base/compare';
import type { Entity, EntityType } from '../model/entity';
import type { KnownEntity } from './known/known-entity';
import type { KnownNames } from './known/known-names';
import { isFullForm } from './place-chains';

/** Chains of all articles with the same type, kind, name and aliases. */
export interface NameSignature {
  readonly type: EntityType;
  readonly kind?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Number of chains. */
  readonly chains: number;
}

type Description = Pick<Entity, 'type' | 'kind' | 'name' | 'aliases' | 'externalIds'>;

/**
 * Type, kind, name and aliases of an entity by majority of its chains. What most chains with a full name have in the list of known
 * entities goes by its name there; else the name is the full form that most chains have; ties go to the longer form, then to
 * code unit order. Throws where `signatures` is empty.
 */
export function describeEntity(signatures: readonly NameSignature[], known: KnownNames): Description {
  const [type] = rank(count(signatures, (signature) => [signature.type]));
  if (type === undefined) throw new RangeError('an entity has at least one chain');
  const found = findKnown(signatures, known);
  const [common] = rank(
    count(
      signatures.filter((signature) => signature.type === type),
      (signature) => (signature.kind === undefined ? [] : [signature.kind]),
    ),
  );
  const kind = found?.type === type ? (found.kind ?? common) : common;
  const names = count(signatures, (signature) => [signature.name]);
  const [fullest] = [...names.keys()].sort(
    (a, b) =>
      Number(isFullForm(type, b, known)) - Number(isFullForm(type, a, known)) ||
      names.get(b)! - names.get(a)! ||
      b.length - a.length ||
      compareCodeUnits(a, b),
  );
  const name = found?.name ?? fullest!;
  const forms = count(signatures, (signature) => new Set([signature.name, ...signature.aliases]));
  forms.delete(name);
  const ids = found?.ids ?? [];
  return {
    type,
    ...(kind !== undefined && { kind }),
    name,
    aliases: rank(forms),
    ...(ids.length > 0 && { externalIds: ids }),
  };
}

/** The known entity that more than half of the chains with a full name are. */
function findKnown(signatures: readonly NameSignature[], known: KnownNames): KnownEntity | undefined {
  const votes = new Map<KnownEntity, number>();
  let all = 0;
  for (const { type, kind, name, chains } of signatures) {
    const found = known.find(type, name, kind);
    if (found === undefined && !isFullForm(type, name, known)) continue;
    all += chains;
    if (found !== undefined) votes.set(found, (votes.get(found) ?? 0) + chains);
  }
  return [...votes].find(([, chains]) => 2 * chains > all)?.[0];
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
