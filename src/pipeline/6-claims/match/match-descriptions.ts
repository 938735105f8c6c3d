import { lemmatize } from '../../../language/lemmas';
import type { ChainId } from '../../../model/id';
import type { Span } from '../../../model/span';
import { isLegalPair } from '../../../ontology/checks';
import { isCounterpart, readRole, type TitleReading } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { descriptionOf } from '../grammar/complements';
import { hedgeIn } from '../grammar/hedges';
import { INSTALLING, installedBy } from '../grammar/installing-verbs';
import { namesItsPeople } from '../grammar/metonyms';
import { oneOf } from '../grammar/one-of';
import type {
  Clause,
  Complement,
  Description,
  NounGroup,
  NounPhrase,
  Referent,
  SentenceReading,
} from '../grammar/reading';
import type { Word } from '../grammar/word';
import { statusOf, weaker } from '../status/clause-status';
import {
  fromAffiliation,
  fromBrackets,
  fromMembership,
  fromOwner,
  fromPartyName,
  fromPlaceOfWork,
  fromTheirBody,
  fromWhose,
  memberInstead,
} from './affiliations';
import { type CalledBodies, calledBody } from './called-bodies';
import { type Candidate, hasSameEnds, standing } from './candidate';
import { withName } from './complete-titles';
import { fromCountry, fromDemonym, fromNationality } from './demonyms';
import { denoted, denotedBy } from './denoted';
import { fromSite, fromTown } from './match-places';
import { type Held, officesBeside, officesNamed, officesTaken } from './offices-taken';
import { officesUntil } from './offices-until';
import { isGuest, isOfSeveral, respectively, withoutTied } from './said-of-others';
import { actingBody, namesOtherBody, served } from './served-body';
import { namedExamples, shareAppositions } from './shared-appositions';
import { fromBeside, relationOf, wordsTogether } from './title-relations';

/** Offices of persons by chain, so that "his counterpart" can be read. */
export type Offices = ReadonlyMap<ChainId, TitleReading>;

/** The office that each person's first readable title or apposition in the article gives. */
export function collectOffices(readings: readonly SentenceReading[]): Offices {
  const offices = new Map<ChainId, TitleReading>();
  for (const { phrases } of readings) {
    for (const { phrase } of phrases) {
      const { referent } = phrase;
      if (referent === undefined || offices.has(referent.chain.id)) continue;
      const role = phrase.descriptions.map(({ words }) => readRole(words)).find((found) => found !== undefined);
      if (role !== undefined && relationEntry(role.relation).office) offices.set(referent.chain.id, role);
    }
  }
  return offices;
}

/** Reads what titles, appositions and predicates say of names: "UN envoy Hans Feld", "Ann Lee is the head of Acme". */
export function matchDescriptions(
  reading: SentenceReading,
  offices: Offices,
  bodies: CalledBodies,
): readonly Candidate[] {
  const beside = [...shareAppositions(reading), ...namedExamples(reading)].flatMap(({ phrase, complements }) => {
    const { referent } = phrase;
    if (referent === undefined)
      return officesNamed(phrase, complements).flatMap((held) => fromHeld(held, { reading, offices, bodies }));
    const own = phrase.descriptions.filter((one) => !isToldTwice(one, phrase)).flatMap(eachOwner);
    const described = [...own, ...seatOf(phrase)].flatMap((description) =>
      fromDescription(referent, withName(description, phrase), { reading, offices, bodies }),
    );
    const citizenship = [...own, ...asDescription(phrase)].flatMap((description) =>
      fromDemonym(referent, description, described, reading),
    );
    return [
      ...described,
      ...fromAffiliation(phrase, referent, { words: reading.words, complements }).filter(
        (one) => described.length === 0 || isParty(one, described),
      ),
      ...(described.length > 0 ? [] : phrase.descriptions.flatMap((one) => fromMembership(referent, one))),
      ...citizenship,
      ...(described.length > 0 ? [] : fromPartyName(phrase, referent)),
      ...(described.length > 0 ? [] : fromNationality(phrase, referent, reading)),
      ...(described.length > 0 ? [] : fromCountry(phrase, referent, { words: reading.words, complements })),
      ...phrase.descriptions.flatMap((description) => [
        ...(isApart(phrase, description) ? [] : fromTown(referent, description)),
        ...fromSite(referent, description),
        ...fromTheirBody(referent, description),
      ]),
      ...fromOwner(phrase, referent),
      ...fromWhose(phrase, referent),
    ];
  });
  const until = officesUntil(reading).flatMap((held) => fromHeld(held, { reading, offices, bodies }));
  return [
    ...beside,
    ...until,
    ...[...fromPlaceOfWork(reading), ...fromBrackets(reading)].filter(
      (one) => !beside.some((other) => hasSameEnds(one, other)),
    ),
    ...reading.clauses.flatMap((clause) => fromPredicate(clause, { reading, offices, bodies })),
  ];
}

