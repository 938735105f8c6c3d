import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FindPathsOptions, findPaths } from '../../../src/app/paths/find-paths';
import type { Fact } from '../../../src/model/fact';
import { asEntityId, type EntityId } from '../../../src/model/id';
import type { GraphStore } from '../../../src/store/contract';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store';
import { createRandom } from '../../support/random';
import { entity, fact, patch } from '../../support/sample-graph';

let root: string;
const opened: GraphStore[] = [];
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newsgraph-paths-'));
});
afterAll(async () => {
  for (const store of opened) await store.close();
  rmSync(root, { recursive: true, force: true });
});

async function storeOf(facts: readonly Fact[]): Promise<GraphStore> {
  const store = await openEmbeddedStore(join(root, `${opened.length}.sqlite`));
  opened.push(store);
  const ids = [...new Set(facts.flatMap(({ subject, object }) => [subject, object]))];
  await store.prepare({ ledger: 'l1' });
  const entities = { upsert: ids.map((id) => entity(id)), remove: [] };
  await store.apply(patch({ entities, facts: { upsert: facts, remove: [] } }));
  return store;
}

const person = (name: string) => asEntityId(`person/${name}`);
const link = (id: string, [a, b]: readonly [string, string], rest: Partial<Fact> = {}) =>
  fact(id, { subject: person(a), object: person(b) }, rest);

async function chains(store: GraphStore, [from, to]: readonly [string, string], rest: Partial<FindPathsOptions> = {}) {
  const ends = { from: person(from), to: person(to) };
  const options = { limit: 3, steps: 6, inTimeOrder: false, includeFormer: false, ...ends, ...rest };
  const { paths, complete } = await findPaths(store.read, options);
  expect(complete).toBe(true);
  return paths.map((steps) => steps.map((step) => step.link.id).join(' '));
}

describe('in a small circle', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await storeOf([
      link('f1', ['ann', 'bo'], { origins: 2, dates: ['2016-03-01'] }),
      link('f2', ['ann', 'bo'], { origins: 5, dates: ['2016-05-01'] }),
      link('f3', ['cy', 'bo'], { dates: ['2016-02-01', '2016-04-01'] }),
      link('f4', ['ann', 'dee'], { dates: ['2016-01-01'] }),
      link('f5', ['cy', 'dee'], { dates: ['2016-01-02'] }),
      link('f6', ['dee', 'eve'], {}),
      link('f7', ['eve', 'cy'], { current: false }),
      link('f8', ['ann', 'ann'], {}),
      link('f9', ['gil', 'hal'], {}),
    ]);
  });

  test('the shortest come first, of two of a length the better reported, by the best of parallel facts', async () => {
    expect(await chains(store, ['ann', 'cy'])).toEqual(['f2 f3', 'f4 f5']);
  });

  test('an office formerly held joins nobody, unless asked for', async () => {
    expect(await chains(store, ['eve', 'cy'])).toEqual(['f6 f5']);
    expect(await chains(store, ['eve', 'cy'], { includeFormer: true })).toEqual(['f7', 'f6 f5']);
  });

  test('in time order no step is before the one before it, whatever is reported more often', async () => {
    expect(await chains(store, ['ann', 'cy'], { inTimeOrder: true })).toEqual(['f4 f5', 'f1 f3']);
    expect(await chains(store, ['cy', 'ann'], { inTimeOrder: true })).toEqual(['f3 f1']);
  });

  test('an undated step is in no order', async () => {
    expect(await chains(store, ['ann', 'eve'], { inTimeOrder: true })).toEqual([]);
  });

  test('no path: too far, not connected, to oneself', async () => {
    expect(await chains(store, ['ann', 'cy'], { steps: 1 })).toEqual([]);
    expect(await chains(store, ['ann', 'hal'])).toEqual([]);
    expect(await chains(store, ['ann', 'ann'])).toEqual([]);
  });

  test('a search that may read few facts says that it is not complete', async () => {
    const ends = { from: person('eve'), to: person('bo'), limit: 3, steps: 6 };
    const { complete } = await findPaths(store.read, {
      ...ends,
      inTimeOrder: false,
      includeFormer: false,
      maxFacts: 2,
    });
    expect(complete).toBe(false);
  });
});

/** Every simple chain up to a length, by trying all of them. */
function everyChain(facts: readonly Fact[], { from, to, steps }: { from: EntityId; to: EntityId; steps: number }) {
  const found: Fact[][] = [];
  const walk = (at: EntityId, chain: readonly Fact[], visited: ReadonlySet<EntityId>) => {
    if (at === to) found.push([...chain]);
    if (at === to || chain.length === steps) return;
    for (const each of facts) {
      const next = each.subject === at ? each.object : each.object === at ? each.subject : undefined;
      if (next !== undefined && !visited.has(next)) walk(next, [...chain, each], new Set([...visited, next]));
    }
  };
  walk(from, [], new Set([from]));
  return found;
}

test.each([1, 2, 3])('in a random graph (%i) they are those that trying all chains finds', async (seed) => {
  const random = createRandom(seed);
  const any = (count: number) => Math.floor(random() * count);
  // No two facts between one pair, so that chains of facts are chains of entities.
  const pairs = new Set(Array.from({ length: 34 }, () => [any(18), any(18)].sort((a, b) => a - b).join(' ')));
  const facts = [...pairs]
    .map((pair) => pair.split(' '))
    .filter(([a, b]) => a !== b)
    .map(([a = '', b = ''], index) =>
      link(`f${index + 10}`, [`p${a}`, `p${b}`], { origins: 1 + any(4), dates: [`2016-0${1 + any(6)}-01`] }),
    );
  const store = await storeOf(facts);
  const origins = (chain: readonly Fact[]) => chain.reduce((sum, each) => sum + each.origins, 0);
  const key = (chain: readonly Fact[]) => chain.map(({ id }) => id).join(' ');
  const last = (chain: readonly Fact[]) => chain.at(-1)?.dates[0] ?? '';
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  for (let turn = 0; turn < 20; turn++) {
    const [a, b] = [`p${any(18)}`, `p${any(18)}`];
    if (a === b) continue;
    const all = everyChain(facts, { from: person(a), to: person(b), steps: 6 });
    const ordered = all.filter((chain) => chain.every((each, index) => last([each]) >= last(chain.slice(0, index))));
    const nearest = (some: readonly Fact[][]) =>
      some.filter(({ length }) => length <= Math.min(...some.map((each) => each.length)) + 1);
    const expected = nearest(all).sort(
      (x, y) => x.length - y.length || origins(y) - origins(x) || compare(key(x), key(y)),
    );
    const inOrder = nearest(ordered).sort(
      (x, y) => x.length - y.length || compare(last(x), last(y)) || origins(y) - origins(x),
    );
    expect(await chains(store, [a, b])).toEqual(expected.slice(0, 3).map(key));
    const timed = await chains(store, [a, b], { inTimeOrder: true });
    expect(timed).toHaveLength(Math.min(3, inOrder.length));
    expect(timed[0]?.split(' ').length).toEqual(inOrder[0]?.length);
  }
});
