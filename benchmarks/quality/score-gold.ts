import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runScorer } from './python';

const counts = z.object({ tp: z.number(), fp: z.number(), fn: z.number() });
export type Counts = z.infer<typeof counts>;

const perArticle = z.object({
  missed: z.array(z.string()),
  spurious: z.array(z.string()),
  wrong: z.array(z.string()),
});

const scored = z.object({
  entities_typed: counts,
  merged: z.number(),
  furniture_leaks: z.number(),
  forgiven: z.number(),
  relations: z.object({ typed: counts, full: counts }),
  types: z.record(z.string(), counts),
  per_article: z.tuple([perArticle]),
});

/** How one annotated article was read. */
export interface ArticleScore {
  readonly id: string;
  readonly entities: Counts;
  readonly merged: number;
  readonly leaks: number;
  /** Relations that the annotation calls optional: neither right nor wrong. */
  readonly optional: number;
  readonly typed: Counts;
  /** Typed, with polarity and modality. */
  readonly full: Counts;
  readonly byType: Readonly<Record<string, Counts>>;
  /** Claims in words, `subject TYPE object`: not found, not annotated, found with another attribute. */
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
  readonly wrong: readonly string[];
}

export interface ScoreGoldOptions {
  /** `gold/score.py` of the shared folder. */
  readonly scorer: string;
  readonly folder: string;
}

/** Scores each annotated article by itself, so that intervals can be drawn over articles. */
export function scoreGold(
  gold: readonly { readonly id: string }[],
  predictions: string,
  { scorer, folder }: ScoreGoldOptions,
): readonly ArticleScore[] {
  const predicted = new Map(
    readFileSync(predictions, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [String(JSON.parse(line).id), line]),
  );
  const [one, other] = [join(folder, 'gold.json'), join(folder, 'predicted.jsonl')];
  return gold.map((article) => {
    writeFileSync(one, JSON.stringify(article));
    writeFileSync(other, predicted.get(article.id) ?? '');
    const output = runScorer(scorer, ['--gold', one, '--pred', other, '--json', '--verbose']);
    const {
      per_article: [words],
      ...rest
    } = scored.parse(JSON.parse(output));
    return {
      id: article.id,
      entities: rest.entities_typed,
      merged: rest.merged,
      leaks: rest.furniture_leaks,
      optional: rest.forgiven,
      typed: rest.relations.typed,
      full: rest.relations.full,
      byType: rest.types,
      ...words,
    };
  });
}
