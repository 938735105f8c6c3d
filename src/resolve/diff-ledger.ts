import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../base/sqlite';
import type { ArticleId } from '../model/id';
import { readSequence, takeOver } from './advance';
import { compareGraphs } from './compare-graphs';
import type { GraphDifference } from './graph-difference';
import type { KnownNames } from './known/known-names';
import { openResolution } from './open-resolution';
import { readOnlySource } from './read-only-source';
import type { ResolutionSource } from './source';

/** Articles taken over in one transaction. */
const BATCH = 500;

interface Options {
  readonly known: KnownNames;
}

/**
 * Returns what differs between two points of one ledger. `before` and `after` are the ledger as it stood then, of which the earlier is
 * reached from a copy of the resolution: cost is that of what came in between, and of one walk over the graph. `path` is the
 * resolution of the ledger as it stands.
 */
export function diffPoints(
  path: string,
  { before, after, known }: Options & { readonly before: ResolutionSource; readonly after: ResolutionSource },
): GraphDifference {
  return inScratch((folder) => {
    const resolution = openDatabase(path, { family: 'LEDGER', mode: 'read' });
    resolution.copyTo(join(folder, 'after.sqlite'));
    resolution.close();
    const later = openScratch(join(folder, 'after.sqlite'));
    // A resolution that is behind its ledger has not seen the last entries yet.
    const reached = readSequence(later);
    stepTo(later, after, { from: Math.min(reached, after.sequence()), known });
    later.copyTo(join(folder, 'before.sqlite'));
    const earlier = openScratch(join(folder, 'before.sqlite'));
    stepTo(earlier, before, { from: Math.min(reached, before.sequence(), after.sequence()), known });
    const difference = compareGraphs(earlier, later);
    earlier.close();
    later.close();
    return difference;
  });
}

/** Returns what differs between two ledgers; both are resolved anew. */
export function diffLedgers(before: ResolutionSource, after: ResolutionSource, { known }: Options): GraphDifference {
  return inScratch((folder) => {
    const opened = [before, after].map((source, index) => {
      const path = join(folder, `${index}.sqlite`);
      const resolution = openResolution(path, readOnlySource(source), { known });
      for (const _patch of resolution.patchesAfter(0));
      resolution.close();
      return openScratch(path);
    });
    const difference = compareGraphs(opened[0]!, opened[1]!);
    for (const database of opened) database.close();
    return difference;
  });
}

const openScratch = (path: string): Database => openDatabase(path, { family: 'LEDGER', mode: 'write' });

function inScratch<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-diff-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes over, as the source has them, all articles that entries after `from` touched. */
function stepTo(
  database: Database,
  source: ResolutionSource,
  { from, known }: Options & { readonly from: number },
): void {
  const touched = new Set<ArticleId>();
  for (let at = from; ; ) {
    const { articles, to } = source.changesAfter(at, { limit: BATCH });
    for (const article of articles) touched.add(article);
    if (to === at) break;
    at = to;
  }
  const articles = [...touched];
  for (let start = 0; start < articles.length; start += BATCH) {
    const to = readSequence(database) + 1;
    database.transaction(() =>
      takeOver(database, source, { articles: articles.slice(start, start + BATCH), to, known }),
    );
  }
}
