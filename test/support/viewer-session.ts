import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createLog } from '../../src/base/log';
import type { ServerOptions } from '../../src/server/create-server';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { type BuiltViewer, buildViewer, collectComplaints, launchBrowser } from './viewer-browser';

/** A built viewer, a browser, and servers for it. */
export interface ViewerSession {
  /** A server of the built viewer over a real store. */
  serve(options: Omit<ServerOptions, 'log' | 'viewerRoot'> & { readonly port?: number }): Promise<RunningServer>;
  /** A page of its own; what it complains about is collected. */
  open(address: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

export interface OpenedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Builds the viewer and starts the browser; closing takes both and every page down. */
export async function openViewerSession(): Promise<ViewerSession> {
  const viewer: BuiltViewer = buildViewer();
  const browser: Browser = await launchBrowser();
  const log = createLog({ level: 'silent' });
  return {
    serve: (options) => startServer({ port: 0, ...options, log, viewerRoot: viewer.folder }),
    async open(address, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const complaints = collectComplaints(page);
      await page.goto(address);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      viewer.remove();
    },
  };
}
