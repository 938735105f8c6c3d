import { wordSet } from './words';

const OF_PEOPLE = 'de da do dos das del della di du van von der den ten ter la le bin ibn bint ben al el ul ad y e';

/** Small words between the parts of a person's name. */
export const PERSON_PARTICLES = wordSet(OF_PEOPLE, 'abu');

/** Small words inside names of persons and places. */
export const PARTICLES = wordSet(OF_PEOPLE, 'as af av zu zum zur und ould ag dit mac st am upon sur');

/** Particles that may begin a name in small letters in the middle of a sentence: "that de Mistura will …". */
export const OPENING_PARTICLES = wordSet('de di da dos von van bin ibn al el del der');

/** Those with which a sentence may begin: "al-Qaeda claimed …", "de Mistura said". */
export const SENTENCE_PARTICLES = wordSet('al el de da di du von van der bin ibn ben ul le la ter ten');
