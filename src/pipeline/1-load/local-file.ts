import type { Loaded, Source, SourceContext } from './contract';
import { feedSource } from './feed';
import { fileSource } from './file';
import { jsonlSource } from './jsonl';

/** The sources that read one file, most particular first; the last takes what is left. */
export const FILE_SOURCES: readonly Source[] = [jsonlSource, feedSource, fileSource];

/** Reads one file with the source that accepts it. */
export async function* readLocalFile(path: string, context: SourceContext): AsyncIterable<Loaded> {
  for (const source of FILE_SOURCES) {
    if (await source.accepts(path)) {
      yield* source.read(path, context);
      return;
    }
  }
}
