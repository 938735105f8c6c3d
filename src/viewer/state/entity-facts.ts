import type { Entity } from '../../model/entity';
import type { Fact } from '../../model/fact';
import type { EntityId, RelationType } from '../../model/id';
import { byEvidence } from './loaded-graph';

/** A fact seen from one of its ends. */
export interface FactLine {
  readonly fact: Fact;
  readonly other: Pick<Entity, 'id' | 'name' | 'type'>;
}

/** The facts of an entity of one relation in one direction. */
export interface FactGroup {
  readonly type: RelationType;
  /** Whether the entity is the object; never for symmetric relations. */
  readonly inverse: boolean;
  readonly lines: readonly FactLine[];
}

export interface FactsOfEntity {
  readonly entity: EntityId;
  readonly facts: readonly Fact[];
  readonly entities: readonly Pick<Entity, 'id' | 'name' | 'type'>[];
  readonly isSymmetric: (type: RelationType) => boolean;
}

/** Facts grouped by relation and direction, the groups with most lines first; ties by relation. */
export function factGroups({ entity, facts, entities, isSymmetric }: FactsOfEntity): readonly FactGroup[] {
  const names = new Map(entities.map((other) => [other.id, other]));
  const groups = new Map<string, { type: RelationType; inverse: boolean; lines: FactLine[] }>();
  for (const fact of [...facts].sort(byEvidence)) {
    const inverse = fact.subject !== entity && !isSymmetric(fact.type);
    const other = names.get(fact.subject === entity ? fact.object : fact.subject);
    if (other === undefined) continue;
    const key = `${fact.type} ${inverse}`;
    const group = groups.get(key) ?? { type: fact.type, inverse, lines: [] };
    group.lines.push({ fact, other });
    groups.set(key, group);
  }
  return [...groups]
    .sort(([a, x], [b, y]) => y.lines.length - x.lines.length || (a < b ? -1 : 1))
    .map(([, group]) => group);
}

/** Facts of one end, as offices and the rest. */
export interface Offices {
  /** Offices that the entity holds or held, those of now first, then those held last. */
  readonly held: readonly FactLine[];
  readonly others: readonly Fact[];
}

/** Takes the offices that an entity holds out of its facts; an office without a title stays with the rest. */
export function officesOf({
  entity,
  facts,
  entities,
  isOffice,
}: Pick<FactsOfEntity, 'entity' | 'facts' | 'entities'> & {
  readonly isOffice: (type: RelationType) => boolean;
}): Offices {
  const names = new Map(entities.map((other) => [other.id, other]));
  const isHeld = ({ type, subject, roles }: Fact) => subject === entity && isOffice(type) && roles.length > 0;
  const held = facts.filter(isHeld).flatMap((fact): readonly FactLine[] => {
    const other = names.get(fact.object);
    return other === undefined ? [] : [{ fact, other }];
  });
  return { held: [...held].sort(byOffice), others: facts.filter((fact) => !isHeld(fact)) };
}

function byOffice({ fact: a }: FactLine, { fact: b }: FactLine): number {
  if (a.current !== b.current) return a.current ? -1 : 1;
  const [x, y] = [a.heldTo ?? '', b.heldTo ?? ''];
  return x === y ? byEvidence(a, b) : x < y ? 1 : -1;
}

/** The other ends of facts, each once, the best attested first. */
export function neighboursOf({ entity, facts, entities }: Omit<FactsOfEntity, 'isSymmetric'>): FactLine['other'][] {
  const names = new Map(entities.map((other) => [other.id, other]));
  const ids = [...facts].sort(byEvidence).map((fact) => (fact.subject === entity ? fact.object : fact.subject));
  return [...new Set(ids)].filter((id) => id !== entity).flatMap((id) => names.get(id) ?? []);
}
