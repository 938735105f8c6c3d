import { HONORIFICS, PERSON_NOUNS, PERSON_PLURALS, RANKS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';

/** Whether a word in small letters, singular, is an office, profession, rank or kin: "minister", "brother". */
export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || PERSON_NOUNS.has(withoutPrefix(lower));
}

/** "ex-banker" → banker; a word without such a prefix stays. */
const withoutPrefix = (lower: string): string =>
  lower.includes('-') ? lower.replace(/^(?:ex|co|vice|pan|non|anti|pro|then|sub|arch|self|multi|neo)-/, '') : lower;

/** Whether a capitalised word may be (the end of) a title before a name: "Minister", "Mr.", "Gen.". */
export function isTitleNoun(lower: string): boolean {
  return (
    HONORIFICS.has(lower) ||
    RANKS.has(lower) ||
    (PERSON_NOUNS.has(lower) && !SELDOM_TITLES.has(lower)) ||
    (lower.includes('-') && PERSON_NOUNS.has(withoutPrefix(lower)))
  );
}

/** Person nouns that, with a capital, are nearly always a part of another name: "Royal Botanic Gardens", "National Museum". */
const SELDOM_TITLES = wordSet(
  'marine explorer trader broker developer builder designer anchor forward tourist traveller traveler passenger publisher royal national native star model legend icon hero guard champion host head partner rival member baby boy girl man woman youth victim witness child twin son elder spy independent conservative liberal republican democrat democratic communist socialist nationalist centrist green labour citizen expert miner farmer worker student pupil resident driver runner rookie guru genius prodigy source winner loser fighter rebel striker union agent local',
);

/** Whether it is a plural of those: "brothers X and Y". */
export function isPersonPlural(lower: string): boolean {
  return PERSON_PLURALS.has(lower);
}

/** Words that end the title of an office and no name: "Chief Design Officer". */
export const OFFICE_WORDS = wordSet('officer director minister secretary president manager executive commissioner');
