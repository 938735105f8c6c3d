import type { Span } from '../../../model/span';
import { readRole } from '../../../ontology/read-role';
import { descriptionOf } from '../grammar/complements';
import { INSTALLING, installedBy } from '../grammar/installing-verbs';
import { namesItsPeople } from '../grammar/metonyms';
import { oneOf } from '../grammar/one-of';
import type { Clause, Complement, NounGroup, NounPhrase, SentenceReading } from '../grammar/reading';
import { statusOf, weaker } from '../status/clause-status';
import type { Candidate } from './candidate';
import { fromDemonym } from './demonyms';
import { denoted } from './denoted';
import { fromHeld, type Surroundings } from './from-office';
import { type Held, officesBeside, officesTaken } from './offices-taken';
import { respectively } from './said-of-others';

const COPULAS = new Set(['be', 'become', 'remain']);

/** Whether the clause tells how somebody came to an office, so that its time is when it began. */
const takesUp = ({ lemma }: Clause['verb']): boolean => INSTALLING.has(lemma) || COMING.has(lemma);

/** "In 1961 he became its counsel and, six years later, its head": of several times the last before the office. */
function timesNear({ times }: Clause, { start }: Span): Clause['times'] {
  const before = times.filter(({ span }) => span.end <= start);
  return before.length < 2 ? times : before.slice(-1);
}

const COMING: ReadonlySet<string> = new Set(
  'become take assume join start begin succeed replace follow rise ascend return'.split(' '),
);

/** "X is the head of Y", "the head of Y is X", "X serves as spokesman for Y", "X was named head of Y". */
export function fromPredicate(clause: Clause, surroundings: Surroundings): readonly Candidate[] {
  const isCopula = COPULAS.has(clause.verb.lemma);
  const found = isCopula
    ? [
        ...predicated(clause.subject, clause.object, clause),
        ...predicated(clause.object, clause.subject),
        ...oneAmong(clause),
      ]
    : clause.verb.lemma === 'include' && !clause.verb.isPassive
      ? predicated(clause.object, eachOf(clause.subject))
      : [...officesTaken(clause), ...officesBeside(clause)];
  const status = found.length === 0 ? undefined : statusOf(clause);
  if (status === undefined) return [];
  const given = installedBy(clause.verb.lemma);
  // "nominated Ann Lee as judge": she is not one yet.
  const modality =
    given.modality !== undefined && !isCopula ? weaker(status.modality, given.modality) : status.modality;
  return respectively(found, surroundings.reading).flatMap((held) =>
    fromHeldOrNation(held, isCopula, surroundings).map((candidate) => ({
      ...candidate,
      ...(held.isGiven !== true && {
        polarity: held.isDenied ? 'negative' : status.polarity,
        modality: weaker(candidate.modality, modality),
      }),
      ...(status.speaker !== undefined && { speaker: status.speaker }),
      ...(held.tense === undefined && takesUp(clause.verb) && { times: timesNear(clause, candidate.trigger) }),
      ...(isCopula &&
        candidate.tense === 'current' &&
        isOver(clause, surroundings.reading) && { tense: 'former' as const }),
    })),
  );
}

/** "was the head of Acme until 2019", "who until May was …", "was then a minister": he is no more. */
function isOver({ verb }: Clause, { words }: SentenceReading): boolean {
  const isPast = words.slice(verb.start, verb.end).some(({ lower }) => lower === 'was' || lower === 'were');
  const behind = words.slice(verb.end).map(({ lower }) => lower);
  const isUntil = words.slice(Math.max(0, verb.start - 3), verb.start).some(({ lower }) => lower === 'until');
  return isPast && (isUntil || verb.adverbs.includes('then') || behind[0] === 'then' || behind.includes('until'));
}

/** "Norway is among the signatories of the Lisbon Treaty", "among the signatories are Norway and Iceland". */
const oneAmong = ({ subject, object, obliques }: Clause): readonly Held[] =>
  obliques
    .filter(({ preposition }) => preposition === 'among')
    .flatMap(({ nouns }) => predicated(subject ?? object, eachOf(nouns)));

/** "signatories of the treaty": what each of them is, with all that hangs on the noun. */
function eachOf(group: NounGroup): NounGroup;
function eachOf(group: NounGroup | undefined): NounGroup | undefined;
function eachOf(group: NounGroup | undefined): NounGroup | undefined {
  if (group === undefined) return undefined;
  return {
    ...group,
    phrases: group.phrases.map((phrase) => ({ ...phrase, words: [...phrase.words.slice(0, -1), phrase.lemma] })),
  };
}

/** "Ann Lee is a Danish singer": the country too, or alone where nobody is served. */
function fromHeldOrNation(held: Held, isCopula: boolean, surroundings: Surroundings): readonly Candidate[] {
  const described = fromHeld(held, surroundings);
  return isCopula
    ? [...described, ...fromDemonym(held.holder, held.description, described, surroundings.reading)]
    : described;
}

/** Who is said to be what; a phrase that stands for a chain of its own is no office. */
function predicated(holders: NounGroup | undefined, office: NounGroup | undefined, clause?: Clause): readonly Held[] {
  if (holders === undefined || office === undefined) return [];
  const said = office.phrases.flatMap((phrase) => [phrase, ...(clause === undefined ? [] : (phrase.asides ?? []))]);
  return said.flatMap((phrase) => {
    const one = clause === undefined ? undefined : oneOf(phrase, 'predicate');
    if ((phrase.isName && one === undefined) || phrase.isPronoun) return [];
    const description = one ?? descriptionOf(phrase, hangingOn(phrase, said, clause), 'predicate');
    // "no friend of Norway" is a role by itself.
    const isDenied = phrase.determiner === 'no' && readRole(description.words)?.role.phrase.startsWith('no ') !== true;
    return holders.phrases.flatMap((holder) =>
      // "Members of the Front are part of the team": they are, and not the Front.
      holder.isName || (clause !== undefined && !namesItsPeople(holder.lemma))
        ? denoted(holder).map((one) => ({
            holder: one,
            description,
            ...(isDenied && { isDenied: true as const }),
          }))
        : [],
    );
  });
}

/** The prepositional phrases of one of several predicates: its own, and those of the clause that are no other's. */
const hangingOn = (
  phrase: NounPhrase,
  all: readonly NounPhrase[],
  clause: Clause | undefined,
): readonly Complement[] =>
  clause === undefined
    ? (phrase.complements ?? [])
    : [
        ...(phrase.complements ?? []),
        ...clause.obliques.filter(({ nouns }) => !all.some((one) => one.complements?.some(isAt(nouns.start)))),
      ];

const isAt =
  (start: number) =>
  ({ nouns }: Complement): boolean =>
    nouns.start === start;
