import type { ChainId } from '../../../model/id';
import type { Span } from '../../../model/span';
import { NOUN_FRAMES } from '../../../ontology/frames';
import type { FrameEnd, FrameFiller, FrameSlot, VerbFrame } from '../../../ontology/parse-frame';
import { readRole } from '../../../ontology/read-role';
import { relationEntry, relationType } from '../../../ontology/relations';
import { actsFor, namesItsPeople, standingFor, TIES } from '../grammar/metonyms';
import type { Clause, NounGroup, NounPhrase, Referent } from '../grammar/reading';
import { COLLECTIVES, denotedBy, owners, QUANTITIES } from './denoted';
import { isFillingNoun } from './filling-nouns';
import { actingThrough, flownBy, sendersOf } from './instruments';
import { agentOf, groupsFor, type SentenceClauses, strandedIn } from './slot-groups';
import { isAbout } from './topics';
import { doers } from './undergone';

/** A sentence with what the article tells of offices. */
export interface ArticleClauses extends SentenceClauses {
  /** Bodies that the titles of the article give to each person. */
  readonly bodies: ReadonlyMap<ChainId, readonly Referent[]>;
}

/** The ends found so far, and the noun that a slot filled last, on which prepositions may hang. */
interface Binding {
  readonly ends: ReadonlyMap<FrameEnd | 'each', readonly Referent[]>;
  readonly noun?: NounPhrase | undefined;
  /** Whether a noun of the frame is denied: "received no aid from Norway". */
  readonly isDenied?: true | undefined;
  /** What of the object is meant: "ongoing negotiations". */
  readonly aspect?: string | undefined;
  readonly trigger: Span;
  /** Token after the last place filled. */
  readonly end: number;
}

/** What stands in the verb's direct place: the object, in the passive the subject. */
const directOf = (clause: Clause): NounGroup | undefined => (clause.verb.isPassive ? clause.subject : clause.object);

/** The ends that stand in the subject of a frame, in the passive in its agent. */
export function bindSubject(frame: VerbFrame, clause: Clause, { words }: SentenceClauses): Binding | undefined {
  if (frame.subject === 'any') {
    const isOwn = frame.through?.some((noun) => clause.subject !== undefined && names(clause.subject, noun)) ?? true;
    return isOwn ? unfilled(clause, new Map()) : undefined;
  }
  const isUndergone =
    clause.verb.isPassive && (hasDirectSlot(frame) || isMadeBeside(frame, clause) || isStranded(frame, clause));
  const group = isUndergone ? agentOf(clause) : clause.subject;
  if (group === undefined || !(frame.through?.some((noun) => names(group, noun)) ?? true)) return undefined;
  if (isOfPeople(frame, group) || (frame.calling !== undefined && !isCalled(group, frame.calling))) return undefined;
  const named = denotedBy(group);
  const flown = mayFly(frame) ? flownBy(group, words) : [];
  const own = flown.length > 0 ? flown : named;
  const acting =
    own.length > 0 || isOwnFeat(frame)
      ? own
      : frame.through === undefined
        ? actingThrough(group, words)
        : senders(frame, group, words);
  // "Norway's plan drew criticism": Norway drew it.
  const referents = acting.length === 0 && frame.subject === 'object' && takesTheirs(frame) ? theirs(group) : acting;
  if (referents.length === 0) return undefined;
  return unfilled(clause, new Map([[frame.subject, referents]]));
}

/** "RAF Tornados struck the depot", "supported the advance": deeds of a force, which owns its machines as it does its name. */
const mayFly = ({ relation, isAdjunct }: VerbFrame): boolean =>
  relationEntry(relation).family === 'conflict' ||
  relationEntry(relation).byArms === true ||
  (relationEntry(relation).ofTheirs === true && !isAdjunct);

const PART_OF = relationType('PART_OF');

