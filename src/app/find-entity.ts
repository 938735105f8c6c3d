import { NewsgraphError } from '../base/errors';
import { foldText } from '../base/fold-text';
import type { Entity } from '../model/entity';
import { asEntityId, type EntityId } from '../model/id';
import type { GraphReader } from '../store/contract';

/** Returns the entity that an id or a name means: the id itself, else the best match of the search. */
export async function findEntity(read: GraphReader, idOrName: string): Promise<EntityId | undefined> {
  const entity = (await read.entity(asEntityId(idOrName))) ?? (await read.search(idOrName, { limit: 1 }))[0];
  return entity?.id;
}

/**
 * Returns the one entity that an id, a name or an alias means, for commands that change what it is: never a near match. Throws
 * `ENTITY_UNKNOWN`, which lists the ids where several bear the name.
 */
export async function requireEntity(read: GraphReader, idOrName: string): Promise<Entity> {
  const byId = await read.entity(asEntityId(idOrName));
  if (byId !== undefined) return byId;
  const found = await read.search(idOrName, { limit: 20 });
  const wanted = foldText(idOrName);
  const named = found.filter(({ name }) => foldText(name) === wanted);
  const bearing =
    named.length > 0 ? named : found.filter(({ aliases }) => aliases.some((form) => foldText(form) === wanted));
  const [only, ...others] = bearing;
  if (only !== undefined && others.length === 0) return only;
  const several = bearing.map(({ id }) => id).join(', ');
  throw new NewsgraphError(
    'ENTITY_UNKNOWN',
    several === '' ? `no entity has the id or name "${idOrName}"` : `"${idOrName}" is the name of several: ${several}`,
    { idOrName },
  );
}
