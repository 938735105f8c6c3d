import type { ClaimNode, StoredArgument } from '../../model/fact';
import type { RowDifference } from '../compare-rows';
import { describeRow } from '../compare-rows';
import { compareSnapshots } from '../compare-snapshots';
import type { FilledAnew, GraphReader, SnapshotRow } from '../contract';
import type { Ask } from './ask';

/** Strays named at most; a graph with more of them is rebuilt all the same. */
const MOST_STRAYS = 1000;

/** What in Neo4j differs from a graph filled anew, with nodes and edges that bear newsgraph's names and are none of its. */
export async function* compareGraph(read: GraphReader, ask: Ask, anew: FilledAnew): AsyncIterable<RowDifference> {
  yield* compareSnapshots(asKept(anew.read.snapshot()), read.snapshot());
  for (const { labels, id } of await ask<{ labels: readonly string[]; id: string }>('stray-nodes', {
    limit: MOST_STRAYS,
  })) {
    yield { kind: 'foreign', where: `node ${id}`, says: labels.join(':'), properties: [] };
  }
  const facts = await ask<{ type: string; subject: string; object: string }>('stray-facts', { limit: MOST_STRAYS });
  for (const row of facts) yield { kind: 'foreign', where: 'edge without an id', ...describeRow(row), properties: [] };
}

/** Rows as Neo4j keeps them: the sentence of a naming mention is found again when it is asked for. */
async function* asKept(rows: AsyncIterable<SnapshotRow>): AsyncIterable<SnapshotRow> {
  for await (const each of rows) yield each.kind === 'claim' ? { kind: 'claim', row: keptClaim(each.row) } : each;
}

function keptClaim(claim: ClaimNode): ClaimNode {
  const { subjectAt, objectAt, speakerAt, placeAt, ...rest } = claim;
  return {
    ...rest,
    subjectAt: keptArgument(subjectAt),
    objectAt: keptArgument(objectAt),
    ...(speakerAt && { speakerAt: keptArgument(speakerAt) }),
    ...(placeAt && { placeAt: keptArgument(placeAt) }),
  };
}

function keptArgument({ namingQuoteStart: _start, namingQuoteEnd: _end, ...kept }: StoredArgument): StoredArgument {
  return kept;
}
