import type { EntityId } from '../model/id';

/** What two names have in common, or what one article says of one of them: `office` minister @ norland. */
export interface SharedContext {
  readonly kind: 'office' | 'post' | 'serves' | 'holder' | 'tie';
  readonly role?: string;
  /** Folded name of the other end. */
  readonly name: string;
}

/** Something that speaks for or against two entities being one. */
export type IdentityEvidence =
  | { readonly kind: 'name'; readonly how: 'key' | 'form' | 'spelling' | 'bare' }
  | { readonly kind: 'shared'; readonly context: SharedContext }
  | { readonly kind: 'countries'; readonly a: string; readonly b: string }
  | { readonly kind: 'births'; readonly agree: boolean; readonly a: string; readonly b: string }
  | {
      readonly kind: 'terms';
      readonly holder: 'a' | 'b';
      readonly office: SharedContext;
      readonly formerFrom: string;
      readonly currentTo: string;
    }
  | { readonly kind: 'rivals'; readonly entities: readonly EntityId[] };

/** Two entities that may be one: their names go together and no article tells them apart, but the proof is not enough. */
export interface Doubt {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly evidenceFor: readonly IdentityEvidence[];
  readonly evidenceAgainst: readonly IdentityEvidence[];
  /** How likely they are one, 0–1: a rough guess that orders the queue, nothing more. */
  readonly likelihood: number;
  /** Likelihood times the articles of the smaller of the two: what an answer is worth. */
  readonly value: number;
}

/** One of the names that an entity is made of, with what holds it to the others. */
export interface Member {
  /** Distinct names of its chains, the most frequent first. */
  readonly names: readonly string[];
  readonly articles: number;
  /** Folded name of the one country that its articles have it at home in. */
  readonly country?: string;
  /** Years in which its articles let it be born: `1964`, `1964-1965`. */
  readonly born?: string;
  readonly reasons: readonly MemberReason[];
}

export type MemberReason =
  | { readonly kind: 'key'; readonly key: string; readonly with: string }
  | { readonly kind: 'variant'; readonly with: string; readonly shared: readonly SharedContext[] }
  | { readonly kind: 'circle'; readonly shared: readonly SharedContext[] }
  | { readonly kind: 'attached'; readonly shared: readonly SharedContext[] }
  | { readonly kind: 'decision'; readonly decision: number };
