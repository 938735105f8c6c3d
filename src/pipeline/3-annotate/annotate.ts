import type { SentenceAnnotation } from '../../language/annotate-sentences';
import { englishAnnotator } from '../../language/english-annotator';
import { lemmatizeSentence } from '../../language/lemmatize-sentence';
import type { Article } from '../../model/article';
import type { Annotated } from '../../model/extraction';
import type { Sentence, Word } from '../../model/token';
import { datelineLength } from './dateline';
import { mendTree } from './mend-tree';
import { segment } from './segment';

/**
 * Stage 3: the article with its sentences: tokens with offsets in `article.text`, lemmas, tags and dependencies, mended where the parser is
 * known to err, and the names that the model sees. A dateline is no part of the sentence behind it and is read apart. Cost: linear in the
 * text.
 */
export function annotate(article: Article): Annotated {
  const segments = segment(article).map((segment) => ({ dateline: lengthOfDateline(segment.words), ...segment }));
  const annotations = englishAnnotator()(
    segments.flatMap(({ words, dateline }) => {
      const forms = words.map(({ text }) => text);
      return dateline === 0 ? [forms] : [forms.slice(0, dateline), forms.slice(dateline)];
    }),
    { morphology: false },
  );
  let next = 0;
  const sentences = segments.map(({ words, dateline, start, end, paragraph, kind }): Sentence => {
    const [first, second] = annotations.slice(next, next + (dateline === 0 ? 1 : 2));
    next += dateline === 0 ? 1 : 2;
    const { upos, xpos, tree, names } = second === undefined ? first! : behindDateline(first!, second);
    const lemmas = lemmatizeSentence(words);
    const tokens = words.map((word, index) => ({
      start: word.start,
      end: word.end,
      text: word.text,
      lemma: lemmas[index]!,
      upos: upos[index]!,
      xpos: xpos[index]!,
      head: tree!.heads[index]!,
      deprel: tree!.deprels[index]!,
    }));
    return mendTree({ start, end, paragraph, kind, tokens, names, ...(dateline > 0 && { dateline }) });
  });
  return { sentences, ...article };
}

/** 0 where nothing stands behind it. */
function lengthOfDateline(words: readonly Word[]): number {
  const length = datelineLength(words.map(({ text }) => text));
  return length < words.length ? length : 0;
}

/** The sentence with its dateline before it, whose words hang on the sentence's root and name nothing. */
function behindDateline(dateline: SentenceAnnotation, sentence: SentenceAnnotation): SentenceAnnotation {
  const shift = dateline.upos.length;
  const heads = sentence.tree!.heads.map((head) => (head < 0 ? head : head + shift));
  const root = heads.findIndex((head) => head < 0) + shift;
  return {
    ...sentence,
    upos: [...dateline.upos, ...sentence.upos],
    xpos: [...dateline.xpos, ...sentence.xpos],
    tree: {
      heads: Int32Array.from([...dateline.upos.map(() => root), ...heads]),
      deprels: [...dateline.upos.map(() => 'dep'), ...sentence.tree!.deprels],
    },
    names: sentence.names.map((name) => ({ ...name, start: name.start + shift, end: name.end + shift })),
  };
}
