import { sha256 } from '../base/hash';
import { checkExtraction } from '../ledger/check-extraction';
import type { CurrentArticle, Ledger } from '../ledger/ledger';
import type { ClaimNode } from '../model/fact';
import type { ArticleId } from '../model/id';
import type { GraphReader } from '../store/contract';

/** A place where the proof does not hold. */
export interface Fault {
  readonly article: ArticleId;
  readonly where: string;
  readonly problem: string;
}

export interface VerifyReport {
  readonly articles: number;
  readonly claims: number;
  readonly faults: readonly Fault[];
}

const PAGE = 500;

/**
 * Re-reads every stored span against its text, in the ledger and in the graph: texts against their hashes, mentions and
 * claims against texts, every link of a pronoun or title to the name it stands for, and the graph's quotes and claims
 * against the ledger's. `graph` is absent where only the ledger is to be checked. Cost: one walk over everything.
 */
export async function verify(
  ledger: Ledger,
  { graph, onProgress }: { readonly graph?: GraphReader; readonly onProgress?: (done: number) => void } = {},
): Promise<VerifyReport> {
  const faults: Fault[] = [];
  let articles = 0;
  let claims = 0;
  for (const id of currentIds(ledger)) {
    const current = ledger.current(id);
    if (!current) continue;
    articles += 1;
    claims += current.extraction.claims.length;
    const found = [...checkLedger(current), ...(graph ? await checkGraph(current, graph) : [])];
    faults.push(...found.map((fault) => ({ article: id, ...fault })));
    onProgress?.(articles);
  }
  return { articles, claims, faults };
}

function* currentIds(ledger: Ledger): Iterable<ArticleId> {
  let page = ledger.currentIds({ limit: PAGE });
  while (page.length > 0) {
    yield* page;
    const after = page.at(-1);
    page = after === undefined ? [] : ledger.currentIds({ after, limit: PAGE });
  }
}

type Found = Omit<Fault, 'article'>;

function checkLedger({ article, extraction }: CurrentArticle): readonly Found[] {
  const found: Found[] = [...checkExtraction(article, extraction)];
  if (sha256(article.text) !== article.contentHash) found.push({ where: 'text', problem: 'differs from its hash' });
  return found;
}

async function checkGraph({ article, extraction }: CurrentArticle, graph: GraphReader): Promise<readonly Found[]> {
  const found: Found[] = [];
  const node = await graph.article(article.id);
  if (node?.text !== article.text)
    found.push({ where: 'graph', problem: node ? 'holds another text' : 'lacks the article' });
  const stored = await graph.claimsOf(article.id);
  if (stored.length !== extraction.claims.length) {
    found.push({ where: 'graph', problem: `holds ${stored.length} claims of ${extraction.claims.length}` });
  }
  for (const { claim } of stored) {
    for (const [name, start, end] of storedSpans(claim)) {
      if (start < 0 || end > article.text.length || start >= end) {
        found.push({ where: `graph claim ${claim.id} ${name}`, problem: `[${start}, ${end}) is not in the text` });
      }
    }
    if (claim.quote !== article.text.slice(claim.quoteStart, claim.quoteEnd)) {
      found.push({ where: `graph claim ${claim.id}`, problem: 'the quote is not what the text says there' });
    }
  }
  return found;
}

function storedSpans(claim: ClaimNode): readonly (readonly [string, number, number])[] {
  const ends = { subject: claim.subjectAt, object: claim.objectAt, speaker: claim.speakerAt, place: claim.placeAt };
  return [
    ['trigger', claim.triggerStart, claim.triggerEnd],
    ...Object.entries(ends).flatMap(([name, at]): (readonly [string, number, number])[] => {
      if (!at) return [];
      const spans: (readonly [string, number, number])[] = [[name, at.start, at.end]];
      if (at.namingStart !== undefined && at.namingEnd !== undefined) {
        spans.push([`${name} name`, at.namingStart, at.namingEnd]);
      }
      return spans;
    }),
  ];
}
