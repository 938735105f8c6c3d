import { foldText } from '../base/fold-text';
import { sha256 } from '../base/hash';
import type { EntityType } from '../model/entity';
import { asEntityId, type EntityId } from '../model/id';

/** Longest slug of a name; longer ones are cut at a word. */
const MOST_CHARACTERS = 60;

/**
 * Candidates for a new public id, best first: `person/antony-blinken`, then with 4 and with 12 digits of the hash of
 * `anchor`, the least anchor of the entity.
 */
export function proposeIds(
  { type, name }: { readonly type: EntityType; readonly name: string },
  anchor: string,
): readonly EntityId[] {
  const words = foldText(name).replace(/ /g, '-');
  const slug = words.length <= MOST_CHARACTERS ? words : words.slice(0, MOST_CHARACTERS).replace(/-[^-]*$/, '');
  const plain = `${type.toLowerCase()}/${slug || 'unnamed'}`;
  const hash = sha256(anchor);
  return [plain, `${plain}-${hash.slice(0, 4)}`, `${plain}-${hash.slice(0, 12)}`].map(asEntityId);
}
