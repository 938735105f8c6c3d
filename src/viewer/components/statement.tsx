import type { EntityName } from '../../api/graph';
import { useApp } from '../state/app-state';
import { TypeChip } from './type-chip';

export interface StatementProps {
  readonly subject: EntityName;
  readonly relation: string;
  readonly object: EntityName;
}

/** Who, what, whom, one below the other; both ends lead to their entity. */
export function Statement({ subject, relation, object }: StatementProps) {
  return (
    <h2 class="statement">
      <End entity={subject} />
      <span class="statement-relation">{relation}</span>
      <End entity={object} />
    </h2>
  );
}

function End({ entity }: { readonly entity: EntityName }) {
  const { select } = useApp();
  return (
    <button type="button" class="statement-end" onClick={() => select({ kind: 'entity', id: entity.id })}>
      <TypeChip type={entity.type} />
      <span>{entity.name}</span>
    </button>
  );
}
