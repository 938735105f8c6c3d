import { lemmatize } from '../../../language/lemmas';
import type { Word } from './word';

/** Lemma of a noun whatever the lemmatizer took it for: "talks" → talk. */
export const nounLemma = (word: Word): string => (word.class === 'number' ? word.lower : lemmatize(word.lower, 'NOUN'));
