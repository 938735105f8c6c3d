import { workerData } from 'piscina';
import { type Rejection, toRejection } from '../base/errors';
import { nativeExtractor } from '../extractors/native';
import { shareEnglishModel } from '../language/english-annotator';
import type { ExtractorKey } from '../ledger/ledger';
import type { Article, RawDocument } from '../model/article';
import type { Extraction } from '../model/extraction';
import { type Cleaned, cleanDocument } from '../pipeline/2-clean/clean';

// A worker thread reads the one copy of the weights that the main thread loaded.
if (workerData?.englishModel !== undefined) shareEnglishModel(workerData.englishModel);

/** The reading that articles get now; an extraction under another key is stale. */
export const EXTRACTOR_KEY: ExtractorKey = {
  extractor: nativeExtractor.name,
  version: nativeExtractor.version,
  settingsHash: nativeExtractor.settingsHash,
};

/** Stage 2 of one document. Runs in worker threads too, so what goes in and out is plain data. */
export function readCleaned(document: RawDocument): Cleaned {
  return cleanDocument(document);
}

/** Stages 3 to 6 of one article. */
export async function readExtraction(article: Article): Promise<Extraction | Rejection> {
  try {
    return await nativeExtractor.extract(article);
  } catch (error) {
    return toRejection(article.source.location, error);
  }
}
