import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openDatabase } from '../../src/base/sqlite';
import { openLedger } from '../../src/ledger/open-ledger';
import { openResolution } from '../../src/resolve/open-resolution';
import type { Resolution } from '../../src/resolve/resolution';
import { createArticle } from './articles';
import { type ScoredChain, score } from './score';
import { createWorld, PLANTED } from './world';

const SEED = 20_160_303;
const STEP = 500;
/** Single articles that are resolved one by one after all others. */
const SINGLE = 200;

/** Run as a process of its own: resolves so many generated extractions and prints one line of JSON with the figures. */
async function measure(articles: number, withAges: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-identity-'));
  const ledger = await openLedger(join(folder, 'ledger.sqlite'));
  const resolution = openResolution(join(folder, 'resolution.sqlite'), ledger);
  const world = createWorld(articles, SEED);
  const truths = new Map<string, readonly number[]>();
  const append = (from: number, to: number): void => {
    const made = Array.from({ length: to - from }, (_, at) =>
      createArticle(world, from + at, { seed: SEED, withAges }),
    );
    for (const { outcome, truth } of made) truths.set(outcome.article.id, truth);
    const failed = ledger.append(made.map(({ outcome }) => outcome)).find(({ kind }) => kind === 'failed');
    if (failed !== undefined) throw new Error(JSON.stringify(failed));
  };
  let sequence = 0;
  const resolve = async (): Promise<number> => {
    const start = performance.now();
    sequence = drain(resolution, sequence);
    const took = performance.now() - start;
    // What the driver holds for the statements of a step is freed only when the event loop turns.
    await new Promise((turn) => setImmediate(turn));
    return took;
  };
  const tenths: { wallMs: number; cpuMs: number }[] = [];
  for (let done = 0; done < articles; done += STEP) {
    append(done, Math.min(articles, done + STEP));
    const cpu = process.cpuUsage();
    const wallMs = await resolve();
    const used = process.cpuUsage(cpu);
    const tenth = Math.floor((done / articles) * 10);
    const row = tenths[tenth] ?? { wallMs: 0, cpuMs: 0 };
    tenths[tenth] = { wallMs: row.wallMs + wallMs, cpuMs: row.cpuMs + (used.user + used.system) / 1000 };
  }
  const singles: number[] = [];
  const singlesCpu: number[] = [];
  for (let index = 0; index < SINGLE; index += 1) {
    append(articles + index, articles + index + 1);
    const cpu = process.cpuUsage();
    singles.push(await resolve());
    const used = process.cpuUsage(cpu);
    singlesCpu.push((used.user + used.system) / 1000);
  }
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const megabytes = (name: string): number => Math.round(statSync(join(folder, name)).size / 1e4) / 100;
  const files = { ledger: megabytes('ledger.sqlite'), resolution: megabytes('resolution.sqlite') };
  resolution.close();
  const chains = readChains(join(folder, 'resolution.sqlite'), truths);
  const of = (wanted: (plant: string, type: string) => boolean) =>
    score(chains.filter(({ truth }) => wanted(world[truth]!.plant, world[truth]!.type)));
  const bearers = new Map<string, number>();
  for (const { forms } of world) bearers.set(forms[0]!, (bearers.get(forms[0]!) ?? 0) + 1);
  const isNamesake = ({ forms }: (typeof world)[number]): boolean => bearers.get(forms[0]!)! > 1;
  const round = (value: number): number => Math.round(value * 100) / 100;
  const line = {
    articles,
    withAges,
    planted: PLANTED,
    figures: world.length,
    scores: {
      all: of(() => true),
      withoutCountries: of((plant) => plant !== 'country'),
      people: of((_, type) => type === 'Person'),
      bodies: of((_, type) => type === 'Organization'),
      namesakes: score(chains.filter(({ truth }) => isNamesake(world[truth]!))),
      variants: of((plant) => plant === 'variant'),
      renamed: of((plant) => plant === 'renamed'),
      generic: of((plant) => plant === 'generic'),
      gold: of((plant) => plant === 'gold'),
    },
    tenths: tenths.map(({ wallMs, cpuMs }) => ({ wallMs: Math.round(wallMs), cpuMs: Math.round(cpuMs) })),
    millisecondsPerArticle: round(tenths.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / articles),
    firstTenthAgainstLast: {
      wall: round(tenths[0]!.wallMs / tenths.at(-1)!.wallMs),
      cpu: round(tenths[0]!.cpuMs / tenths.at(-1)!.cpuMs),
    },
    patchOfOneMs: { wall: percentiles(singles), cpu: percentiles(singlesCpu) },
    peakMegabytes,
    files,
  };
  ledger.close();
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function percentiles(times: readonly number[]): { readonly p50: number; readonly p95: number; readonly most: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)]! * 100) / 100;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

/** Makes every patch and lets it go: what remains is the resolution's own cost. */
function drain(resolution: Resolution, sequence: number): number {
  let reached = sequence;
  for (const patch of resolution.patchesAfter(sequence)) reached = patch.to;
  return reached;
}

function readChains(path: string, truths: ReadonlyMap<string, readonly number[]>): readonly ScoredChain[] {
  const database = openDatabase(path, { family: 'LEDGER', mode: 'read' });
  const rows = database.all<{ article: string; chain: string; entity: number }>(
    `SELECT article.id AS article, chain.id AS chain, entity FROM chain JOIN node ON node.ref = chain.node
     JOIN article ON article.ref = chain.article`,
  );
  database.close();
  return rows.map(({ article, chain, entity }) => ({
    truth: truths.get(article)![Number(chain.slice(1)) - 1]!,
    entity,
  }));
}

void measure(Number(process.argv[2] ?? 10_000), process.argv[3] === 'ages');
