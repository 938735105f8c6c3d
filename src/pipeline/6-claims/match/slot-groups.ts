import { NOUN_FRAMES } from '../../../ontology/frames';
import type { FrameSlot, VerbFrame } from '../../../ontology/parse-frame';
import type { Clause, Complement, NounGroup, NounPhrase, Referent } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { owners } from './denoted';

/** Clauses and words of one sentence. */
export interface SentenceClauses {
  readonly clauses: readonly Clause[];
  readonly words: readonly Word[];
}

/** Where a place of a frame is to be filled. */
interface Slot {
  readonly frame: VerbFrame;
  readonly clause: Clause;
  /** The noun that the place before it took, on which prepositions may hang. */
  readonly noun: NounPhrase | undefined;
  readonly context: SentenceClauses;
}

/** Who acts in the passive. */
export const agentOf = (clause: Clause): NounGroup | undefined =>
  clause.obliques.find(({ preposition }) => preposition === 'by' || preposition === 'at the hands of')?.nouns;

/** "said that Norway had broken …", but not "would break" or "had not broken". */
const tellsDeed = ({ verb, isNegated, isConditional }: Clause, deeds: readonly string[]): boolean =>
  deeds.includes(verb.lemma) && verb.modal === undefined && !isNegated && !isConditional;

/** Who does what a clause tells: in the passive its agent, as "that Ann Lee was beaten" says nothing of her; but "was involved". */
const doerOf = (told: Clause): NounGroup | undefined =>
  told.verb.isPassive && !INVOLVED.has(told.verb.lemma) ? agentOf(told) : told.subject;

const INVOLVED: ReadonlySet<string> = new Set('involve link implicate connect tie motivate bribe pay'.split(' '));

/** The groups that may fill a slot, best first. */
export function groupsFor(slot: FrameSlot, { frame, clause, noun, context }: Slot): readonly NounGroup[] {
  const { preposition } = slot;
  if (preposition === undefined) {
    if (clause.secondObject !== undefined && slot === frame.slots[1] && frame.slots[0]?.preposition === undefined)
      return [clause.secondObject];
    const particle = frame.particles[frame.particles.length - 1];
    const direct = clause.verb.isPassive
      ? clause.subject
      : particle === undefined
        ? clause.object
        : afterParticle(clause, particle);
    return direct === undefined ? [] : [direct];
  }
  if (preposition === 'that')
    return governed(clause, context, 'finite')
      .filter(({ verb }) => frame.modal === undefined || frame.modal.includes(verb.modal ?? ''))
      .filter((told) => frame.deeds === undefined || tellsDeed(told, frame.deeds))
      .flatMap((told) => doerOf(told) ?? []);
  if (preposition === 'to do')
    return governed(clause, context, 'infinitive')
      .filter(({ verb }) => frame.deeds === undefined || frame.deeds.includes(verb.lemma))
      .flatMap(({ object }) => object ?? []);
  const obliques = clause.obliques.filter(
    (oblique: Complement) => oblique.preposition === preposition && !hangsOnDeed(oblique, clause),
  );
  // A phrase of place or time may stand between, but the first of a preposition is the one meant, with those joined to it.
  const first = obliques.slice(0, 1).map(({ nouns }) => joinedTo(nouns, obliques, context.words));
  if (noun === undefined) return first;
  if (preposition === 'of') {
    if (noun.of !== undefined) return [noun.of];
    const own = owners(noun).map((owner) => ownerGroup(owner, noun));
    // "“ended the life” of Ann Lee": a quotation may stand between.
    return own.length > 0 ? own : first.filter(({ start }) => start - noun.end < 3);
  }
  const own = noun.complements?.find((complement) => complement.preposition === preposition)?.nouns;
  if (own !== undefined) return [own];
  if (preposition !== 'by') return first;
  // In the passive "by" leads to who acts, unless it hangs on the noun itself.
  return noun.maker !== undefined ? [noun.maker] : clause.verb.isPassive ? [] : first;
}

/** "In an interview with X she agreed": the interview is with X, whatever the verb may take. */
const hangsOnDeed = ({ nouns, preposition }: Complement, { verb, obliques }: Clause): boolean =>
  nouns.end <= verb.start &&
  obliques.some(({ nouns: { phrases } }) =>
    phrases.some(
      ({ lemma, complements }) =>
        DEED_NOUNS.has(`${lemma} ${preposition}`) &&
        complements?.some((complement) => complement.nouns.start === nouns.start),
    ),
  );

/** Nouns of the table and the prepositions that they take: "meeting with". */
const DEED_NOUNS: ReadonlySet<string> = new Set(
  [...NOUN_FRAMES].flatMap(([lemma, frames]) =>
    frames.flatMap(({ slots }) => slots.map(({ preposition = '' }) => `${lemma} ${preposition}`)),
  ),
);

/** "talks with the Greens and with the Liberals": both. */
function joinedTo(nouns: NounGroup, obliques: readonly Complement[], words: readonly Word[]): NounGroup {
  const rest = obliques.slice(1).filter((other) => words[other.nouns.start - 2]?.lower === 'and');
  return rest.length === 0
    ? nouns
    : { ...nouns, phrases: [...nouns.phrases, ...rest.flatMap((other) => other.nouns.phrases)] };
}

/** "shot dead the judge": the particle may be read as an object of its own. */
const afterParticle = ({ obliques, object, secondObject }: Clause, particle: string): NounGroup | undefined =>
  obliques.find(({ preposition }) => preposition === particle)?.nouns ??
  (object?.phrases[0]?.lemma === particle && secondObject !== undefined ? secondObject : object);

const ownerGroup = (owner: Referent, noun: NounPhrase): NounGroup => ({
  kind: 'nouns',
  start: noun.start,
  end: noun.end,
  phrases: [{ ...noun, span: owner.evidence.span, referent: owner, isName: true, descriptions: [] }],
});

const governed = (clause: Clause, { clauses }: SentenceClauses, form: 'finite' | 'infinitive'): readonly Clause[] =>
  clauses.filter(({ governor, verb }) => governor?.clause === clause && verb.form === form).slice(0, 1);
