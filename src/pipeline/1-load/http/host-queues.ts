import PQueue from 'p-queue';

/** Runs requests to one host one after another, their starts at least `intervalMs` apart; hosts do not wait for each other. */
export function createHostQueues({ intervalMs }: { readonly intervalMs: number }) {
  const queues = new Map<string, PQueue>();
  const queueOf = (host: string): PQueue => {
    const known = queues.get(host);
    if (known) return known;
    const made = new PQueue({ concurrency: 1, interval: intervalMs, intervalCap: 1 });
    queues.set(host, made);
    return made;
  };
  return {
    run: <Result>(host: string, task: () => Promise<Result>): Promise<Result> => queueOf(host).add(task),
    clear: (): void => {
      for (const queue of queues.values()) queue.clear();
    },
  };
}
