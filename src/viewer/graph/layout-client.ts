import LayoutWorker from './layout.worker?worker';
import type { LayoutInput } from './layout-input';
import type { Positions } from './point';

/** Computes layouts off the main thread. */
export interface LayoutClient {
  /** Positions for the input; absent where a later call overtook this one. */
  layout(input: LayoutInput): Promise<Positions | undefined>;
}

/** One worker for the life of the page, started on first use. */
export function createLayoutClient(): LayoutClient {
  let worker: Worker | undefined;
  let latest = 0;
  return {
    layout(input) {
      worker ??= new LayoutWorker();
      const turn = ++latest;
      const current = worker;
      return new Promise((resolve) => {
        const answer = (event: MessageEvent<{ readonly turn: number; readonly positions: Positions }>) => {
          if (event.data.turn !== turn) return;
          current.removeEventListener('message', answer);
          resolve(turn === latest ? event.data.positions : undefined);
        };
        current.addEventListener('message', answer);
        current.postMessage({ turn, input });
      });
    },
  };
}
