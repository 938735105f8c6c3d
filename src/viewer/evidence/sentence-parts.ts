import type { ClaimEvidence } from '../../api/graph';
import type { Span } from '../../model/span';

/** What a stretch of a sentence does in a claim. */
export type PartRole = 'subject' | 'trigger' | 'object' | 'speaker';

/** A stretch of a sentence with every role that covers it; joined in order the parts are the sentence. */
export interface SentencePart {
  readonly text: string;
  readonly roles: readonly PartRole[];
}

export interface RoleSpan extends Span {
  readonly role: PartRole;
}

/** Cuts a sentence where roles begin and end; spans count from the same zero as `start`, what lies outside is cut off. */
export function sentenceParts(
  { text, start }: { readonly text: string; readonly start: number },
  spans: readonly RoleSpan[],
): readonly SentencePart[] {
  const end = start + text.length;
  const inside = spans.filter((span) => span.start < end && span.end > start && span.start < span.end);
  const cuts = inside.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)]);
  const borders = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1] ?? end;
    const roles = inside.filter((span) => span.start <= from && span.end >= to).map((span) => span.role);
    return { text: text.slice(from - start, to - start), roles: [...new Set(roles)] };
  });
}

/** The quote of a claim with subject, trigger, object and speaker marked. */
export function quoteParts({ claim }: ClaimEvidence): readonly SentencePart[] {
  const spans: RoleSpan[] = [
    { role: 'subject', start: claim.subjectAt.start, end: claim.subjectAt.end },
    { role: 'trigger', start: claim.triggerStart, end: claim.triggerEnd },
    { role: 'object', start: claim.objectAt.start, end: claim.objectAt.end },
  ];
  if (claim.speakerAt) spans.push({ role: 'speaker', start: claim.speakerAt.start, end: claim.speakerAt.end });
  return sentenceParts({ text: claim.quote, start: claim.quoteStart }, spans);
}

/** A word of the quote that only stands for its end, with the sentence that names it. */
export interface Naming {
  readonly end: 'subject' | 'object' | 'speaker';
  /** The words in the quote: "He". Absent where they lie outside of it. */
  readonly words?: string;
  readonly parts: readonly SentencePart[];
  /** Whether the naming sentence is the quote itself. */
  readonly inQuote: boolean;
}

/** The sentences that name what pronouns and titles of the quote stand for. */
export function namingsOf(evidence: ClaimEvidence): readonly Naming[] {
  const { claim } = evidence;
  const ends = [
    { end: 'subject', at: claim.subjectAt },
    { end: 'object', at: claim.objectAt },
    { end: 'speaker', at: claim.speakerAt },
  ] as const;
  return ends.flatMap(({ end, at }) => {
    if (at?.namingStart === undefined || at.namingEnd === undefined) return [];
    const found = evidence.namingQuotes.find((quote) => quote.end === end);
    const sentence =
      found === undefined ? { text: claim.quote, start: claim.quoteStart } : { text: found.quote, start: found.start };
    const words = claim.quote.slice(at.start - claim.quoteStart, at.end - claim.quoteStart);
    const within = at.start >= claim.quoteStart && at.end <= claim.quoteEnd;
    return [
      {
        end,
        ...(within ? { words } : {}),
        parts: sentenceParts(sentence, [{ role: end, start: at.namingStart, end: at.namingEnd }]),
        inQuote: found === undefined,
      },
    ];
  });
}
