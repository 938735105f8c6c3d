/** A place in the plane; what its unit is, the user says. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places by node key. */
export type Positions = ReadonlyMap<string, Point>;
