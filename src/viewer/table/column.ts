import type { ComponentChildren } from 'preact';

/** A column of a table, on screen and in the file. */
export interface Column<Row> {
  readonly title: string;
  /** Name by which the server orders it; absent where it cannot. */
  readonly sort?: string;
  /** The value in the file, and on screen where there is no `cell`. */
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => ComponentChildren;
  readonly numeric?: boolean;
  /** Takes the room that is left. */
  readonly wide?: boolean;
  /** Stays on one line. */
  readonly short?: boolean;
  /** Not on screen. */
  readonly fileOnly?: boolean;
}
