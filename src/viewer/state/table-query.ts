import { ENTITY_TYPES, type EntityType } from '../../model/entity';
import type { ClaimFilter, EntityFilter } from '../../model/filter';
import type { RelationType } from '../../model/id';
import { RELATIONS } from '../../ontology/relations';
import { type Filters, passesRelation } from './filters';
import type { TableView } from './table-view';

/** The filters as the server takes them for claims; absent where they let nothing through. */
export function claimQuery(
  filters: Filters,
  { of, relation }: Pick<TableView, 'of' | 'relation'>,
): Partial<ClaimFilter> | undefined {
  const types = shownTypes(filters);
  const relations = relation === undefined ? shownRelations(filters) : [relation];
  if (types.length === 0 || relations.length === 0) return undefined;
  const { period, standings, minConfidence, currentOnly } = filters;
  const modalities = ['asserted', ...standings.filter((standing) => standing !== 'denied')] as const;
  return {
    ...(of === undefined ? {} : { entity: of }),
    ...(types.length === ENTITY_TYPES.length ? {} : { types }),
    ...(relation === undefined && relations.length === RELATIONS.size ? {} : { relations }),
    modalities,
    ...(standings.includes('denied') ? {} : { polarity: 'positive' }),
    ...(minConfidence > 0 ? { minConfidence: minConfidence / 100 } : {}),
    ...(currentOnly ? { currentOnly } : {}),
    ...(filters.dated === 'event' ? { by: 'event' } : {}),
    ...(period === undefined ? {} : { from: period.from, to: period.to, undated: filters.undated }),
  };
}

/** The filters as the server takes them for entities; absent where they let nothing through. */
export function entityQuery(filters: Filters): Partial<EntityFilter> | undefined {
  const types = shownTypes(filters);
  if (types.length === 0) return undefined;
  const period = filters.dated === 'published' ? filters.period : undefined;
  return {
    ...(types.length === ENTITY_TYPES.length ? {} : { types }),
    ...(period === undefined ? {} : { from: period.from, to: period.to }),
  };
}

function shownTypes({ hiddenTypes }: Filters): readonly EntityType[] {
  return ENTITY_TYPES.filter((type) => !hiddenTypes.includes(type));
}

function shownRelations(filters: Filters): readonly RelationType[] {
  return [...RELATIONS].filter(([type, { family }]) => passesRelation(type, { filters, family })).map(([type]) => type);
}
