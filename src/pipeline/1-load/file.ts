import { toRejection } from '../../base/errors';
import type { Source } from './contract';
import { readDocuments } from './documents';
import { readRegularFile } from './local-path';

/** One text or HTML file; a feed or a JSON document is recognised by its content. Takes every path that is left over. */
export const fileSource: Source = {
  name: 'file',
  accepts: () => true,
  async *read(location, context) {
    try {
      yield* readDocuments(await readRegularFile(location), { name: 'file', location, context });
    } catch (error) {
      yield toRejection(location, error);
    }
  },
};
