import type { Ledger } from '../ledger/ledger';
import type { Entity } from '../model/entity';
import type { ArticleId, EntityId } from '../model/id';
import type { Span } from '../model/span';
import type { Doubt, IdentityEvidence } from '../resolve/doubt';
import type { IdentityReader } from '../resolve/identity-reader';
import type { GraphReader } from '../store/contract';
import type { Workspace } from './workspace';

/** A sentence in which an entity is named, with where it stands. */
export interface NamingSentence {
  readonly article: ArticleId;
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly quote: string;
  /** Offset of the quote in the article's text, and of the name. */
  readonly quoteStart: number;
  readonly name: Span;
}

/** One side of a doubtful pair. */
export interface ReviewSide {
  readonly entity: Entity;
  readonly sentences: readonly NamingSentence[];
}

/** Two entities that may be one, side by side, with what speaks for and against it. */
export interface ReviewPair {
  readonly a: ReviewSide;
  readonly b: ReviewSide;
  readonly evidenceFor: readonly IdentityEvidence[];
  readonly evidenceAgainst: readonly IdentityEvidence[];
  readonly likelihood: number;
  readonly value: number;
}

export interface ReviewOptions {
  readonly limit: number;
  readonly offset?: number;
  /** Sentences shown of each side. Default 2. */
  readonly sentences?: number;
}

/** A page of the queue; `total` counts all pairs that wait. */
export interface ReviewQueue {
  readonly pairs: readonly ReviewPair[];
  readonly total: number;
}

/** Doubtful pairs, those first whose answer is worth most. Throws `RESOLUTION_STALE`. */
export async function reviewQueue(
  workspace: Workspace,
  { limit, offset = 0, sentences = 2 }: ReviewOptions,
): Promise<ReviewQueue> {
  const { read } = await workspace.store();
  return workspace.withIdentity(async (identity) => {
    const sources = { ledger: workspace.ledger, identity, read, sentences };
    const { doubts, total } = identity.doubts({ limit, offset });
    const pairs = await Promise.all(doubts.map((doubt) => readPair(doubt, sources)));
    return { pairs: pairs.flatMap((pair) => pair ?? []), total };
  });
}

interface Sources {
  readonly ledger: Ledger;
  readonly identity: IdentityReader;
  readonly read: GraphReader;
  readonly sentences: number;
}

/** Absent where the graph is behind and lacks one of the two. */
async function readPair({ a, b, ...rest }: Doubt, sources: Sources): Promise<ReviewPair | undefined> {
  const [one, other] = await Promise.all([readSide(a, sources), readSide(b, sources)]);
  return one && other && { a: one, b: other, ...rest };
}

async function readSide(id: EntityId, { ledger, identity, read, sentences }: Sources): Promise<ReviewSide | undefined> {
  const entity = await read.entity(id);
  if (entity === undefined) return undefined;
  const named = identity.namedIn(id, { limit: sentences });
  return {
    entity,
    sentences: named.flatMap(({ article, start, end }) => readSentence(ledger, article, { start, end }) ?? []),
  };
}

function readSentence(ledger: Ledger, id: ArticleId, name: Span): NamingSentence | undefined {
  const current = ledger.current(id);
  if (current === undefined) return undefined;
  const { article, extraction } = current;
  const sentence = extraction.sentences.find(({ start, end }) => start <= name.start && name.end <= end) ?? name;
  return {
    article: id,
    ...(article.title !== undefined && { title: article.title }),
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    quote: article.text.slice(sentence.start, sentence.end),
    quoteStart: sentence.start,
    name,
  };
}
