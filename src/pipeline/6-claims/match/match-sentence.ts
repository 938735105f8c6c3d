import type { Chain } from '../../../model/chain';
import { covers } from '../../../model/span';
import type { SentenceReading } from '../grammar/reading';
import { matchBrokeredBefore } from './brokered-before';
import { type Candidate, hasSameEnds } from './candidate';
import { matchClaimedBefore } from './claimed-before';
import { matchContinued } from './continued-bodies';
import { isOfNoun } from './contradicted';
import { matchDeputies } from './deputies';
import { matchBrokered } from './match-brokered';
import { matchDeeds, type Told } from './match-deeds';
import { matchEpithets } from './match-epithets';
import { matchFaculties } from './match-faculties';
import { matchKin } from './match-kin';
import { matchMatchdays } from './match-matchdays';
import { matchNouns, PERFORMED } from './match-nouns';
import { matchPlaces } from './match-places';
import { matchScores } from './match-scores';
import { matchStatements } from './match-statements';
import { leadsOnlyTeam, matchTeams } from './match-teams';
import { matchThreats } from './match-threats';
import { matchUnder } from './match-under';
import { matchVerbs } from './match-verbs';
import { matchFollowed } from './offices-followed';
import { matchGiven } from './offices-given';

/** What stands around a sentence. */
interface Surroundings {
  /** What its titles and descriptions say. */
  readonly described: readonly Candidate[];
  /** The sentence before it, and the one before that. */
  readonly before: SentenceReading | undefined;
  readonly earlier: SentenceReading | undefined;
  /** Offset from which the sentence asks. */
  readonly asked: number | undefined;
  /** The bodies of the article. */
  readonly named: readonly Chain[];
  /** Whom each person serves now. */
  readonly serving: Told['bodies'];
  readonly told: Told;
}

/** All that one reading of a sentence states, by every matcher; of a question only what it takes for granted. */
export function matchSentence(
  reading: SentenceReading,
  { described, before, earlier, asked, named, serving, told }: Surroundings,
): readonly Candidate[] {
  const { clauses, phrases } = reading;
  const teams = matchTeams(reading);
  const verbs = matchVerbs(reading, serving).filter((verb) => !isOfNoun(verb, phrases) && !leadsOnlyTeam(verb, teams));
  return [
    ...described,
    ...matchContinued(reading, { before, earlier, bodies: told.bodies, named }),
    ...verbs,
    ...matchDeputies(reading, told.bodies),
    ...matchGiven(clauses, told.bodies),
    ...matchFollowed(clauses, told),
    ...matchBrokered(reading),
    ...matchThreats(reading, verbs),
    ...matchEpithets(clauses),
    ...matchStatements(reading, told),
    ...matchDeeds(reading, told),
    ...matchBrokeredBefore(clauses, told),
    ...matchClaimedBefore(clauses, [before, earlier]),
    ...matchNouns(reading).filter((noun) => !verbs.some((verb) => tellsWhole(verb, noun))),
    ...matchPlaces(reading),
    ...matchFaculties(reading),
    ...teams,
    ...matchUnder(reading),
    ...matchKin(reading),
    ...matchScores(reading),
    ...matchMatchdays(reading, verbs),
  ].filter((one) => asked === undefined || one.trigger.start < asked || isPresupposed(one));
}

/** "Is the minister, Ann Lee, the head of Acme?": that she is minister is taken for granted. */
const isPresupposed = ({ rule, isStanding }: Candidate): boolean =>
  isStanding === true && !/^(?:predicate|statement):/.test(rule);

/** "lifted its ban on Acme", "staged a strike against Acme": what the verb makes of its noun counts, not the noun alone. */
const tellsWhole = (verb: Candidate, noun: Candidate): boolean =>
  (verb.relation === noun.relation || noun.rule.endsWith(PERFORMED)) &&
  hasSameEnds(verb, noun) &&
  covers(verb.trigger, noun.trigger);
