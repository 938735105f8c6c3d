import type { Database } from '../base/sqlite';
import type { ArticleId } from '../model/id';
import { readDecision, readDecisionsIn } from './decisions';
import type { CurrentArticle, LedgerView } from './ledger';
import { isIdTaken, readRecordedIds } from './public-ids';
import { readChanges, readRevision } from './read-articles';

/** Returns the view of a ledger after entry `sequence`. */
export function viewAsOf(database: Database, id: string, sequence: number): LedgerView {
  const current = (article: ArticleId): CurrentArticle | undefined => {
    const entry = database.get<{ kind: string; revision: number | null; extraction: number | null }>(
      `SELECT kind, entry.revision AS revision, entry.extraction AS extraction FROM entry JOIN article ON article.ref = entry.article
       WHERE article.id = ? AND sequence <= ? ORDER BY sequence DESC LIMIT 1`,
      article,
      sequence,
    );
    if (entry === undefined || entry.kind === 'removed' || entry.kind === 'purged') return undefined;
    return readRevision(database, article, { revision: entry.revision, extraction: entry.extraction });
  };
  return {
    id,
    sequence: () => sequence,
    timeOf: (wanted) => database.get<{ at: string }>('SELECT at FROM entry WHERE sequence = ?', wanted)?.at,
    current,
    article: (article) => current(article)?.article,
    changesAfter: (from, options) => readChanges(database, from, options),
    recordedIds: (anchors) => readRecordedIds(database, anchors),
    decisionsIn: (contentHash) => readDecisionsIn(database, contentHash, sequence),
    decision: (decision) => readDecision(database, decision),
    isIdTaken: (wanted) => isIdTaken(database, wanted),
    recordIds: () => undefined,
  };
}
