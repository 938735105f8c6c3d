/** Tells whether an offset lies between quotation marks of one paragraph. */
export type QuotedSpans = (offset: number) => boolean;

/** Finds the quotations of a text. Cost: one walk. */
export function quotedSpans(text: string): QuotedSpans {
  const spans: (readonly [number, number])[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') open = -1;
    else if (sign === '“' || (sign === '"' && open < 0)) open = at;
    else if ((sign === '”' || sign === '"') && open >= 0) {
      spans.push([open, at]);
      open = -1;
    }
  }
  return (offset) => contains(spans, offset);
}

function contains(spans: readonly (readonly [number, number])[], offset: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = spans[middle] as readonly [number, number];
    if (offset < start) high = middle - 1;
    else if (offset > end) low = middle + 1;
    else return true;
  }
  return false;
}
