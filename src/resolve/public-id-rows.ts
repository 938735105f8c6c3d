import type { EntityId } from '../model/id';
import type { Step } from './step';

/** Public id of a row. */
export function readPublicId({ database, publicIds }: Pick<Step, 'database' | 'publicIds'>, ref: number): EntityId {
  const known = publicIds.get(ref);
  if (known !== undefined) return known;
  const { id } = database.get<{ id: EntityId }>('SELECT id FROM public_id WHERE ref = ?', ref)!;
  publicIds.set(ref, id);
  return id;
}

/** Row of a public id, made where it is new to the resolution. */
export function publicIdRef({ database }: Pick<Step, 'database'>, id: EntityId): number {
  database.run('INSERT OR IGNORE INTO public_id (id) VALUES (?)', id);
  return database.get<{ ref: number }>('SELECT ref FROM public_id WHERE id = ?', id)!.ref;
}
