import { COMMON_WORDS } from '../../../language/lexicons/common-words';
import type { RelationType } from '../../../model/id';
import type { Span } from '../../../model/span';
import { isLegalPair } from '../../../ontology/checks';
import { readRole } from '../../../ontology/read-role';
import { RELATION_TYPES, relationEntry, relationType } from '../../../ontology/relations';
import { FORMER_WORDS } from '../../../ontology/roles';
import { isReporting } from '../grammar/control-verbs';
import type { Complement, Description, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { type Candidate, standing } from './candidate';
import { denoted, denotedBy } from './denoted';
import { STUDENTS } from './served-body';

/** "Clara Nunes of the Green Party", "the Green Party's Clara Nunes". */
export function fromAffiliation(
  phrase: NounPhrase,
  subject: Referent,
  { words, complements }: { readonly words: readonly Word[]; readonly complements: readonly Complement[] },
): readonly Candidate[] {
  if (!phrase.isName || phrase.isPronoun) return [];
  const bodies =
    phrase.possessor !== undefined
      ? [phrase.possessor]
      : phrase.of === undefined
        ? membersFrom(phrase, { words, complements })
        : denotedBy(phrase.of);
  return bodies.flatMap((object) => {
    const relation = isVote(words) ? partyRelation(object) : affiliationTo(object);
    if (relation === undefined || !isLegalPair(relation, subject.chain.type, object.chain.type)) return [];
    if (subject.chain.type !== 'Person') return [];
    return [
      standing({
        relation,
        subject,
        object,
        tense: 'current',
        trigger: between(subject, object),
        rule: phrase.possessor === undefined ? 'name:of' : 'name:possessive',
      }),
    ];
  });
}

/** "Ann Lee from the Green Party", but not "freed Ann Lee from the Red Front". */
const membersFrom = (
  { start }: NounPhrase,
  { words, complements }: { readonly words: readonly Word[]; readonly complements: readonly Complement[] },
): readonly Referent[] =>
  words.slice(0, start).some(({ lemma, class: kind }) => kind === 'verb' && PARTING.has(lemma))
    ? []
    : complements
        .filter(({ preposition }) => preposition === 'from')
        .flatMap(({ nouns }) => denotedBy(nouns))
        .filter(({ chain }) => OF_MEMBERS.has(chain.kind ?? '') || !isActedOn(start, words));

/** "Ann Lee, now at the University of Halm, said": where somebody works beside what else is said of her, or did. */
export function fromPlaceOfWork({ phrases, words }: Pick<SentenceReading, 'phrases' | 'words'>): readonly Candidate[] {
  return phrases.flatMap(({ phrase }) => {
    const [comma, when, at] = words.slice(phrase.end, phrase.end + 3);
    const tense = comma?.lower === ',' ? WHEN.get(when?.lower ?? '') : undefined;
    if (tense === undefined || !/^(?:at|with|of)$/.test(at?.lower ?? '')) return [];
    const body = phrases.find(({ phrase: { start, isName } }) => isName && start === phrase.end + 3)?.phrase;
    const [subject, ...others] = phrase.isName ? denoted(phrase) : [];
    const [object, ...more] = body === undefined ? [] : denoted(body);
    const isOne = others.length + more.length === 0;
    const relation = object === undefined ? undefined : affiliationTo(object);
    if (!isOne || subject?.chain.type !== 'Person' || object === undefined || relation === undefined) return [];
    return isLegalPair(relation, subject.chain.type, object.chain.type)
      ? [standing({ relation, subject, object, tense, trigger: between(subject, object), rule: 'name:at' })]
      : [];
  });
}

const WHEN: ReadonlyMap<string, 'current' | 'former'> = new Map([
  ['now', 'current'],
  ['currently', 'current'],
  ['today', 'current'],
  ['formerly', 'former'],
  ['previously', 'former'],
  ['then', 'former'],
  ['late', 'former'],
]);

/** "Ann Lee (Green Party)", "Ann Lee (Halm Rovers, 2 goals)": what brackets behind a name tell of its party or club. */
export function fromBrackets({ phrases, words }: Pick<SentenceReading, 'phrases' | 'words'>): readonly Candidate[] {
  return phrases.flatMap(({ phrase }) => {
    const [subject, ...others] = phrase.isName && words[phrase.end]?.lower === '(' ? denoted(phrase) : [];
    if (subject?.chain.type !== 'Person' || others.length > 0) return [];
    const body = phrases.find(({ phrase: { start, isName } }) => isName && start === phrase.end + 1)?.phrase;
    const object = body?.referent;
    const relation = object === undefined ? undefined : affiliationTo(object);
    if (object === undefined || relation === undefined || !OF_MEMBERS.has(object.chain.kind ?? '')) return [];
    return /^[,)]$/.test(words[body?.end ?? 0]?.lower ?? '')
      ? [standing({ relation, subject, object, tense: 'current', trigger: object.evidence.span, rule: 'name:bracket' })]
      : [];
  });
}

