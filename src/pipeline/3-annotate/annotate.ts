import { lemmatizeSentence } from '../../language/lemmatize-sentence';
import { splitSentences } from '../../language/sentences';
import { tokenize } from '../../language/tokenizer';
import type { Article } from '../../model/article';
import type { Annotated } from '../../model/extraction';
import type { Span } from '../../model/span';
import type { Sentence } from '../../model/token';
import { isHeadline } from './is-headline';
import { findParagraphs, type Paragraph, trim } from './paragraphs';

/**
 * Stage 3: the article with its sentences and tokens. No sentence crosses a paragraph or touches the furniture; tokens carry offsets in
 * `article.text` and lemmas. Cost: linear in the text.
 */
export function annotate(article: Article): Annotated {
  const { text } = article;
  const stretches = outsideFurniture(text, findParagraphs(text), article.furniture);
  const sentences: Sentence[] = [];
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
    for (const range of ranges) {
      const own = tokens.slice(range.start, range.end);
      sentences.push({
        start: (own[0] as Span).start,
        end: (own[own.length - 1] as Span).end,
        tokens: lemmatizeSentence(text, own),
        paragraph: stretch.index,
        kind,
      });
    }
  }
  return { ...article, sentences };
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
