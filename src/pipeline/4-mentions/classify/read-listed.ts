import { isAllUpper } from '../../../language/characters';
import { COMMON_WORDS } from '../../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../../language/lexicons/given-names';
import { SURNAMES } from '../../../language/lexicons/surnames';
import type { Reading } from '../name-candidate';
import { isPartyBefore } from '../party-adjectives';
import type { LongerNames } from './longer-names';
import type { NameGroup } from './name-group';

/** Listed names give way where the article shows another thing: a capital that is a person, a common word that opens a sentence. */
export function readListed(group: NameGroup, settled: Reading, known: LongerNames): Reading | undefined {
  const { key, evidence, firm, words } = group;
  const given = known.givenNames.get(key);
  if (given !== undefined && evidence.locative === 0 && !/country|demonym/.test(settled.rule))
    return { type: 'Person', rule: 'given-name' };
  const word = words[0] as string;
  const isTeam = evidence.team > 0 && evidence.locative === 0;
  if (isTeam && (settled.rule === 'gazetteer:city' || settled.rule === 'gazetteer:region'))
    return { type: 'Organization', kind: 'team', rule: 'context:sport' };
  const isOwnParty =
    settled.kind === 'party' && group.candidates.some(({ view, first, last }) => isPartyBefore(view, first, last));
  if (
    COMMON_WORDS.has(key) &&
    firm === 0 &&
    !isOwnParty &&
    !(isTeam && settled.kind === 'team') &&
    !isAllUpper(word) &&
    !(settled.kind === 'military' && group.candidates.some(isForce)) &&
    settled.rule !== 'gazetteer:country' &&
    settled.rule !== 'gazetteer:demonym'
  )
    return undefined;
  if (isDoubtfulAcronym(word, settled) && evidence.seen === 0 && evidence.organization < 2) return undefined;
  const short = known.shortForms.get(key);
  if (
    short?.reading !== undefined &&
    short.reading.type === 'Organization' &&
    evidence.locative === 0 &&
    settled.rule === 'gazetteer:city'
  ) {
    return evidence.organization > evidence.place || short.reading.kind === 'team'
      ? { ...short.reading, rule: 'short-form' }
      : settled;
  }
  // "the Lions" beside "Lions of the Badia": the article's own, where nobody plays.
  const isOwn = short?.reading?.type === 'Organization' && short.reading.kind !== 'team' && evidence.team === 0;
  if (isOwn && settled.rule === 'gazetteer:team') return { ...(short.reading as Reading), rule: 'short-form' };
  // "Lincoln said", "Victoria's mother": a town that is a name of people too needs less.
  const isAlsoPerson =
    settled.seatOf === undefined && /city|region/.test(settled.rule) && (GIVEN_NAMES.has(word) || SURNAMES.has(word));
  if (isAlsoPerson && evidence.locative === 0 && evidence.person > evidence.place + 1) {
    return { type: 'Person', rule: 'context:person' };
  }
  if (
    evidence.person >= 8 &&
    evidence.locative === 0 &&
    evidence.person > evidence.place + 3 &&
    !(settled.type === 'Organization' && evidence.person <= evidence.organization + 3) &&
    !/country|demonym|people/.test(settled.rule)
  ) {
    return { type: 'Person', rule: 'context:person' };
  }
  return settled;
}

/** "Coalition aircraft struck": what follows tells that it is a force, though it opens the sentence. */
const isForce = ({ view, last }: NameGroup['candidates'][number]): boolean =>
  view.isLower[last] === true && FORCES.test(view.lowers[last] as string);

const FORCES =
  /^(?:aircraft|forces?|airstrikes?|air|military|warplanes?|warships?|jets?|planes?|fighters?|drones?|airpower|helicopters?|troops|soldiers|bombers?|artillery|commanders?)$/;

/** "PS", "IS", "SVP": short letters of parties and groups that mean much else; without a sign they are not taken for those. */
const isDoubtfulAcronym = (word: string, { rule }: Reading): boolean =>
  word.length <= 3 && isAllUpper(word) && (rule === 'gazetteer:party' || rule === 'gazetteer:armed_group');