/** Whether a verb other than one of saying stands before the name: "hired Ann Lee from Acme" tells where she left. */
const isActedOn = (start: number, words: readonly Word[]): boolean =>
  words.slice(0, start).some(({ lemma, class: kind }) => kind === 'verb' && !isReporting(lemma));

/** Verbs that take their object away from somebody. */
const PARTING: ReadonlySet<string> = new Set(
  'free rescue release save separate expel remove oust dismiss protect shield ban'.split(' '),
);

/** "Elected were Ann Lee of New Dawn …": what a candidate is of is a party, whatever its name shows. */
const isVote = (words: readonly Word[]): boolean => words.some(({ lower }) => VOTE.has(lower));

const VOTE: ReadonlySet<string> = new Set(
  'elected re-elected elect election candidate candidates constituency seat seats vote votes poll polls newcomers'.split(
    ' ',
  ),
);

/** A body whose kind its name does not tell is a party here. */
const partyRelation = (object: Referent): RelationType | undefined =>
  object.chain.kind === 'company' || object.chain.kind === 'other' || object.chain.kind === 'ngo'
    ? RELATION_TYPES.find((type) => relationEntry(type).affiliation?.includes('party'))
    : affiliationTo(object);

/** Kinds of bodies whose people are members whatever they do there. */
const OF_MEMBERS: ReadonlySet<string> = new Set(['party', 'team', 'armed_group']);

/** The relation of the kind of body: any post in a party below its head makes a member, and the captain of a navy serves in it. */
export function memberInstead(
  { relation, phrase }: { readonly relation: RelationType; readonly phrase: string },
  subject: Referent,
  object: Referent,
): RelationType {
  const member = affiliationTo(object);
  const isPost =
    (relationEntry(relation).affiliation !== undefined && object.chain.kind === 'party') ||
    (phrase === 'captain' && object.chain.kind === 'military');
  return isPost && member !== undefined && isLegalPair(member, subject.chain.type, object.chain.type)
    ? member
    : relation;
}

/** "the Green Party's housing critic, Ann Lee": what the table does not know as an office is still of the party. */
export function fromMembership(
  subject: Referent,
  { possessor, modifiers, span, words }: Description,
): readonly Candidate[] {
  // "an al-Qaeda analyst" looks at it from outside.
  if (possessor === undefined && OUTSIDERS.has(words[words.length - 1] ?? '')) return [];
  const object = possessor ?? modifiers[modifiers.length - 1];
  const relation = object === undefined ? undefined : affiliationTo(object);
  if (object === undefined || relation === undefined || subject.chain.type !== 'Person') return [];
  if (!OF_MEMBERS.has(object.chain.kind ?? '') || subject.chain.id === object.chain.id) return [];
  return [
    standing({
      relation,
      subject,
      object,
      tense: 'current',
      trigger: span,
      rule: 'name:membership',
    }),
  ];
}

/** "Democrat Ann Lee": the party whose member stands before the name. */
export function fromPartyName({ isName, modifiers, possessor }: NounPhrase, subject: Referent): readonly Candidate[] {
  const party = modifiers[modifiers.length - 1];
  const relation = party === undefined ? undefined : affiliationTo(party);
  if (!isName || possessor !== undefined || subject.chain.type !== 'Person') return [];
  if (party?.chain.kind !== 'party' || relation === undefined) return [];
  return [
    standing({
      relation,
      subject,
      object: party,
      tense: 'current',
      trigger: between(subject, party),
      rule: 'name:party',
    }),
  ];
}

const OUTSIDERS: ReadonlySet<string> = new Set([
  ...STUDENTS,
  ...`historian biographer critic opponent rival foe enemy victim hostage captive hunter watcher sympathiser sympathizer admirer fan
  defector target informant chronicler correspondent suspect`
    .trim()
    .split(/\s+/),
]);

/** "Ann Lee's party, the Greens", "his club, Halden FC", "her former employer, Acme": what somebody has of a body that has members or staff. */
export function fromTheirBody(object: Referent, { possessor, words, span }: Description): readonly Candidate[] {
  const relation = affiliationTo(object);
  const noun = words[words.length - 1] ?? '';
  const isBody = noun === 'employer' || (THEIRS.has(noun) && OF_MEMBERS.has(object.chain.kind ?? ''));
  if (possessor?.chain.type !== 'Person' || relation === undefined || !isBody) return [];
  const tense = words.some((word) => FORMER_WORDS.has(word)) ? 'former' : 'current';
  return [standing({ relation, subject: possessor, object, tense, trigger: span, rule: 'name:membership' })];
}

const THEIRS: ReadonlySet<string> = new Set('party club team side militia faction'.split(' '));

