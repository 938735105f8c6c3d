import { NewsgraphError, toRejection } from '../../base/errors';
import type { Source } from './contract';
import { readDocuments } from './documents';

/** A page, or a feed whose items are then read, behind an http or https URL. Any other scheme is refused. */
export const urlSource: Source = {
  name: 'url',
  // A Windows path such as C:\news has one letter before its colon and no slashes after it.
  accepts: (location) => /^[a-z][a-z0-9+.-]+:\/\//i.test(location) || /^(?:javascript|data|mailto):/i.test(location),
  async *read(location, context) {
    try {
      if (!/^https?:\/\//i.test(location)) {
        throw new NewsgraphError('SOURCE_URL_SCHEME', `${location} is not an http or https URL`, { url: location });
      }
      const page = await context.fetchPage(location);
      const { url, bytes, contentType } = page;
      yield* readDocuments(bytes, { name: 'url', location, url, ...(contentType ? { contentType } : {}), context });
    } catch (error) {
      yield toRejection(location, error);
    }
  },
};
