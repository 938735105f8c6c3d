import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatPhrases } from '../../benchmarks/quality/phrase-board';
import { scorePhrases, sumPhrases } from '../../benchmarks/quality/phrase-scores';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-phrases-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const phrase = (id: string, text: string, claims: readonly string[], optional: readonly string[] = []) => ({
  id,
  publishedAt: '2024-05-14',
  text,
  claims,
  optional,
});

test('claims of a phrase are right, missed, made up or of another status', () => {
  const scores = scorePhrases(
    [
      phrase('met-with-01', 'Ann Reed met Marc Olsen in Geneva on Monday.', [
        'Marc Olsen | MET_WITH | Ann Reed | date=2024-05-13 | place=Bern',
        'Ann Reed | SUPPORTS | Marc Olsen',
      ]),
      phrase('met-with-02', 'Ann Reed did not meet Marc Olsen.', ['Ann Reed | MET_WITH | Marc Olsen']),
      phrase('met-with-03', 'Ann Reed met Marc Olsen.', []),
      phrase('met-with-04', 'Ann Reed met Marc Olsen.', [], ['Ann Reed | MET_WITH | Marc Olsen']),
    ],
    folder,
  );
  const [first, denied, made, optional] = scores;
  expect(first).toMatchObject({ right: 1, rightStatus: 1, missed: ['Ann Reed | SUPPORTS | Marc Olsen'], made: [] });
  expect(first?.details).toEqual({
    date: { given: 1, found: 1 },
    place: { given: 1, found: 0 },
    said: { given: 0, found: 0 },
  });
  expect(denied).toMatchObject({ right: 1, rightStatus: 0 });
  expect(denied?.otherwise[0]).toContain('negative asserted');
  expect(made?.made[0]).toContain('ann reed MET_WITH marc olsen');
  expect(optional?.made).toEqual([]);
  const figures = sumPhrases(scores);
  expect(figures).toMatchObject({
    phrases: 4,
    right: 2,
    made: 1,
    missed: 1,
    precision: 66.7,
    recall: 66.7,
    said: null,
  });
  const row = { set: 'all', read: figures, scored: figures };
  expect(formatPhrases([row], [row])).toContain('Before, of those only scored: P 66.7 R 66.7');
});
