import type { ArticleId } from '../../model/id';
import type { GraphCounts, GraphReader } from '../contract';
import { askOf } from './ask';
import type { Connection } from './connection';
import { type Properties, toMentions } from './graph-values';
import { articleReader } from './read-articles';
import { claimReader, evidenceOf } from './read-claims';
import { contradictionReader } from './read-contradictions';
import { entityReader } from './read-entities';
import { linkReader } from './read-links';
import { readSnapshot } from './read-snapshot';
import { tableReader } from './read-tables';

interface StoreCounts extends GraphCounts {
  readonly [column: string]: number;
  readonly nodes: number;
  readonly own: number;
}

/** Returns the reads of one Neo4j database. */
export function createReader(connection: Connection): GraphReader {
  const ask = askOf(connection);
  const entities = entityReader(connection, ask);
  return {
    async counts() {
      const [fast] = await ask<StoreCounts>('counts');
      const own = fast?.nodes === fast?.own;
      const counted = own ? fast : (await ask<StoreCounts>('counts-beside-foreign'))[0];
      const { articles = 0, entities: nodes = 0, claims = 0, facts = 0 } = counted ?? {};
      return { articles, entities: nodes, claims, facts };
    },
    ...entities,
    ...articleReader(ask),
    ...claimReader(ask, entities.fact),
    ...tableReader(ask, evidenceOf(ask)),
    ...linkReader(ask),
    ...contradictionReader(ask, evidenceOf(ask)),
    async mentionsOf(id: ArticleId) {
      const rows = await ask<{ mentions: Properties }>('mentions-of', { id });
      return rows.map(({ mentions }) => toMentions(mentions));
    },
    snapshot: () => readSnapshot(connection, ask),
  };
}
