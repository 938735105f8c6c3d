import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { LoadContext, Loaded } from '../../../src/pipeline/1-load/contract';
import { loadDocuments } from '../../../src/pipeline/1-load/load';

/** A context that may fetch from loopback, without the waits that public hosts are owed. */
export function testContext(changes: Partial<LoadContext> = {}): LoadContext {
  return {
    now: () => new Date('2016-03-04T09:00:00Z'),
    stdin: Readable.from([]),
    allowPrivate: true,
    http: { hostIntervalMs: 0, retryDelayMs: 1, timeoutMs: 5_000 },
    ...changes,
  };
}

/** Everything that some locations yield. */
export async function loadAll(locations: readonly string[], changes: Partial<LoadContext> = {}): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  for await (const one of loadDocuments(locations, testContext(changes))) loaded.push(one);
  return loaded;
}

/** What each loaded thing is, in short: its text, or its code. */
export function outline(loaded: readonly Loaded[]): string[] {
  return loaded.map((one) => {
    if (one.kind === 'rejected') return one.code;
    const { content } = one.document;
    return content.kind === 'text' ? content.text : content.html;
  });
}

/** Runs with a folder of its own that is gone afterwards. */
export async function inFolder<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-load-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site on loopback; robots.txt is absent unless a path for it is given. */
export interface Site {
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
}

/** Runs with a web server that answers each path with its function. */
export async function withSite<Result>(
  paths: Readonly<Record<string, Answer>>,
  run: (site: Site) => Promise<Result>,
): Promise<Result> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = paths[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  try {
    return await run({ origin: `http://127.0.0.1:${port}`, asked });
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', done));
}

/** Answers with a body of one type. */
export function respond(body: string | Buffer, type = 'text/html; charset=utf-8'): Answer {
  return (_request, response) => response.writeHead(200, { 'content-type': type }).end(body);
}

/** Answers with a redirect. */
export function redirect(location: string): Answer {
  return (_request, response) => response.writeHead(302, { location }).end();
}
