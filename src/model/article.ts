import type { ArticleId, ContentHash } from './id';
import type { Span } from './span';

/** What a source delivers: one document as it was found, with whatever the source itself says about it. */
export interface RawDocument {
  /** Name of the source that read it (`file`, `feed` …) and where: path, URL, or `path:line`. */
  readonly source: { readonly name: string; readonly location: string };
  readonly content: { readonly kind: 'text'; readonly text: string } | { readonly kind: 'html'; readonly html: string };
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO date or date-time as supplied; checked and shortened by stage 2. */
  readonly publishedAt?: string;
  /** ISO date-time of reading. */
  readonly retrievedAt: string;
}

/** One revision of one article, ready to be read. `text` is never altered after this point; every span counts in it. */
export interface Article {
  readonly id: ArticleId;
  readonly contentHash: ContentHash;
  readonly source: { readonly name: string; readonly location: string };
  readonly url?: string;
  readonly title?: string;
  /** Who published it. */
  readonly outlet?: string;
  readonly author?: string;
  /** Agency credited in dateline or byline ("(Reuters)"), if any. */
  readonly agency?: string;
  /** Place in the dateline as written ("WASHINGTON"). */
  readonly dateline?: string;
  /** `YYYY-MM-DD`, or with a time where the source gives one. */
  readonly publishedAt?: string;
  readonly retrievedAt: string;
  /** ISO 639-1 code; `und` where the text is too short to tell. */
  readonly language: string;
  readonly text: string;
  /** Page furniture (credits, captions, widgets), in text order, not overlapping; later stages skip it. */
  readonly furniture: readonly Span[];
  /** MinHash signature of the body's 5-word shingles, 128 unsigned 32-bit integers; empty for a text under 5 words. */
  readonly signature: readonly number[];
}
