import type { AddEvent } from '../../api/add';
import type { ApiError, Stats } from '../../api/responses';

/** How far adding has come, from the events so far. */
export interface Progress {
  /** Documents found; absent before the first event. */
  readonly found?: number;
  readonly read: number;
  readonly unchanged: number;
  readonly failed: readonly (ApiError & { readonly location: string })[];
  /** 0–1 of writing the graph; absent before it begins. */
  readonly written?: number;
  readonly end?:
    | { readonly kind: 'finished'; readonly before: Stats; readonly after: Stats }
    | { readonly kind: 'stopped'; readonly error: ApiError };
}

/** Sums up the events of a run. */
export function progressOf(events: readonly AddEvent[]): Progress {
  return events.reduce<Progress>(withEvent, { read: 0, unchanged: 0, failed: [] });
}

function withEvent(progress: Progress, event: AddEvent): Progress {
  switch (event.kind) {
    case 'found':
      return { ...progress, found: event.documents };
    case 'read':
      return { ...progress, read: progress.read + 1 };
    case 'unchanged':
      return { ...progress, unchanged: progress.unchanged + 1 };
    case 'failed':
      return { ...progress, failed: [...progress.failed, event] };
    case 'projecting':
      return { ...progress, written: event.target === 0 ? 1 : Math.min(1, event.sequence / event.target) };
    case 'finished':
      return { ...progress, written: 1, end: { kind: 'finished', before: event.before, after: event.after } };
    case 'stopped':
      return { ...progress, end: { kind: 'stopped', error: event } };
  }
}

/** "3 articles, 12 entities and 9 facts more": what a run has changed. */
export function gained(before: Stats, after: Stats): readonly { readonly what: keyof Stats; readonly count: number }[] {
  return (['articles', 'entities', 'facts', 'claims'] as const).map((what) => ({
    what,
    count: after[what] - before[what],
  }));
}
