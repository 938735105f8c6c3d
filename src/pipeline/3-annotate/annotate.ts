import { englishAnnotator } from '../../language/english-annotator';
import { lemmatizeSentence } from '../../language/lemmatize-sentence';
import type { Article } from '../../model/article';
import type { Annotated } from '../../model/extraction';
import type { Sentence } from '../../model/token';
import { segment } from './segment';

/**
 * Stage 3: the article with its sentences: tokens with offsets in `article.text`, lemmas, tags and dependencies, and the names that the
 * model sees. Cost: linear in the text.
 */
export function annotate(article: Article): Annotated {
  const segments = segment(article);
  const annotations = englishAnnotator()(
    segments.map(({ words }) => words.map(({ text }) => text)),
    { morphology: false },
  );
  const sentences = segments.map(({ words, ...segment }, at): Sentence => {
    const { upos, xpos, tree, names } = annotations[at]!;
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
    return { ...segment, tokens, names };
  });
  return { ...article, sentences };
}
