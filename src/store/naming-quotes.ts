import type { ClaimNode } from '../model/fact';
import type { ClaimEvidence } from './contract';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Returns the sentence of each naming mention that stands outside the claim's quote, by end. */
export function namingQuotes(claim: ClaimNode, text: string): ClaimEvidence['namingQuotes'] {
  const ends = [
    ['subject', claim.subjectAt],
    ['object', claim.objectAt],
    ['speaker', claim.speakerAt],
  ] as const;
  return ends.flatMap(([end, at]) => {
    const { namingStart, namingEnd } = at ?? {};
    if (namingStart === undefined || namingEnd === undefined) return [];
    if (namingStart >= claim.quoteStart && namingEnd <= claim.quoteEnd) return [];
    const { start, quote } = sentenceAround(text, namingStart, namingEnd);
    return [{ end, quote, start }];
  });
}

/** The sentence within its line, without the white space around it; never less than the span itself. */
function sentenceAround(text: string, from: number, to: number): { readonly start: number; readonly quote: string } {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const nextBreak = text.indexOf('\n', to);
  const line = text.slice(lineStart, nextBreak === -1 ? text.length : nextBreak);
  let start = lineStart;
  let end = lineStart;
  for (const { index, segment } of sentences.segment(line)) {
    if (lineStart + index <= from) start = lineStart + index;
    end = lineStart + index + segment.length;
    if (end >= to) break;
  }
  const quote = text.slice(start, end);
  return { start: start + (quote.length - quote.trimStart().length), quote: quote.trim() };
}
