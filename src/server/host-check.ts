import { NewsgraphError } from '../base/errors';

/**
 * Throws `HOST_REFUSED` unless the Host header names an allowed host, with any port. A page elsewhere whose name was
 * rebound to this address sends its own name here, and so cannot read the graph.
 */
export function checkHost(header: string | undefined, allowed: readonly string[]): void {
  const host = hostnameOf(header ?? '');
  if (host === undefined || !allowed.includes(host)) {
    throw new NewsgraphError('HOST_REFUSED', `the request is for host "${(header ?? '').slice(0, 100)}"`);
  }
}

/** Names under which a server bound to `host` may be asked. */
export function allowedHosts(host: string): readonly string[] {
  return [...new Set(['127.0.0.1', 'localhost', '[::1]', host.includes(':') ? `[${host}]` : host])];
}

function hostnameOf(header: string): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[^:[\]/@\s]+)(?::\d{1,5})?$/i.exec(header)?.[1]?.toLowerCase();
}
