import { asEntityId, type EntityId } from '../model/id';
import type { GraphReader } from '../store/contract';

/** Returns the entity that an id or a name means: the id itself, else the best match of the search. */
export async function findEntity(read: GraphReader, idOrName: string): Promise<EntityId | undefined> {
  const entity = (await read.entity(asEntityId(idOrName))) ?? (await read.search(idOrName, { limit: 1 }))[0];
  return entity?.id;
}
