import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Rejection } from '../base/errors';
import { readModelFile } from '../language/model-file';
import type { Article, RawDocument } from '../model/article';
import type { Extraction } from '../model/extraction';
import type { Cleaned } from '../pipeline/2-clean/clean';
import { readCleaned, readExtraction } from './read-article';

/** Turns documents into articles and articles into extractions, here or in worker threads. */
export interface Reader {
  clean(document: RawDocument): Promise<Cleaned>;
  extract(article: Article): Promise<Extraction | Rejection>;
  /** How many calls are worth having under way. */
  readonly width: number;
  close(): Promise<void>;
}

/** With `jobs` 1 everything is read in this thread; else in as many workers, which start with the first document and share one copy of the weights. */
export function createReader({ jobs }: { readonly jobs: number }): Reader {
  return jobs <= 1 ? createInlineReader() : createPoolReader(jobs);
}

function createInlineReader(): Reader {
  return {
    width: 1,
    clean: async (document) => readCleaned(document),
    extract: async (article) => readExtraction(article),
    close: async () => undefined,
  };
}

function createPoolReader(jobs: number): Reader {
  const pool = new Piscina({
    filename: join(__dirname, 'reader-worker.cjs'),
    maxThreads: jobs,
    minThreads: 1,
    workerData: { englishModel: readModelFile().bytes },
  });
  return {
    width: jobs * 2,
    clean: (document) => pool.run(document, { name: 'readCleaned' }),
    extract: (article) => pool.run(article, { name: 'readExtraction' }),
    close: () => pool.close(),
  };
}
