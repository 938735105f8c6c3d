import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Neo4jServer } from '../../../src/app/neo4j-server/server-record';
import type { GraphStore } from '../../../src/store/contract';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store';
import { emptyNeo4j, NEO4J_START_MS, withDriver } from '../../support/neo4j';
import { describeWith } from '../../support/requirements';
import { meetingPatch } from '../../support/sample-graph';

const SECRET = 'correct-horse-battery';

async function codeAt(uri: string, rest: { user?: string; database?: string } = {}): Promise<unknown> {
  const store = await openNeo4jStore(
    { uri, user: 'neo4j', password: SECRET, database: 'neo4j', ...rest },
    { retryMs: 0 },
  );
  try {
    await store.prepare({ ledger: 'l1' });
    return 'no error';
  } catch (error) {
    const { code, message, hint } = error as { code: string; message: string; hint: string };
    expect(message).not.toContain(SECRET);
    expect(hint.length).toBeGreaterThan(20);
    expect(message).toContain(new URL(uri).port);
    return code;
  } finally {
    await store.close();
  }
}

async function withServer<Result>(server: Server, use: (uri: string) => Promise<Result>): Promise<Result> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`bolt://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

test('nothing listens: unreachable, at once', async () => {
  const uri = await withServer(createServer(), async (address) => address);
  expect(await codeAt(uri)).toBe('STORE_UNREACHABLE');
  expect(await codeAt(uri.replace('bolt:', 'neo4j:'))).toBe('STORE_UNREACHABLE');
});

test('a web server answers: the port is not that of Bolt', async () => {
  const web = createHttpServer((_, response) => response.end('hello'));
  expect(await withServer(web, codeAt)).toBe('STORE_NOT_NEO4J');
});

test('something answers that speaks another protocol', async () => {
  const mail = createServer((socket) => socket.write('220 mail.example ESMTP\r\n'));
  expect(await withServer(mail, codeAt)).toBe('STORE_NOT_NEO4J');
});

test('something accepts and closes at once', async () => {
  const closing = createServer((socket) => socket.destroy());
  expect(await withServer(closing, codeAt)).toBe('STORE_UNREACHABLE');
});

test('something accepts and never says a word', async () => {
  expect(await withServer(createServer(), codeAt)).toMatch(/^STORE_(UNREACHABLE|NOT_NEO4J)$/);
});

describeWith('neo4j', 'faults of a running Neo4j', () => {
  let server: Neo4jServer;
  let store: GraphStore;
  beforeAll(async () => {
    server = await emptyNeo4j();
    store = await openNeo4jStore({ ...server, database: 'neo4j' });
    await store.prepare({ ledger: 'l1' });
  }, NEO4J_START_MS);
  afterAll(() => store?.close());

  test('a wrong password is refused by name of the user', async () => {
    // Not the user of the other tests, whom Neo4j would lock out for some seconds.
    expect(await codeAt(server.uri, { user: 'nobody' })).toBe('STORE_AUTH');
  });

  test('a database that is not there', async () => {
    const wrong = await openNeo4jStore({ ...server, database: 'archive' });
    await expect(wrong.prepare({ ledger: 'l1' })).rejects.toMatchObject({
      code: 'STORE_DATABASE_UNKNOWN',
      message: expect.stringContaining('archive'),
    });
    await wrong.close();
  });

  test('neo4j:// finds the way to a single server', async () => {
    const routed = await openNeo4jStore({ ...server, uri: server.uri.replace('bolt:', 'neo4j:'), database: 'neo4j' });
    await routed.apply(meetingPatch());
    expect(await routed.read.counts()).toMatchObject({ facts: 1 });
    await routed.close();
  });

  test('a deadlock with a writer who is a stranger ends, and the patch is written whole', async () => {
    await store.apply(meetingPatch());
    await withDriver(server, async (driver) => {
      const session = driver.session();
      const stranger = session.beginTransaction();
      await stranger.run('MATCH (e:Newsgraph {id: "person/bo-chen"}) SET e.note = "mine"');
      const applying = store.apply(meetingPatch());
      await new Promise((resolve) => setTimeout(resolve, 500));
      // Our transaction holds the marker and waits for Bo Chen; the stranger holds him and now wants the marker.
      await stranger
        .run('MATCH (m:Store) SET m.note = "mine"')
        .then(() => stranger.commit())
        .catch(() => undefined);
      await session.close();
      await expect(applying).resolves.toMatchObject({ sequence: 1 });
    });
    expect(await store.read.counts()).toEqual({ articles: 1, entities: 3, claims: 1, facts: 1 });
  });
});
