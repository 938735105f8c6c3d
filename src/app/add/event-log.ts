/** Events of one run, kept so that whoever comes late hears all of them. */
export interface EventLog<Event> {
  add(event: Event): void;
  /** No event follows. */
  end(): void;
  ended(): boolean;
  /** Every event from the first on, and those to come, until the end. */
  follow(): AsyncIterable<Event>;
}

/** Returns an empty log. */
export function createEventLog<Event>(): EventLog<Event> {
  const events: Event[] = [];
  const waiting = new Set<() => void>();
  let over = false;
  const wake = () => {
    for (const resume of waiting) resume();
    waiting.clear();
  };
  return {
    add(event) {
      events.push(event);
      wake();
    },
    end() {
      over = true;
      wake();
    },
    ended: () => over,
    async *follow() {
      for (let next = 0; ; ) {
        for (; next < events.length; next++) yield events[next] as Event;
        if (over) return;
        await new Promise<void>((resume) => waiting.add(resume));
      }
    },
  };
}
