/** Half-open range `[start, end)` in UTF-16 code units of `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
