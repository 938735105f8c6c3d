import fc from 'fast-check';
import { hashId } from '../../src/base/hash';
import type { Ledger } from '../../src/ledger/ledger';
import type { DecisionContent, MentionAnchor } from '../../src/model/decision';
import { asArticleId } from '../../src/model/id';
import { relationType } from '../../src/ontology/relations';
import { anchorsOf } from '../support/anchors';
import { article, inWorkspace, outcomes, PROPERTY_MS, RUNS } from '../support/arbitrary-articles';
import type { GeneratedArticle } from '../support/generated-world';

/** A decision on the names that articles give, by place in the list of all of them (taken modulo). */
interface Choice {
  readonly kind: DecisionContent['kind'];
  readonly split: boolean;
  readonly sides: readonly (readonly number[])[];
  readonly undone: boolean;
}

const side = fc.array(fc.nat(200), { minLength: 1, maxLength: 3 });
const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom('same', 'same', 'different', 'different', 'rename', 'retype', 'wrong'),
  split: fc.boolean(),
  sides: fc.tuple(side, side),
  undone: fc.boolean(),
});
/** These do twice the work of the other properties. */
const HALF = { numRuns: Math.ceil(RUNS.numRuns / 2) };
const articles = fc.array(article, { minLength: 2, maxLength: 9 });
const choices = fc.array(choice, { minLength: 1, maxLength: 5 });

function contentOf({ kind, split, sides }: Choice, names: readonly MentionAnchor[]): DecisionContent {
  const [first, second] = sides.map((places) => places.map((place) => names[place % names.length]!));
  switch (kind) {
    case 'same':
      return { kind, sides: [first!, second!] };
    case 'different':
      return { kind, split, sides: [first!, second!] };
    case 'rename':
      return { kind, sides: [first!], name: `Renamed ${first![0]!.start}` };
    case 'retype':
      return { kind, sides: [first!], type: 'Group', ...(split && { entityKind: 'religion' }) };
    case 'wrong': {
      const anchors = [first![0]!, second![0]!];
      const evidence = {
        start: Math.min(...anchors.map(({ start }) => start)),
        end: Math.max(...anchors.map(({ end }) => end)),
      };
      return { kind, sides: [[anchors[0]!], [anchors[1]!]], type: relationType('MET_WITH'), evidence };
    }
  }
}

const namesIn = (generated: readonly GeneratedArticle[]) => outcomes(generated).flatMap(anchorsOf);

function decide(ledger: Ledger, made: readonly Choice[], names: readonly MentionAnchor[]): readonly number[] {
  return names.length === 0 ? [] : made.map((each) => ledger.decide(contentOf(each, names), {}).id);
}

test(
  'deciding and undoing all of it gives back the same graph, step by step and at once',
  async () => {
    await fc.assert(
      fc.asyncProperty(articles, choices, fc.boolean(), async (generated, made, stepwise) => {
        await inWorkspace(async ({ ledger, sync, graph }) => {
          ledger.append(outcomes(generated));
          await sync();
          const before = await graph();
          const ids = decide(ledger, made, namesIn(generated));
          if (stepwise) await sync();
          for (const id of ids) {
            ledger.undo(id, {});
            if (stepwise) await sync();
          }
          await sync();
          expect(await graph()).toEqual(before);
        });
      }),
      HALF,
    );
  },
  PROPERTY_MS,
);

test(
  'decisions before, between and after the articles that they are about give the same graph, rebuilt too',
  async () => {
    await fc.assert(
      fc.asyncProperty(articles, choices, fc.nat(8), async (generated, made, place) => {
        const names = namesIn(generated);
        const undo = (ledger: Ledger, ids: readonly number[]) => {
          for (const [index, id] of ids.entries()) if (made[index]!.undone) ledger.undo(id, {});
        };
        const after = await inWorkspace(async ({ ledger, sync, graph }) => {
          ledger.append(outcomes(generated));
          undo(ledger, decide(ledger, made, names));
          await sync();
          return graph();
        });
        await inWorkspace(async ({ ledger, sync, graph, rebuild }) => {
          const ids: number[] = [];
          for (const [index, each] of outcomes(generated).entries()) {
            if (index === place) ids.push(...decide(ledger, made, names));
            ledger.append([each]);
            await sync();
          }
          if (ids.length === 0) ids.push(...decide(ledger, made, names));
          await sync();
          undo(ledger, ids);
          await sync();
          expect(await graph()).toEqual(after);
          await rebuild();
          expect(await graph()).toEqual(after);
        });
      }),
      HALF,
    );
  },
  PROPERTY_MS,
);

test(
  'decisions outlive the removal and return of the articles that they are about',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        articles,
        choices,
        fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']),
        async (generated, made, gone) => {
          await inWorkspace(async ({ ledger, sync, graph }) => {
            ledger.append(outcomes(generated));
            decide(ledger, made, namesIn(generated));
            await sync();
            const before = await graph();
            ledger.remove(gone.map((id) => asArticleId(hashId(id))));
            await sync();
            ledger.append(outcomes(generated));
            await sync();
            expect(await graph()).toEqual(before);
          });
        },
      ),
      HALF,
    );
  },
  PROPERTY_MS,
);
