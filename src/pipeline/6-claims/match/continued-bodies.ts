import type { Chain } from '../../../model/chain';
import type { OrganizationKind } from '../../../model/entity';
import type { Linked } from '../../../model/extraction';
import type { ChainId } from '../../../model/id';
import type { Mention } from '../../../model/mention';
import { isLegalPair } from '../../../ontology/checks';
import { readRole, type TitleReading } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { FORMER_WORDS, FUTURE_WORDS } from '../../../ontology/roles';
import type { Clause, Description, NounGroup, Referent, SentenceReading } from '../grammar/reading';
import { type Candidate, standing } from './candidate';
import { denoted, denotedBy } from './denoted';

const BUSINESS: readonly OrganizationKind[] = ['company', 'media', 'other'];
const ANY: readonly OrganizationKind[] = [
  ...BUSINESS,
  ...(['ngo', 'team', 'igo', 'government', 'military', 'armed_group', 'party', 'court', 'school'] as const),
];

/** Offices that a report names without their body once it speaks of that, and the kinds of bodies that have them. */
const KINDS_BY_OFFICE: ReadonlyMap<string, ReadonlySet<OrganizationKind>> = new Map([
  ...kinds('chief executive, chief executive officer, ceo, managing director, general manager', [...BUSINESS, 'ngo']),
  ...kinds('finance director, chief financial officer, cfo, chief operating officer', BUSINESS),
  ...kinds('chairman, chairwoman, chairperson', [...BUSINESS, 'ngo', 'team']),
  ...kinds('manager, head coach, coach, captain, skipper', ['team']),
  ...kinds('secretary-general, secretary general, general secretary', ['igo', 'ngo']),
  ...kinds('spokesman, spokeswoman, spokesperson', ANY),
  ...kinds('founder, co-founder, owner, co-owner, chief technology officer, head of research', [...BUSINESS, 'team']),
  ...kinds('party leader, party chairman, party chairwoman, party president, party secretary', ['party']),
  ...kinds('country director, head of mission, medical director, programme manager, program manager', ['ngo']),
  ...kinds('dean, rector, provost, principal, headteacher, head teacher, headmaster, headmistress', ['school']),
]);

function kinds(offices: string, of: readonly OrganizationKind[]): [string, ReadonlySet<OrganizationKind>][] {
  return offices.split(', ').map((office) => [office, new Set(of)]);
}

interface Around {
  /** The sentence before in the text; absent at the beginning. */
  readonly before: SentenceReading | undefined;
  /** The one before that. */
  readonly earlier: SentenceReading | undefined;
  /** Whom each person serves by what is told elsewhere. */
  readonly bodies: ReadonlyMap<ChainId, readonly Referent[]>;
  /** The bodies that the article names, in text order. */
  readonly named: readonly Chain[];
}

/** The bodies of an article, in text order. */
export const namedBodies = ({ chains }: Linked): readonly Chain[] =>
  chains.filter(({ type }) => type === 'Organization');

/**
 * "Fjord Foods cut its forecast. Chief executive Ann Lee said …": an office without a body is one of the body whose deed the same
 * sentence or the one before tells, where its kind has such an office and nothing else is told of the person; else of the body that the
 * article is about.
 */
export function matchContinued(
  reading: SentenceReading,
  { before, earlier, bodies, named }: Around,
): readonly Candidate[] {
  return reading.phrases.flatMap(({ phrase: { referent, descriptions } }) => {
    if (referent?.chain.type !== 'Person' || bodies.has(referent.chain.id)) return [];
    return descriptions.flatMap(withTwins).flatMap((description) => {
      const role = isBare(description) && !isOfSomebody(description, reading) ? readRole(description.words) : undefined;
      const having = role === undefined ? undefined : KINDS_BY_OFFICE.get(role.role.phrase);
      if (role === undefined || having === undefined || namesMore(description, role)) return [];
      const here = ownBody(actor(reading, having, description), referent, reading) ?? left(reading, having, referent);
      const isOpen = here !== undefined || before === undefined || isAnswer(reading, before, referent);
      const there = isOpen ? undefined : (actorIn(before, having) ?? onlyNamed([before, earlier], having));
      const own = there === undefined ? undefined : calledBy(there, description);
      // "the café owner Bo Berg": one owns many things.
      const main = role.role.phrase.endsWith('owner') ? undefined : mainBody(named, { having, description });
      const body = here ?? own ?? told(reading, having, referent) ?? ownBody(main, referent, reading);
      return body === undefined ? [] : fromBody(referent, body, { role, description });
    });
  });
}

