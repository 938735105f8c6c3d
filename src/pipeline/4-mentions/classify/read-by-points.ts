import { isAllUpper } from '../../../language/characters';
import { lookUp } from '../../../language/gazetteer';
import { GIVEN_NAMES } from '../../../language/lexicons/given-names';
import { GROUP_ADJECTIVES } from '../../../language/lexicons/groups';
import { COMPANY_ENDINGS, organizationKindOf } from '../../../language/lexicons/name-heads';
import { SURNAMES } from '../../../language/lexicons/surnames';
import { wordSet } from '../../../language/lexicons/words';
import type { EntityKind } from '../../../model/mention';
import type { Evidence } from '../evidence/evidence';
import type { Reading } from '../name-candidate';
import type { NameGroup } from './name-group';

/** Least points that an unlisted name without any other sign needs. */
const LEAST_POINTS = 0.5;

/** Least points that a name without list, head noun or title needs where the model sees none. */
const LEAST_UNSEEN = 4;

/** The type that has most points, `undefined` where it has too few for a name. */
export function readByPoints({ evidence, words, firm }: NameGroup): Reading | undefined {
  if (words.every(isAdjective) || HONOURS.has((words[words.length - 1] as string).toLowerCase())) return undefined;
  const { organization, place, product, event } = evidence;
  const isLone = words.length === 1 && !GIVEN_NAMES.has(words[0] as string) && !SURNAMES.has(words[0] as string);
  const isOfCountry = words.length > 1 && isCountryAdjective(words[0] as string);
  const person = isOfCountry ? 0 : evidence.person - (isLone ? evidence.seenPerson / 2 : 0);
  const best = Math.max(person, organization, place, product, event);
  if (evidence.seen === 0 && product < 3 && best < LEAST_UNSEEN) {
    if (isClub(words)) return { type: 'Organization', kind: 'team', rule: 'context:organization' };
    const kind = (evidence.organizationKind ?? guessKind(words, evidence)) as EntityKind;
    return evidence.ofCountry > 0 && person <= 0
      ? { type: 'Organization', kind, rule: 'context:organization' }
      : undefined;
  }
  if (best < LEAST_POINTS && words.length === 1 && firm === 0) return undefined;
  if (best === product && product >= 3) return { type: 'Product', rule: 'context:product' };
  if (best === event && event >= 3) return { type: 'Event', rule: 'context:event' };
  if (best === person && person > 0) return { type: 'Person', rule: 'context:person' };
  if (best === place && place > organization) {
    return { type: 'Place', kind: (evidence.placeKind ?? 'city') as EntityKind, rule: 'context:place' };
  }
  return {
    type: 'Organization',
    kind: (evidence.organizationKind ?? guessKind(words, evidence)) as EntityKind,
    rule: 'context:organization',
  };
}

/** "Sunni Arab", "Lebanese Shiite": adjectives of peoples alone name nothing. */
export const isAdjective = (word: string): boolean =>
  (GROUP_ADJECTIVES.has(word.toLowerCase()) && !GIVEN_NAMES.has(word)) || lookUp(word)?.form === 'adjective';

/** "Orrin Book Award", "Friendship Medal": what one is given is no body, and none of the types. */
const HONOURS = wordSet('award medal scholarship honour honor');

/** "Swedish Riksdag", "Irish Gaelic": nobody is called so; "Roman Berg" is. */
const isCountryAdjective = (word: string): boolean => !GIVEN_NAMES.has(word) && lookUp(word)?.form === 'adjective';

/** "FC Larkfield", "NK Orrin". */
const isClub = ([first = '', ...others]: readonly string[]): boolean => CLUBS.has(first) && others.length > 0;

const CLUBS: ReadonlySet<string> = new Set(
  'FC AFC AC AS SC SV SK FK NK KS CD CF RC RCD TSV VfB VfL BK IF IFK HNK'.split(' '),
);

/** What a word of the name tells; a company only where business is told of it, since much else has names that tell nothing. */
const guessKind = (words: readonly string[], { business }: Evidence): string => {
  for (const word of words) {
    const kind = organizationKindOf(word);
    if (kind !== undefined) return kind;
  }
  const last = (words[words.length - 1] as string).replace(/\./g, '');
  return business > 0 || (isAllUpper(last) && COMPANY_ENDINGS.has(last.toLowerCase())) ? 'company' : 'other';
};
