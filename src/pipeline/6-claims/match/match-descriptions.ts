import { isLegalPair } from '../../../ontology/checks';
import { readRole, type TitleReading } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { descriptionOf } from '../grammar/fold-phrases';
import type { Clause, Description, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { denotedBy } from './denoted';

/** Reads what titles, appositions and predicates say of names: "UN envoy Hans Feld", "Ann Lee is the head of Acme". */
export function matchDescriptions(reading: SentenceReading): readonly Candidate[] {
  const beside = reading.phrases.flatMap(({ phrase }) =>
    phrase.referent === undefined
      ? []
      : phrase.descriptions.flatMap((description) =>
          fromDescription(phrase.referent as Referent, withName(description, phrase)),
        ),
  );
  return [...beside, ...reading.clauses.flatMap(fromPredicate)];
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
function fromPredicate(clause: Clause): readonly Candidate[] {
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
    fromDescription(subject, description).map((candidate) => ({
      ...candidate,
      polarity: status.polarity,
      modality: status.modality,
      ...(status.speaker !== undefined && { speaker: status.speaker }),
    })),
  );
}

function fromDescription(subject: Referent, description: Description): readonly Candidate[] {
  const role = readRole(description.words);
  if (role === undefined) return [];
  const { office, domain } = relationEntry(role.relation);
  if (!domain.includes(subject.chain.type)) return [];
  return served(subject, role, description).map((object) => ({
    relation: role.relation,
    subject,
    object,
    polarity: 'positive',
    modality: 'asserted',
    ...(office && { tense: role.tense, role: { text: description.words.join(' '), normalized: role.normalized } }),
    trigger: description.span,
    rule: `${description.position}:${role.role.phrase}`,
    times: [],
    complements: [],
    isStanding: true,
  }));
}

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
