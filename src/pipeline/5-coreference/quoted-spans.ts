import { countLeading } from '../../base/count-leading';

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
  const span = spans[countLeading(spans, ([, end]) => end < offset)];
  return span !== undefined && span[0] <= offset;
}
