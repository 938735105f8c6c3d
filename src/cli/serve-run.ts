import { createAdder } from '../app/add/create-adder';
import { ensureViewer } from '../app/build-viewer';
import type { Config } from '../app/config';
import { createReviewer } from '../app/create-reviewer';
import { createGraphQueries } from '../app/graph-queries';
import { openQueries } from '../app/open-queries';
import { createLog } from '../base/log';
import type { GraphStore } from '../store/contract';
import { openInBrowser } from './open-in-browser';
import { createPainter, printLine, type Terminal, tell } from './terminal';

/** Serves API and viewer until the process is told to end (Ctrl-C, SIGTERM). */
export async function serveUntilStopped(
  store: GraphStore,
  terminal: Terminal,
  { config, open = false }: { readonly config: Config; readonly open?: boolean },
): Promise<void> {
  const viewerRoot = await ensureViewer({ onBuild: () => tell(terminal, 'Building the viewer (once) …') });
  const { startServer } = require('../server/start-server') as typeof import('../server/start-server');
  const engine = await openQueries(config, store);
  const adder = createAdder(config, { read: store.read, now: terminal.now });
  const reviewer = createReviewer(config, { store, now: terminal.now });
  const server = await startServer({
    store,
    queries: createGraphQueries(store.read, engine),
    adder,
    reviewer,
    viewerRoot,
    host: config.host,
    port: config.port,
    ...(config.token === undefined ? {} : { token: config.token }),
    log: createLog({ level: config.logLevel }),
  });
  const paint = createPainter(terminal.colours);
  printLine(terminal, `The viewer is at ${paint('cyan', server.address)} (Ctrl-C ends it).`);
  if (open) openInBrowser(server.address);
  await stopSignal();
  await server.close();
  await adder.close();
  await reviewer.close();
  await engine.close();
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
