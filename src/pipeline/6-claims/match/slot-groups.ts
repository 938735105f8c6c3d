import { NOUN_FRAMES } from '../../../ontology/frames';
import type { FrameSlot, VerbFrame } from '../../../ontology/parse-frame';
import { relationEntry } from '../../../ontology/relations';
import { PREPOSITIONS } from '../grammar/function-words';
import { isShamed } from '../grammar/judgements';
import type { Clause, Complement, NounGroup, NounPhrase, Referent } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { hasTarget } from './deed-targets';
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
export const agentOf = ({ obliques }: Clause): NounGroup | undefined =>
  obliques.find(
    ({ preposition, nouns }) =>
      preposition === 'at the hands of' || (preposition === 'by' && !isDoerOfNoun(nouns, obliques)),
  )?.nouns;

/** "was sacked after the defeat by Halm Rovers": who did what another noun tells; of an attack he did the rest as well. */
const isDoerOfNoun = ({ start }: NounGroup, obliques: readonly Complement[]): boolean =>
  obliques.some(({ preposition, nouns }) =>
    nouns.phrases.some(
      ({ lemma, end, complements = [] }) =>
        APART.has(preposition) &&
        (end + 1 === start || complements.some((one) => one.preposition === 'by' && one.nouns.start === start)) &&
        (lemma === 'defeat' ||
          (NOUN_FRAMES.get(lemma) ?? []).some(({ relation }) => relationEntry(relation).family !== 'conflict')),
    ),
  );

/** Prepositions that lead to another event than the verb's. */
const APART: ReadonlySet<string> = new Set(['after', 'before', 'following', 'despite', 'amid', 'over']);

/** "was paid for by Acme", "is frowned upon": the preposition that the passive leaves behind its verb. */
export const strandedIn = ({ verb, after: [first, second] }: Clause): string | undefined =>
  verb.isPassive && first !== undefined && PREPOSITIONS.has(first) && first !== 'by' && second === 'by'
    ? first
    : undefined;

/** "said that Norway had broken …", "was behind the attack", but not "would break" or "had not broken". */
const tellsDeed = (told: Clause, deeds: readonly string[]): boolean =>
  (deeds.includes(told.verb.lemma) || (deeds.includes(GUILT) && isGuilty(told))) &&
  told.verb.modal === undefined &&
  !told.isNegated &&
  !told.isConditional;

/** In a list of deeds: to be behind one, or guilty of it. */
const GUILT = 'be guilty';

/** "was behind the attack", "is responsible for the deaths". */
const isGuilty = ({ verb, after, obliques }: Clause): boolean =>
  verb.lemma === 'be' &&
  (after.includes('complicit') ||
    after.includes('guilty') ||
    obliques.some(
      ({ preposition, nouns }) =>
        (preposition === 'behind' || (preposition === 'for' && after.includes('responsible'))) &&
        nouns.phrases.some(({ lemma }) => CRIMES.has(lemma)),
    ));

const CRIMES: ReadonlySet<string> = new Set(
  `attack cyberattack cyber-attack hacking airstrike sabotage incursion provocation smuggling attempt campaign outbreak bombing killing murder explosion blast raid plot coup strike leak fire death massacre assassination shooting poisoning kidnapping
  abduction disappearance theft fraud hack breach crime violence unrest ambush shelling crash disaster war famine collapse failure crisis
  delay loss abuse assault`
    .trim()
    .split(/\s+/),
);

/** Who does what a clause tells: in the passive its agent, as "that Ann Lee was beaten" says nothing of her; but "was involved". */
const doerOf = (told: Clause): NounGroup | undefined =>
  SUFFERING.has(told.verb.lemma)
    ? undefined
    : told.verb.isPassive && !INVOLVED.has(told.verb.lemma)
      ? agentOf(told)
      : told.subject;

/** Verbs whose subject does nothing: "alleged that she had suffered beatings". */
const SUFFERING: ReadonlySet<string> = new Set(
  'suffer experience undergo endure sustain incur face fear mourn die starve drown perish languish'.split(' '),
);

const INVOLVED: ReadonlySet<string> = new Set('involve link implicate connect tie motivate bribe pay'.split(' '));

