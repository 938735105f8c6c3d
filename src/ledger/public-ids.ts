import type { Database } from '../base/sqlite';
import type { EntityId } from '../model/id';
import type { AnchorKey } from './ledger';

/** Ids recorded for anchors, in the order asked. */
export function readRecordedIds(database: Database, anchors: readonly AnchorKey[]): readonly (EntityId | undefined)[] {
  return anchors.map(
    ({ contentHash, start, end }) =>
      database.get<{ id: EntityId }>(
        `SELECT public_id.id AS id FROM anchor
         JOIN text ON text.ref = anchor.text JOIN public_id ON public_id.ref = anchor.public_id
         WHERE text.hash = ? AND start = ? AND end = ?`,
        contentHash,
        start,
        end,
      )?.id,
  );
}

/** Whether a public id was ever given. */
export function isIdTaken(database: Database, id: EntityId): boolean {
  return database.get('SELECT 1 FROM public_id WHERE id = ?', id) !== undefined;
}

/** Records ids for anchors in one transaction; an anchor of a text that the ledger does not have is passed over. */
export function recordIds(
  database: Database,
  records: readonly { readonly id: EntityId; readonly anchors: readonly AnchorKey[] }[],
): void {
  if (records.length === 0) return;
  database.transaction(() => {
    for (const { id, anchors } of records) {
      database.run('INSERT OR IGNORE INTO public_id (id) VALUES (?)', id);
      const ref = database.get<{ ref: number }>('SELECT ref FROM public_id WHERE id = ?', id)!.ref;
      for (const { contentHash, start, end } of anchors) {
        database.run(
          'REPLACE INTO anchor (text, start, end, public_id) SELECT ref, ?, ?, ? FROM text WHERE hash = ?',
          start,
          end,
          ref,
          contentHash,
        );
      }
    }
  });
}
