import { splitSentences } from '../../language/sentences';
import { tokenize } from '../../language/tokenizer';
import type { Article } from '../../model/article';
import type { Span } from '../../model/span';
import type { Sentence, Word } from '../../model/token';
import { cutLongSentence } from './cut-long-sentence';
import { isHeadline } from './is-headline';
import { findParagraphs, type Paragraph, trim } from './paragraphs';

/** A sentence before it is tagged. */
export type Segment = Omit<Sentence, 'tokens' | 'names'> & { readonly words: readonly Word[] };

/** The sentences of an article with their words, in text order. No sentence crosses a paragraph,
 * touches the furniture or has more than `MOST_SENTENCE_TOKENS`. Cost: linear in the text. */
export function segment(article: Article): readonly Segment[] {
  const { text } = article;
  const stretches = outsideFurniture(text, findParagraphs(text), article.furniture);
  const sentences: Segment[] = [];
  for (const [position, stretch] of stretches.entries()) {
    const tokens = tokenize(text, stretch);
    if (tokens.length === 0) continue;
    const forms = tokens.map((token) => text.slice(token.start, token.end));
    const kind = isHeadline(text.slice(stretch.start, stretch.end), forms, {
      ...(article.title !== undefined && { title: article.title }),
      isFirst: sentences.length === 0,
      hasBody: position + 1 < stretches.length,
    })
      ? 'headline'
      : 'body';
    const ranges = kind === 'headline' ? [{ start: 0, end: tokens.length }] : splitSentences(text, tokens);
    for (const range of ranges.flatMap((whole) => cutLongSentence(text, tokens, whole))) {
      const own = tokens.slice(range.start, range.end);
      sentences.push({
        start: (own[0] as Span).start,
        end: (own[own.length - 1] as Span).end,
        words: own.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
        paragraph: stretch.index,
        kind,
      });
    }
  }
  return sentences;
}

/** The stretches of the paragraphs that lie outside the furniture, in order. */
function outsideFurniture(text: string, paragraphs: readonly Paragraph[], furniture: readonly Span[]): Paragraph[] {
  const stretches: Paragraph[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    while (next < furniture.length && (furniture[next] as Span).end <= paragraph.start) next++;
    let start = paragraph.start;
    for (let index = next; index < furniture.length; index++) {
      const span = furniture[index] as Span;
      if (span.start >= paragraph.end) break;
      addStretch(text, { ...paragraph, start, end: Math.min(span.start, paragraph.end) }, stretches);
      start = Math.max(start, span.end);
    }
    addStretch(text, { ...paragraph, start }, stretches);
  }
  return stretches;
}

function addStretch(text: string, { start, end, index }: Paragraph, stretches: Paragraph[]): void {
  if (start >= end) return;
  const trimmed = trim(text, { start, end });
  if (trimmed.start < trimmed.end) stretches.push({ ...trimmed, index });
}
