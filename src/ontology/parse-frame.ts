import type { Modality, Polarity } from '../model/claim';
import type { EntityType, OrganizationKind } from '../model/entity';
import type { RelationType } from '../model/id';
import { alternatives } from './lexical-classes';
import type { FramePattern } from './relation-entry';

/** Which ends of the relation a place in a frame holds; `both` is a plural that shares the relation ("A and B met"). */
export type FrameEnd = 'subject' | 'object' | 'both';

/** What must stand in a place of a frame. */
export type FrameFiller =
  | { readonly kind: 'end'; readonly end: FrameEnd }
  /** The object is the body that the subject's title or apposition names. */
  | { readonly kind: 'office' }
  /** A common noun with one of these lemmas, any noun where the list is empty, possessed by an end where one is given. */
  | { readonly kind: 'noun'; readonly lemmas: ReadonlySet<string>; readonly possessor?: FrameEnd };

/** One argument after the governing word. */
export interface FrameSlot {
  /** Absent for a direct object; `that` for the subject of a clause, `whether` for that of a question, `to do` for the object of an infinitive. */
  readonly preposition?: string;
  readonly filler: FrameFiller;
}

interface FrameBase {
  readonly relation: RelationType;
  /** The pattern as the table writes it. */
  readonly pattern: string;
  /** Dictionary forms of the governing word. */
  readonly lemmas: readonly string[];
  readonly slots: readonly FrameSlot[];
  /** Types that an end must have where narrower than the relation's domain and range. */
  readonly subjectTypes?: readonly EntityType[] | undefined;
  readonly objectTypes?: readonly EntityType[] | undefined;
  readonly modality?: Modality | undefined;
  readonly polarity?: Polarity | undefined;
  /** Whether it holds whatever the status of its clause. */
  readonly given?: true | undefined;
  /** Whether it holds only where the verb's deed is not done, then whatever its status. */
  readonly untilDone?: true | undefined;
  /** Adverbs of which the verb must have one. */
  readonly adverbs?: readonly string[] | undefined;
  /** Nouns of which the subject must be one, for its owner. */
  readonly through?: readonly string[] | undefined;
  /** Topics of which the noun that fills a place, or the noun of the frame, must have one. */
  readonly about?: readonly string[] | undefined;
  /** What the words around the object's name must call it. */
  readonly called?: readonly string[] | undefined;
  /** What the words around the subject's name must call it. */
  readonly calling?: readonly string[] | undefined;
  /** Whether no infinitive may hang on the verb. */
  readonly alone?: true | undefined;
  /** Kinds that a body in the subject must be of. */
  readonly subjectKinds?: readonly OrganizationKind[] | undefined;
  /** Kinds that the subject must not be of. */
  readonly exceptKinds?: readonly (OrganizationKind | 'city' | 'country')[] | undefined;
  /** Kinds that a body in the object must be of. */
  readonly objectKinds?: readonly OrganizationKind[] | undefined;
  /** Verbs of which the clause after "that" must have one; in its passive the agent fills the place. */
  readonly deeds?: readonly string[] | undefined;
  /** Auxiliaries of which the clause after "that" must have one. */
  readonly modal?: readonly string[] | undefined;
}

/** A verb with its arguments. In the passive the subject fills the direct slot and the agent of "by" the subject's place. */
export interface VerbFrame extends FrameBase {
  readonly kind: 'verb';
  /** `any` where whoever acts is no end: "* beat S in O". */
  readonly subject: FrameEnd | 'any';
  /** Whether a `*` lets any verb, subject or object stand; such a frame tells something beside what the verb itself says. */
  readonly isAdjunct: boolean;
  /** Words right after the verb: "set up". */
  readonly particles: readonly string[];
  /** Whether the verb stands in the passive with the pattern's subject as its own: "was born in". */
  readonly isPassive: boolean;
  /** Whether it says nothing in the passive. */
  readonly isActive: boolean;
  /** Words that must follow the last slot: "find O guilty". */
  readonly tail: readonly string[];
}

/** A noun with its arguments: "talks between A and B", "A's support for B". */
export interface NounFrame extends FrameBase {
  readonly kind: 'noun';
  /** The end that is its possessor, or a name before it ("US support"). */
  readonly possessor?: FrameEnd | undefined;
}

export type Frame = VerbFrame | NounFrame;

/** Stands for any verb, subject or object in a pattern. */
export const ANY = '*';
/** As a lemma in braces: any sum of money. */
export const MONEY = 'MONEY';
/** As a lemma in braces: a court by its name. */
export const COURT = 'COURT';

const ENDS: Readonly<Record<string, FrameEnd>> = { S: 'subject', O: 'object', 'S+O': 'both' };
const POSSESSORS: Readonly<Record<string, FrameEnd>> = { "S's": 'subject', "O's": 'object' };

/**
 * Reads a pattern of the table. `S` and `O` are the ends, `S+O` a plural of both, `S's` a possessor, `{a|b}` a common noun,
 * `{X}` any noun, `{MONEY}` a sum, `{COURT}` a court by name, other words in capitals a class of `lexical-classes.ts`, `*` any verb, subject or object, `{V}` the verb of an infinitive, `@office` the body of the subject's office, `a|b` alternatives (those of prepositions are patterns of their own), other words prepositions (`in_support_of`) and particles:
 * `S hold {talk|meeting} with O`, `{arrest} of O by S`. Throws `SyntaxError` for a pattern without a head or both ends.
 */
