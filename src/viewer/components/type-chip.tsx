import type { EntityType } from '../../model/entity';
import { typeLetter } from '../words/entity-words';

/** The letter of a type on its colour; the type in words is its tooltip. */
export function TypeChip({ type }: { readonly type: EntityType }) {
  return (
    <span class={`chip type-${type.toLowerCase()}`} title={type} aria-hidden="true">
      {typeLetter(type)}
    </span>
  );
}
