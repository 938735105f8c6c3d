import { NewsgraphError } from '../../../base/errors';
import { MAX_DOCUMENT_BYTES } from '../content';
import type { FetchPage, LoadContext, Page } from '../contract';
import { decodeText } from '../decode-text';
import { type AddressRule, isPublicAddress } from './address-guard';
import { createHostQueues } from './host-queues';
import { type Answer, openRequester } from './request';
import { isRetriedError, isRetriedStatus, pause, retryDelay } from './retry';
import { createRobotsCheck, type RobotsAnswer } from './robots';

/** Redirects followed for one page. */
const MAX_REDIRECTS = 5;

/** The fetcher of one run: its connections, host queues and robots rules live until it is closed. */
export interface PageFetcher {
  readonly fetchPage: FetchPage;
  close(): Promise<void>;
}

/**
 * Opens a page fetcher. Every hop of a redirect is checked like the first URL: scheme, address (a literal at once, a
 * name at the time of connecting), robots.txt; hosts are asked one request at a time, with retries on 429 and 5xx.
 */
export function openPageFetcher(
  { now, allowPrivate = false, signal, http = {} }: LoadContext,
  { isAllowed = allowPrivate ? () => true : isPublicAddress }: { readonly isAllowed?: AddressRule } = {},
): PageFetcher {
  const { userAgent = 'newsgraph/0.1', timeoutMs = 30_000, maxBytes = MAX_DOCUMENT_BYTES } = http;
  const { hostIntervalMs = 1_000, retries = 3, retryDelayMs = 1_000 } = http;
  const requester = openRequester({ userAgent, timeoutMs, maxBytes, isAllowed, ...(signal ? { signal } : {}) });
  const queues = createHostQueues({ intervalMs: hostIntervalMs });

  const request = async (url: URL): Promise<Answer> => {
    for (let attempt = 0; ; attempt++) {
      const last = attempt >= retries;
      const answer = await queues
        .run(url.host, () => requester.get(url))
        .catch((error: unknown) => {
          if (last || !isRetriedError(error)) throw error;
          return undefined;
        });
      if (answer && (last || !isRetriedStatus(answer.status))) return answer;
      const retryAfter = answer?.retryAfter;
      const delay = retryDelay(attempt, { delayMs: retryDelayMs, now: now(), ...(retryAfter ? { retryAfter } : {}) });
      if (answer && delay === undefined) return answer;
      await pause(delay ?? retryDelayMs, signal);
    }
  };

  const follow = async (start: string, check: (url: URL) => Promise<void>): Promise<Answer & { readonly url: URL }> => {
    let url = parseHttpUrl(start);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      await check(url);
      const answer = await request(url);
      if (!isRedirect(answer)) return { ...answer, url };
      url = parseHttpUrl(answer.location, url);
    }
    throw new NewsgraphError('SOURCE_REDIRECTS', `${start} redirects more than ${MAX_REDIRECTS} times`, { url: start });
  };

  const fetchRobots = async (address: string): Promise<RobotsAnswer> => {
    const { status, bytes } = await follow(address, async () => undefined);
    return { status, text: decodeText(bytes, { markup: false }) };
  };
  const checkRobots = createRobotsCheck(userAgent, fetchRobots);

  const fetchPage = async (start: string): Promise<Page> => {
    const { url, status, bytes, contentType } = await follow(start, checkRobots);
    if (status !== 200) {
      throw new NewsgraphError('SOURCE_HTTP_STATUS', `GET ${url.href} answered ${status}`, { url: url.href, status });
    }
    return { url: url.href, bytes, ...(contentType ? { contentType } : {}) };
  };

  return {
    fetchPage,
    close: async () => {
      queues.clear();
      await requester.close();
    },
  };
}

function isRedirect(answer: Answer): answer is Answer & { readonly location: string } {
  return [301, 302, 303, 307, 308].includes(answer.status) && answer.location !== undefined;
}

/** Throws `SOURCE_URL_INVALID` or `SOURCE_URL_SCHEME`; the fragment is dropped. */
function parseHttpUrl(location: string, base?: URL): URL {
  if (!URL.canParse(location, base?.href)) {
    throw new NewsgraphError('SOURCE_URL_INVALID', `${location} is not a URL`, { url: location });
  }
  const url = new URL(location, base);
  if (!/^https?:$/.test(url.protocol)) {
    throw new NewsgraphError('SOURCE_URL_SCHEME', `${url.href} is not an http or https URL`, { url: url.href });
  }
  if (url.username || url.password) {
    throw new NewsgraphError('SOURCE_URL_INVALID', `The URL of ${url.host} carries a user name`, { host: url.host });
  }
  url.hash = '';
  return url;
}
