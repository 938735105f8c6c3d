import type { ChainId } from '../../../model/id';
import { readRole, type TitleReading } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { descriptionOf } from '../grammar/complements';
import type { Clause, Description, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import { fromAffiliation, fromOwner } from './affiliations';
import type { Candidate } from './candidate';
import { fromDemonym } from './demonyms';
import { denotedBy } from './denoted';
import { actingBody, namesOtherBody, served } from './served-body';

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

/** "his Pakistani counterpart": the office of the one whose counterpart it is. */
const roleOfCounterpart = ({ words, possessor }: Description, offices: Offices): TitleReading | undefined =>
  words[words.length - 1] === 'counterpart' && possessor !== undefined ? offices.get(possessor.chain.id) : undefined;
