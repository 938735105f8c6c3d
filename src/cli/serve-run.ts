import { ensureViewer } from '../app/build-viewer';
import type { Config } from '../app/config';
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
  const server = await startServer({
    store,
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
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
