import type { ArticleId, EntityId } from './id';

export const ENTITY_TYPES = ['Person', 'Organization', 'Place', 'Group', 'Event', 'Law', 'Product'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ORGANIZATION_KINDS = [
  'government',
  'igo',
  'ngo',
  'party',
  'company',
  'media',
  'military',
  'armed_group',
  'court',
  'school',
  'team',
  'other',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const PLACE_KINDS = ['country', 'city', 'region', 'landform', 'facility'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const GROUP_KINDS = ['nationality', 'religion', 'ethnicity', 'other'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** A node of the graph: the chains of all articles that are one thing. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly kind?: string;
  /** The fullest common form. */
  readonly name: string;
  /** Every other form, most frequent first, ties by code unit order. */
  readonly aliases: readonly string[];
  /** Names of it elsewhere, `scheme:value` (`wikidata:Q30`, `iso:US`), where the list of known entities has it. */
  readonly externalIds?: readonly string[];
  /** Number of articles that mention it. */
  readonly articles: number;
  /** Number of claims with it as subject or object, of every polarity and modality. */
  readonly claims: number;
  /** Publication dates of the first and last article that mentions it, ISO; absent where no article has a date. */
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

/** The mentions of one entity in one article, folded into one edge. */
export interface MentionsEdge {
  readonly article: ArticleId;
  readonly entity: EntityId;
  readonly count: number;
  /** Distinct forms, in text order. */
  readonly names: readonly string[];
  /** Flat list start, end, start, end … in text order, every kind of mention. */
  readonly spans: readonly number[];
}
