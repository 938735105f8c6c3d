import type { ChainId } from '../../../model/id';
import type { VerbFrame } from '../../../ontology/parse-frame';
import { relationEntry } from '../../../ontology/relations';
import { FAILED, JUDGEMENT } from '../grammar/control-verbs';
import { hedgeIn } from '../grammar/hedges';
import { METONYM, METONYM_NOUNS } from '../grammar/metonyms';
import { isOtherVerb } from '../grammar/phrasal-verbs';
import type { Clause, Complement, NounGroup, Referent, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { type Status, statusOf, weaker } from '../status/clause-status';
import { withDoer } from './apposed-deeds';
import { apposedStates } from './apposed-states';
import { type Candidate, hasSameEnds } from './candidate';
import { withCompanions } from './companions';
import { timesOn } from './deed-times';
import { denoted } from './denoted';
import { isBlocked, isCompound, isLetGo, isTopic } from './idle-verbs';
import { onAccuser } from './on-accuser';
import { pairs } from './pairs';
import { agentOf, type SentenceClauses } from './slot-groups';
import { withSoCalled } from './so-called';
import { type ArticleClauses, bindSlot, bindSubject, endsInTail, hasDirectSlot } from './verb-arguments';
import { framesFor, nounsIn } from './verb-frames';

/**
 * Reads the verb frames of the ontology in the clauses of a sentence: per clause the most specific frame of the verb counts, and
 * beside it those with a `*`, which tell something else.
 */
export function matchVerbs(
  sentence: SentenceReading,
  bodies: ReadonlyMap<ChainId, readonly Referent[]>,
): readonly Candidate[] {
  const clauses = [...sentence.clauses, ...apposedStates(sentence)].map((read) =>
    withSoCalled(withDoer(inOrder(read), sentence), sentence),
  );
  const nouns = nounsIn(clauses);
  return clauses.flatMap((clause) => {
    if (isCompound(clause, sentence.words) || isTopic(clause, sentence.words) || isLetGo(clause, sentence.words))
      return [];
    if (isBlocked(clause, sentence.clauses)) return [];
    const { own, adjuncts } = framesFor(clause, nouns);
    const status = own.length + adjuncts.length === 0 ? undefined : statusOf(clause);
    if (status === undefined || isTooLate(clause, sentence)) return [];
    const context = { clauses: sentence.clauses, words: sentence.words, status, bodies };
    const found = firstMatch(own, clause, context);
    const further = adjuncts.flatMap((frame) => matchFrame(frame, clause, context));
    return [
      ...found.filter((deed) => !further.some((how) => isInstead(how, deed) || isBySomebodyElse(how, deed))),
      ...further.filter((candidate) => !found.some((one) => isSameFact(one, candidate))),
    ];
  });
}

/** "did not sign it until 1998": what is denied is the time. */
const isTooLate = ({ isNegated, verb }: Clause, { words, clauses }: SentenceReading): boolean =>
  isNegated &&
  verb.modal === undefined &&
  words
    .slice(verb.end)
    .some(
      ({ lower, index }) =>
        (lower === 'until' || lower === 'till') &&
        clauses.every((other) => other.verb.start <= verb.start || other.verb.start > index),
    );

/** "At the helm of Acme is Ann Lee": she is at the helm. */
const inOrder = (clause: Clause): Clause =>
  clause.verb.lemma === 'be' &&
  clause.subject === undefined &&
  clause.object?.phrases[0]?.isName === true &&
  clause.obliques.some(({ nouns }) => nouns.end === clause.verb.start)
    ? { ...clause, subject: clause.object, object: undefined }
    : clause;

/** "arrived for talks with X" tells the meeting once, by the frame of the verb itself. */
const isSameFact = (one: Candidate, other: Candidate): boolean =>
  one.relation === other.relation && hasSameEnds(one, other);

/** "discussed it with Bo Berg by phone" is a call and no meeting. */
const isInstead = (how: Candidate, deed: Candidate): boolean =>
  relationEntry(how.relation).insteadOf === deed.relation && hasSameEnds(how, deed);

/** "replaced Ann Lee with Bo Berg": he replaces her, and not who did so. */
const isBySomebodyElse = (how: Candidate, deed: Candidate): boolean =>
  how.relation === deed.relation &&
  /:\* (?:replace|substitute) O /.test(how.rule) &&
  how.object.chain.id === deed.object.chain.id &&
  how.subject.chain.id !== deed.subject.chain.id;

type MatchContext = ArticleClauses & { readonly status: Status };

function firstMatch(frames: readonly VerbFrame[], clause: Clause, context: MatchContext): readonly Candidate[] {
  for (const frame of frames) {
    const found = matchFrame(frame, clause, context);
    if (found.length > 0) return found;
  }
  return [];
}

function matchFrame(frame: VerbFrame, clause: Clause, context: MatchContext): readonly Candidate[] {
  if ((clause.verb.isPassive ? frame.isActive : frame.isPassive) || isAnotherVerb(frame, clause)) return [];
  if (
    meetsOthers(frame, clause) ||
    isMetByOthers(frame, clause) ||
    hasStrayObject(frame, clause) ||
    isCalledSomething(frame, clause, context.words)
  )
    return [];
  if (isOnlyNamed(frame, clause, context) || (frame.alone === true && takesInfinitive(clause, context))) return [];
  if (!hasParticles(frame, clause) || !(frame.adverbs?.some((word) => clause.verb.adverbs.includes(word)) ?? true))
    return [];
  if (!hasModal(frame, clause) || isWish(clause)) return [];
  let bindings = bindSubject(frame, clause, context);
  for (const slot of frame.slots) {
    if (bindings === undefined) return [];
    bindings = bindSlot(slot, { frame, clause, binding: bindings, context });
  }
  if (frame.untilDone === true && (context.status.modality !== 'planned' || context.status.polarity === 'negative'))
    return [];
  if (leadsPart(frame, clause) || movesCasualties(frame, clause, context)) return [];
  if (bindings === undefined || !hasTail(frame, clause, { ...context, end: bindings.end })) return [];
  return pairs(frame, withCompanions(frame, clause, { ...context, ends: onAccuser(frame, clause, bindings.ends) })).map(
    ({ subject, object }) => ({
      relation: frame.relation,
      subject,
      object,
      ...effect(frame, ownStatus(frame, clause, { isDenied: bindings.isDenied === true, status: context.status })),
      ...(context.status.speaker !== undefined && { speaker: context.status.speaker }),
      ...(bindings.aspect !== undefined && { aspect: bindings.aspect }),
      trigger: bindings.trigger,
      rule: `verb:${clause.verb.lemma}:${frame.pattern}${clause.verb.isPassive ? ':passive' : ''}`,
      times: clause.times.length > 0 ? clause.times : timesOn(bindings.noun, context),
      complements: [...clause.obliques.filter((one) => !isOfJudged(one, clause)), ...raisedPlaces(clause)],
    }),
  );
}

/** "will be in Oslo" is a visit to come, "is in Oslo" may be anything. */
const hasModal = ({ modal, slots }: VerbFrame, { verb }: Clause): boolean =>
  modal === undefined ||
  slots.some(({ preposition }) => preposition === 'that') ||
  (verb.modal !== undefined && modal.includes(verb.modal));

/** "Norway would welcome the views of Sweden": it asks for them, and welcomes nothing yet. */
const isWish = ({ verb }: Clause): boolean =>
  verb.lemma === 'welcome' && (verb.modal === 'would' || verb.modal === 'should');

/** "They were met by a crowd": they did not meet each other. */
const isMetByOthers = (frame: VerbFrame, clause: Clause): boolean =>
  frame.subject === 'both' && !hasDirectSlot(frame) && clause.verb.isPassive && agentOf(clause) !== undefined;

/** "Ann Lee and Bo Berg met with officials": they did, and not each other; teams meet to play. */
const meetsOthers = ({ subject, relation }: VerbFrame, { subject: doers, verb, obliques }: Clause): boolean =>
  subject === 'both' &&
  ((relationEntry(relation).mutual === 'work' && !isAmongThem(verb, obliques) && obliques.some(isWithSome)) ||
    (relationEntry(relation).mutual === 'talk' && meetsSome(doers, verb, obliques)));

/** "collaborated with several outlets": with those, of whom none is named. */
const isWithSome = ({ preposition, nouns }: Complement): boolean =>
  (preposition === 'with' || preposition === 'together with') &&
  nouns.phrases.every((phrase) => phrase.referent === undefined && !phrase.isPronoun && denoted(phrase).length === 0);

/** "worked together on it", but not "together with others". */
const isAmongThem = ({ adverbs }: Clause['verb'], obliques: readonly Complement[]): boolean =>
  adverbs.some((word) => TOGETHER.has(word)) && !obliques.some(({ preposition }) => preposition === 'together with');

const TOGETHER: ReadonlySet<string> = new Set(['together', 'jointly']);

const meetsSome = (doers: NounGroup | undefined, verb: Clause['verb'], obliques: readonly Complement[]): boolean =>
  (verb.lemma === 'meet' && doers?.phrases.some(({ lemma }) => lemma === 'team') === true) ||
  obliques.some(
    ({ preposition, nouns }) =>
      preposition === 'with' && nouns.phrases.some(({ lemma }) => METONYM_NOUNS.has(lemma) || OUTSIDERS.has(lemma)),
  );

const OUTSIDERS: ReadonlySet<string> = new Set(
  'reporter journalist press media student family victim survivor resident relative group company people'.split(' '),
);

/** "holding back aid for Halm" gives none: the particle makes another verb, unless the frame names it or tells what any verb may have beside it. */
const isAnotherVerb = ({ particles, isAdjunct }: VerbFrame, { verb, after }: Clause): boolean =>
  particles.length === 0 && !isAdjunct && (isOtherVerb(verb.lemma, after[0]) || isHomeTo(verb, after));

/** "is home to firms with offices in Oslo": what it has is there. */
const isHomeTo = ({ lemma }: Clause['verb'], [first, second]: readonly string[]): boolean =>
  lemma === 'be' && first === 'home' && second === 'to';

/** "made a failed bid for it": nothing came of it. */
const hasFailed = ({ object }: Clause): boolean =>
  object?.phrases.some(({ lemma, words }) => ATTEMPTS.has(lemma) && words.some((word) => FAILED.has(word))) ?? false;

const ATTEMPTS: ReadonlySet<string> = new Set(['bid', 'attempt', 'effort', 'offer', 'plan']);

/** The status of a clause: the other way round where what it tells of came to nothing, alleged where those who act or suffer are only taken for such. */
function ownStatus(
  { relation }: VerbFrame,
  clause: Clause,
  { isDenied, status }: { readonly isDenied: boolean; readonly status: Status },
): Status {
  const known = hasFailed(clause) !== isDenied ? denied(status) : status;
  // "condemned its alleged role": the words were said, whatever is true of the role.
  const suffers = relationEntry(relation).family === 'conflict' ? [clause.subject, clause.object] : [];
  const acts = clause.verb.isPassive ? agentOf(clause) : clause.subject;
  return [acts, ...suffers].some(isAlleged) ? { ...known, modality: weaker(known.modality, 'alleged') } : known;
}

/** "suspected fighters of the Front", but not "the alleged killer, Bo Berg": he is who he is. */
const isAlleged = (group: NounGroup | undefined): boolean =>
  group?.phrases.some(({ isName, words }) => !isName && hedgeIn(words) === 'alleged') === true;

/** What the words of the frame make of the status of its clause. */
const effect = (frame: VerbFrame, { polarity, modality }: Status): Pick<Status, 'polarity' | 'modality'> =>
  frame.given === true || frame.untilDone === true
    ? { polarity: 'positive', modality: 'asserted' }
    : {
        polarity: polarityIn(frame, polarity),
        modality: frame.modality === undefined ? modality : weaker(modality, frame.modality),
      };

/** "were wounded and flown to Oslo": no troops on their way to war, and no visit. */
const movesCasualties = ({ relation }: VerbFrame, { verb, subject }: Clause, { clauses }: SentenceClauses): boolean =>
  relationEntry(relation).isJourney === true &&
  verb.isPassive &&
  clauses.some(
    (other) => other.verb.isPassive && CASUALTY.has(other.verb.lemma) && other.subject?.start === subject?.start,
  );

const CASUALTY: ReadonlySet<string> = new Set(['wound', 'injure', 'hurt', 'rescue', 'kill', 'free', 'release']);

/** "heads the Bergen team", "leads Norway's delegation": a part of it, and not the body. */
const leadsPart = ({ relation, slots }: VerbFrame, { object, verb, subject, obliques }: Clause): boolean =>
  relationEntry(relation).office &&
  slots.some(({ preposition, filler }) => preposition === undefined && filler.kind === 'end') &&
  (obliques.some(isScore) ||
    ((verb.isPassive ? subject : object)?.phrases.some(
      ({ lemma, referent, isName }) =>
        !isName &&
        (referent === undefined
          ? PARTS.has(lemma)
          : referent.evidence.naming?.rule === METONYM &&
            (PARTS.has(lemma) || (referent.chain.type === 'Place' && !RULERS.has(lemma)))),
    ) ??
      false));

/** "led Rovers with 20 goals": first in the scores, not at the head. */
const isScore = ({ preposition, nouns }: Complement): boolean =>
  preposition === 'with' && nouns.phrases.some(({ words }) => words.some((word) => /^\d/.test(word)));

/** Those who are the state itself, where troops or negotiators are some of its people. */
const RULERS: ReadonlySet<string> = new Set(
  'government administration regime cabinet junta leadership state'.split(' '),
);

const PARTS: ReadonlySet<string> = new Set(
  'team delegation side squad unit force board staff mission office group committee panel'.split(' '),
);

/** "be sharply critical": an adverb may stand before what goes with the verb. */
function hasParticles({ particles }: VerbFrame, { after }: Clause): boolean {
  const from = particles.length > 0 && after[0]?.endsWith('ly') && after[0] !== particles[0] ? 1 : 0;
  return particles.every((particle, at) => after[from + at] === particle);
}

/** "welcomed her meeting with Bo Berg in Oslo": the place of the meeting, not of the welcome. */
const isOfJudged = ({ nouns }: Complement, { verb, object }: Clause): boolean =>
  JUDGEMENT.has(verb.lemma) &&
  object !== undefined &&
  nouns.start >= object.end &&
  object.phrases.every(({ isName, isPronoun }) => !isName && !isPronoun);

/** "… Oslo, where fighters are said to have murdered …": the place of the clause that only reports it. */
const raisedPlaces = ({ verb, governor }: Clause): Clause['obliques'] =>
  verb.form === 'infinitive' && governor?.clause.verb.isPassive === true ? governor.clause.obliques : [];

/** "called on Ann Lee to resign", "was due to speak". */
const takesInfinitive = (clause: Clause, { clauses }: SentenceClauses): boolean =>
  (clause.verb.lemma === 'be' && clause.after[1] === 'to') ||
  clauses.some(({ governor, verb }) => governor?.clause === clause && verb.form === 'infinitive');

const denied = ({ polarity, ...status }: Status): Status => ({ ...status, polarity: flip(polarity) });

/** A frame of denial turns the clause's polarity; what went on meanwhile ("did not speak during a visit to Oslo") has its own. */
const polarityIn = ({ polarity, slots, isAdjunct }: VerbFrame, own: Status['polarity']): Status['polarity'] => {
  const [setting] = slots;
  if (isAdjunct && setting?.filler.kind === 'noun' && SETTINGS.has(setting.preposition ?? '')) return 'positive';
  return polarity === 'negative' ? flip(own) : own;
};

const SETTINGS: ReadonlySet<string> = new Set(['during', 'in', 'after', 'before', 'at']);

const flip = (polarity: Status['polarity']): Status['polarity'] => (polarity === 'negative' ? 'positive' : 'negative');

/** "called Ann Lee a hero" is no telephone call. */
const isCalledSomething = (
  { slots }: VerbFrame,
  { verb, object, secondObject }: Clause,
  words: readonly Word[],
): boolean =>
  verb.lemma === 'call' &&
  slots.length === 1 &&
  (secondObject !== undefined ||
    words[verb.end]?.class === 'quote' ||
    (object !== undefined && /^(?:an?|the|["“‘'])$/.test(words[object.end]?.lower ?? '')));

/** "named Ann Lee in the report", "named her the best coach": no office is given. */
function isOnlyNamed({ slots }: VerbFrame, clause: Clause, { clauses, words }: SentenceClauses): boolean {
  const { verb, object, secondObject, obliques } = clause;
  if (verb.lemma !== 'name' || slots.length !== 1) return false;
  const office = verb.isPassive ? object : secondObject;
  if (office !== undefined) return office.phrases.some(({ words }) => words.some((word) => RANKS.test(word)));
  const named = verb.isPassive ? clause.subject : object;
  // "named Ann Lee the world's most powerful woman", whatever hangs on her name.
  if (ranksBehind(verb.end, words)) return true;
  const isDescribed = named?.phrases.some(({ descriptions, words: own }) => descriptions.length > 0 || own.length > 0);
  const isToAct = clauses.some(({ governor, verb: { form } }) => governor?.clause === clause && form === 'infinitive');
  return !isDescribed && !isToAct && !obliques.some(({ preposition }) => preposition === 'as' || preposition === 'to');
}

/** Whether a superlative stands behind a token, with no "as", comma or other stop between. */
function ranksBehind(from: number, words: readonly Word[]): boolean {
  const behind = words.slice(from);
  const stop = behind.findIndex(({ lower, class: kind }) => lower === 'as' || kind === 'punctuation');
  return behind
    .slice(0, stop < 0 ? undefined : stop)
    .some(({ lower }) => RANKS.test(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower));
}

/** Words of a rank or prize, not of an office. */
const RANKS = /^(?:best|worst|greatest|most|top|winner|player|person|man|woman|sportsman|sportswoman|sexiest)$/;

/** "called a meeting on Iceland" is not "called on Iceland": a frame without object takes no clause with one. */
const hasStrayObject = (frame: VerbFrame, clause: Clause): boolean =>
  !frame.isAdjunct &&
  !hasDirectSlot(frame) &&
  frame.slots.length > 0 &&
  frame.slots.every(({ preposition }) => preposition !== 'that' && preposition !== 'to do') &&
  (isObject(clause.object, frame) || hasParticleObject(frame, clause));

/** Not "itself", nor an amount, nor a word of the frame ("took part in it"). */
const isObject = (object: NounGroup | undefined, { particles }: VerbFrame): boolean =>
  object !== undefined &&
  !object.phrases.every(({ lemma }) => /sel(?:f|ves)$/.test(lemma)) &&
  !object.phrases.every(({ lemma }) => /^\d/.test(lemma)) &&
  !object.phrases.every(({ words }) => particles.includes(words[words.length - 1] ?? ''));

/** "handed over the suspects to Norway", where the particle is read as a preposition. */
const hasParticleObject = ({ particles }: VerbFrame, { obliques }: Clause): boolean =>
  particles.length === 1 && obliques[0]?.preposition === particles[0];

function hasTail(
  frame: VerbFrame,
  clause: Clause,
  { words, clauses, end }: SentenceClauses & { readonly end: number },
): boolean {
  if (frame.tail.length === 0 || endsBehindAside(frame, clause, { words, clauses })) return true;
  const last = clause.object?.phrases[clause.object.phrases.length - 1];
  if (frame.slots.length > 0 && last?.isName === false && endsInTail(last, frame)) return true;
  // "was asked by Norway to …": the agent may stand before the tail.
  const starts = clause.verb.isPassive ? [clause.verb.end, agentOf(clause)?.end ?? end] : [end];
  return starts.some((start) => {
    // "told the envoy, Ann Lee, to leave"
    const from = words[start]?.lower === ',' ? start + 1 : start;
    return frame.tail.every((word, at) => words[from + at]?.lower === word);
  });
}

/** "asked the envoy, who was in Oslo, to leave": what leads the infinitive may stand behind what is said of the one asked. */
const endsBehindAside = ({ tail }: VerbFrame, clause: Clause, { words, clauses }: SentenceClauses): boolean =>
  tail[tail.length - 1] === 'to' &&
  clauses.some(({ governor, verb }) => {
    const first = verb.start - tail.length + 1;
    return (
      governor?.clause === clause &&
      verb.form === 'infinitive' &&
      words[first - 1]?.lower === ',' &&
      tail.every((word, at) => words[first + at]?.lower === word)
    );
  });
