import glob from 'fast-glob';
import { NewsgraphError, toRejection } from '../../base/errors';
import type { Source } from './contract';
import { readLocalFile } from './local-file';
import { isFile, isFolder } from './local-path';

/** A pattern such as `news/**\/*.html`, in code unit order of paths; names that begin with a dot are passed over. */
export const globSource: Source = {
  name: 'glob',
  // "report [1].txt" is a file before it is a pattern.
  async accepts(location) {
    return glob.isDynamicPattern(location) && !(await isFile(location)) && !(await isFolder(location));
  },
  async *read(location, context) {
    const paths = (await glob(location, { onlyFiles: true, unique: true })).sort((a, b) => (a < b ? -1 : 1));
    for (const path of paths) {
      yield* readLocalFile(path, context);
      if (context.signal?.aborted) return;
    }
    if (paths.length === 0) {
      yield toRejection(
        location,
        new NewsgraphError('SOURCE_NO_MATCH', `No file matches ${location}`, { pattern: location }),
      );
    }
  },
};