/** The groups that may fill a slot, best first. */
export function groupsFor(slot: FrameSlot, { frame, clause, noun, context }: Slot): readonly NounGroup[] {
  const { preposition } = slot;
  if (preposition === undefined) {
    if (slot === frame.slots[1] && frame.slots[0]?.preposition === undefined) {
      // "was shown the door by Acme": in the passive the second object alone is left.
      const second = clause.verb.isPassive ? clause.object : clause.secondObject;
      if (second !== undefined) return [second];
    }
    const particle = frame.particles[frame.particles.length - 1];
    const direct = clause.verb.isPassive
      ? clause.subject
      : particle === undefined
        ? clause.object
        : afterParticle(clause, particle);
    return direct === undefined || isOfAnotherSum(direct, slot, frame) ? [] : [direct];
  }
  if (preposition === 'that')
    return governed(clause, context, 'finite')
      .filter(
        (told) =>
          frame.modal === undefined ||
          (frame.modal.includes(told.verb.modal ?? (told.verb.isBare ? 'bare' : '')) && !isShamed(told)),
      )
      .filter((told) => frame.deeds === undefined || tellsDeed(told, frame.deeds))
      .flatMap((told) => doerOf(told) ?? []);
  if (preposition === 'whether') return asked(clause, context).flatMap((told) => doerOf(told) ?? []);
  if (preposition === 'to do')
    return governed(clause, context, 'infinitive')
      .filter(({ verb }) => frame.deeds === undefined || frame.deeds.includes(verb.lemma))
      .flatMap(({ object, obliques }) => object ?? obliques.find((one) => TOWARDS.has(one.preposition))?.nouns ?? []);
  if (noun === undefined && preposition === strandedIn(clause))
    return clause.subject === undefined ? [] : [clause.subject];
  const obliques = [...clause.obliques, ...behindInfinitive(frame, clause, context)].filter(
    (oblique: Complement) =>
      oblique.preposition === preposition && !hangsOnDeed(oblique, clause) && !isOfCause(oblique, clause),
  );
  // A phrase of place or time may stand between, but the first of a preposition is the one meant, with those joined to it.
  const first = obliques.slice(0, 1).map(({ nouns }) => joinedTo(nouns, obliques, context.words));
  // "took part in a debate on debt on the margins of the summit": where a noun is asked for, the one that has it.
  if (noun === undefined)
    return slot.filler.kind === 'noun' ? [...first, ...obliques.slice(1).map(({ nouns }) => nouns)] : first;
  if (preposition === 'of') {
    if (noun.of !== undefined) return [noun.of];
    const own = owners(noun).map((owner) => ownerGroup(owner, noun));
    // "“ended the life” of Ann Lee": a quotation may stand between.
    return own.length > 0 ? own : first.filter(({ start }) => start - noun.end < 3);
  }
  if (preposition === 'in' && isConflict(frame) && hasTarget(noun, context.words)) return [];
  const own = noun.complements?.find((complement) => complement.preposition === preposition)?.nouns;
  if (own !== undefined) return [own];
  if (preposition !== 'by') return first;
  // In the passive "by" leads to who acts, unless it hangs on the noun itself.
  return noun.maker !== undefined ? [noun.maker] : clause.verb.isPassive && !frame.isPassive ? [] : first;
}

/** "pledged $2 million and Qatar $1 million": what Qatar pledged, and not what it got. */
const isOfAnotherSum = ({ phrases }: NounGroup, slot: FrameSlot, { slots }: VerbFrame): boolean =>
  slot.filler.kind === 'end' &&
  slots[1] !== undefined &&
  slots[1].preposition === undefined &&
  slot === slots[0] &&
  phrases.length > 0 &&
  /[$£€¥]|^(?:million|billion)$/.test(phrases[0]?.words.join(' ') ?? '');

/** "threatened to deal a blow to X": what hangs on the infinitive that the frame asks for. */
const behindInfinitive = ({ slots }: VerbFrame, clause: Clause, context: SentenceClauses): readonly Complement[] =>
  slots.some(({ preposition }) => preposition === 'to do')
    ? governed(clause, context, 'infinitive').flatMap(({ obliques }) => obliques)
    : [];

const isConflict = ({ relation }: VerbFrame): boolean => relationEntry(relation).family === 'conflict';

/** "threatened to retaliate against X", "vowed to strike at X". */
const TOWARDS: ReadonlySet<string> = new Set(['against', 'at']);

/** Verbs that take the cause with "for", on which a phrase with "on" then hangs. */
const BY_CAUSE: ReadonlySet<string> = new Set(['call', 'blame']);

/** "called for sanctions on Iceland": nobody called on it; "blamed Norway for the raid on Halm": nor is it blamed on Halm. */
const isOfCause = ({ nouns, preposition }: Complement, { verb, obliques }: Clause): boolean =>
  BY_CAUSE.has(verb.lemma) &&
  preposition === 'on' &&
  obliques.some((one) => one.preposition === 'for' && one.nouns.start < nouns.start);

/** "In an interview with X she agreed": the interview is with X, whatever the verb may take. */
const hangsOnDeed = ({ nouns, preposition }: Complement, { verb, obliques }: Clause): boolean =>
  obliques.some(({ nouns: { phrases } }) =>
    phrases.some(
      ({ lemma, complements }) =>
        (nouns.end <= verb.start ? DEED_NOUNS.has(`${lemma} ${preposition}`) : QUARRELS.has(lemma)) &&
        complements?.some((complement) => complement.nouns.start === nouns.start),
    ),
  );

/** "stood by Iceland in its row with Norway": whom a quarrel is with is no other's partner. */
const QUARRELS: ReadonlySet<string> = new Set(
  'row dispute war feud conflict battle standoff stand-off clash fight struggle quarrel spat rivalry match game final'.split(
    ' ',
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

/** "is looking into whether Acme broke the law": what an inquiry is about, which nothing governs. */
const asked = ({ verb, after }: Clause, { clauses }: SentenceClauses): readonly Clause[] => {
  const at = after.slice(0, 2).findIndex((word) => ASKING.has(word));
  return at < 0
    ? []
    : clauses.filter(({ subject, governor }) => governor === undefined && subject?.start === verb.end + at + 1);
};

const ASKING: ReadonlySet<string> = new Set(['whether', 'how', 'why', 'if']);
