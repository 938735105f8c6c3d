import type { Article } from '../model/article';
import type { Extraction } from '../model/extraction';

/** Reads one article. The native one is a pure function: the same article gives the same bytes, anywhere. */
export interface Extractor {
  readonly name: string;
  /** Raised whenever the same article may give another result; stale extractions are then renewed. */
  readonly version: string;
  readonly settingsHash: string;
  extract(article: Article): Extraction | Promise<Extraction>;
}
