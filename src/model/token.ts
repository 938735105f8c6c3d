import type { Span } from './span';

/** One word or sign. Conventions of Universal Dependencies English: clitics ("n't", "'s") are tokens of their own. */
export interface Token extends Span {
  /** The characters as written. */
  readonly text: string;
  /** Dictionary form in lower case. */
  readonly lemma: string;
  /** Universal part of speech, where a tagger ran. */
  readonly upos?: string;
  /** Penn Treebank tag, where a tagger ran. */
  readonly xpos?: string;
  /** Index in the sentence of the governing token, -1 for the root; where a parser ran. */
  readonly head?: number;
  /** Universal Dependencies relation to the head; where a parser ran. */
  readonly deprel?: string;
}

/** One sentence outside the furniture; its tokens are in text order and never cross its ends. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index of the paragraph, counted from 0 over the whole text. */
  readonly paragraph: number;
  /** `headline` for the title line and lines set like one, where present tense and bare infinitives mean past and future. */
  readonly kind: 'headline' | 'body';
}
