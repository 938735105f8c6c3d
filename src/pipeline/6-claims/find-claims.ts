import type { Claim } from '../../model/claim';
import type { Claimed, Linked } from '../../model/extraction';
import type { ChainId } from '../../model/id';
import { covers } from '../../model/span';
import type { Sentence } from '../../model/token';
import { relationEntry } from '../../ontology/relations';
import { buildClaim } from './build-claim';
import { endOffices } from './ended-offices';
import type { PlacePair } from './grammar/place-pairs';
import { askedFrom } from './grammar/questions';
import { readSentence } from './grammar/read-sentence';
import type { Referent, SentenceReading } from './grammar/reading';
import { indexReferents } from './grammar/referents';
import { matchBrokeredBefore } from './match/brokered-before';
import { indexBodies } from './match/called-bodies';
import { type Candidate, hasSameEnds } from './match/candidate';
import { matchClaimedBefore } from './match/claimed-before';
import { matchContinued, namedBodies } from './match/continued-bodies';
import { isOfNoun } from './match/contradicted';
import { matchDeputies } from './match/deputies';
import { matchBrokered } from './match/match-brokered';
import { matchDeeds } from './match/match-deeds';
import { collectOffices, matchDescriptions } from './match/match-descriptions';
import { matchEpithets } from './match/match-epithets';
import { matchFaculties } from './match/match-faculties';
import { matchKin } from './match/match-kin';
import { matchMatchdays } from './match/match-matchdays';
import { matchNouns, PERFORMED } from './match/match-nouns';
import { matchPlaces } from './match/match-places';
import { matchScores } from './match/match-scores';
import { matchStatements } from './match/match-statements';
import { leadsOnlyTeam, matchTeams } from './match/match-teams';
import { matchThreats } from './match/match-threats';
import { matchUnder } from './match/match-under';
import { matchVerbs } from './match/match-verbs';
import { matchGiven } from './match/offices-given';
import { isOfSameCall } from './match/same-call';
import { deedsOf } from './match/told-deeds';
import { uniteReadings } from './match/unite-readings';
import { weAsBody } from './match/we-as-body';
import { attribute } from './status/attribution';
import { readTree } from './tree/read-tree';

/**
 * Stage 6: what the article states, with its proof, in text order. Each sentence is read twice, by its dependency tree and by the order
 * of its phrases, whose errors are independent; the tree decides where both find a claim. The patterns are those of the relation
 * table; each claim is given once per sentence, ends, polarity and modality, by the most confident pattern. Cost: linear in the
 * sentences.
 */
export function findClaims(article: Linked): Claimed {
  const referents = indexReferents(article);
  const first = article.sentences.map((_, index) => readSentence(article, index, { referents }));
  const attribution = attribute(first, article.author);
  const readings = first.map((reading, index): readonly Reading[] => {
    const firstPerson = attribution.firstPersonIn(index);
    const byOrder = firstPerson === undefined ? reading : readSentence(article, index, { referents, firstPerson });
    return [readTree(article, index, { referents, firstPerson }), byOrder];
  });
  const offices = collectOffices(readings.flat());
  const called = indexBodies(article);
  const described = readings.map((both) => both.map((reading) => matchDescriptions(reading, offices, called)));
  const titles = described.flat(2).filter(({ modality }) => modality === 'asserted');
  const bodies = bodiesOf(titles);
  const serving = bodiesOf(titles.filter((title) => !isPast(title)));
  const named = namedBodies(article);
  const chains = new Map(article.chains.map((chain) => [chain.id, chain]));
  const deeds = readings.map(([tree], index) => deedsOf(tree, attribution.speakerAt(index, tree?.sentence.start ?? 0)));
  const claims = new Map<string, Claim>();
  for (const [index, both] of readings.entries()) {
    const asked = askedFrom(both[0]?.words ?? []);
    const voiceAt = (offset: number): Referent | undefined => attribution.voiceAt(index, offset);
    const found = both.map((reading, at) => {
      const teams = matchTeams(reading);
      const verbs = matchVerbs(reading, serving).filter(
        (verb) => !isOfNoun(verb, reading.phrases) && !leadsOnlyTeam(verb, teams),
      );
      return [
        ...(described[index]?.[at] ?? []),
        ...matchContinued(reading, {
          before: readings[index - 1]?.[at],
          earlier: readings[index - 2]?.[at],
          bodies,
          named,
        }),
        ...verbs,
        ...matchDeputies(reading, bodies),
        ...matchGiven(reading.clauses, bodies),
        ...matchBrokered(reading),
        ...matchThreats(reading, verbs),
        ...matchEpithets(reading.clauses),
        ...matchStatements(reading, { voiceAt, bodies }),
        ...matchDeeds(reading, { sentence: index, claims, chains, deeds, voiceAt, bodies }),
        ...matchBrokeredBefore(reading.clauses, { claims, chains }),
        ...matchClaimedBefore(reading.clauses, [readings[index - 1]?.[at], readings[index - 2]?.[at]]),
        ...matchNouns(reading).filter((noun) => !verbs.some((verb) => tellsWhole(verb, noun))),
        ...matchPlaces(reading),
        ...matchFaculties(reading),
        ...teams,
        ...matchUnder(reading),
        ...matchKin(reading),
        ...matchScores(reading),
        ...matchMatchdays(reading, verbs),
      ].filter((one) => asked === undefined || one.trigger.start < asked || isPresupposed(one));
    });
    for (const read of uniteReadings(found, both[0])) {
      const candidate = weAsBody(read, { text: article.text, bodies });
      const sentence = article.sentences[index] as Sentence;
      const speaker = attribution.speakerAt(index, candidate.trigger.start);
      const evidence = { start: sentence.start, end: sentence.end };
      const claim = buildClaim(article, candidate, { evidence, ...(speaker !== undefined && { speaker }) });
      if (isOfSameCall(claim, claims.values())) continue;
      const known = claims.get(sameStatement(claim));
      if (known === undefined || known.confidence < claim.confidence) claims.set(sameStatement(claim), claim);
    }
  }
  const told = withoutVaguer([...claims.values()]).sort(byPosition);
  return { ...article, claims: endOffices(told, article.publishedAt) };
}