/** "Acme, a Calgary firm Larch hired": what is one of many never stands before its name, so that another name follows. */
const isApart = ({ determiner }: NounPhrase, { position }: Description): boolean =>
  position === 'title' && (determiner === 'a' || determiner === 'an');

/** "their daughter" is the daughter of each. */
const eachOwner = ({ owners, ...description }: Description): readonly Description[] =>
  owners === undefined || description.possessor !== undefined
    ? [description]
    : owners.map((possessor) => ({ ...description, possessor }));

/** "met the Swedish president, President Ann Lee said": whose name has the title is not told it by the words before. */
const isToldTwice = ({ position, words }: Description, { descriptions }: NounPhrase): boolean =>
  position === 'apposition' &&
  descriptions.some((title) => title.position === 'title' && title.words.join(' ') === words.join(' '));

/** "Prime Minister Ann Lee, of the Green Party,": a party beside the office that the title tells. */
const isParty = ({ object }: Candidate, described: readonly Candidate[]): boolean =>
  object.chain.kind === 'party' && described.every((one) => one.object.chain.id !== object.chain.id);

/** "The Oslo-based company", which stands for one named before: where that is at home. */
function seatOf({ isName, isPronoun, words, modifiers, span }: NounPhrase): readonly Description[] {
  const based = words.find((word) => word === 'based' || word === 'headquartered');
  if (isName || isPronoun || based === undefined) return [];
  return [{ words: [based], span, position: 'title', modifiers, complements: [] }];
}

/** "The Danish striker", who was named before. */
const asDescription = ({ isName, isPronoun, words, modifiers, span, referent }: NounPhrase): readonly Description[] =>
  isName || isPronoun || referent?.chain.type !== 'Person' || modifiers.length === 0
    ? []
    : [{ words, span, position: 'title', modifiers, complements: [] }];

