import { type Annotator, createAnnotator } from './annotate-sentences';

let annotator: Annotator | undefined;

/** The annotator over the English model that ships, one a thread; the model is loaded at first use, in about 100 ms. */
export function englishAnnotator(): Annotator {
  annotator ??= createAnnotator();
  return annotator;
}
