import type { Line } from '../lines';

/** Tells one kind of page furniture by a line alone. */
export interface LineRule {
  readonly name: string;
  /** Whether the line is of this kind. It is asked for every line except the title. */
  test(line: Line): boolean;
}

/** What is known of the lines around a line. */
export interface Page {
  readonly lines: readonly Line[];
  /** Index of the title's line, where the text holds it. */
  readonly title?: number;
  /** Who published it, where that is known. */
  readonly outlet?: string;
  /** Index of the first and last line of running text; both absent where there is none. */
  readonly firstProse?: number;
  readonly lastProse?: number;
  /** Lines that name the authors. */
  readonly bylines: readonly string[];
  /** Whether controls, navigation or notices show that the text was copied from a whole page. */
  readonly isPageCopy: boolean;
  /** Indices marked so far. */
  readonly marked: ReadonlySet<number>;
}

/** Tells furniture by where a line stands and by what is around it; returns indices of lines. */
export interface PageRule {
  readonly name: string;
  find(page: Page): Iterable<number>;
}
