import { NOUN_FRAMES } from '../../../ontology/frames';
import { alternatives } from '../../../ontology/lexical-classes';
import type { FrameEnd, FrameFiller, NounFrame } from '../../../ontology/parse-frame';
import { relationEntry, relationType } from '../../../ontology/relations';
import { groupOf } from '../grammar/item-tests';
import type { Clause, Complement, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { type Status, weaker } from '../status/clause-status';
import type { Candidate } from './candidate';
import { hasTarget, leadsToTarget } from './deed-targets';
import { denotedBy, owners } from './denoted';
import { joinedOwners } from './joined-owners';
import { chargeOf } from './noun-charges';
import { clauseAround, holds } from './noun-clause';
import { nounStatus, OCCURRENCE } from './noun-status';
import { timesOfNoun } from './noun-times';
import { pairs } from './pairs';
import { performersOf, tellersOf } from './performers';
import { isAbout, isBargain } from './topics';
import { aspectOf } from './verb-arguments';

/** Ends the rule of a noun whose owner is the subject of its verb: "is preparing an attack". */
export const PERFORMED = ':performed';

/** Reads the noun frames of the ontology: "talks between A and B", "A's support for B", "the arrest of B by A". */
export function matchNouns(reading: SentenceReading): readonly Candidate[] {
  return reading.phrases.flatMap(({ phrase, complements }) => {
    if (phrase.isName || phrase.isPronoun) return [];
    const frames = framesOf(phrase);
    if (frames.length === 0) return [];
    // "the ultimatum from the bloc to Norway": what hangs further down is the noun's all the same.
    const deeper = complements.flatMap(({ preposition, nouns }) =>
      nouns.phrases.some(({ isName }) => isName)
        ? [...onOwn(nouns, reading), ...(preposition === 'by' ? ofThese(nouns) : [])]
        : [],
    );
    const clause = clauseAround(phrase, reading.clauses);
    const all = [...complements, ...deeper, ...toldOf(phrase, reading), ...behindVerb(phrase, clause)];
    const charge = chargeOf(phrase, clause);
    const charged = charge?.charged ?? [];
    const performers = charged.length > 0 ? [] : performersOf(phrase, clause, reading.words);
    const joined = joinedOwners(phrase, reading.words);
    const isBargained = isBargain(phrase, clause);
    // "talks that broke down": frames that ask what they were about come first.
    const ordered = isBargained ? [...frames].sort((one, other) => asks(other) - asks(one)) : frames;
    const toldBy = (frame: NounFrame): readonly Candidate[] | undefined => {
      if (frame.about !== undefined && !isAbout(phrase, frame.about, complements) && !isBargained) return undefined;
      const performing = relationEntry(frame.relation).symmetric ? tellersOf(phrase, clause) : performers;
      const acting = charged.length > 0 ? charged : performing;
      if (takesSite(frame) && (hasTarget(phrase, reading.words) || complements.some(leadsToTarget))) return undefined;
      const bound = bindNoun(frame, phrase, { complements: all, acting, joined });
      if (bound === undefined) return undefined;
      const found = pairs(frame, bound.ends);
      if (found.length === 0) return undefined;
      const status: Status | undefined =
        frame.given === true && phrase.determiner !== 'no'
          ? { polarity: 'positive', modality: 'asserted' }
          : nounStatus(phrase, clause, charge);
      const of = phrase.of === undefined ? [] : onOwn(phrase.of, reading);
      const further = [...of, ...complements.flatMap(({ nouns }) => onOwn(nouns, reading))];
      if (status === undefined) return [];
      const isProposed = phrase.words.some((word) => PROPOSED.has(word)) || isOfProposal(phrase, reading);
      const doubt = isProposed ? 'hypothetical' : frame.modality;
      return found.map(({ subject, object }) => ({
        relation: frame.relation,
        subject,
        object,
        polarity: frame.polarity === 'negative' ? opposite(status.polarity) : status.polarity,
        modality: doubt === undefined ? status.modality : weaker(status.modality, doubt),
        ...(status.speaker !== undefined && { speaker: status.speaker }),
        ...(bound.aspect !== undefined && { aspect: bound.aspect }),
        trigger: phrase.span,
        rule: `noun:${phrase.lemma}:${frame.pattern}${performing.length > 0 ? PERFORMED : ''}`,
        times: timesOfNoun(phrase, clause, reading.words),
        complements: [...complements, ...further, ...townBefore(phrase)],
      }));
    };
    // "the Oman-brokered truce between X and Y": what Oman did, and what the two did.
    const isThird = ({ relation }: NounFrame): boolean => relation === MEDIATED;
    const thirds = ordered.filter(isThird);
    const others = thirds.length === 0 ? ordered : ordered.filter((frame) => !isThird(frame));
    return [...(firstOf(others, toldBy) ?? []), ...(firstOf(thirds, toldBy) ?? [])];
  });
}

const opposite = (polarity: Status['polarity']): Status['polarity'] =>
  polarity === 'negative' ? 'positive' : 'negative';

const MEDIATED = relationType('MEDIATED');

/** What the first of the frames that tells something tells. */
function firstOf(
  frames: readonly NounFrame[],
  tell: (frame: NounFrame) => readonly Candidate[] | undefined,
): readonly Candidate[] | undefined {
  for (const frame of frames) {
    const told = tell(frame);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** "Talks were held in Oslo between X and Y": what the verb parts from its subject belongs to it all the same. */
const behindVerb = (phrase: NounPhrase, clause: Clause | undefined): readonly Complement[] => {
  if (clause === undefined || !holds(clause.subject, phrase)) return [];
  const { verb, obliques } = clause;
  if (!verb.isPassive && !OCCURRENCE.has(verb.lemma)) return [];
  return obliques.filter(
    ({ preposition }) => preposition === 'between' || (preposition === 'with' && PERFORMING.has(verb.lemma)),
  );
};

/** Verbs that say no more of their noun than that it is. */
const PERFORMING: ReadonlySet<string> = new Set(['HOLD', 'REACH', 'RESUME'].flatMap(alternatives));

/** Whether a frame takes a town for the target of a deed, which is no target where the deed has another. */
const takesSite = ({ relation, slots }: NounFrame): boolean =>
  relationEntry(relation).family === 'conflict' &&
  slots.some(({ preposition, filler }) => preposition === 'in' && filler.kind === 'end') &&
  slots.every(({ filler }) => filler.kind !== 'noun');

/** "the claim by Norway that Sweden lied": the subject of the clause behind "that", as a complement. */
function toldOf(phrase: NounPhrase, { clauses, words }: SentenceReading): readonly Complement[] {
  if (!words.slice(phrase.end, phrase.end + FARTHEST).some(({ lower }) => lower === 'that')) return [];
  const told = clauses.find(
    ({ subject, verb }) =>
      subject !== undefined &&
      subject.start > phrase.end &&
      subject.start < phrase.end + FARTHEST &&
      words[subject.start - 1]?.lower === 'that' &&
      !verb.isPassive,
  );
  return told?.subject === undefined ? [] : [{ preposition: 'that', nouns: told.subject }];
}

/** Words within which the clause that tells what a noun is about begins. */
const FARTHEST = 8;

const asks = ({ about }: NounFrame): number => (about === undefined ? 0 : 1);

/** Frames of the noun with an adjective ("scathing attack") before those of the noun alone. */
function framesOf({ lemma, words }: NounPhrase): readonly NounFrame[] {
  const own = NOUN_FRAMES.get(lemma) ?? [];
  return QUALIFIED.has(lemma) ? [...words.flatMap((word) => NOUN_FRAMES.get(`${word} ${lemma}`) ?? []), ...own] : own;
}

/** Nouns of which some frame asks for an adjective. */
const QUALIFIED: ReadonlySet<string> = new Set(
  [...NOUN_FRAMES.keys()].flatMap((lemma) => (lemma.includes(' ') ? [lemma.slice(lemma.indexOf(' ') + 1)] : [])),
);

/** "the arrest by the police of Ann Lee": the police are not hers. */
const ofThese = ({ phrases }: NounGroup): readonly Complement[] =>
  phrases.flatMap(({ of, isName }) => (of === undefined || !isName ? [] : [{ preposition: 'of', nouns: of }]));

/** "a meeting with Ann Lee in Oslo": what hangs on the nouns of a complement may as well belong to the noun above. */
const onOwn = ({ phrases: own }: NounGroup, { phrases }: SentenceReading): readonly Complement[] =>
  phrases.flatMap(({ phrase, complements }) => (own.some(({ start }) => start === phrase.start) ? complements : []));

/** "the Paris meeting": the town that stands before what happened there. */
function townBefore(phrase: NounPhrase): readonly Complement[] {
  const town = phrase.modifiers[phrase.modifiers.length - 1];
  if (town?.chain.kind !== 'city') return [];
  const { start, end, lemma } = phrase;
  const { span } = town.evidence;
  const name = { start, end, span, lemma, words: [], isName: true, isPronoun: false, referent: town };
  return [{ preposition: 'in', nouns: groupOf([{ ...name, modifiers: [], descriptions: [] }]) }];
}

/** "a proposal for talks", "a draft of a treaty": not held, and not made. */
const isOfProposal = ({ start }: NounPhrase, { phrases }: SentenceReading): boolean =>
  phrases.some(
    ({ phrase, complements }) =>
      PROPOSALS.has(phrase.lemma) &&
      (phrase.of?.start === start ||
        complements.some(
          ({ preposition, nouns }) => (preposition === 'for' || preposition === 'of') && nouns.start === start,
        )),
  );

const PROPOSALS: ReadonlySet<string> = new Set(
  'proposal draft prospect possibility hope idea chance plan call blueprint suggestion invitation'.split(' '),
);

/** "the proposed deal", "possible talks": words by which what the noun names is not there yet. */
const PROPOSED: ReadonlySet<string> = new Set(
  'proposed possible potential prospective hypothetical would-be eventual'.split(' '),
);

type Ends = ReadonlyMap<FrameEnd, readonly Referent[]>;

interface Bound {
  readonly ends: Ends;
  readonly aspect?: string;
}

interface NounContext {
  readonly complements: readonly Complement[];
  /** Whose deed the noun is where it has no owner of its own. */
  readonly acting: readonly Referent[];
  /** The two that a hyphen joins before the noun. */
  readonly joined: readonly Referent[];
}

function bindNoun(
  frame: NounFrame,
  phrase: NounPhrase,
  { complements, acting, joined }: NounContext,
): Bound | undefined {
  if (!(frame.through?.some((noun) => noun === phrase.lemma || leadsTo(phrase, noun)) ?? true)) return undefined;
  const ends = new Map<FrameEnd, readonly Referent[]>();
  let aspect: string | undefined;
  if (frame.possessor !== undefined) {
    const own = possessorsOf(frame, phrase);
    const possessors = own.length > 0 || frame.possessor !== 'subject' ? own : acting;
    if (possessors.length === 0) return undefined;
    ends.set(frame.possessor, possessors);
  }
  let groups = [
    ...(phrase.of === undefined ? [] : [{ preposition: 'of', nouns: phrase.of }]),
    ...complements,
    ...(phrase.maker === undefined ? [] : [{ preposition: 'by', nouns: phrase.maker }]),
  ];
  for (const { preposition, filler } of frame.slots) {
    const group = groups.find((complement) => complement.preposition === preposition)?.nouns;
    // "blames the Front for Ann Lee's murder": by whom, the verb tells.
    if (group === undefined && preposition === 'by' && filler.kind === 'end' && acting.length > 0) {
      ends.set(filler.end, acting);
      continue;
    }
    if (group === undefined && preposition === 'between' && isShared(frame, filler) && joined.length > 0) {
      ends.set('both', joined);
      continue;
    }
    if (group === undefined || !isFilledBy(filler, group)) return undefined;
    // "her resignation as head of Acme": what follows hangs on the noun before.
    groups = [...onNouns(group), ...groups.filter(({ nouns }) => nouns !== group)];
    if (filler.kind === 'end') {
      const referents = denotedBy(group);
      if (referents.length === 0) return undefined;
      ends.set(filler.end, referents);
      continue;
    }
    if (filler.kind === 'office') continue;
    if (filler.possessor === undefined) {
      // "an attack on a church in Halm", but not "on Norway in Halm".
      if (filler.lemmas.size === 0 && denotedBy(group).length > 0) return undefined;
      continue;
    }
    const possessors = group.phrases.flatMap((noun) => (noun.isName ? [] : owners(noun)));
    if (possessors.length === 0) return undefined;
    ends.set(filler.possessor, possessors);
    aspect = group.phrases.flatMap((noun) => aspectOf(filler, noun) ?? [])[0];
  }
  return { ends, ...(aspect !== undefined && { aspect }) };
}

/** Whether a place takes both ends of a noun that nobody else has. */
const isShared = ({ possessor }: NounFrame, filler: FrameFiller): boolean =>
  possessor === undefined && filler.kind === 'end' && filler.end === 'both';

/** "the arrival of Norwegian troops": whether what it is of has the noun. */
const leadsTo = ({ of }: NounPhrase, noun: string): boolean => of?.phrases.some(({ lemma }) => lemma === noun) ?? false;

/** Whether a noun of the group is one that the frame asks for. */
const isFilledBy = (filler: FrameFiller, { phrases }: NounGroup): boolean =>
  filler.kind !== 'noun' || filler.lemmas.size === 0 || phrases.some(({ lemma }) => filler.lemmas.has(lemma));

const onNouns = ({ phrases }: NounGroup): readonly Complement[] =>
  phrases.flatMap(({ isName, of, complements = [] }) =>
    isName ? [] : [...(of === undefined ? [] : [{ preposition: 'of', nouns: of }]), ...complements],
  );

/** "US support", but not "Syria talks with Moscow": where both ends are alike, a name before the noun is its topic. */
function possessorsOf(frame: NounFrame, phrase: NounPhrase): readonly Referent[] {
  if (phrase.possessor !== undefined) return [phrase.possessor];
  if (phrase.owners !== undefined) return phrase.owners;
  const last = phrase.modifiers[phrase.modifiers.length - 1];
  if (last === undefined || relationEntry(frame.relation).symmetric) return [];
  return last.chain.type === 'Place' && last.chain.kind !== 'country' ? [] : [last];
}
