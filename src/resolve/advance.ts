import type { Database } from '../base/sqlite';
import type { ArticleId } from '../model/id';
import { assignEntities } from './assign-entities';
import { clusterCopies } from './cluster-copies';
import type { KnownNames } from './known/known-names';
import { partNamesakes } from './part-namesakes';
import { refreshEntities } from './refresh-entities';
import { refreshFacts } from './refresh-facts';
import { refreshLinks } from './refresh-links';
import { refreshRedirects } from './refresh-redirects';
import type { ResolutionSource } from './source';
import { createTouched, type Step } from './step';
import { refreshArticle } from './write-article';
import { dropEmptyNodes } from './write-nodes';

/**
 * Resolves the ledger's next entries, at most `limit`, and returns the sequence that it stands at. One transaction; the ids it gave are in
 * the ledger before it ends, so that a step broken off between the two gives the same ids again.
 * Cost: that of the articles touched, of the distinct names of what they name, and of the facts they state.
 */
export function advance(
  database: Database,
  source: ResolutionSource,
  { limit, known }: { readonly limit: number; readonly known: KnownNames },
): number {
  return database.transaction(() => {
    const from = readSequence(database);
    const { articles, to } = source.changesAfter(from, { limit });
    if (to === from) return from;
    takeOver(database, source, { articles, to, known });
    return to;
  });
}

/**
 * Takes over what a source says of some articles and settles what follows, at stamp `to`; for `advance` the next entries of its
 * ledger, for a comparison what differs at another point of it. Within a transaction.
 */
export function takeOver(
  database: Database,
  source: ResolutionSource,
  { articles, to, known }: { readonly articles: readonly ArticleId[]; readonly to: number; readonly known: KnownNames },
): void {
  const step: Step = {
    database,
    source,
    stamp: to,
    known,
    touched: createTouched(),
    publicIds: new Map(),
    identities: new Map(),
  };
  for (const article of articles) refreshArticle(step, article);
  partNamesakes(step);
  dropEmptyNodes(step);
  clusterCopies(step);
  const assigned = assignEntities(step);
  refreshLinks(step, assigned);
  refreshFacts(step);
  refreshEntities(step);
  refreshRedirects(step);
  source.recordIds(assigned.records);
  writeMeta(database, 'sequence', String(to));
  writeMeta(database, 'time', source.timeOf(to) ?? '');
}

/** Ledger sequence that a resolution stands at. */
export const readSequence = (database: Database): number => Number(readMeta(database, 'sequence') ?? 0);

export const readMeta = (database: Database, key: string): string | undefined =>
  database.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)?.value;

export function writeMeta(database: Database, key: string, value: string): void {
  database.run('REPLACE INTO meta VALUES (?, ?)', key, value);
}
