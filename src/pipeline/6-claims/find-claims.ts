import type { Claim } from '../../model/claim';
import type { Claimed, Linked } from '../../model/extraction';
import type { ChainId, RelationType } from '../../model/id';
import { covers, overlap } from '../../model/span';
import type { Sentence } from '../../model/token';
import { relationEntry } from '../../ontology/relations';
import { buildClaim } from './build-claim';
import type { PlacePair } from './grammar/place-pairs';
import { readSentence } from './grammar/read-sentence';
import type { Referent, SentenceReading } from './grammar/reading';
import { indexReferents } from './grammar/referents';
import { indexBodies } from './match/called-bodies';
import { type Candidate, hasSameEnds } from './match/candidate';
import { matchContinued } from './match/continued-bodies';
import { isContradicted, isOfNoun } from './match/contradicted';
import { matchBrokered } from './match/match-brokered';
import { matchDeeds } from './match/match-deeds';
import { collectOffices, matchDescriptions } from './match/match-descriptions';
import { matchEpithets } from './match/match-epithets';
import { matchKin } from './match/match-kin';
import { matchNouns, PERFORMED } from './match/match-nouns';
import { matchPlaces } from './match/match-places';
import { matchThreats } from './match/match-threats';
import { matchVerbs } from './match/match-verbs';
import { matchGiven } from './match/offices-given';
import { attribute } from './status/attribution';
import { readTree } from './tree/read-tree';

const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'my', 'our']);

/**
 * Stage 6: what the article states, with its proof, in text order. Each sentence is read twice, by its dependency tree and by the order
 * of its phrases, whose errors are independent; the tree decides where both find a claim. The patterns are those of the relation
 * table; each claim is given once per sentence, ends, polarity and modality, by the most confident pattern. Cost: linear in the
 * sentences.
 */
export function findClaims(article: Linked): Claimed {
  const referents = indexReferents(article);
  const first = article.sentences.map((_, index) => readSentence(article, index, { referents }));
  const attribution = attribute(first);
  // "We" in a quotation is known only when its speaker is.
  const speakers = first.map((reading, index) => {
    const own = reading.words.find(({ lower }) => FIRST_PERSON.has(lower));
    return own === undefined ? undefined : attribution.speakerAt(index, own.start);
  });
  const readings = first.map((reading, index): readonly Reading[] => {
    const firstPerson = speakers[index];
    const byOrder = firstPerson === undefined ? reading : readSentence(article, index, { referents, firstPerson });
    return [readTree(article, index, { referents, firstPerson }), byOrder];
  });
  const offices = collectOffices(readings.flat());
  const called = indexBodies(article);
  const described = readings.map((both) => both.map((reading) => matchDescriptions(reading, offices, called)));
  const bodies = bodiesOf(described.flat(2));
  const chains = new Map(article.chains.map((chain) => [chain.id, chain]));
  const claims = new Map<string, Claim>();
  for (const [index, both] of readings.entries()) {
    const found = both.map((reading, at) => {
      const verbs = matchVerbs(reading, bodies).filter((verb) => !isOfNoun(verb, reading.phrases));
      return [
        ...(described[index]?.[at] ?? []),
        ...matchContinued(reading, { before: readings[index - 1]?.[at], bodies }),
        ...verbs,
        ...matchGiven(reading.clauses, bodies),
        ...matchBrokered(reading.clauses),
        ...matchThreats(reading.clauses, verbs),
        ...matchEpithets(reading.clauses),
        ...matchDeeds(reading.clauses, { claims, chains }),
        ...matchNouns(reading).filter((noun) => !verbs.some((verb) => tellsWhole(verb, noun))),
        ...matchPlaces(reading),
        ...matchKin(reading),
      ];
    });
    for (const candidate of united(found, both[0])) {
      const sentence = article.sentences[index] as Sentence;
      const speaker = attribution.speakerAt(index, candidate.trigger.start);
      const evidence = { start: sentence.start, end: sentence.end };
      const claim = buildClaim(article, candidate, { evidence, ...(speaker !== undefined && { speaker }) });
      const known = claims.get(sameStatement(claim));
      if (known === undefined || known.confidence < claim.confidence) claims.set(sameStatement(claim), claim);
    }
  }
  return { ...article, claims: withoutVaguer([...claims.values()]).sort(byPosition) };
}

/** "lifted its ban on Acme", "staged a strike against Acme": what the verb makes of its noun counts, not the noun alone. */
const tellsWhole = (verb: Candidate, noun: Candidate): boolean =>
  (verb.relation === noun.relation || noun.rule.endsWith(PERFORMED)) &&
  hasSameEnds(verb, noun) &&
  covers(verb.trigger, noun.trigger);

type Reading = SentenceReading & { readonly placePairs: readonly PlacePair[] };

/** What the first reading found, and of the other what the first has not between the same ends. */
function united(
  [first = [], second = []]: readonly (readonly Candidate[])[],
  tree: SentenceReading | undefined,
): readonly Candidate[] {
  const known = new Set(first.flatMap(({ relation, subject, object }) => endsOf(relation, subject, object)));
  return [
    ...first,
    ...second.filter(
      (candidate) =>
        !known.has(endsOf(candidate.relation, candidate.subject, candidate.object)[0] ?? '') &&
        !first.some((other) => readsOtherwise(other, candidate)) &&
        (tree === undefined || !isContradicted(candidate, tree)),
    ),
  ];
}

/** Whether one reads the verb of the other to another effect: something else between the same ends, or done in another way. */
function readsOtherwise(one: Candidate, other: Candidate): boolean {
  if (!overlap(one.trigger, other.trigger) || one.object.chain.id !== other.object.chain.id) return false;
  if (one.rule.startsWith('predicate:') && one.rule === other.rule)
    return one.subject.chain.id !== other.subject.chain.id;
  if (!one.rule.startsWith('verb:') || !other.rule.startsWith('verb:')) return false;
  return one.relation === other.relation
    ? one.modality !== other.modality || one.polarity !== other.polarity
    : one.subject.chain.id === other.subject.chain.id;
}

function endsOf(relation: RelationType, subject: Referent, object: Referent): readonly string[] {
  const straight = `${relation} ${subject.chain.id} ${object.chain.id}`;
  return relationEntry(relation).symmetric
    ? [straight, `${relation} ${object.chain.id} ${subject.chain.id}`]
    : [straight];
}

/** Whom each person serves by title, told once each. */
function bodiesOf(candidates: readonly Candidate[]): ReadonlyMap<ChainId, readonly Referent[]> {
  const bodies = new Map<ChainId, Referent[]>();
  for (const { subject, object, role } of candidates) {
    if (role === undefined) continue;
    const known = bodies.get(subject.chain.id) ?? [];
    if (known.every(({ chain }) => chain.id !== object.chain.id)) bodies.set(subject.chain.id, [...known, object]);
  }
  return bodies;
}

/** "NATO's Stoltenberg" adds nothing where his office at NATO is told. */
function withoutVaguer(claims: readonly Claim[]): Claim[] {
  const pair = ({ subject, object }: Claim): string => `${subject} ${object}`;
  const offices = new Set(claims.filter(({ role }) => role !== undefined).map(pair));
  return claims.filter((claim) => !claim.rule.startsWith('name:') || !offices.has(pair(claim)));
}

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
