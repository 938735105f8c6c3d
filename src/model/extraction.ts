import type { Article } from './article';
import type { Chain } from './chain';
import type { Claim } from './claim';
import type { ChainId } from './id';
import type { Mention, TimeExpression } from './mention';
import type { Span } from './span';
import type { Sentence } from './token';

/** Stage 3: the article with its sentences; furniture belongs to none. */
export interface Annotated extends Article {
  readonly sentences: readonly Sentence[];
}

/** Stage 4: mentions and times, in text order. */
export interface Mentioned extends Annotated {
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** What one plural stands for: "they", "the two men". It belongs to no chain. */
export interface PluralMention {
  readonly mention: Mention;
  /** At least two. */
  readonly chains: readonly ChainId[];
}

/** Stage 5: mentions grouped. */
export interface Linked extends Mentioned {
  readonly chains: readonly Chain[];
  /** In text order. */
  readonly plurals: readonly PluralMention[];
}

/** Stage 6: what the article states. */
export interface Claimed extends Linked {
  readonly claims: readonly Claim[];
}

/** How the reading of an article ended; a zero yield is told, never silent. */
export type ExtractionStatus = 'extracted' | 'no-claims' | 'no-entities' | 'unsupported-language' | 'empty-body';

/** What an extractor hands to the ledger: the part of `Claimed` that is kept. JSON-safe and the same bytes every time. */
export interface Extraction {
  readonly extractor: string;
  readonly version: string;
  readonly settingsHash: string;
  readonly status: ExtractionStatus;
  readonly sentences: readonly Span[];
  readonly chains: readonly Chain[];
  readonly claims: readonly Claim[];
}
