import robotsParser from 'robots-parser';
import { NewsgraphError } from '../../../base/errors';

/** What `robots.txt` answered: its rules, or its status where it gave none. */
export interface RobotsAnswer {
  readonly status: number;
  readonly text: string;
}

/** Most of a robots.txt that is read, in characters (RFC 9309 asks for at least 500 KiB). */
const MAX_RULES = 512_000;

/**
 * Checks pages against the robots.txt of their origin, fetched once each. As RFC 9309 has it, no file means that all is
 * allowed, and a server that fails means that nothing is. Throws `SOURCE_ROBOTS`, or what fetching robots.txt throws.
 */
export function createRobotsCheck(
  userAgent: string,
  fetchRobots: (url: string) => Promise<RobotsAnswer>,
): (url: URL) => Promise<void> {
  const answers = new Map<string, Promise<RobotsAnswer>>();
  return async (url) => {
    const address = `${url.origin}/robots.txt`;
    const answer = answers.get(address) ?? fetchRobots(address);
    answers.set(address, answer);
    const { status, text } = await answer;
    if (status === 429 || status >= 500) {
      throw refused(url, `${address} answered ${status}, so that its rules are unknown`, address);
    }
    if (status >= 400) return;
    const allowed = robotsParser(address, text.slice(0, MAX_RULES)).isAllowed(url.href, userAgent);
    if (allowed === false) throw refused(url, `${address} does not allow it`, address);
  };
}

function refused(url: URL, reason: string, robots: string): NewsgraphError {
  return new NewsgraphError('SOURCE_ROBOTS', `${url.href} was not fetched: ${reason}`, { url: url.href, robots });
}
