import type { Modality, Polarity } from '../model/claim';
import type { EntityType } from '../model/entity';

/** Where a relation stands in legends and filters. */
export const RELATION_FAMILIES = [
  'diplomacy',
  'conflict',
  'law',
  'office',
  'business',
  'kinship',
  'place',
  'sport',
] as const;
export type RelationFamily = (typeof RELATION_FAMILIES)[number];

/** Category and Goldstein-like score (−10 … +10) of PLOVER, the successor of CAMEO. */
export interface PloverCategory {
  readonly category: string;
  readonly score: number;
}

/**
 * Title nouns that put a person (or body) into a relation with what they serve: "spokesman for X", "X President Y".
 * Phrases are in small letters and singular; the longest one that a title ends in counts.
 */
export interface RoleGroup {
  readonly phrases: readonly string[];
  /** What is served; the relation's own range where absent. */
  readonly serves?: readonly EntityType[];
  /** Prepositions that lead to what is served. Default "of", "for", "at", "with". */
  readonly prepositions?: readonly string[];
  /**
   * `chief`: the head of a body or state alone, so "deputy" before it, or a sub-unit between it and the body, makes it
   * another office ("head of research at X"). Default `plain`.
   */
  readonly rank?: 'chief' | 'plain';
}

/**
 * A pattern in the notation of `parse-frame.ts`, read by whatever matcher the pipeline has: `S meet with O`,
 * `S hold {talk|meeting} with O`, `{meeting} between S+O`, `S's {arrest} of O`.
 */
export type FramePattern =
  | string
  | {
      readonly pattern: string;
      /** Types of the ends where narrower than the relation's. */
      readonly subject?: readonly EntityType[];
      readonly object?: readonly EntityType[];
      /** What the words alone make of the statement: "bid for" plans. */
      readonly modality?: Modality;
      readonly polarity?: Polarity;
    };

/** A claim as an example writes it: subject, type, object, then polarity or modality where not positive and asserted. */
export type ExampleClaim = readonly [subject: string, type: string, object: string, ...status: string[]];

/** A sentence and the claims of this relation that it gives; an empty list for one that gives none. */
export interface RelationExample {
  readonly text: string;
  readonly claims: readonly ExampleClaim[];
}

/** One relation type: all that the product knows about it. A new relation is one new entry. */
export interface RelationEntry {
  /** "met with": subject before, object after. */
  readonly label: string;
  /** Read from the object: "was visited by". The same as `label` where symmetric. */
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly domain: readonly EntityType[];
  readonly range: readonly EntityType[];
  readonly family: RelationFamily;
  readonly plover?: PloverCategory;
  /** Wikidata properties, nearest first. */
  readonly wikidata?: readonly string[];
  /** Schema of FollowTheMoney at export. */
  readonly followTheMoney: string;
  /** Whether claims carry role and tense. */
  readonly office: boolean;
  /** Whether both ends must be of one type group (a person and a person). */
  readonly roles?: readonly RoleGroup[];
  readonly frames?: readonly FramePattern[];
  readonly examples: readonly RelationExample[];
}

/** Everyone who can act. */
export const ACTORS: readonly EntityType[] = ['Person', 'Organization', 'Place', 'Group'];
