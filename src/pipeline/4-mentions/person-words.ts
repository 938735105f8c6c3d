import { HONORIFICS, PERSON_NOUNS, PERSON_PLURALS, RANKS } from '../../language/lexicons/person-nouns';
import { ROLES } from '../../ontology/roles';

/** Whether a word in small letters, singular, is an office, profession, rank or kin: "minister", "brother". */
export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || ROLES.has(lower);
}

/** Whether a capitalised word may be (the end of) a title before a name: "Minister", "Mr.", "Gen.". */
export function isTitleNoun(lower: string): boolean {
  return HONORIFICS.has(lower) || RANKS.has(lower) || PERSON_NOUNS.has(lower) || ROLES.has(lower);
}

/** Whether it is a plural of those: "brothers X and Y". */
export function isPersonPlural(lower: string): boolean {
  return PERSON_PLURALS.has(lower);
}
