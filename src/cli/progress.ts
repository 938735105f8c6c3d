import cliProgress from 'cli-progress';
import type { Terminal } from './terminal';

/** Shows how far a run is, on standard error. */
export interface Progress {
  /** `total` grows while documents are still being found. */
  update(done: number, total: number, label: string): void;
  stop(): void;
}

const PLAIN_EVERY_MS = 2000;

/** A bar with rate and time left on a terminal; elsewhere a plain line every two seconds, so that logs stay readable. */
export function createProgress(terminal: Terminal): Progress {
  return terminal.stderr.isTTY ? createBar(terminal) : createPlainLines(terminal);
}

function createBar(terminal: Terminal): Progress {
  const started = terminal.now().getTime();
  const bar = new cliProgress.SingleBar(
    {
      stream: terminal.stderr,
      format: ' {bar} {value}/{total} · {rate} · ETA {eta_formatted} · {label}',
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 200,
      linewrap: false,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(1, 0, { rate: '', label: '' });
  return {
    update(done, total, label) {
      const seconds = Math.max(0.001, (terminal.now().getTime() - started) / 1000);
      bar.setTotal(Math.max(1, total));
      bar.update(done, {
        rate: `${(done / seconds).toFixed(1)}/s`,
        label: label.length > 40 ? `…${label.slice(-39)}` : label,
      });
    },
    stop: () => bar.stop(),
  };
}

function createPlainLines(terminal: Terminal): Progress {
  let last = terminal.now().getTime();
  return {
    update(done, total, label) {
      const now = terminal.now().getTime();
      if (now - last < PLAIN_EVERY_MS) return;
      last = now;
      terminal.stderr.write(`${done}/${total} ${label}\n`);
    },
    stop: () => undefined,
  };
}
