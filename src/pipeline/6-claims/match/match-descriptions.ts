import type { ChainId } from '../../../model/id';
import type { Span } from '../../../model/span';
import { isLegalPair } from '../../../ontology/checks';
import { readRole, type TitleReading } from '../../../ontology/read-role';
import { RELATION_TYPES, relationEntry } from '../../../ontology/relations';
import { BODY_WORDS } from '../../../ontology/roles';
import { descriptionOf } from '../grammar/fold-phrases';
import type { Clause, Description, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { denotedBy } from './denoted';

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
export function matchDescriptions(reading: SentenceReading, offices: Offices): readonly Candidate[] {
  const beside = reading.phrases.flatMap(({ phrase }) => {
    const { referent } = phrase;
    if (referent === undefined) return [];
    const described = phrase.descriptions.flatMap((description) =>
      fromDescription(referent, withName(description, phrase), { reading, offices }),
    );
    const citizenship = phrase.descriptions.flatMap((description) =>
      fromDemonym(referent, description, described, reading),
    );
    return [
      ...(described.length > 0 ? described : fromAffiliation(phrase, referent)),
      ...citizenship,
      ...fromOwner(phrase, referent),
    ];
  });
  return [...beside, ...reading.clauses.flatMap((clause) => fromPredicate(clause, { reading, offices }))];
}

/** "Clara Nunes of the Green Party", "the Green Party's Clara Nunes". */
function fromAffiliation(phrase: NounPhrase, subject: Referent): readonly Candidate[] {
  if (!phrase.isName || phrase.isPronoun) return [];
  const bodies =
    phrase.possessor !== undefined ? [phrase.possessor] : phrase.of === undefined ? [] : denotedBy(phrase.of);
  return bodies.flatMap((object) => {
    const relation = RELATION_TYPES.find((type) =>
      relationEntry(type).affiliation?.some(
        (kind) => kind === object.chain.kind && object.chain.type === 'Organization',
      ),
    );
    if (relation === undefined || !isLegalPair(relation, subject.chain.type, object.chain.type)) return [];
    if (subject.chain.type !== 'Person') return [];
    return [
      {
        relation,
        subject,
        object,
        polarity: 'positive' as const,
        modality: 'asserted' as const,
        tense: 'current' as const,
        trigger: between(subject, object),
        rule: phrase.possessor === undefined ? 'name:of' : 'name:possessive',
        times: [],
        complements: [],
        isStanding: true as const,
      },
    ];
  });
}

/** "the Danish coach of Rovers", "an Australian woman": the nationality, where the demonym names no employer. */
function fromDemonym(
  subject: Referent,
  description: Description,
  described: readonly Candidate[],
  { words }: SentenceReading,
): readonly Candidate[] {
  const relation = RELATION_TYPES.find((type) => relationEntry(type).demonym === true);
  const isPlainPerson = PERSONS.has(description.words[description.words.length - 1] ?? '');
  const serves = described.filter(({ trigger, isStanding }) => trigger === description.span && isStanding);
  if (relation === undefined || description.position === 'as' || (serves.length === 0 && !isPlainPerson)) return [];
  return description.modifiers
    .filter(({ chain, evidence }) => {
      const word = words.find(({ start }) => start === evidence.span.start);
      const isDemonym = chain.kind === 'country' && word !== undefined && word.lower !== chain.name.toLowerCase();
      return isDemonym && !serves.some(({ object }) => object.chain.id === chain.id);
    })
    .filter(({ chain }) => isLegalPair(relation, subject.chain.type, chain.type))
    .map((object) => ({
      relation,
      subject,
      object,
      polarity: 'positive',
      modality: 'asserted',
      trigger: description.span,
      rule: `${description.position}:demonym`,
      times: [],
      complements: [],
      isStanding: true,
    }));
}

const PERSONS: ReadonlySet<string> = new Set(
  `man woman boy girl businessman businesswoman academic author writer poet singer actor actress artist director footballer athlete citizen national
  student teenager journalist activist lawyer doctor scientist architect engineer worker tourist teacher nurse international player striker
  billionaire tycoon banker`
    .trim()
    .split(/\s+/),
);

/** "Norway's Health Directorate": part of its owner, where its kind makes it so. */
function fromOwner({ isName, possessor }: NounPhrase, subject: Referent): readonly Candidate[] {
  if (!isName || possessor === undefined) return [];
  const relation = RELATION_TYPES.find((type) =>
    relationEntry(type).possessed?.some((kind) => kind === subject.chain.kind),
  );
  const isLegal = relation !== undefined && isLegalPair(relation, subject.chain.type, possessor.chain.type);
  if (!isLegal || possessor.chain.id === subject.chain.id) return [];
  return [
    {
      relation,
      subject,
      object: possessor,
      polarity: 'positive',
      modality: 'asserted',
      trigger: between(subject, possessor),
      rule: 'name:owner',
      times: [],
      complements: [],
      isStanding: true,
    },
  ];
}

/** The "of" or the possessive mark between two names. */
function between(one: Referent, other: Referent): Span {
  const start = Math.min(one.evidence.span.end, other.evidence.span.end);
  const end = Math.max(one.evidence.span.start, other.evidence.span.start);
  return start < end ? { start, end } : one.evidence.span;
}

interface Surroundings {
  readonly reading: SentenceReading;
  readonly offices: Offices;
}

/** "Prime Minister Albin Kurti of Kosovo": what follows the name completes a title that names nobody. */
function withName(description: Description, phrase: NounPhrase): Description {
  const isComplete =
    description.possessor !== undefined || description.modifiers.length > 0 || description.complements.length > 0;
  if (isComplete || description.position !== 'title' || phrase.of === undefined) return description;
  return { ...description, complements: [{ preposition: 'of', nouns: phrase.of }] };
}

const COPULAS = new Set(['be', 'become', 'remain']);

/** "X is the head of Y", "X serves as spokesman for Y". */
function fromPredicate(clause: Clause, surroundings: Surroundings): readonly Candidate[] {
  const { lemma } = clause.verb;
  const isCopula = COPULAS.has(lemma);
  const group = isCopula ? clause.object : clause.obliques.find(({ preposition }) => preposition === 'as')?.nouns;
  if (
    group === undefined ||
    clause.subject === undefined ||
    (!isCopula && lemma !== 'serve' && lemma !== 'act' && lemma !== 'work')
  )
    return [];
  const status = statusOf(clause);
  const phrase = group.phrases[0];
  if (status === undefined || phrase === undefined || phrase.isName || phrase.isPronoun) return [];
  const description = descriptionOf(phrase, isCopula ? clause.obliques : [], 'predicate');
  return denotedBy(clause.subject).flatMap((subject) =>
    fromDescription(subject, description, surroundings).map((candidate) => ({
      ...candidate,
      polarity: status.polarity,
      modality: status.modality,
      ...(status.speaker !== undefined && { speaker: status.speaker }),
    })),
  );
}

function fromDescription(
  subject: Referent,
  description: Description,
  surroundings: Surroundings,
): readonly Candidate[] {
  const own = readRole(description.words);
  const role = own ?? roleOfCounterpart(description, surroundings.offices);
  if (role === undefined) return [];
  if (own === undefined) {
    const { possessor: _, ...others } = description;
    return fromRole(subject, role, { ...surroundings, description: others });
  }
  return fromRole(subject, role, { ...surroundings, description });
}

function fromRole(
  subject: Referent,
  role: TitleReading,
  { description, reading }: { readonly description: Description; readonly reading: SentenceReading },
): readonly Candidate[] {
  const { office, domain } = relationEntry(role.relation);
  if (!domain.includes(subject.chain.type)) return [];
  const named = namesOtherBody(description, role) ? [] : served(subject, role, description);
  const isBare =
    named.length === 0 &&
    office &&
    description.position !== 'predicate' &&
    description.complements.length === 0 &&
    description.modifiers.length === 0 &&
    description.possessor === undefined;
  return (isBare ? actingBody(subject, role, reading) : named).map((object) => ({
    relation: role.relation,
    subject,
    object,
    polarity: 'positive',
    modality: 'asserted',
    ...(office && { tense: role.tense, role: { text: description.words.join(' '), normalized: role.normalized } }),
    trigger: description.span,
    rule: `${isBare ? 'bare' : description.position}:${role.role.phrase}`,
    times: [],
    complements: [],
    isStanding: true,
  }));
}

/** "Indonesian army spokesman": of the army, which is no chain, and not of the country. */
function namesOtherBody({ words, possessor, modifiers }: Description, { role }: TitleReading): boolean {
  const owner = modifiers[modifiers.length - 1] ?? possessor;
  return owner?.chain.type === 'Place' && words.some((word) => BODY_WORDS.has(word) && !role.phrase.includes(word));
}

/** "his Pakistani counterpart": the office of the one whose counterpart it is. */
const roleOfCounterpart = ({ words, possessor }: Description, offices: Offices): TitleReading | undefined =>
  words[words.length - 1] === 'counterpart' && possessor !== undefined ? offices.get(possessor.chain.id) : undefined;

/** Who a title without a body serves: a country where it alone acts, or the club that sacks its manager. */
function actingBody(
  subject: Referent,
  { role, relation }: TitleReading,
  { clauses }: SentenceReading,
): readonly Referent[] {
  const bodies = new Map<ChainId, Referent>();
  for (const clause of clauses) {
    const acting = clause.subject === undefined ? [] : denotedBy(clause.subject);
    const object = clause.object === undefined ? [] : denotedBy(clause.object);
    if (acting.some(({ chain }) => chain.id === subject.chain.id)) return [];
    const isActedOn = object.some(({ chain }) => chain.id === subject.chain.id);
    for (const referent of acting) {
      const { chain } = referent;
      if (!isLegalPair(relation, subject.chain.type, chain.type)) continue;
      if (role.sort === 'state' ? true : isActedOn && STAFFING.has(clause.verb.lemma)) bodies.set(chain.id, referent);
    }
  }
  const [only] = bodies.values();
  if (bodies.size !== 1 || only === undefined) return [];
  const isCountry = only.chain.type === 'Place' && only.chain.kind === 'country';
  return (role.sort === 'state') === isCountry ? [only] : [];
}

/** Verbs by which a body deals with its own people. */
const STAFFING: ReadonlySet<string> = new Set([
  'sack',
  'dismiss',
  'fire',
  'appoint',
  'name',
  'hire',
  'suspend',
  'promote',
  'oust',
]);

/** Prepositions whose object is the body itself, even where an adjective stands before: "the Danish head of Oxfam". */
const NEAREST = new Set(['of', 'at', 'with', 'from']);

/** Who is served: "of …" first, then the possessor, then the name before the noun, then what "for" leads to. */
function served(subject: Referent, { role, relation }: TitleReading, description: Description): readonly Referent[] {
  const isServed = (referent: Referent): boolean =>
    referent.chain.id !== subject.chain.id &&
    role.serves.includes(referent.chain.type) &&
    isLegalPair(relation, subject.chain.type, referent.chain.type);
  const complements = description.complements.filter(({ preposition }) => role.prepositions.includes(preposition));
  const near = complements.filter(({ preposition }) => NEAREST.has(preposition)).slice(0, 1);
  const byNear = near.flatMap(({ nouns }) => denotedBy(nouns)).filter(isServed);
  if (byNear.length > 0) return byNear;
  if (description.possessor !== undefined && isServed(description.possessor)) return [description.possessor];
  const modifier = description.modifiers.filter(isServed).slice(-1);
  if (modifier.length > 0) return modifier;
  const far = complements.filter(({ preposition }) => !NEAREST.has(preposition)).slice(0, 1);
  return far.flatMap(({ nouns }) => denotedBy(nouns)).filter(isServed);
}