interface Surroundings {
  readonly reading: SentenceReading;
  readonly offices: Offices;
  /** Bodies of the article by the noun that they are called by. */
  readonly bodies: CalledBodies;
}

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
function fromPredicate(clause: Clause, surroundings: Surroundings): readonly Candidate[] {
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

const fromHeld = ({ holder, description, tense }: Held, surroundings: Surroundings): readonly Candidate[] =>
  fromDescription(holder, description, surroundings).map((candidate) => ({
    ...candidate,
    ...(tense !== undefined && candidate.tense !== undefined && { tense }),
  }));

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

const fromDescription = (
  subject: Referent,
  { also = [], ...description }: Description,
  surroundings: Surroundings,
): readonly Candidate[] =>
  [description, ...also.map((words) => ({ ...description, words }))].flatMap((one) =>
    fromOffice(subject, one, surroundings),
  );

function fromOffice(subject: Referent, description: Description, surroundings: Surroundings): readonly Candidate[] {
  if (isOfSeveral(subject, description, surroundings.reading)) return [];
  // "the Danish-born minister": minister of nobody that is named.
  const own = readRole(
    description.words.includes('born') ? ['born'] : wordsTogether(description, surroundings.reading),
  );
  const role = own ?? roleOfCounterpart(description, surroundings);
  if (role === undefined) return [];
  if (own === undefined) {
    const { possessor: _, ...others } = description;
    return fromRole(subject, role, { description: others, ...surroundings });
  }
  const modality = hedgeIn(description.words);
  return fromRole(subject, role, { description, ...surroundings }).map((candidate) => ({ ...candidate, modality }));
}

function fromRole(
  subject: Referent,
  role: TitleReading,
  { description: whole, reading, bodies }: Omit<Surroundings, 'offices'> & { readonly description: Description },
): readonly Candidate[] {
  if (role.role.sort === 'agent') return fromAgent(subject, role, { description: whole, words: reading.words });
  const { office, domain, family } = relationEntry(role.relation);
  const description = office ? withoutTied(whole, reading) : whole;
  if (subject.chain.type === 'Place' && isPlural(description)) return [];
  const isHolder = (role.role.heldBy ?? domain).includes(subject.chain.type) && !isGuest(role, description);
  if (!isHolder) return fromBeside(subject, role, description);
  if (family === 'place' && role.role.sort !== 'modifier' && (!isPlaced(subject) || isBeside(description))) return [];
  const owned = namesOtherBody(description, role) ? [] : served(subject, role, description);
  const beside = owned.length === 0 ? fromBeside(subject, role, description) : [];
  if (beside.length > 0) return beside;
  const isKin = relationEntry(role.relation).family === 'kinship';
  const named = owned.length === 0 && isKin ? kinOf(subject, reading.clauses) : owned;
  const isBare =
    named.length === 0 &&
    office &&
    description.position !== 'predicate' &&
    description.complements.every(({ preposition }, at) => preposition === 'to' || (preposition === 'in' && at > 0)) &&
    description.modifiers.length === 0 &&
    description.possessor === undefined &&
    !LOCAL.has(description.words[0] ?? '');
  const called = isBare
    ? calledBody(description, bodies).filter(({ chain }) => isLegalPair(role.relation, subject.chain.type, chain.type))
    : [];
  const isOpen = isBare && called.length === 0 && !isOfOther(description, reading);
  const acting = isOpen ? actingBody(subject, role, reading) : called;
  return (isBare ? acting : named).map((object) =>
    standing({
      relation: memberInstead(
        { relation: relationOf(role, description, { object, reading }), phrase: role.role.phrase },
        subject,
        object,
      ),
      subject,
      object,
      ...(office && {
        tense: tenseOf(role, description, reading.words),
        role: { text: description.words.join(' '), normalized: role.normalized },
      }),
      trigger: description.span,
      rule: `${isBare ? 'bare' : description.position}:${role.role.phrase}`,
    }),
  );
}

/** "Germany will pay, Chancellor Braun said after a call with President Lee", "Russia, an ally of President Lee,": of another country than the one that acts. */
function isOfOther({ span }: Description, { words }: SentenceReading): boolean {
  const at = words.findIndex(({ start }) => start >= span.start);
  const [before, noun] = [words[at - 1]?.lower, words[at - 2]?.lemma ?? ''];
  return before === 'with' || ((before === 'of' || before === 'to') && PARTNERS.has(noun));
}

/** What one state is to those who rule another. */
const PARTNERS: ReadonlySet<string> = new Set(
  'ally opponent enemy critic friend backer supporter rival foe partner adversary loyal hostile opposed close patron protector'.split(
    ' ',
  ),
);

/** ", once a member of the party,", ", previously an engineer at Acme,": in words before it. */
function tenseOf({ tense }: TitleReading, { span }: Description, words: readonly Word[]): TitleReading['tense'] {
  const before = words[words.findIndex(({ start }) => start >= span.start) - 1];
  return tense === 'current' && EARLIER.has(before?.lower ?? '') ? 'former' : tense;
}

const EARLIER: ReadonlySet<string> = new Set(['once', 'formerly', 'previously', 'then']);

/** "the hotel in Oslo, Norway's capital": no hotel is a capital. */
const isPlaced = ({ chain }: Referent): boolean => chain.type === 'Place' && chain.kind !== 'facility';

/** "City Manager Ann Lee": of a town, whoever else acts. */
const LOCAL: ReadonlySet<string> = new Set(['city', 'town', 'county', 'village', 'borough', 'district', 'state']);

/** "Halm's successor municipality, Brenn": the equal of the place that it is told by, and no part of it. */
const isBeside = ({ words }: Description): boolean =>
  words.some((word) => /^(?:successor|predecessor|twin|sister|satellite|partner|rival|neighbou?ring)$/.test(word));

/** Verbs whose object is kin of their subject: "leaves a widow, Ann,". */
const HAVING: ReadonlySet<string> = new Set('have leave raise bear father mother adopt lose bury'.split(' '));

/** "Ann Lee has a brother, Bo,": hers. */
const kinOf = (relative: Referent, clauses: readonly Clause[]): readonly Referent[] =>
  clauses
    .filter(({ verb, object }) => {
      const had = object === undefined ? [] : denotedBy(object);
      return (
        HAVING.has(verb.lemma) &&
        !verb.isPassive &&
        !verb.isNegated &&
        had.some(({ chain }) => chain.id === relative.chain.id)
      );
    })
    .flatMap(({ subject }) => (subject === undefined ? [] : denotedBy(subject)))
    .filter(({ chain }) => chain.type === 'Person' && chain.id !== relative.chain.id);

/** "Norway, Sweden envoys to meet": several are not the one before them. */
const isPlural = ({ words }: Description): boolean => {
  const last = words[words.length - 1] ?? '';
  return last.endsWith('s') && lemmatize(last, 'NOUN') !== last;
};

/** "the Norway-backed militia Fjord Front": Norway backs it. */
function fromAgent(
  object: Referent,
  { relation, role }: TitleReading,
  { description, words }: { readonly description: Description; readonly words: readonly Word[] },
): readonly Candidate[] {
  // "the US-trained chemist and Front operative": trained by the one right before the word.
  const { span, modifiers } = description;
  const word = words.find(({ start, end, lower }) => start >= span.start && end <= span.end && lower === role.phrase);
  // "a Syrian armed group" is armed by nobody that is named.
  if (role.phrase === 'armed' && words[(word?.index ?? 0) - 1]?.lower !== '-') return [];
  const before = modifiers.findLast(({ evidence }) => word === undefined || evidence.span.end <= word.start);
  const of = description.complements.find(({ preposition }) => role.prepositions.includes(preposition))?.nouns;
  const subject = before ?? description.possessor ?? (of === undefined ? undefined : denotedBy(of)[0]);
  if (subject === undefined || subject.chain.id === object.chain.id || !role.serves.includes(subject.chain.type))
    return [];
  const { type, kind } = subject.chain;
  if (type === 'Organization' && role.servesKinds?.some((one) => one === kind) === false) return [];
  if (!isLegalPair(relation, type, object.chain.type)) return [];
  return [
    standing({
      relation,
      subject,
      object,
      trigger: description.span,
      rule: `${description.position}:${role.phrase}`,
    }),
  ];
}

/** "his Pakistani counterpart", "Norwegian Prime Minister Ann Lee and Pakistani counterpart …": the office of the one whose counterpart it is. */
function roleOfCounterpart(
  { words, possessor, span }: Description,
  { reading, offices }: Surroundings,
): TitleReading | undefined {
  if (!isCounterpart(words)) return undefined;
  if (possessor !== undefined) return offices.get(possessor.chain.id);
  const before = reading.phrases.findLast(
    ({ phrase }) =>
      phrase.span.end <= span.start && phrase.referent !== undefined && offices.has(phrase.referent.chain.id),
  );
  return before?.phrase.referent === undefined ? undefined : offices.get(before.phrase.referent.chain.id);
}
