/** Chains of all articles that share their class, their name keys and the country that they are at home in. */
export interface ClusterNode {
  readonly ref: number;
  /** Unique and stable: class, kind group, facet, years of birth, keys and circle. */
  readonly key: string;
  /** Nodes of two different groups are never one; the empty group goes with any. */
  readonly kindGroup: string;
  /** Nodes at home in two countries are one only where they share context. */
  readonly facet: string;
  /** Nodes of people born in different years are never one; the empty text goes with any. See `birth-years.ts`. */
  readonly born: string;
  /** The circle of a namesake; nodes of two different circles are never one. Empty where nothing parts the name. See `namesake-circles.ts`. */
  readonly circle: string;
  readonly keys: readonly string[];
  /** Number of chains. */
  readonly chains: number;
}

/** What a node is compared by; never changes while the node lives. */
export interface NodeIdentity {
  readonly ref: number;
  readonly class: string;
  readonly kindGroup: string;
  readonly facet: string;
  readonly born: string;
  readonly circle: string;
  readonly keys: readonly string[];
  readonly bare: string;
  readonly heads: readonly string[];
}
