import type { SentenceAnnotation } from '../language/annotate-sentences';
import { englishAnnotator } from '../language/english-annotator';
import type { Article, RawDocument } from '../model/article';
import type { Word } from '../model/token';
import { cleanDocument } from '../pipeline/2-clean/clean';
import { segment } from '../pipeline/3-annotate/segment';

export type { SentenceAnnotation } from '../language/annotate-sentences';

/** One sentence as the language engine reads it. */
export interface AnnotatedSentence {
  /** Number of the sentence in its document, from 1. */
  readonly number: number;
  /** The sentence as written, white space and all. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly annotation: SentenceAnnotation;
}

/** Reads the sentences of one document, furniture left out, with the trained model. */
export function annotateDocument(document: RawDocument): readonly AnnotatedSentence[] {
  const cleaned = cleanDocument(document);
  return cleaned.kind === 'rejected' ? [] : annotateArticle(cleaned.article);
}

function annotateArticle(article: Article): readonly AnnotatedSentence[] {
  const segments = segment(article);
  const annotations = annotateWords(segments.map(({ words }) => words.map(({ text }) => text)));
  return segments.flatMap(({ start, end, words }, index) => {
    const annotation = annotations[index];
    return annotation ? [{ number: index + 1, text: article.text.slice(start, end), words, annotation }] : [];
  });
}

/** Annotates sentences given as words, all of one document. */
export function annotateWords(sentences: readonly (readonly string[])[]): readonly SentenceAnnotation[] {
  return englishAnnotator()(sentences);
}
