import { createHash } from 'node:crypto';
import type { ArticleScore } from './score-gold';

interface Entity {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

interface Relation {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly quote?: string | null;
  readonly confidence?: number;
  readonly rule?: string;
}

/** An article as annotated or as read: entities and relations with their sentences. */
export interface Graph {
  readonly id: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** A claim that was missed or made up, with the sentence that it belongs to. */
export interface Example {
  readonly article: string;
  readonly claim: string;
  readonly quote: string;
  readonly rule?: string;
  readonly confidence?: number;
}

/**
 * Claims of the articles that were missed (looked up in what was annotated) or made up (in what was read). Made-up ones come most
 * confident first, missed ones in an order that the claim's hash gives, so that a page shows some of every kind.
 */
export function listExamples(
  articles: readonly ArticleScore[],
  graphs: ReadonlyMap<string, Graph>,
  kind: 'missed' | 'spurious',
): readonly Example[] {
  const found = articles.flatMap((article) => {
    const graph = graphs.get(article.id);
    return article[kind].map((claim) => ({ article: article.id, claim, ...describe(graph, claim) }));
  });
  return found.sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0) || (key(a) < key(b) ? -1 : 1));
}

const key = ({ article, claim }: Example): string => createHash('sha256').update(`${article} ${claim}`).digest('hex');

function describe(graph: Graph | undefined, claim: string): Omit<Example, 'article' | 'claim'> {
  const entities = new Map(graph?.entities.map((entity) => [entity.id, [entity.name, ...(entity.aliases ?? [])]]));
  const relation = graph?.relations.find(
    ({ subject, type, object }) =>
      claim.includes(` ${type} `) &&
      entities.get(subject)?.some((name) => claim.includes(name)) &&
      entities.get(object)?.some((name) => claim.includes(name)),
  );
  if (relation === undefined) return { quote: '' };
  const { quote, confidence, rule } = relation;
  return {
    quote: (quote ?? '').replace(/\s+/g, ' '),
    ...(confidence === undefined ? {} : { confidence }),
    ...(rule === undefined ? {} : { rule }),
  };
}