/** "founder and chief executive": both. */
const withTwins = ({ also = [], ...description }: Description): readonly Description[] => [
  description,
  ...also.map((words) => ({ ...description, words })),
];

/** "Chairman Ann Lee", "Ann Lee, the chairman,". */
const isBare = ({ position, possessor, modifiers, complements, isIndefinite }: Description): boolean =>
  (position === 'title' || (position === 'apposition' && isIndefinite !== true)) &&
  possessor === undefined &&
  modifiers.length === 0 &&
  complements.length === 0;

/** "his manager, Ann Lee": of one whom nothing tells. */
const isOfSomebody = ({ span, position }: Description, { words }: SentenceReading): boolean =>
  position === 'apposition' &&
  words.some(
    ({ start, end, lower }, at) =>
      /^(?:his|her|my|our|your|their|its|whose)$/.test(lower) &&
      start <= span.end &&
      (end > span.start || (words[at + 1]?.start ?? Infinity) >= span.start) &&
      start >= span.start - BEFORE,
  );

/** Characters before a description within which its possessive stands. */
const BEFORE = 8;

/** "army spokesman Bo Berg": of another body than the one that acts. */
const namesMore = ({ words }: Description, { role: { phrase } }: TitleReading): boolean =>
  words.some((word) => !phrase.split(' ').includes(word) && !BESIDE.has(word));

const BESIDE: ReadonlySet<string> = new Set([
  ...FORMER_WORDS,
  ...FUTURE_WORDS,
  ...'new acting interim caretaker long-time longtime group chief company club'.split(' '),
]);

const actorIn = (sentence: SentenceReading | undefined, having: ReadonlySet<OrganizationKind>): Referent | undefined =>
  sentence === undefined ? undefined : actor(sentence, having);

/** "works at Halden School. Head teacher Ann Lee said …": the only school that the sentences before name, or the only body that the first does. */
function onlyNamed(
  sentences: readonly (SentenceReading | undefined)[],
  having: ReadonlySet<OrganizationKind>,
): Referent | undefined {
  const isLede = sentences.every((sentence) => sentence === undefined || sentence.index === 0);
  if (!isLede && (having.size > 1 || !having.has('school'))) return undefined;
  const named = sentences.flatMap((sentence) => (sentence?.phrases ?? []).flatMap(({ phrase }) => denoted(phrase)));
  return onlyOf(
    named.filter(({ chain }) => having.has(chain.kind as OrganizationKind)),
    having,
  );
}

/** The one body of these kinds that a sentence tells a deed of, before the description where it stands in the same. */
function actor(
  { clauses }: SentenceReading,
  having: ReadonlySet<OrganizationKind>,
  description?: Description,
): Referent | undefined {
  const acting = clauses
    .filter(isMain)
    .flatMap(({ subject }) => (subject === undefined ? [] : denotedBy(subject)))
    .filter(({ evidence }) => description === undefined || evidence.span.end <= description.span.start);
  const [first, ...others] = acting;
  if (first === undefined || others.some(({ chain }) => chain.id !== first.chain.id)) return undefined;
  const { type, kind } = first.chain;
  return type === 'Organization' && having.has(kind as OrganizationKind) ? first : undefined;
}

/** "The fund accused Chief Executive Ann Lee of greed": whoever blames or urges her has another chief. */
function ownBody(body: Referent | undefined, person: Referent, { clauses }: SentenceReading): Referent | undefined {
  const isAddressed = clauses.some(({ verb, subject, object, obliques }) => {
    const isBodys = subject !== undefined && denotedBy(subject).some(({ chain }) => chain.id === body?.chain.id);
    const told = [...(object === undefined ? [] : [object]), ...obliques.slice(0, 1).map(({ nouns }) => nouns)];
    return ADDRESSING.has(verb.lemma) && isBodys && !verb.isPassive && told.some((group) => isAmong(group, person));
  });
  return isAddressed ? undefined : body;
}

/** "The fund urged the board to sell. Chairman Ann Lee refused": who answers a demand is of the other side. */
const isAnswer = ({ clauses }: SentenceReading, before: SentenceReading, person: Referent): boolean =>
  clauses.some(({ verb, subject }) => ANSWERING.has(verb.lemma) && isAlone(subject, person)) &&
  before.clauses.some(({ verb, governor }) => governor === undefined && ADDRESSING.has(verb.lemma));

const ANSWERING: ReadonlySet<string> = new Set(
  'reject refuse deny dismiss rebuff decline respond reply answer'.split(' '),
);

const isAmong = (group: NounGroup, { chain }: Referent): boolean =>
  denotedBy(group).some((one) => one.chain.id === chain.id);

