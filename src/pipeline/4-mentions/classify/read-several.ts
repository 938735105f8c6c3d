import { COMMON_WORDS } from '../../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../../language/lexicons/given-names';
import { placeKindOf } from '../../../language/lexicons/name-heads';
import type { Reading } from '../name-candidate';
import { OFFICE_WORDS } from '../person-words';
import { SURNAME_HEADS } from '../read-name';
import type { ArticleNames } from './article-names';
import { type NameGroup, settledReading, toldPerson } from './name-group';
import { readByPoints } from './read-by-points';

/** Reading of a name of several words by its own words, by a longer name that begins with it, by the names of its words, by points. */
export function readSeveral(group: NameGroup, { groups, bodies }: ArticleNames): Reading | undefined {
  const settled = settledReading(group);
  if (settled !== undefined && !isWeak(settled, group)) return settled;
  const { evidence, words } = group;
  if (isOffice(words)) return undefined;
  const longer = bodies.get(group.key);
  const isPlace = placeKindOf(words[words.length - 1] as string) !== undefined;
  if (longer !== undefined && evidence.person < 5 && !isPlace && !standsAsPlace(group, longer))
    return { ...longer, rule: 'short-form' };
  const last = groups.get((words[words.length - 1] as string).toLowerCase());
  const first = groups.get((words[0] as string).toLowerCase());
  if (last !== undefined) {
    if (last.candidates.some((candidate) => candidate.title !== undefined)) evidence.person += 5;
    else if (last.evidence.person > last.evidence.organization) evidence.person += 2;
    else if (!COMMON_WORDS.has(last.key)) evidence.person += 1;
  }
  if (first !== undefined && first !== last && first.firm > 0) {
    if (GIVEN_NAMES.has(words[0] as string)) evidence.person += 0.5;
    else evidence.organization += 2.5;
  }
  return readByPoints(group) ?? settled;
}

/** "Chief Design Officer": an office names nobody. */
const isOffice = (words: readonly string[]): boolean =>
  OFFICE_WORDS.has((words[words.length - 1] as string).toLowerCase()) && !GIVEN_NAMES.has(words[0] as string);

/** A head noun that may be a surname yields to strong signs of a person: "Rosa Parks", "Kate Bush". */
const isWeak = (reading: Reading, { evidence, words }: NameGroup): boolean =>
  reading.rule.startsWith('grammar:') &&
  (reading.type === 'Organization' || reading.type === 'Place') &&
  words.length <= 3 &&
  (GIVEN_NAMES.has(words[0] as string) || SURNAME_HEADS.has((words[words.length - 1] as string).toLowerCase())) &&
  toldPerson(evidence) >= 5 &&
  toldPerson(evidence) > evidence.organization + 3;

/** "The Paxton Library stands in Paxton": the town, not the library. Schools and teams are called by their towns. */
const standsAsPlace = ({ evidence }: NameGroup, { type, kind }: Reading): boolean =>
  type === 'Organization' &&
  kind !== 'team' &&
  kind !== 'school' &&
  evidence.locative > 0 &&
  evidence.place > evidence.organization + 1;
