import { wordSet } from './words';

/** Adjectives by which a text leaves it to others that somebody is what it calls him: "the alleged killer". */
export const ALLEGING_ADJECTIVES = wordSet(`
  alleged accused suspected purported supposed presumed reputed reported rumoured rumored self-styled self-proclaimed self-declared
`);

/** Adjectives of what somebody is not yet, or may be: "a would-be buyer". */
export const DOUBTING_ADJECTIVES = wordSet('would-be possible potential prospective aspiring');
