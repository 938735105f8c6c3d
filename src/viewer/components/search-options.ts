import type { Entity } from '../../model/entity';
import type { RelationType } from '../../model/id';
import { RELATIONS } from '../../ontology/relations';
import { matchedAlias } from './matched-alias';

/** One line under the search. */
export type SearchOption =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'relation'; readonly type: RelationType; readonly label: string };

const MAX_RELATIONS = 3;

/** The entities that the server found, then relations whose words begin with the text. */
export function searchOptions(
  entities: readonly Entity[],
  { text, withRelations }: { readonly text: string; readonly withRelations: boolean },
): readonly SearchOption[] {
  const found = entities.map((entity): SearchOption => ({ kind: 'entity', entity }));
  return withRelations ? [...found, ...matchingRelations(text)] : found;
}

/** Whether something is called as the text says, is only spelt like it, or nothing is. */
export function spelling(options: readonly SearchOption[], text: string): 'exact' | 'near' | 'none' {
  if (options.length === 0) return 'none';
  const called = options.some(
    (option) =>
      option.kind === 'relation' ||
      contains(option.entity.name, text) ||
      matchedAlias(option.entity, text) !== undefined,
  );
  return called ? 'exact' : 'near';
}

function matchingRelations(text: string): readonly SearchOption[] {
  const wanted = fold(text);
  if (wanted.length < 2) return [];
  return [...RELATIONS]
    .filter(([type, { label }]) => fold(label).startsWith(wanted) || fold(type).startsWith(wanted))
    .slice(0, MAX_RELATIONS)
    .map(([type, { label }]) => ({ kind: 'relation', type, label }));
}

/** Every word of the text stands in the name. */
function contains(name: string, text: string): boolean {
  const folded = fold(name);
  return fold(text)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ');
}
