import type { ArticleMentions } from '../../api/responses';
import type { EntityType } from '../../model/entity';
import type { EntityId } from '../../model/id';
import { covers, overlap, type Span } from '../../model/span';

/** A stretch of an article that looks the same throughout; joined in order the stretches are the text, line breaks aside. */
export interface Stretch {
  readonly text: string;
  /** Offset in the article. */
  readonly start: number;
  /** Innermost mention that covers it. */
  readonly mention?: { readonly entity: EntityId; readonly type: EntityType };
  /** Whether it lies in the chosen evidence. */
  readonly evidence: boolean;
}

/** A paragraph; one that is page furniture throughout is greyed. */
export interface Paragraph {
  readonly start: number;
  readonly furniture: boolean;
  readonly stretches: readonly Stretch[];
}

export interface ArticleMarks {
  readonly furniture: readonly Span[];
  readonly mentions: readonly ArticleMentions[];
  /** Sentences of the chosen claim. */
  readonly evidence: readonly Span[];
}

interface MentionSpan extends Span {
  readonly entity: EntityId;
  readonly type: EntityType;
}

/** Cuts a text into paragraphs at line breaks and at the borders of furniture, mentions and evidence. */
export function articleParagraphs(text: string, { furniture, mentions, evidence }: ArticleMarks): readonly Paragraph[] {
  const spans = mentions.flatMap(mentionSpans);
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) => {
    if (line[0].trim() === '') return [];
    const at = { start: line.index, end: line.index + line[0].length };
    const grey = furniture.some((span) => span.start <= at.start && span.end >= at.end - trailingSpace(line[0]));
    const near = spans.filter((span) => overlap(span, at));
    return [{ start: at.start, furniture: grey, stretches: stretchesOf(text, { at, near, evidence }) }];
  });
}

function stretchesOf(
  text: string,
  {
    at,
    near,
    evidence,
  }: { readonly at: Span; readonly near: readonly MentionSpan[]; readonly evidence: readonly Span[] },
): readonly Stretch[] {
  const cuts = [...near, ...evidence.filter((span) => overlap(span, at))].flatMap((span) => [span.start, span.end]);
  const borders = [...new Set([at.start, at.end, ...cuts])]
    .filter((border) => border >= at.start && border <= at.end)
    .sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? at.end;
    const mention = innermost(near, { start, end });
    return {
      text: text.slice(start, end),
      start,
      ...(mention === undefined ? {} : { mention: { entity: mention.entity, type: mention.type } }),
      evidence: evidence.some((span) => span.start <= start && span.end >= end),
    };
  });
}

function mentionSpans({ entity, spans }: ArticleMentions): readonly MentionSpan[] {
  return spans.flatMap((start, index) => {
    const end = spans[index + 1];
    return index % 2 === 1 || end === undefined ? [] : [{ start, end, entity: entity.id, type: entity.type }];
  });
}

function innermost(spans: readonly MentionSpan[], at: Span): MentionSpan | undefined {
  return spans
    .filter((span) => covers(span, at))
    .reduce<MentionSpan | undefined>(
      (best, span) => (best === undefined || span.end - span.start < best.end - best.start ? span : best),
      undefined,
    );
}

function trailingSpace(line: string): number {
  return line.length - line.trimEnd().length;
}
