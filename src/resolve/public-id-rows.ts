import type { EntityId } from '../model/id';
import type { Step } from './step';

/** Public id of a row. */
export const readPublicId = ({ database }: Pick<Step, 'database'>, ref: number): EntityId =>
  database.get<{ id: EntityId }>('SELECT id FROM public_id WHERE ref = ?', ref)!.id;

/** Row of a public id, made where it is new to the resolution. */
export function publicIdRef({ database }: Pick<Step, 'database'>, id: EntityId): number {
  database.run('INSERT OR IGNORE INTO public_id (id) VALUES (?)', id);
  return database.get<{ ref: number }>('SELECT ref FROM public_id WHERE id = ?', id)!.ref;
}
