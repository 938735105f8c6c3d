/** Half-open range `[start, end)` in UTF-16 code units of `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the second span lies in the first; a span lies in itself. */
export const covers = (span: Span, { start, end }: Span): boolean => span.start <= start && span.end >= end;

/** Whether two spans share a character. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
