import { compareCodeUnits } from '../base/compare';
import { describeRow, differingProperties, type RowDifference } from './compare-rows';
import type { SnapshotRow } from './contract';

const KINDS: readonly SnapshotRow['kind'][] = ['article', 'entity', 'mentions', 'claim', 'fact', 'redirect'];

/** Compares two graphs row by row, both in the order of `GraphReader.snapshot`. Memory is that of a page of each. */
export async function* compareSnapshots(
  expected: AsyncIterable<SnapshotRow>,
  found: AsyncIterable<SnapshotRow>,
): AsyncIterable<RowDifference> {
  const [wanted, there] = [expected[Symbol.asyncIterator](), found[Symbol.asyncIterator]()];
  let [want, have] = [await wanted.next(), await there.next()];
  while (!want.done || !have.done) {
    const order = want.done ? 1 : have.done ? -1 : compareKeys(want.value, have.value);
    if (order === 0) {
      const properties = differingProperties(want.value.row, have.value.row);
      if (properties.length > 0) yield { kind: 'changed', ...describe(want.value), properties };
    } else {
      const kind = order < 0 ? 'missing' : 'foreign';
      yield { kind, ...describe(order < 0 ? want.value : have.value), properties: [] };
    }
    if (order <= 0) want = await wanted.next();
    if (order >= 0) have = await there.next();
  }
}

function rowKey(each: SnapshotRow): string {
  switch (each.kind) {
    case 'mentions':
      return `${each.row.article} ${each.row.entity}`;
    case 'redirect':
      return each.row.from;
    default:
      return each.row.id;
  }
}

const describe = (each: SnapshotRow): Pick<RowDifference, 'where' | 'says' | 'article'> => ({
  where: `${each.kind} ${rowKey(each)}`,
  ...describeRow(each.row),
});

const compareKeys = (one: SnapshotRow, other: SnapshotRow): number =>
  KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || compareCodeUnits(rowKey(one), rowKey(other));