export function parseFrame(relation: RelationType, pattern: FramePattern): Frame {
  const { pattern: text, ...options } = typeof pattern === 'string' ? { pattern } : pattern;
  const words = text.split(' ');
  // All frames are born with the same properties: sentences are held against thousands of them.
  const base = {
    relation,
    pattern: text,
    subjectTypes: options.subject,
    objectTypes: options.object,
    modality: options.modality,
    polarity: options.polarity,
    given: options.given,
    untilDone: options.untilDone,
    subjectKinds: options.subjectKinds,
    exceptKinds: options.exceptKinds,
    objectKinds: options.objectKinds,
    adverbs: options.adverbs,
    through: options.through,
    about: options.about,
    called: options.called,
    calling: options.calling,
    alone: options.alone,
    deeds: options.deeds,
    modal: options.modal,
  };
  const frame = readsAsVerb(words) ? parseVerb(words, base, options.voice) : parseNoun(words, base);
  if (!hasBothEnds(frame)) throw new SyntaxError(`frame without both ends: ${text}`);
  return frame;
}

type Base = Omit<FrameBase, 'lemmas' | 'slots'>;

const readsAsVerb = ([first = '']: readonly string[]): boolean => first === ANY || ENDS[first] !== undefined;

function parseVerb(words: readonly string[], base: Base, voice: 'passive' | 'active' | undefined): VerbFrame {
  const subject = words[0] === ANY ? 'any' : ENDS[words[0] ?? ''];
  const lemmas = words[1] === undefined ? undefined : alternatives(words[1]);
  if (subject === undefined || lemmas === undefined) throw new SyntaxError(`frame without a verb: ${base.pattern}`);
  const { slots, particles, tail } = parseSlots(
    words.slice(2).filter((word) => word !== ANY),
    { mayBeParticle: true },
  );
  return {
    kind: 'verb',
    subject,
    lemmas,
    slots,
    particles,
    isPassive: voice === 'passive',
    isActive: voice === 'active',
    tail,
    isAdjunct: words.includes(ANY),
    ...base,
  };
}

function parseNoun(words: readonly string[], base: Base): NounFrame {
  const possessor = POSSESSORS[words[0] ?? ''];
  const head = words[possessor === undefined ? 0 : 1];
  if (head === undefined || !isNoun(head)) throw new SyntaxError(`frame without a noun: ${base.pattern}`);
  const { slots, tail } = parseSlots(words.slice(possessor === undefined ? 1 : 2), { mayBeParticle: false });
  if (tail.length > 0) throw new SyntaxError(`words after a noun frame: ${base.pattern}`);
  return { kind: 'noun', possessor, lemmas: [...nounLemmas(head)], slots, ...base };
}

/** Of the words before an argument the last is its preposition, earlier ones are particles of the verb. */
function parseSlots(
  words: readonly string[],
  { mayBeParticle }: { readonly mayBeParticle: boolean },
): { slots: FrameSlot[]; particles: string[]; tail: string[] } {
  const slots: FrameSlot[] = [];
  const particles: string[] = [];
  let pending: string[] = [];
  let possessor: FrameEnd | undefined;
  for (const word of words) {
    if (word === '@office') {
      slots.push({ filler: { kind: 'office' } });
      continue;
    }
    const end = ENDS[word];
    if (POSSESSORS[word] !== undefined) {
      possessor = POSSESSORS[word];
      continue;
    }
    if (end === undefined && !isNoun(word)) {
      pending.push(word);
      continue;
    }
    if (word === '{V}') {
      pending = ['to do'];
      continue;
    }
    // "take over O", but "record {win} over O".
    const hasParticleAlone =
      mayBeParticle && slots.length === 0 && PARTICLES.has(pending[0] ?? '') && pending.length === 1;
    const preposition = hasParticleAlone ? undefined : pending.pop()?.replace(/_/g, ' ');
    particles.push(...pending);
    pending = [];
    const filler: FrameFiller =
      end === undefined
        ? { kind: 'noun', lemmas: nounLemmas(word), ...(possessor !== undefined && { possessor }) }
        : { kind: 'end', end };
    slots.push({ ...(preposition !== undefined && { preposition }), filler });
    possessor = undefined;
  }
  // "S step down @office": with no preposition to follow, the words before are the verb's own.
  if (slots.length === 1 && slots[0]?.filler.kind === 'office') return { slots, particles: pending, tail: [] };
  return { slots, particles, tail: pending };
}

/** Words that, alone before a direct object, belong to the verb: "take over O", "set up O". */
const PARTICLES: ReadonlySet<string> = new Set([
  'up',
  'out',
  'down',
  'off',
  'over',
  'back',
  'dead',
  'away',
  'short',
  'free',
  'hostage',
  'captive',
]);

const isNoun = (word: string): boolean => word.startsWith('{') && word.endsWith('}');

function nounLemmas(word: string): ReadonlySet<string> {
  const inner = word.slice(1, -1);
  return new Set(inner === 'X' ? [] : alternatives(inner).map((lemma) => lemma.replace(/_/g, ' ')));
}

function hasBothEnds(frame: Frame): boolean {
  const ends = frame.slots.flatMap(({ filler }) =>
    filler.kind === 'end' ? filler.end : filler.kind === 'office' ? ('object' as const) : (filler.possessor ?? []),
  );
  if (frame.kind === 'verb' && frame.subject !== 'any') ends.push(frame.subject);
  ends.push(...(frame.kind === 'verb' ? [] : frame.possessor === undefined ? [] : [frame.possessor]));
  return ends.includes('both') || (ends.includes('subject') && ends.includes('object'));
}
