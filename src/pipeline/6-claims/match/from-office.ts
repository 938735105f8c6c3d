import { lemmatize } from '../../../language/lemmas';
import type { ChainId } from '../../../model/id';
import { isLegalPair } from '../../../ontology/checks';
import { isCounterpart, readRole, type TitleReading } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { hedgeIn } from '../grammar/hedges';
import type { Clause, Description, Referent, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { memberInstead } from './affiliations';
import { type CalledBodies, calledBody } from './called-bodies';
import { type Candidate, standing } from './candidate';
import { denotedBy } from './denoted';
import type { Held } from './offices-taken';
import { isGuest, isOfSeveral, withoutTied } from './said-of-others';
import { actingBody, namesOtherBody, served } from './served-body';
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

/** What an office is read with. */
export interface Surroundings {
  readonly reading: SentenceReading;
  readonly offices: Offices;
  /** Bodies of the article by the noun that they are called by. */
  readonly bodies: CalledBodies;
}

/** What an office says that somebody holds, or held. */
export const fromHeld = ({ holder, description, tense }: Held, surroundings: Surroundings): readonly Candidate[] =>
  fromDescription(holder, description, surroundings).map((candidate) => ({
    ...candidate,
    ...(tense !== undefined && candidate.tense !== undefined && { tense }),
  }));

/** What a description says of the one described, and what else it joins by "and". */
export const fromDescription = (
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