/** "Is the minister, Ann Lee, the head of Acme?": that she is minister is taken for granted. */
const isPresupposed = ({ rule, isStanding }: Candidate): boolean =>
  isStanding === true && !/^(?:predicate|statement):/.test(rule);

/** "lifted its ban on Acme", "staged a strike against Acme": what the verb makes of its noun counts, not the noun alone. */
const tellsWhole = (verb: Candidate, noun: Candidate): boolean =>
  (verb.relation === noun.relation || noun.rule.endsWith(PERFORMED)) &&
  hasSameEnds(verb, noun) &&
  covers(verb.trigger, noun.trigger);

type Reading = SentenceReading & { readonly placePairs: readonly PlacePair[] };

/** "a former head of Acme": what a title says is over; "steps down as head" ends what is not yet. */
const isPast = ({ tense, rule }: Candidate): boolean =>
  tense === 'former' && /^(?:title|apposition|predicate):/.test(rule);

/** Whom each person serves by title, told once each; whom he served before only where he serves nobody now. */
function bodiesOf(candidates: readonly Candidate[]): ReadonlyMap<ChainId, readonly Referent[]> {
  const bodies = new Map<ChainId, Referent[]>();
  const serving = new Set(
    candidates
      .filter(({ role, tense }) => role !== undefined && tense === 'current')
      .map(({ subject }) => subject.chain.id),
  );
  for (const { subject, object, role, tense } of candidates) {
    if (role === undefined || (tense === 'former' && serving.has(subject.chain.id))) continue;
    const known = bodies.get(subject.chain.id) ?? [];
    if (known.every(({ chain }) => chain.id !== object.chain.id)) bodies.set(subject.chain.id, [...known, object]);
  }
  return bodies;
}

/** "NATO's Stoltenberg", "took up a post at NATO" add nothing where his office at NATO is told. */
function withoutVaguer(claims: readonly Claim[]): Claim[] {
  const pair = ({ subject, object }: Claim): string => `${subject} ${object}`;
  const within = (claim: Claim): string => `${claim.evidence.start} ${pair(claim)}`;
  const told = claims.filter(({ role }) => role !== undefined);
  const offices = new Set(told.map(pair));
  const here = new Set(told.map(within));
  return claims.filter(
    (claim) =>
      !(claim.rule.startsWith('name:') && offices.has(pair(claim))) &&
      !(TAKING_POST.test(claim.rule) && here.has(within(claim))),
  );
}

const TAKING_POST = /^verb:\w+:S \S+ (?:up )?\{job\|/;

/** Claims of one sentence that differ in nothing that a reader would tell apart. */
function sameStatement({ evidence, type, subject, object, polarity, modality }: Claim): string {
  const ends = relationEntry(type).symmetric && object < subject ? [object, subject] : [subject, object];
  return [evidence.start, type, ...ends, polarity, modality].join(' ');
}

function byPosition(a: Claim, b: Claim): number {
  return (
    a.evidence.start - b.evidence.start || a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
