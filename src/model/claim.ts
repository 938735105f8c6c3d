import type { ChainId, ClaimId, RelationType } from './id';
import type { Span } from './span';

export const POLARITIES = ['positive', 'negative'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const MODALITIES = ['asserted', 'planned', 'alleged', 'hypothetical'] as const;
export type Modality = (typeof MODALITIES)[number];

export const TENSES = ['current', 'former', 'future'] as const;
export type Tense = (typeof TENSES)[number];

/** The rule that links a plural ("they", "the two men") to each of those that it stands for: its words alone do not tell which. */
export const PLURAL = 'plural';

/** Where the text puts one end of a claim. */
export interface ArgumentEvidence {
  /** The words that stand for it, normally inside the claim's evidence. */
  readonly span: Span;
  /** Present where `span` is a pronoun, nominal or metonym: the mention that names it and the rule that linked them. */
  readonly naming?: { readonly span: Span; readonly rule: string };
}

/** What one article states, with its proof. Every span counts in `Article.text`. */
export interface Claim {
  readonly id: ClaimId;
  readonly type: RelationType;
  readonly subject: ChainId;
  readonly object: ChainId;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** For offices: whether the text has the holder in it now, formerly, or in the future. */
  readonly tense?: Tense;
  /** For offices: the title as written, and normalised ("US Deputy Secretary of State" → "deputy secretary of state"). */
  readonly role?: { readonly text: string; readonly normalized: string };
  /** The day it happened or is to happen: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly place?: ChainId;
  /** Whose words the statement is. Never the claim's own subject. */
  readonly saidBy?: ChainId;
  /** What of the object is meant: "ongoing political negotiations". */
  readonly aspect?: string;
  /** 0–1. */
  readonly confidence: number;
  /** Name of the pattern that read it: `verb:meet:collective`. */
  readonly rule: string;
  /** The sentence or sentences that state it. */
  readonly evidence: Span;
  /** The words that carry the relation; a title, a possessive or a punctuation mark where there is no verb. */
  readonly trigger: Span;
  readonly subjectEvidence: ArgumentEvidence;
  readonly objectEvidence: ArgumentEvidence;
  readonly speakerEvidence?: ArgumentEvidence;
  readonly placeEvidence?: ArgumentEvidence;
  readonly dateSpan?: Span;
}
