import { toRejection } from '../../base/errors';
import { extensionOf } from './content';
import type { Source } from './contract';
import { readDocuments } from './documents';
import { isFile, readRegularFile } from './local-path';

/** A saved RSS, Atom or JSON feed. A feed under another extension is found by its content, one behind a URL by `url`. */
export const feedSource: Source = {
  name: 'feed',
  accepts: (location) => /^\.(?:xml|rss|atom)$/.test(extensionOf(location)) && isFile(location),
  async *read(location, context) {
    try {
      yield* readDocuments(await readRegularFile(location), { name: 'feed', location, context });
    } catch (error) {
      yield toRejection(location, error);
    }
  },
};