const ADDRESSING: ReadonlySet<string> = new Set(
  'accuse blame criticise criticize condemn denounce slam attack urge call ask press implore sue challenge'.split(' '),
);

/** "Coach Bo Berg walked away from Halm Rovers": the one body of these kinds that the person leaves. */
function left(
  { clauses }: SentenceReading,
  having: ReadonlySet<OrganizationKind>,
  person: Referent,
): Referent | undefined {
  const bodies = clauses
    .filter(({ verb, subject }) => PARTING.has(verb.lemma) && isAlone(subject, person))
    .flatMap(({ object, obliques }) => [
      ...(object === undefined ? [] : denotedBy(object)),
      ...obliques.filter(({ preposition }) => preposition === 'from').flatMap(({ nouns }) => denotedBy(nouns)),
    ]);
  return onlyOf(bodies, having);
}

const PARTING: ReadonlySet<string> = new Set('resign retire leave quit walk depart'.split(' '));

/** "Owner Ann Lee said that the Grand Hotel would reopen": the one body of these kinds whose deeds the person tells. */
function told(
  { clauses }: SentenceReading,
  having: ReadonlySet<OrganizationKind>,
  person: Referent,
): Referent | undefined {
  const bodies = clauses
    .filter(({ governor }) => governor?.governance.speaker === true && isAlone(governor.clause.subject, person))
    .flatMap(({ subject }) => (subject === undefined ? [] : denotedBy(subject)));
  return onlyOf(bodies, having);
}

const isAlone = (group: NounGroup | undefined, { chain }: Referent): boolean => {
  const [only, ...others] = group === undefined ? [] : denotedBy(group);
  return only?.chain.id === chain.id && others.length === 0;
};

function onlyOf(bodies: readonly Referent[], having: ReadonlySet<OrganizationKind>): Referent | undefined {
  const [first, ...others] = bodies.filter(({ chain }) => chain.type === 'Organization');
  const isOne = first !== undefined && others.every(({ chain }) => chain.id === first.chain.id);
  return isOne && having.has(first.chain.kind as OrganizationKind) ? first : undefined;
}

/** Sentences within which an article names what it is about. */
const LEDE = 2;

/**
 * The body with such an office that the article is about: the only one that it names, where it opens with it or names it twice before the
 * title; of several the one of its opening that it names twice as often as any other.
 */
function mainBody(
  named: readonly Chain[],
  {
    having,
    description: { span },
  }: { readonly having: ReadonlySet<OrganizationKind>; readonly description: Description },
): Referent | undefined {
  const [chain, next] = named
    .filter(({ kind }) => having.has(kind as OrganizationKind))
    .sort((one, other) => namesOf(other).length - namesOf(one).length);
  if (chain === undefined) return undefined;
  const names = namesOf(chain);
  const before = names.filter((name) => name.span.end <= span.start);
  const [first] = before;
  const last = before.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isOpening = first.sentence < LEDE;
  const isMain =
    next === undefined ? isOpening || before.length > 1 : isOpening && isTwiceAsOften(names, namesOf(next));
  return isMain ? { chain, evidence: { span, naming: { span: last.span, rule: 'nominal' } } } : undefined;
}

/** Times at least that the one is named. */
const OFTEN = 3;

const isTwiceAsOften = (names: readonly Mention[], others: readonly Mention[]): boolean =>
  names.length >= Math.max(OFTEN, 2 * others.length);

const namesOf = ({ mentions }: Chain): readonly Mention[] =>
  mentions.map(({ mention }) => mention).filter(({ kind }) => kind === 'name');

/** A body named in the sentence before, for which the title stands here. */
const calledBy = ({ chain, evidence: { span, naming } }: Referent, title: Description): Referent => ({
  chain,
  evidence: { span: title.span, naming: { span: naming?.span ?? span, rule: 'nominal' } },
});

const isMain = ({ verb, governor }: Clause): boolean => verb.form === 'finite' && governor === undefined;

function fromBody(
  subject: Referent,
  object: Referent,
  { role, description }: { readonly role: TitleReading; readonly description: Description },
): readonly Candidate[] {
  if (!isLegalPair(role.relation, subject.chain.type, object.chain.type)) return [];
  return [
    standing({
      relation: role.relation,
      subject,
      object,
      ...(relationEntry(role.relation).office && {
        tense: role.tense,
        role: { text: description.words.join(' '), normalized: role.normalized },
      }),
      trigger: description.span,
      rule: `continued:${role.role.phrase}`,
    }),
  ];
}
