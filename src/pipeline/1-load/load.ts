import type { LoadContext, Loaded, Source, SourceContext } from './contract';
import { folderSource } from './folder';
import { globSource } from './glob';
import type { PageFetcher } from './http/page-fetcher';
import { FILE_SOURCES } from './local-file';
import { stdinSource } from './stdin';
import { urlSource } from './url';

/** Every source; the first that accepts a location reads it. */
export const SOURCES: readonly Source[] = [stdinSource, urlSource, folderSource, globSource, ...FILE_SOURCES];

/**
 * Reads files, folders, globs, URLs, feeds and standard input (`-`) in the order in which they are named; within a
 * location in the order of its source. What cannot be read is a rejection, and the rest goes on. Ends quietly on abort.
 */
export async function* loadDocuments(locations: readonly string[], context: LoadContext): AsyncIterable<Loaded> {
  let pages: PageFetcher | undefined;
  const sourceContext: SourceContext = {
    ...context,
    fetchPage(url) {
      pages ??= loadPageFetcher().openPageFetcher(context);
      return pages.fetchPage(url);
    },
  };
  try {
    for (const location of locations) {
      for await (const loaded of readLocation(location, sourceContext)) {
        if (context.signal?.aborted) return;
        yield loaded;
      }
    }
  } finally {
    await pages?.close();
  }
}

async function* readLocation(location: string, context: SourceContext): AsyncIterable<Loaded> {
  for (const source of SOURCES) {
    if (await source.accepts(location)) {
      yield* source.read(location, context);
      return;
    }
  }
}

/** Loaded with the first page: most runs read files alone, and the HTTP client is large. */
function loadPageFetcher(): typeof import('./http/page-fetcher') {
  return require('./http/page-fetcher');
}
