import { createAnnotator, type SentenceAnnotation } from '../language/annotate-sentences';
import type { Article, RawDocument } from '../model/article';
import type { Token } from '../model/token';
import { cleanDocument } from '../pipeline/2-clean/clean';
import { annotate } from '../pipeline/3-annotate/annotate';

export type { SentenceAnnotation } from '../language/annotate-sentences';

/** One sentence as the language engine reads it. */
export interface AnnotatedSentence {
  /** Number of the sentence in its document, from 1. */
  readonly number: number;
  /** The sentence as written, white space and all. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly annotation: SentenceAnnotation;
}

/** Reads the sentences of one document, furniture left out, with the trained model. The model is loaded at first use. */
export function annotateDocument(document: RawDocument): readonly AnnotatedSentence[] {
  const cleaned = cleanDocument(document);
  return cleaned.kind === 'rejected' ? [] : annotateArticle(cleaned.article);
}

function annotateArticle(article: Article): readonly AnnotatedSentence[] {
  const { sentences } = annotate(article);
  const annotations = annotateWords(sentences.map(({ tokens }) => tokens.map(({ text }) => text)));
  return sentences.flatMap(({ start, end, tokens }, index) => {
    const annotation = annotations[index];
    return annotation ? [{ number: index + 1, text: article.text.slice(start, end), tokens, annotation }] : [];
  });
}

let annotator: ReturnType<typeof createAnnotator> | undefined;

/** Annotates sentences given as words, all of one document. */
export function annotateWords(sentences: readonly (readonly string[])[]): readonly SentenceAnnotation[] {
  annotator ??= createAnnotator();
  return annotator(sentences);
}
