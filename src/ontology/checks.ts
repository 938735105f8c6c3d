import type { EntityType } from '../model/entity';
import type { RelationType } from '../model/id';
import { relationEntry } from './relations';

/** Whether the ontology allows a relation between ends of these types. */
export function isLegalPair(type: RelationType, subject: EntityType, object: EntityType): boolean {
  const { domain, range } = relationEntry(type);
  return domain.includes(subject) && range.includes(object);
}
