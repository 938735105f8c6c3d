import type { AddEvent } from '../../api/add';
import { apiPaths } from '../../api/paths';

export interface RunListeners {
  /** Every event so far; a connection that was lost begins again from the first. */
  readonly onEvents: (events: readonly AddEvent[]) => void;
  /** The connection is gone for good. */
  readonly onLost: () => void;
}

/** Listens to the events of a run until its last one; returns how to stop. */
export function followRun(id: string, { onEvents, onLost }: RunListeners): () => void {
  const source = new EventSource(apiPaths.addEvents(id));
  let events: readonly AddEvent[] = [];
  source.addEventListener('open', () => {
    events = [];
  });
  source.addEventListener('message', (message) => {
    const event = JSON.parse(message.data) as AddEvent;
    events = [...events, event];
    onEvents(events);
    if (event.kind === 'finished' || event.kind === 'stopped') source.close();
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) onLost();
  });
  return () => source.close();
}
