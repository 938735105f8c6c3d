import fc from 'fast-check';
import { hashId } from '../../src/base/hash';
import { asArticleId } from '../../src/model/id';
import { article, inWorkspace, outcomes, PROPERTY_MS, RUNS } from '../support/arbitrary-articles';
import type { GeneratedArticle } from '../support/generated-world';

const articles = fc.array(article, { minLength: 1, maxLength: 10 });
/** The graph of articles that came all at once. */
const graphOf = (generated: readonly GeneratedArticle[]): Promise<readonly string[]> =>
  inWorkspace(async ({ ledger, sync, graph }) => {
    ledger.append(outcomes(generated));
    await sync();
    return graph();
  });

/** Cuts a list at the places that a list of sizes gives. */
function batches<Item>(items: readonly Item[], sizes: readonly number[]): readonly (readonly Item[])[] {
  const cut: Item[][] = [];
  const rest = [...items];
  for (let index = 0; rest.length > 0; index += 1) cut.push(rest.splice(0, sizes[index % sizes.length]!));
  return cut;
}

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

test(
  'ingesting twice changes nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (generated) => {
        await inWorkspace(async ({ ledger, sync, graph }) => {
          ledger.append(outcomes(generated));
          await sync();
          const once = await graph();
          const sequence = ledger.sequence();
          const again = ledger.append(outcomes(generated));
          expect(new Set(again.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
          expect(ledger.sequence()).toBe(sequence);
          expect(await sync()).toMatchObject({ upserted: 0, removed: 0 });
          expect(await graph()).toEqual(once);
        });
      }),
      RUNS,
    );
  },
  PROPERTY_MS,
);

test(
  'any order and any batching give the same graph',
  async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.infiniteStream(fc.nat(1000)), sizes, async (generated, ranks, cuts) => {
        const whole = await graphOf(generated);
        const ranked = generated.map((each) => ({ each, rank: ranks.next().value ?? 0 }));
        const shuffled = ranked.toSorted((a, b) => a.rank - b.rank).map(({ each }) => each);
        const pieces = await inWorkspace(async ({ ledger, sync, graph }) => {
          for (const batch of batches(shuffled, cuts)) {
            ledger.append(outcomes(batch));
            await sync();
          }
          return graph();
        });
        expect(pieces).toEqual(whole);
      }),
      RUNS,
    );
  },
  PROPERTY_MS,
);

test(
  'removing articles is the exact inverse of adding them',
  async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), sizes, async (generated, gone, cuts) => {
        const without = await graphOf(generated.filter(({ id }) => !gone.includes(id)));
        const removed = await inWorkspace(async ({ ledger, sync, graph }) => {
          ledger.append(outcomes(generated));
          await sync();
          for (const batch of batches(gone, cuts)) {
            ledger.remove(batch.map((id) => asArticleId(hashId(id))));
            await sync();
          }
          return graph();
        });
        expect(removed).toEqual(without);
      }),
      RUNS,
    );
  },
  PROPERTY_MS,
);

type Command =
  | { readonly kind: 'append'; readonly article: GeneratedArticle }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'sync' };

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: article.map((each) => ({ kind: 'append' as const, article: each })) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom('a', 'b', 'c', 'd') }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'sync' as const }) },
);

test(
  'any history gives the graph of what it left, step by step and rebuilt',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 20 }), async (history) => {
        await inWorkspace(async ({ ledger, sync, graph, rebuild }) => {
          const left = new Map<string, boolean>();
          for (const each of history) {
            if (each.kind === 'sync') await sync();
            else if (each.kind === 'remove') {
              ledger.remove([asArticleId(hashId(each.id))]);
              left.set(each.id, false);
            } else {
              ledger.append(outcomes([each.article]));
              left.set(each.article.id, true);
            }
          }
          await sync();
          const scratch = await graphOf(
            history.flatMap((each) => (each.kind === 'append' && left.get(each.article.id) ? each.article : [])),
          );
          expect(await graph()).toEqual(scratch);
          await rebuild();
          expect(await graph()).toEqual(scratch);
        });
      }),
      RUNS,
    );
  },
  PROPERTY_MS,
);

test(
  'removing and adding again gives back the same public ids',
  async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (generated) => {
        await inWorkspace(async ({ ledger, sync, store }) => {
          const ids = async () => (await store.read.overview({ limit: 1000 })).entities.map(({ id }) => id).sort();
          ledger.append(outcomes(generated));
          await sync();
          const before = await ids();
          ledger.remove(generated.map(({ id }) => asArticleId(hashId(id))));
          await sync();
          expect(await ids()).toEqual([]);
          ledger.append(outcomes(generated));
          await sync();
          expect(await ids()).toEqual(before);
        });
      }),
      RUNS,
    );
  },
  PROPERTY_MS,
);
