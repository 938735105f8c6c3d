import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markFurniture } from '../../../../src/pipeline/2-clean/furniture/mark-furniture';
import { describeWith } from '../../../support/requirements';

const folder = join(__dirname, '../../../../../shared/gold');
interface GoldArticle {
  readonly title: string;
  readonly text: string;
  readonly furniture?: readonly string[];
}

function readGold(): readonly GoldArticle[] {
  const lines = ['real.jsonl', 'written.jsonl'].flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
  return [...lines, readFileSync(join(folder, 'seed.json'), 'utf8')].map((line) => JSON.parse(line));
}

/** Share of furniture lines that are marked, and of body characters that are. */
function measure(articles: readonly GoldArticle[], withTitle: boolean) {
  const counts = { lines: 0, found: 0, body: 0, wrong: 0 };
  for (const { text, title, furniture = [] } of articles) {
    const marked = markFurniture(text, withTitle ? { title } : {});
    const starts = new Set(marked.furniture.map(({ start }) => start));
    for (const line of marked.lines) {
      const isMarked = starts.has(line.start);
      if (furniture.includes(line.text)) {
        counts.lines++;
        if (isMarked) counts.found++;
      } else {
        counts.body += line.text.length;
        if (isMarked) counts.wrong += line.text.length;
      }
    }
  }
  return { found: counts.found / Math.max(1, counts.lines), wrong: counts.wrong / counts.body };
}

describeWith('shared', 'furniture of annotated articles', () => {
  const hasFurniture = ({ furniture = [] }: GoldArticle): boolean => furniture.length > 0;

  describe.each([
    ['with their titles', true],
    ['without', false],
  ])('%s', (_what, withTitle) => {
    const articles = readGold();
    test('have at least 95 % of their furniture marked and at most 0.5 % of their bodies', () => {
      const { found, wrong } = measure(articles.filter(hasFurniture), withTitle);
      expect(found).toBeGreaterThanOrEqual(0.95);
      expect(wrong).toBeLessThanOrEqual(0.005);
    });

    test('without furniture have at most 0.5 % marked', () => {
      expect(
        measure(
          articles.filter((article) => !hasFurniture(article)),
          withTitle,
        ).wrong,
      ).toBeLessThanOrEqual(0.005);
    });
  });
});
