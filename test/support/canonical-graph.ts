import type { EntityId } from '../../src/model/id';
import { relationEntry } from '../../src/ontology/relations';
import type { GraphReader, SnapshotRow } from '../../src/store/contract';

/**
 * The graph as sorted lines of JSON in which every entity goes by its anchors (the content hashes and spans of its
 * mentions), so that two graphs compare equal whatever ids history gave; ids of entities and facts, redirects and clock
 * values are left out.
 */
export async function canonicalGraph(reader: GraphReader): Promise<readonly string[]> {
  const rows: SnapshotRow[] = [];
  for await (const row of reader.snapshot()) rows.push(row);
  const hashes = new Map(
    rows.flatMap((each) => (each.kind === 'article' ? [[each.row.id, each.row.contentHash]] : [])),
  );
  const anchors = new Map<EntityId, string[]>();
  for (const each of rows) {
    if (each.kind !== 'mentions') continue;
    const own = anchors.get(each.row.entity) ?? [];
    for (let index = 0; index < each.row.spans.length; index += 2) {
      own.push(
        `${hashes.get(each.row.article)} ${each.row.spans[index]}-${each.row.spans[index + 1]} ${each.row.article}`,
      );
    }
    anchors.set(each.row.entity, own);
  }
  const keys = new Map([...anchors].map(([id, own]) => [id, own.sort().join(',')]));
  const key = (id: EntityId | undefined): string | undefined =>
    id === undefined ? undefined : (keys.get(id) ?? `? ${id}`);
  const lineOf = (each: SnapshotRow): object[] => {
    switch (each.kind) {
      case 'article': {
        const { retrievedAt: _retrievedAt, ...row } = each.row;
        return [{ article: row }];
      }
      case 'entity':
        return [{ entity: { ...each.row, id: key(each.row.id) } }];
      case 'mentions':
        return [{ mentions: { ...each.row, entity: key(each.row.entity) } }];
      case 'claim': {
        const { subject, object, saidBy, place } = each.row;
        const ends = { subject: key(subject), object: key(object), saidBy: key(saidBy), place: key(place) };
        return [{ claim: { ...each.row, ...ends } }];
      }
      case 'fact': {
        const ends = [key(each.row.subject), key(each.row.object)];
        if (relationEntry(each.row.type).symmetric) ends.sort();
        return [{ fact: { ...each.row, id: undefined, subject: ends[0], object: ends[1] } }];
      }
      default:
        return [];
    }
  };
  return rows
    .flatMap(lineOf)
    .map((line) => JSON.stringify(line, sortedKeys))
    .sort();
}

/** Objects with their keys in order, for `JSON.stringify`. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
