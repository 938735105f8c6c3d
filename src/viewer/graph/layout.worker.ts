import { layoutGraph } from './layout';
import type { LayoutInput } from './layout-input';

self.addEventListener('message', (event: MessageEvent<{ readonly turn: number; readonly input: LayoutInput }>) => {
  const { turn, input } = event.data;
  self.postMessage({ turn, positions: layoutGraph(input) });
});
