import { COMMON_WORDS } from '../../../language/lexicons/common-words';
import { GENERIC_NAMES } from '../../../language/lexicons/function-words';
import { GIVEN_NAMES } from '../../../language/lexicons/given-names';
import { ORGANIZATION_NOUNS } from '../../../language/lexicons/person-nouns';
import { isPersonNoun, isPersonPlural } from '../person-words';
import type { NameGroup } from './name-group';

const PEOPLE =
  /^(?:gun|police|militia|fire|fisher|business|service|congress|sports|towns|trades|clergy|states|air|camera|spokes)(?:men|women|people)$/;

/** "Chief of Defence Staff": an office, however it is spelt. */
const OFFICE =
  /^(?:deputy |vice |assistant |acting )?(?:chief|director|secretary|minister|head|commander|inspector|superintendent|commissioner|attorney|auditor|surgeon|speaker|master) (?:general )?(?:of|for) /;

/** "Sen. Ann Lee, R-Maine": party and state of a lawmaker. */
const PARTY_AND_STATE = /^[RDI]-(?!Day$)\p{Lu}[\p{L}.]+$/u;

/** Words that name nothing: generic, or common words that only open sentences. */
export function isNothing({ key, words, firm, evidence, candidates, isWord }: NameGroup): boolean {
  const word = words[0] as string;
  if (OFFICE.test(key)) return true;
  if (
    GENERIC_NAMES.has(key) ||
    isPersonNoun(key) ||
    (firm === 0 && isPersonPlural(key)) ||
    (firm === 0 && PEOPLE.test(key))
  )
    return true;
  // "Orchestra leader Ann Lee"
  if (firm === 0 && words.length === 1 && candidates.length === 1 && ORGANIZATION_NOUNS.has(key)) return true;
  // "Quake kills 12 … The quake": it only opens a sentence.
  if (firm === 0 && isWord) return true;
  if (words.length === 1 && (/^[js]r\.?$/i.test(word) || PARTY_AND_STATE.test(word))) return true;
  // "14 MPs", "two NGOs": what they are, in letters.
  if (/^\p{Lu}{2,4}s$/u.test(word)) return true;
  if (/^[#@]/.test(word) || /^\p{L}?\.?$/u.test(word)) return true;
  if (
    /(?:ist|ists|ism|isms|phobia|phobic|isation|ization)$/.test(key) &&
    Math.max(evidence.person, evidence.organization) < 2
  )
    return true;
  if (firm === 0 && candidates.length === 1 && GIVEN_NAMES.has(word) && evidence.person < 2) return true;
  const isCommon =
    COMMON_WORDS.has(key) ||
    COMMON_WORDS.has(key.replace(/s$/, '')) ||
    (key.includes('-') && key.split('-').every((part) => COMMON_WORDS.has(part)));
  if (!isCommon)
    return (
      firm === 0 &&
      candidates.length === 1 &&
      Math.max(evidence.person, evidence.organization, evidence.place) < 0.5 &&
      /(?:ing|ed|ly|s)$/.test(key) &&
      !GIVEN_NAMES.has(word)
    );
  if (firm === 0) return true;
  return Math.max(evidence.person, evidence.organization - 0.7, evidence.place, evidence.product) < 2;
}
