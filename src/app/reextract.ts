import type { Ledger } from '../ledger/ledger';
import type { ArticleId } from '../model/id';
import { appendReadings, type IngestEvent } from './append-readings';
import { readArticle } from './ingest';
import { EXTRACTOR_KEY } from './read-article';
import type { Reader } from './reader';

export interface ReextractOptions {
  readonly reader: Reader;
  /** Told once how many articles are stale. */
  readonly onFound?: (found: number) => void;
  /** Told of each article, by id, after it has reached the disk. */
  readonly onEvent?: (event: IngestEvent) => void;
}

/**
 * Reads again the articles in the graph whose extraction another extractor, version or setting made. Their texts come from the ledger;
 * nothing is loaded. Cut short, it goes on where it stopped: what was renewed is stale no more. Earlier extractions are kept.
 */
export async function reextract(ledger: Ledger, { reader, onFound, onEvent }: ReextractOptions): Promise<void> {
  const ids = ledger.staleIds(EXTRACTOR_KEY);
  onFound?.(ids.length);
  await appendReadings(readingsOf(ids, ledger, reader), { ledger, width: reader.width, ...(onEvent && { onEvent }) });
}

async function* readingsOf(ids: readonly ArticleId[], ledger: Ledger, reader: Reader) {
  for (const id of ids) {
    const article = ledger.article(id);
    if (article) yield () => readArticle(article, reader);
  }
}
