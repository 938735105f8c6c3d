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

/** Whether a claim in words, `subject TYPE object`, is the relation of the graph. */
export function isAbout(claim: string, { subject, type, object }: Relation, { entities }: Graph): boolean {
  const isNamed = (id: string): boolean => {
    const entity = entities.find((one) => one.id === id);
    return entity !== undefined && [entity.name, ...(entity.aliases ?? [])].some((name) => claim.includes(name));
  };
  return claim.includes(` ${type} `) && isNamed(subject) && isNamed(object);
}

function describe(graph: Graph | undefined, claim: string): Omit<Example, 'article' | 'claim'> {
  const relation = graph?.relations.find((one) => isAbout(claim, one, graph));
  if (relation === undefined) return { quote: '' };
  const { quote, confidence, rule } = relation;
  return {
    quote: (quote ?? '').replace(/\s+/g, ' '),
    ...(confidence === undefined ? {} : { confidence }),
    ...(rule === undefined ? {} : { rule }),
  };
}