/** "agents of Acme based in Oslo", "members of the Front are part of the team": where somebody's people are, it need not be itself. */
const isOfPeople = ({ relation, through }: VerbFrame, group: NounGroup): boolean =>
  (relationEntry(relation).family === 'place' || relation === PART_OF) &&
  through === undefined &&
  group.phrases.some(arePeople);

const arePeople = ({ lemma, isName, of }: NounPhrase): boolean =>
  !isName && (namesItsPeople(lemma) || (QUANTITIES.has(lemma) && of?.phrases.some(arePeople) === true));

/** "the attacks of the Front shocked Norway": no match was won, as none is by what one has. */
const isOwnFeat = ({ relation, through }: VerbFrame): boolean =>
  relationEntry(relation).family === 'sport' && through === undefined;

/** The binding of a clause before any place is filled. */
const unfilled = ({ verb }: Clause, ends: Binding['ends']): Binding => ({
  ends,
  trigger: verb.span,
  end: verb.end,
  noun: undefined,
  aspect: undefined,
  isDenied: undefined,
});

/** "The satellite was built by Acme in partnership with Halm": whoever built it is the partner. */
const isMadeBeside = ({ isAdjunct, subject, isPassive }: VerbFrame, clause: Clause): boolean =>
  isAdjunct &&
  !isPassive &&
  subject !== 'both' &&
  (clause.subject === undefined || denotedBy(clause.subject).length === 0);
/** "money from Norway", "Norwegian howitzers", "rifles sent by Norway": who is behind what the table lets act for its sender. */
const senders = ({ through = [] }: VerbFrame, group: NounGroup, words: SentenceClauses['words']): readonly Referent[] =>
  group.phrases.flatMap((phrase) =>
    through.some((noun) => isOrCarries(phrase, noun))
      ? behind(phrase, words).map((sender) => standingFor(sender, phrase.span))
      : [],
  );

const behind = (phrase: NounPhrase, words: SentenceClauses['words']): readonly Referent[] => {
  const named = sendersOf(phrase, words);
  if (named.length > 0 || phrase.of === undefined) return named;
  // "a batch of vaccines from Norway"
  const loaded = LOADS.has(phrase.lemma) ? phrase.of.phrases.flatMap((load) => sendersOf(load, words)) : [];
  return loaded.length > 0 ? loaded : denotedBy(phrase.of);
};

/** Whether the passive of a clause leaves the preposition of a frame's first place behind. */
const isStranded = ({ slots }: VerbFrame, clause: Clause): boolean =>
  slots[0]?.preposition !== undefined && slots[0].preposition === strandedIn(clause);

const takesTheirs = ({ relation }: VerbFrame): boolean => relationEntry(relation).ofTheirs === true;

/** Those whose doing or thing the phrases of a group name. */
const theirs = ({ phrases }: NounGroup): readonly Referent[] =>
  phrases.flatMap((phrase) => (phrase.isPronoun || isPerson(phrase) || PARTIES.has(phrase.lemma) ? [] : doers(phrase)));

const names = ({ phrases }: NounGroup, noun: string): boolean => phrases.some((phrase) => isOrCarries(phrase, noun));

/** "medicine", "a shipment of medicine". */
const isOrCarries = ({ lemma, of }: NounPhrase, noun: string): boolean =>
  lemma === noun || (LOADS.has(lemma) && of?.phrases.some((load) => load.lemma === noun) === true);

const LOADS: ReadonlySet<string> = new Set(
  `shipment consignment delivery cargo load batch convoy planeload shipload lorryload truckload tranche supply package parcel tonne ton crate
  box sack instalment installment stock`
    .trim()
    .split(/\s+/),
);

/** Whether a frame takes a direct object. */
export const hasDirectSlot = (frame: VerbFrame): boolean =>
  frame.slots.some(({ preposition }) => preposition === undefined);

interface SlotContext {
  readonly frame: VerbFrame;
  readonly clause: Clause;
  readonly binding: Binding;
  readonly context: ArticleClauses;
}

