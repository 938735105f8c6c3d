import { bootstrapInterval } from '../../benchmarks/quality/bootstrap';
import { f1Of, figuresOf, precisionOf, recallOf, strictPrecision } from '../../benchmarks/quality/figures';
import { reliabilityOf } from '../../benchmarks/quality/reliability';
import type { ArticleScore } from '../../benchmarks/quality/score-gold';

const scoreOf = (tp: number, fp: number, fn: number, optional = 0): ArticleScore => {
  const counts = { tp, fp, fn };
  return {
    id: `${tp}-${fp}-${fn}`,
    entities: counts,
    merged: 0,
    leaks: 0,
    optional,
    typed: counts,
    full: counts,
    byType: {},
    missed: [],
    spurious: [],
    wrong: [],
  };
};

test('precision, recall and F1 are averaged over claims, not over articles', () => {
  const figures = figuresOf([scoreOf(8, 2, 0), scoreOf(0, 0, 8)], ({ typed }) => typed);
  expect(figures).toMatchObject({ precision: { value: 80 }, recall: { value: 50 }, f1: { value: 61.5 } });
});

test('nothing found and nothing there is no figure above zero', () => {
  const none = { tp: 0, fp: 0, fn: 0 };
  expect([precisionOf(none), recallOf(none), f1Of(none)]).toEqual([0, 0, 0]);
});

test('optional claims count as wrong where they are asked to', () => {
  expect(strictPrecision([scoreOf(6, 2, 0, 2)]).value).toBe(60);
});

test('an interval holds the figure, is the same each time, and closes where all articles agree', () => {
  const articles = [scoreOf(8, 2, 0), scoreOf(1, 4, 3), scoreOf(5, 0, 5)];
  const { f1 } = figuresOf(articles, ({ typed }) => typed);
  expect(f1.interval[0]).toBeLessThan(f1.value);
  expect(f1.interval[1]).toBeGreaterThan(f1.value);
  expect(figuresOf(articles, ({ typed }) => typed).f1).toEqual(f1);
  expect(bootstrapInterval([7, 7, 7], (sample) => sample[0] ?? 0)).toEqual([7, 7]);
});

test('confidences are compared with the share that was right, each article by the others too', () => {
  const graph = (id: string, names: readonly string[]) => ({
    id,
    entities: names.map((name) => ({ id: name, name })),
    relations: names
      .slice(1)
      .map((name) => ({ subject: names[0] as string, type: 'MET_WITH', object: name, confidence: 0.8 })),
  });
  const read = new Map(
    [graph('a', ['Ann Lee', 'Bo Berg', 'Tom Roe']), graph('b', ['Ann Lee', 'Eva Dahl', 'Per Vik'])].map((one) => [
      one.id,
      one,
    ]),
  );
  const scores = [
    { ...scoreOf(1, 1, 0), id: 'a', spurious: ['Ann Lee MET_WITH Tom Roe'] },
    { ...scoreOf(1, 1, 0), id: 'b', wrong: ['Ann Lee MET_WITH Eva Dahl: modality'] },
  ];
  expect(reliabilityOf(scores, read)).toEqual({
    bins: [{ confidence: 0.8, claims: 4, right: 0.5 }],
    error: 0.3,
    crossValidated: 0.286,
  });
});
