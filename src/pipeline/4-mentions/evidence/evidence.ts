/** Points for each type that the neighbourhood of a name gives, and the kinds it shows. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  product: number;
  event: number;
  /** Kind of organization or place by the nouns beside it, latest strongest. */
  organizationKind?: string;
  placeKind?: string;
  /** What companies alone do or have stands beside it: shares, customers, a takeover. */
  business: number;
  /** What clubs alone do or have stands beside it: a striker, a score, those who play for it. */
  team: number;
  /** The name stands where a place does: "in X", "visited X". */
  locative: number;
  /** Occurrences that are a country's: "Norway's Larkfield". */
  ofCountry: number;
  /** Occurrences that the model takes for a name, those that it cuts otherwise half. */
  seen: number;
  /** The part of the points for a person that the model gives. */
  seenPerson: number;
}
/** No points. */
export const emptyEvidence = (): Evidence => ({
  person: 0,
  organization: 0,
  place: 0,
  product: 0,
  event: 0,
  business: 0,
  team: 0,
  locative: 0,
  ofCountry: 0,
  seen: 0,
  seenPerson: 0,
});

/** Adds the points of one occurrence to those of the name. */
export function addEvidence(sum: Evidence, one: Evidence): void {
  sum.person += one.person;
  sum.organization += one.organization;
  sum.place += one.place;
  sum.product += one.product;
  sum.event += one.event;
  sum.business += one.business;
  sum.team += one.team;
  sum.locative += one.locative;
  sum.ofCountry += one.ofCountry;
  sum.seen += one.seen;
  sum.seenPerson += one.seenPerson;
  if (one.organizationKind !== undefined) sum.organizationKind ??= one.organizationKind;
  if (one.placeKind !== undefined) sum.placeKind ??= one.placeKind;
}