/** The binding with one more place filled; `undefined` where nothing in the clause fills it. */
export function bindSlot(slot: FrameSlot, { frame, clause, binding, context }: SlotContext): Binding | undefined {
  if (slot.filler.kind === 'office') return bindOffice(clause, binding, context);
  for (const group of groupsFor(slot, { frame, clause, noun: binding.noun, context })) {
    const bound = bindFiller(slot.filler, group, { binding, clause, frame });
    if (bound !== undefined) return bound;
  }
  return undefined;
}

/** "Ann Lee, the head of Acme, resigned": from Acme. Nothing where she resigns from something named. */
function bindOffice(clause: Clause, binding: Binding, { bodies, words }: ArticleClauses): Binding | undefined {
  if (
    (clause.object !== undefined && binding.noun === undefined) ||
    clause.obliques.some(({ preposition }) => preposition === 'from')
  )
    return undefined;
  const subjects = binding.ends.get('subject') ?? [];
  const [only] = subjects;
  const known = only === undefined || subjects.length > 1 ? [] : (bodies.get(only.chain.id) ?? []);
  // Of several offices the one that the sentence tells.
  const told = known.filter(({ evidence: { span } }) => isWithin(span, words));
  const objects = known.length > 1 && told.length === 1 ? told : known;
  const [body] = objects;
  if (only === undefined || body === undefined || objects.length > 1) return undefined;
  // "resigned to become head of Acme": what comes after it he has not left.
  const { span } = body.evidence;
  const isNext = words.some(({ start, lower }) => lower === 'to' && start > clause.verb.span.end && start < span.start);
  if (isNext && isWithin(span, words)) return undefined;
  const naming = { span: body.evidence.naming?.span ?? body.evidence.span, rule: 'office' };
  const referent = { chain: body.chain, evidence: { span: only.evidence.span, naming } };
  return { ...binding, ends: withEnd(binding.ends, 'object', [referent]) };
}

const isWithin = ({ start, end }: Span, words: SentenceClauses['words']): boolean =>
  start >= (words[0]?.start ?? 0) && end <= (words[words.length - 1]?.end ?? 0);

function bindFiller(
  filler: FrameFiller,
  group: NounGroup,
  { binding, clause, frame }: { readonly binding: Binding; readonly clause: Clause; readonly frame: VerbFrame },
): Binding | undefined {
  if (filler.kind === 'office') return undefined;
  if (filler.kind === 'end') {
    const each = eachOther(group, binding);
    if (each !== undefined) return { ...binding, ends: new Map([['each', each]]), end: group.end + 1 };
    const isDirect = filler.end === 'object' || group === directOf(clause);
    if (isDirect && frame.called !== undefined && !isCalled(group, frame.called)) return undefined;
    const referents = group === directOf(clause) ? tailReferents(frame, group) : denotedBy(group);
    return referents.length === 0
      ? undefined
      : { ...binding, ends: withEnd(binding.ends, filler.end, referents), end: group.end };
  }
  const noun = group.phrases
    .flatMap(inSeries)
    .find(
      (phrase) =>
        isFillingNoun(phrase, filler.lemmas) &&
        (frame.about === undefined || isAbout(phrase, frame.about, clause.obliques)),
    );
  if (noun === undefined) return undefined;
  const isSubjects = filler.lemmas.size > 0 && filler.possessor === undefined;
  // "discussed the partnership between Norway and Sweden": theirs, and not of those who discuss it.
  if (frame.subject === 'both' && isBetweenOthers(noun, clause)) return undefined;
  const isDenied = noun.determiner === 'no' && !filler.lemmas.has(`no ${noun.lemma}`);
  if (isOfAnotherBody(frame, filler, noun) && !isOfEnd(noun, binding)) return undefined;
  if ((isDenied && filler.lemmas.size === 0) || (isSubjects && isOthers(frame, noun, binding))) return undefined;
  const trigger = {
    start: Math.min(binding.trigger.start, noun.span.start),
    end: Math.max(binding.trigger.end, noun.span.end),
  };
  const denial = isDenied && binding.isDenied !== true ? { isDenied: true as const } : {};
  if (filler.possessor === undefined) return { ...binding, ...denial, noun, trigger, end: group.end };
  const isTheirs = ({ chain }: Referent): boolean =>
    chain.type !== 'Place' || filler.lemmas.size > 0 || !PARTIES.has(noun.lemma);
  const theirs = filler.lemmas.size === 0 ? doers(noun) : owners(noun);
  // People whom the frame asks for by name are the owner's own, where such people act for one.
  const isOwn = (owner: Referent): boolean =>
    !isPerson(noun) || (filler.lemmas.has(noun.lemma) && actsFor(noun.lemma, owner));
  const isHeldByOthers = noun.possessor === undefined && noun.words.some((word) => TIES.has(word));
  const isSort = filler.lemmas.size === 0 && (SORTS.has(noun.lemma) || (isInquiry(frame) && SAYINGS.has(noun.lemma)));
  const possessors = isHeldByOthers || isSort ? [] : theirs.filter((owner) => isTheirs(owner) && isOwn(owner));
  if (possessors.length === 0) return undefined;
  const aspect = aspectOf(filler, noun);
  return {
    ...binding,
    ...denial,
    noun,
    trigger,
    end: group.end,
    ends: withEnd(binding.ends, filler.possessor, possessors),
    ...(aspect !== undefined && { aspect }),
  };
}

