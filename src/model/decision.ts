import type { EntityType } from './entity';
import type { ContentHash, RelationType } from './id';
import type { Span } from './span';

/** Where a mention stands and the characters that stand there: what a decision holds on to. */
export interface MentionAnchor {
  readonly contentHash: ContentHash;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What a person decided. Each side lists mentions of one thing: one side to rename and retype, two or more to hold together (`same`) or
 * apart (`different`), subject and object of a claim that its text does not state (`wrong`).
 */
export type DecisionContent =
  | {
      readonly kind: 'same';
      readonly sides: readonly (readonly MentionAnchor[])[];
    }
  | {
      readonly kind: 'different';
      readonly sides: readonly (readonly MentionAnchor[])[];
      /** Whether the later sides were mentions of the first side's own entity, which the decision takes out of it. */
      readonly split: boolean;
    }
  | {
      readonly kind: 'rename';
      readonly sides: readonly [readonly MentionAnchor[]];
      readonly name: string;
    }
  | {
      readonly kind: 'retype';
      readonly sides: readonly [readonly MentionAnchor[]];
      readonly type: EntityType;
      /** A kind of that type; absent where it has none or keeps the one that its articles give. */
      readonly entityKind?: string;
    }
  | {
      readonly kind: 'wrong';
      /** The words that stand for the claim's subject and for its object, in one text; after a plural the name of the one meant. */
      readonly sides: readonly [readonly MentionAnchor[], readonly MentionAnchor[]];
      readonly type: RelationType;
      /** The sentence or sentences in that text. */
      readonly evidence: Span;
    };

export const DECISION_KINDS = [
  'same',
  'different',
  'rename',
  'retype',
  'wrong',
] as const satisfies readonly DecisionContent['kind'][];
export type DecisionKind = DecisionContent['kind'];

/** Who says so, and why. */
export interface DecisionNote {
  readonly who?: string;
  readonly why?: string;
}

/** A decision as the ledger keeps it. It is never altered; undoing adds `undone`. */
export interface Decision extends DecisionNote {
  /** 1, 2 … in the order of deciding. */
  readonly id: number;
  /** ISO date-time. */
  readonly at: string;
  readonly content: DecisionContent;
  readonly undone?: DecisionNote & { readonly at: string };
}

/** One mention that an active decision holds on to, as found in one text. */
export interface AnchoredDecision {
  readonly decision: number;
  readonly kind: DecisionKind;
  readonly split: boolean;
  /** Index of the side. */
  readonly side: number;
  readonly start: number;
  readonly end: number;
}
