import type { RelationType } from '../../../model/id';
import { overlap } from '../../../model/span';
import { relationEntry, relationType } from '../../../ontology/relations';
import type { Referent, SentenceReading } from '../grammar/reading';
import { statusOf, weaker } from '../status/clause-status';
import { type Candidate, hasSameEnds } from './candidate';
import { isContradicted } from './contradicted';
import { timesOfNounAt } from './noun-times';

const NEGOTIATED_WITH = relationType('NEGOTIATED_WITH');

/** What the first reading found, and of the other what the first has not between the same ends. */
export function uniteReadings(
  [first = [], second = []]: readonly (readonly Candidate[])[],
  tree: SentenceReading | undefined,
): readonly Candidate[] {
  const known = new Set(first.flatMap(({ relation, subject, object }) => endsOf(relation, subject, object)));
  return [
    ...first.map((candidate) => withTimes(candidate, second, tree)),
    ...second
      .filter(
        (candidate) =>
          !known.has(endsOf(candidate.relation, candidate.subject, candidate.object)[0] ?? '') &&
          !first.some((other) => readsOtherwise(other, candidate) || givesOtherTarget(other, candidate, tree)) &&
          (tree === undefined || !isContradicted(candidate, tree)),
      )
      .map((candidate) => withSetting(candidate, tree)),
  ];
}

/** Whether one reads the verb of the other to another effect: something else between the same ends, or done in another way. */
function readsOtherwise(one: Candidate, other: Candidate): boolean {
  if (!overlap(one.trigger, other.trigger) || one.object.chain.id !== other.object.chain.id) return false;
  if (one.rule.startsWith('predicate:') && one.rule === other.rule)
    return one.subject.chain.id !== other.subject.chain.id;
  // "Talks between Norway and Sweden broke down": what the tree calls bargaining is no mere meeting.
  if (one.rule.startsWith('noun:') && other.rule.startsWith('noun:'))
    return one.relation === NEGOTIATED_WITH && one.subject.chain.id === other.subject.chain.id;
  if (!one.rule.startsWith('verb:') || !other.rule.startsWith('verb:')) return false;
  return one.relation === other.relation
    ? one.modality !== other.modality || one.polarity !== other.polarity
    : one.subject.chain.id === other.subject.chain.id;
}

/** "blocked a text of the union, drawing criticism from Norway": whom the tree finds that a gerund is said of, and not another. */
const givesOtherTarget = (one: Candidate, other: Candidate, tree: SentenceReading | undefined): boolean =>
  one.rule === other.rule &&
  TARGET_FIRST.test(one.rule) &&
  one.trigger.start === other.trigger.start &&
  one.subject.chain.id === other.subject.chain.id &&
  tree?.clauses.some(({ verb }) => verb.form === 'gerund' && overlap(verb.span, one.trigger)) === true;

/** A frame whose object stands where the verb has its subject: "O draw {criticism} from S". */
const TARGET_FIRST = /^verb:\w+:O /;

function endsOf(relation: RelationType, subject: Referent, object: Referent): readonly string[] {
  const straight = `${relation} ${subject.chain.id} ${object.chain.id}`;
  return relationEntry(relation).symmetric
    ? [straight, `${relation} ${object.chain.id} ${subject.chain.id}`]
    : [straight];
}

/** The times that the order of words gives a claim, where the tree hangs them on no clause at all. */
function withTimes(candidate: Candidate, byOrder: readonly Candidate[], tree: SentenceReading | undefined): Candidate {
  if (candidate.times.length > 0 || candidate.isStanding) return candidate;
  const twin = byOrder.find(
    (other) => other.relation === candidate.relation && hasSameEnds(other, candidate) && other.rule === candidate.rule,
  );
  const owned = tree?.clauses.flatMap(({ times, nounTimes }) => [...times, ...nounTimes]) ?? [];
  const free = (twin?.times ?? []).filter(({ span }) => owned.every((time) => time.span.start !== span.start));
  return free.length === 0 ? candidate : { ...candidate, times: free };
}

/** The times, places and doubts that the tree gives the verb of a claim which it did not find itself. */
function withSetting(candidate: Candidate, tree: SentenceReading | undefined): Candidate {
  if (candidate.isStanding || tree === undefined) return candidate;
  if (candidate.rule.startsWith('noun:'))
    return {
      ...candidate,
      times: candidate.times.length > 0 ? candidate.times : timesOfNounAt(candidate.trigger, tree),
    };
  const clause = tree.clauses.find(({ verb }) => overlap(verb.span, candidate.trigger));
  if (clause === undefined || !candidate.rule.startsWith('verb:')) return candidate;
  const governed = clause.governor === undefined ? undefined : statusOf(clause);
  return {
    ...candidate,
    modality: governed === undefined ? candidate.modality : weaker(candidate.modality, governed.modality),
    times: candidate.times.length > 0 ? candidate.times : clause.times,
    complements: [...candidate.complements, ...clause.obliques],
  };
}
