import { wordSet } from '../../../language/lexicons/words';

/** Verbs of speech in reports, beside the speaker. */
export const SPEECH = wordSet(
  'said says say told tells added adds asked warned argued insisted announced replied explained recalled wrote tweeted noted claimed stressed acknowledged admitted confirmed declared denied testified conceded complained joked quipped posted',
);