/** "served as Norway's consul in Halm": whatever office it is, it is Norway's. */
const isOfAnotherBody = (
  { relation }: VerbFrame,
  { lemmas, possessor }: Extract<FrameFiller, { kind: 'noun' }>,
  noun: NounPhrase,
): boolean =>
  relationEntry(relation).office &&
  lemmas.size === 0 &&
  possessor === undefined &&
  (noun.possessor ?? noun.modifiers[0]) !== undefined &&
  readRole(noun.words) !== undefined;

/** "joined Acme as its technology chief": of the body that another place holds. */
const isOfEnd = ({ possessor, modifiers }: NounPhrase, { ends }: Binding): boolean =>
  [...ends.values()].flat().some(({ chain }) => chain.id === (possessor ?? modifiers[0])?.chain.id);

/** "ousted the sitting member, Ann Lee": whether words beside a name of the group say that it is one of these. */
const isCalled = ({ phrases }: NounGroup, epithets: readonly string[]): boolean =>
  phrases.some(({ words, descriptions }) =>
    [words, ...descriptions.map((description) => description.words)].some((said) => {
      const text = ` ${said.join(' ')} `;
      return epithets.some((epithet) => text.includes(` ${epithet} `));
    }),
  );

/** "backed Norway's ongoing plan": what of the object it is about, where any noun may stand there. */
export const aspectOf = (filler: Extract<FrameFiller, { kind: 'noun' }>, { words }: NounPhrase): string | undefined =>
  filler.possessor === 'object' && filler.lemmas.size === 0 && words.length > 0 ? words.join(' ') : undefined;

const isBetweenOthers = ({ end, complements = [] }: NounPhrase, { obliques }: Clause): boolean =>
  [...complements, ...obliques].some(
    ({ preposition, nouns }) => preposition === 'between' && nouns.start === end + 1 && denotedBy(nouns).length > 0,
  );

/** "reaffirmed US support for X": the support is the possessor's, and the noun's own frame reads it. */
function isOthers(frame: VerbFrame, noun: NounPhrase, { ends }: Binding): boolean {
  const owner = noun.possessor ?? noun.modifiers[noun.modifiers.length - 1];
  const subjects = [...ends.values()].flat();
  // "charged the group after their visit to Halm": "their" is of several, whoever they are.
  if (owner === undefined && noun.determiner === 'their')
    return subjects.length === 1 && frame.isAdjunct && subjects[0]?.chain.type !== 'Group';
  if (owner === undefined || subjects.some(({ chain }) => chain.id === owner.chain.id)) return false;
  return (NOUN_FRAMES.get(noun.lemma) ?? []).some(
    ({ relation, possessor }) =>
      relation === frame.relation && possessor === 'subject' && !relationEntry(relation).symmetric,
  );
}

