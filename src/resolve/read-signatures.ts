import type { EntityType } from '../model/entity';
import type { NameSignature } from './describe-entity';
import type { Step } from './step';

/** The names under which a node's chains go, with their counts. */
export function readSignatures({ database }: Pick<Step, 'database'>, node: number): readonly NameSignature[] {
  const rows = database.all<{ type: EntityType; kind: string | null; name: string; aliases: string; chains: number }>(
    'SELECT type, kind, name, aliases, chains FROM signature WHERE node = ?',
    node,
  );
  return rows.map(({ kind, aliases, ...row }) => ({
    ...row,
    ...(kind !== null && { kind }),
    aliases: JSON.parse(aliases) as string[],
  }));
}
