import { type Annotator, createAnnotator } from './annotate-sentences';
import { openModelFile } from './model-file';

let annotator: Annotator | undefined;
let shared: Uint8Array | undefined;

/** The annotator over the English model that ships, one a thread; the model is loaded at first use, in about 100 ms. */
export function englishAnnotator(): Annotator {
  annotator ??= shared === undefined ? createAnnotator() : createAnnotator(openModelFile(shared));
  return annotator;
}

/** Makes this thread read the weights that another thread loaded: `bytes` is a view of shared memory. Call it before the first use. */
export function shareEnglishModel(bytes: Uint8Array): void {
  shared = bytes;
}
