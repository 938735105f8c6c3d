import type { EntityType } from '../model/entity';
import type { NameSignature } from './describe-entity';
import type { Step } from './step';

interface SignatureRow {
  readonly type: EntityType;
  readonly kind: string | null;
  readonly name: string;
  readonly aliases: string;
  readonly chains: number;
}

/** The names under which a node's chains go, with their counts. */
export function readSignatures({ database }: Pick<Step, 'database'>, node: number): readonly NameSignature[] {
  return database
    .all<SignatureRow>('SELECT type, kind, name, aliases, chains FROM signature WHERE node = ?', node)
    .map(toSignature);
}

/** The names under which an entity's chains go, with their counts; equal ones of several nodes are one. */
export function readEntitySignatures({ database }: Pick<Step, 'database'>, entity: number): readonly NameSignature[] {
  return database
    .all<SignatureRow>(
      `SELECT type, kind, name, aliases, sum(signature.chains) AS chains FROM node JOIN signature ON signature.node = node.ref
       WHERE entity = ? GROUP BY type, kind, name, aliases`,
      entity,
    )
    .map(toSignature);
}

const toSignature = ({ kind, aliases, ...row }: SignatureRow): NameSignature => ({
  ...row,
  ...(kind !== null && { kind }),
  aliases: JSON.parse(aliases) as string[],
});
