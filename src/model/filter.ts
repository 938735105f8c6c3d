import type { Modality, Polarity } from './claim';
import type { EntityType } from './entity';
import type { EntityId, RelationType } from './id';

/** Which date of a claim is meant: the day that it speaks of, or that on which its article was published. */
export const CLAIM_DATES = ['event', 'published'] as const;
export type ClaimDate = (typeof CLAIM_DATES)[number];

/** What a claim must be like; all that is given must hold. */
export interface ClaimFilter {
  /** Its subject or object. */
  readonly entity?: EntityId;
  readonly relations?: readonly RelationType[];
  /** Types that both of its ends must have. */
  readonly types?: readonly EntityType[];
  readonly modalities?: readonly Modality[];
  readonly polarity?: Polarity;
  readonly minConfidence?: number;
  /** Leaves out offices formerly held. */
  readonly currentOnly: boolean;
  /** First and last day, `YYYY[-MM[-DD]]`; a last month or year is included whole. */
  readonly from?: string;
  readonly to?: string;
  /** The date that `from`, `to`, months and the order by date go by. */
  readonly by: ClaimDate;
  /** Whether claims without that date stay where `from` or `to` is given. */
  readonly undated: boolean;
}

/** What an entity must be like; all that is given must hold. */
export interface EntityFilter {
  readonly types?: readonly EntityType[];
  readonly minClaims?: number;
  /** Mentioned by an article published on these days or between. */
  readonly from?: string;
  readonly to?: string;
}

/** Columns that entities can be ordered by. */
export const ENTITY_SORTS = ['claims', 'articles', 'name', 'type', 'firstSeen', 'lastSeen'] as const;
export type EntitySort = (typeof ENTITY_SORTS)[number];

/** Columns that claims can be ordered by; `subject` and `object` go by id, which is type, then name. */
export const CLAIM_SORTS = ['date', 'confidence', 'type', 'subject', 'object'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

export const SORT_ORDERS = ['ascending', 'descending'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** `denial`: stated and denied; `stance`: supports and opposes; `office`: two holders of one office at one time. */
export const CONTRADICTION_KINDS = ['denial', 'stance', 'office'] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** The largest date that begins with `to`, for comparing: every day of March is at most `2016-03` followed by this. */
export const endOfDates = (to: string): string => `${to}\uffff`;
