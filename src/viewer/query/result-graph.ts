import type { QueryResponse } from '../../api/query';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../model/entity';
import { asEntityId, asFactId, type EntityId, type FactId, type RelationType } from '../../model/id';
import { type ClaimGroup, groupClaims } from '../state/claim-lines';
import { edgesOf, type VisibleGraph } from '../state/visible-graph';

/** What of an answer can be drawn. */
export interface ResultParts {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly ties: readonly Tie[];
  /** Facts that stand in the answer by their id alone. */
  readonly facts: readonly FactId[];
}

export interface Tie {
  readonly type: RelationType;
  readonly subject: EntityId;
  readonly object: EntityId;
}

/** Finds nodes, relationships and paths anywhere in the rows, and facts in columns that are called `fact`. */
export function resultParts({ columns, rows }: QueryResponse): ResultParts {
  const entities = new Map<EntityId, Entity>();
  const ties = new Map<string, Tie>();
  const facts = new Set<FactId>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isRecord(value)) return;
    const entity = toEntity(value);
    if (entity !== undefined) entities.set(entity.id, entity);
    const tie = toTie(value);
    if (tie !== undefined) ties.set(`${tie.type} ${tie.subject} ${tie.object}`, tie);
    if (Array.isArray(value['nodes'])) visit(value['nodes']);
    if (Array.isArray(value['relationships'])) visit(value['relationships']);
  };
  for (const row of rows)
    row.forEach((cell, index) => {
      visit(cell);
      if (columns[index] === 'fact' && typeof cell === 'string' && /^[0-9a-f]{24}$/.test(cell))
        facts.add(asFactId(cell));
    });
  return { entities, ties: [...ties.values()], facts: [...facts] };
}

/** The graph of the parts; a tie without both of its ends is left out. */
export function resultGraph(
  { entities, ties }: Pick<ResultParts, 'entities' | 'ties'>,
  isSymmetric: (type: RelationType) => boolean,
): VisibleGraph {
  const drawn = ties.filter(({ subject, object }) => entities.has(subject) && entities.has(object));
  const groups: readonly ClaimGroup[] = groupClaims(
    drawn.map((tie) => ({ ...tie, polarity: 'positive', modality: 'asserted' })),
    { isSymmetric },
  );
  return {
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edgesOf([], groups),
    hiddenFacts: 0,
  };
}

function toEntity(value: Readonly<Record<string, unknown>>): Entity | undefined {
  const { labels, properties } = value;
  if (!isRecord(properties)) return undefined;
  const { id, name, type, claims } = properties;
  const words = Array.isArray(labels) ? labels : [labels];
  const known = ENTITY_TYPES.find((each): each is EntityType => words.includes(each) || each === type);
  if (known === undefined || typeof id !== 'string' || typeof name !== 'string') return undefined;
  return {
    id: asEntityId(id),
    type: known,
    name,
    aliases: [],
    articles: 0,
    claims: typeof claims === 'number' ? claims : 1,
  };
}

function toTie(value: Readonly<Record<string, unknown>>): Tie | undefined {
  const { type, start, end, properties } = value;
  if (!isRecord(properties) || typeof type !== 'string' || typeof start !== 'string' || typeof end !== 'string')
    return undefined;
  return { type: type as RelationType, subject: asEntityId(start), object: asEntityId(end) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
