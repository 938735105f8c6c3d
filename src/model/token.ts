import type { Span } from './span';

/** One word or sign. Conventions of Universal Dependencies English: clitics ("n't", "'s") are tokens of their own. */
export interface Word extends Span {
  /** The characters as written. */
  readonly text: string;
}

/** A word with what the tagger and the parser say about it. */
export interface Token extends Word {
  /** Dictionary form in lower case. */
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index in the sentence of the governing token, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head, without subtype. */
  readonly deprel: string;
}

export type NameType = 'PER' | 'ORG' | 'LOC';

/** A name that the model sees in a sentence; token indexes, `[start, end)`. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** One sentence outside the furniture; its tokens are in text order and never cross its ends. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** In text order, not overlapping. */
  readonly names: readonly NameSpan[];
  /** Index of the paragraph, counted from 0 over the whole text. */
  readonly paragraph: number;
  /** `headline` for the title line and lines set like one, where present tense and bare infinitives mean past and future. */
  readonly kind: 'headline' | 'body';
  /** Number of tokens of the dateline that opens the sentence ("WASHINGTON (Sputnik) —"); they all hang on the root. Absent without one. */
  readonly dateline?: number;
}
