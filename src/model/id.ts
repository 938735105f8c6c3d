declare const brand: unique symbol;

/** A string that only its own maker may produce, so that one kind of id is never passed for another. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

/** 24 hex digits: hash of the canonical URL, else of the supplied id, else of the text. */
export type ArticleId = Brand<'ArticleId'>;
/** 64 hex digits: SHA-256 of the text in UTF-8. */
export type ContentHash = Brand<'ContentHash'>;
/** `e1`, `e2` … in order of first mention; unique within one article only. */
export type ChainId = Brand<'ChainId'>;
/** 24 hex digits: hash of the article, the claim's anchor, polarity and modality. */
export type ClaimId = Brand<'ClaimId'>;
/** `person/antony-blinken`: given once at first projection, recorded in the ledger, never recomputed. */
export type EntityId = Brand<'EntityId'>;
/** 24 hex digits: hash of subject, type and object. */
export type FactId = Brand<'FactId'>;
/** `MET_WITH`: a key of the ontology's relation table. */
export type RelationType = Brand<'RelationType'>;

export const asArticleId = (value: string): ArticleId => value as ArticleId;
export const asContentHash = (value: string): ContentHash => value as ContentHash;
export const asChainId = (value: string): ChainId => value as ChainId;
export const asClaimId = (value: string): ClaimId => value as ClaimId;
export const asEntityId = (value: string): EntityId => value as EntityId;
export const asFactId = (value: string): FactId => value as FactId;
