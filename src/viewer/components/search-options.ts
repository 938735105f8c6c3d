import type { ArticleSummary } from '../../api/graph';
import type { Entity } from '../../model/entity';
import type { RelationType } from '../../model/id';
import { RELATIONS } from '../../ontology/relations';
import { matchedAlias } from './matched-alias';

/** One line under the search. */
export type SearchOption =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'relation'; readonly type: RelationType; readonly label: string }
  | { readonly kind: 'article'; readonly article: ArticleSummary };

const MAX_RELATIONS = 3;

/** The entities that the server found, then relations whose words begin with the text, then the articles that it found. */
export function searchOptions(
  { entities, articles }: { readonly entities: readonly Entity[]; readonly articles: readonly ArticleSummary[] },
  { text, withRelations }: { readonly text: string; readonly withRelations: boolean },
): readonly SearchOption[] {
  return [
    ...entities.map((entity): SearchOption => ({ kind: 'entity', entity })),
    ...(withRelations ? matchingRelations(text) : []),
    ...articles.map((article): SearchOption => ({ kind: 'article', article })),
  ];
}

/** Name of an option among others. */
export function optionKey(option: SearchOption): string {
  switch (option.kind) {
    case 'entity':
      return `e:${option.entity.id}`;
    case 'relation':
      return `r:${option.type}`;
    case 'article':
      return `a:${option.article.id}`;
  }
}

/** Whether something is called as the text says, is only spelt like it, or nothing is. */
export function spelling(options: readonly SearchOption[], text: string): 'exact' | 'near' | 'none' {
  if (options.length === 0) return 'none';
  const called = options.some(
    (option) =>
      option.kind !== 'entity' || contains(option.entity.name, text) || matchedAlias(option.entity, text) !== undefined,
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