/** "a string of attacks", "two days of talks", "part of the camp": the attacks, the talks, the camp. */
const inSeries = (phrase: NounPhrase): readonly NounPhrase[] =>
  (SERIES.has(phrase.lemma) || QUANTITIES.has(phrase.lemma) || COLLECTIVES.has(phrase.lemma)) && phrase.of !== undefined
    ? [phrase, ...phrase.of.phrases]
    : [phrase];

const SERIES: ReadonlySet<string> = new Set(
  'string series wave spate number barrage pair round host campaign part most rest remainder bout set spell minute hour day week month year night'.split(
    ' ',
  ),
);

/** "supports a rival of Iceland": someone else than Iceland, as "a plan of Iceland" is not. */
const isPerson = ({ words, lemma }: NounPhrase): boolean =>
  PEOPLE.has(lemma) || readRole(words.slice(-1)) !== undefined;

const PEOPLE: ReadonlySet<string> = new Set(
  `rival friend critic opponent ally neighbour neighbor colleague foe enemy man woman child boy girl relative victim student pupil prisoner
  hostage refugee migrant suspect supporter guest stranger`
    .trim()
    .split(/\s+/),
);

/** Those in a country who act for themselves: "supports the Icelandic opposition" is no support for Iceland. */
const PARTIES: ReadonlySet<string> = new Set(
  `group faction rebel militant militia insurgent separatist dissident opposition activist protester fighter gunman movement resistance
  uprising exile candidate company firm`
    .trim()
    .split(/\s+/),
);

/** "what kind of Norway they back": nothing that Norway has. */
const SORTS: ReadonlySet<string> = new Set('kind sort type form version brand style image lack'.split(' '));

const isInquiry = ({ relation }: VerbFrame): boolean => relationEntry(relation).isInquiry === true;

/** "looked into the paper's allegations": not whoever said it is looked into, but what was said. */
const SAYINGS: ReadonlySet<string> = new Set(
  'allegation accusation claim charge complaint report story testimony statement assertion suspicion tip question request finding'.split(
    ' ',
  ),
);

/** "found Leo Brandt guilty", "declared Ann Lee persona non grata": the words after the name are read as the noun of its phrase. */
function tailReferents(frame: VerbFrame, group: NounGroup): readonly Referent[] {
  const found = denotedBy(group);
  if (found.length > 0 || frame.tail.length === 0) return found;
  const last = group.phrases[group.phrases.length - 1];
  return last !== undefined && endsInTail(last, frame) ? last.modifiers.slice(-1) : [];
}

/** "Norway and Sweden accused each other", "one another": those of the subject, where there are several. */
function eachOther(group: NounGroup, { ends }: Binding): readonly Referent[] | undefined {
  const subjects = ends.get('subject') ?? ends.get('object') ?? [];
  const [phrase] = group.phrases;
  const isMutual =
    phrase?.lemma === 'each' ||
    (phrase?.determiner === 'each' && phrase.lemma === 'other') ||
    (phrase?.isPronoun === true && phrase.lemma === 'one');
  return isMutual && subjects.length > 1 ? subjects : undefined;
}

/** Whether the last words of a phrase are those that end the frame. */
export const endsInTail = ({ words }: NounPhrase, { tail }: VerbFrame): boolean =>
  words.slice(-tail.length).join(' ') === tail.join(' ');

const withEnd = (ends: Binding['ends'], end: FrameEnd, referents: readonly Referent[]): Binding['ends'] =>
  new Map([...ends, [end, [...(ends.get(end) ?? []), ...referents]]]);