const affiliationTo = ({ chain }: Referent): RelationType | undefined =>
  chain.type === 'Organization'
    ? RELATION_TYPES.find((type) => relationEntry(type).affiliation?.some((kind) => kind === chain.kind))
    : undefined;

const LEADS = relationType('LEADS');

/** "the Fjord Militia of warlord Bo Berg", "the Greens of Ann Lee": whose they are, leads them; "the party of Prime Minister Lee" has him for a member. */
export function fromWhose({ isName, of }: NounPhrase, object: Referent): readonly Candidate[] {
  const [person, ...others] = isName ? (of?.phrases ?? []) : [];
  const subject = person?.isName === true ? person.referent : undefined;
  const isOfPeople = object.chain.kind === 'party' || object.chain.kind === 'armed_group';
  if (subject?.chain.type !== 'Person' || others.length > 0 || !isOfPeople) return [];
  const isOfficial = object.chain.kind === 'party' && (person?.descriptions.length ?? 0) > 0;
  const relation = isOfficial ? affiliationTo(object) : LEADS;
  return relation === undefined
    ? []
    : [
        standing({
          relation,
          subject,
          object,
          tense: 'current',
          trigger: between(subject, object),
          rule: 'name:whose',
        }),
      ];
}

/** Kinds of bodies whose own bodies are parts of them. */
const HAVING_PARTS: ReadonlySet<string> = new Set('company government igo military school media court'.split(' '));

const isBodyWithParts = ({ chain }: Referent): boolean =>
  HAVING_PARTS.has(chain.kind ?? '') && !COMMON_WORDS.has(chain.name.toLowerCase());

const PART_OF = RELATION_TYPES.find((type) => relationEntry(type).possessed !== undefined);

/** "Norway's Health Directorate": part of its owner, where its kind makes it so; "Ann Lee's Green Party": she is of it. */
export function fromOwner({ isName, possessor: owner, of, words }: NounPhrase, body: Referent): readonly Candidate[] {
  const possessor = owner ?? (isName && BODIES_OF_BODIES.has(body.chain.kind ?? '') ? wholeIn(of) : undefined);
  // "Corwin's Bright Cables unit" is that unit.
  const isUnit = body.evidence.naming !== undefined && readRole(words)?.relation === PART_OF;
  if (possessor === undefined || !(isName || isUnit)) return [];
  // "its holding vehicle Fjord Invest", "Norway's rival Halm Institute": named for what it is to its owner.
  if (BESIDE_OWNER.has(words[words.length - 1] ?? '')) return [];
  // "Halm's Crown Court" sits there.
  if (body.chain.kind === 'court' && possessor.chain.kind === 'city') return [];
  const isTheirs = possessor.chain.type === 'Person' && body.chain.kind === 'party';
  // "the Halm Police's River Unit": what a body has that is a body itself is a part of it.
  const isPart =
    isUnit || (isBodyWithParts(possessor) && body.chain.type === 'Organization' && body.chain.kind !== 'company');
  const relation = isTheirs
    ? affiliationTo(body)
    : RELATION_TYPES.find((type) => {
        const kinds = relationEntry(type).possessed;
        return kinds !== undefined && (isPart || kinds.some((kind) => kind === body.chain.kind));
      });
  const [subject, object] = isTheirs ? [possessor, body] : [body, possessor];
  const isLegal = relation !== undefined && isLegalPair(relation, subject.chain.type, object.chain.type);
  if (!isLegal || subject.chain.id === object.chain.id) return [];
  return [
    standing({
      relation,
      subject,
      object,
      ...(isTheirs && { tense: 'current' as const }),
      trigger: between(body, possessor),
      rule: 'name:owner',
    }),
  ];
}

const BESIDE_OWNER: ReadonlySet<string> = new Set(
  `vehicle rival partner supplier sponsor owner parent lender creditor regulator customer client competitor ally neighbour neighbor
  predecessor successor shareholder publisher contractor adviser advisor watchdog investor opponent counterpart backer donor landlord`
    .trim()
    .split(/\s+/),
);

/** "the Harbour Board of Halm Council": the body that the one before is of, where it is alone. */
function wholeIn(of: NounGroup | undefined): Referent | undefined {
  const [whole, other] = of?.phrases ?? [];
  if (whole === undefined || other !== undefined || !whole.isName || whole.referent === undefined) return undefined;
  return isBodyWithParts(whole.referent) ? whole.referent : undefined;
}

/** Kinds of bodies that are parts of the one which "of" names behind them. */
const BODIES_OF_BODIES: ReadonlySet<string> = new Set(['government', 'military', 'court', 'igo']);

/** The "of" or the possessive mark between two names. */
function between(one: Referent, other: Referent): Span {
  const start = Math.min(one.evidence.span.end, other.evidence.span.end);
  const end = Math.max(one.evidence.span.start, other.evidence.span.start);
  return start < end ? { start, end } : one.evidence.span;
}
