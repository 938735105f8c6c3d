import type { Span } from '../../../model/span';
import { NOUN_FRAMES } from '../../../ontology/frames';
import type { FrameEnd, NounFrame } from '../../../ontology/parse-frame';
import { relationEntry } from '../../../ontology/relations';
import { governanceOf, isReporting, JUDGEMENT } from '../grammar/control-verbs';
import { groupOf } from '../grammar/item-tests';
import type { Clause, Complement, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { type Status, statusOf, weaker } from '../status/clause-status';
import type { Candidate } from './candidate';
import { denotedBy, owners } from './denoted';
import { pairs } from './pairs';
import { aspectOf } from './verb-arguments';

/** Reads the noun frames of the ontology: "talks between A and B", "A's support for B", "the arrest of B by A". */
export function matchNouns(reading: SentenceReading): readonly Candidate[] {
  return reading.phrases.flatMap(({ phrase, complements }) => {
    if (phrase.isName || phrase.isPronoun) return [];
    const frames = NOUN_FRAMES.get(phrase.lemma) ?? [];
    for (const frame of frames) {
      const clause = clauseAround(phrase, reading.clauses);
      const bound = bindNoun(frame, phrase, { complements, charged: chargedWith(phrase, clause) });
      if (bound === undefined) continue;
      const found = pairs(frame, bound.ends);
      if (found.length === 0) continue;
      const status = nounStatus(phrase, clause);
      const of = phrase.of === undefined ? [] : onOwn(phrase.of, reading);
      const further = [...of, ...complements.flatMap(({ nouns }) => onOwn(nouns, reading))];
      if (status === undefined) return [];
      const doubt = phrase.words.some((word) => PROPOSED.has(word)) ? 'hypothetical' : frame.modality;
      return found.map(({ subject, object }) => ({
        relation: frame.relation,
        subject,
        object,
        polarity: status.polarity,
        modality: doubt === undefined ? status.modality : weaker(status.modality, doubt),
        ...(status.speaker !== undefined && { speaker: status.speaker }),
        ...(bound.aspect !== undefined && { aspect: bound.aspect }),
        trigger: phrase.span,
        rule: `noun:${phrase.lemma}:${frame.pattern}`,
        times: timesOfNoun(phrase, clause),
        complements: [...complements, ...further, ...townBefore(phrase)],
      }));
    }
    return [];
  });
}

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

type Ends = ReadonlyMap<FrameEnd, readonly Referent[]>;

interface Bound {
  readonly ends: Ends;
  readonly aspect?: string;
}

/** "accused Norway of attacks on Y": the attacks are Norway's. */
function chargedWith(phrase: NounPhrase, clause: Clause | undefined): readonly Referent[] {
  const { modality, control } = clause === undefined ? {} : governanceOf(clause.verb.lemma);
  if (clause === undefined || modality !== 'alleged' || control !== 'object') return [];
  const [first] = clause.obliques;
  const isCharge =
    first !== undefined && (first.preposition === 'of' || first.preposition === 'for') && holds(first.nouns, phrase);
  const accused = clause.verb.isPassive ? clause.subject : clause.object;
  return isCharge && accused !== undefined ? denotedBy(accused) : [];
}

interface NounContext {
  readonly complements: readonly Complement[];
  readonly charged: readonly Referent[];
}

function bindNoun(frame: NounFrame, phrase: NounPhrase, { complements, charged }: NounContext): Bound | undefined {
  const ends = new Map<FrameEnd, readonly Referent[]>();
  let aspect: string | undefined;
  if (frame.possessor !== undefined) {
    const own = possessorsOf(frame, phrase);
    const possessors = own.length > 0 || frame.possessor !== 'subject' ? own : charged;
    if (possessors.length === 0) return undefined;
    ends.set(frame.possessor, possessors);
  }
  const groups = [...(phrase.of === undefined ? [] : [{ preposition: 'of', nouns: phrase.of }]), ...complements];
  for (const { preposition, filler } of frame.slots) {
    const group = groups.find((complement) => complement.preposition === preposition)?.nouns;
    if (group === undefined) return undefined;
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

/** "US support", but not "Syria talks with Moscow": where both ends are alike, a name before the noun is its topic. */
function possessorsOf(frame: NounFrame, phrase: NounPhrase): readonly Referent[] {
  if (phrase.possessor !== undefined) return [phrase.possessor];
  const last = phrase.modifiers[phrase.modifiers.length - 1];
  if (last === undefined || relationEntry(frame.relation).symmetric) return [];
  return last.chain.type === 'Place' && last.chain.kind !== 'country' ? [] : [last];
}

const holds = (group: NounGroup | undefined, phrase: NounPhrase): boolean =>
  group?.phrases.some((other) => other.start <= phrase.start && other.end >= phrase.end) ?? false;

/** The clause that the noun is an argument of. */
function clauseAround(phrase: NounPhrase, clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(
    (clause) =>
      holds(clause.object, phrase) ||
      holds(clause.subject, phrase) ||
      clause.obliques.some(({ nouns }) => holds(nouns, phrase)),
  );
}

/** Verbs that tell whether what their subject names comes about. */
const OCCURRENCE: ReadonlySet<string> = new Set(
  'be take begin start resume continue happen occur follow open end go proceed materialise materialize come remain loom'.split(
    ' ',
  ),
);

/** "the meeting between A and B was called off". */
const isCalledOff = ({ verb, after, isNegated }: Clause): boolean =>
  !isNegated && (CANCELLING.has(verb.lemma) || (verb.lemma === 'call' && after[0] === 'off'));

/** "the meeting was postponed": it is still to come. */
const POSTPONING: ReadonlySet<string> = new Set(['postpone', 'delay', 'reschedule', 'suspend']);

const CANCELLING: ReadonlySet<string> = new Set(['cancel', 'scrap', 'scrub', 'abandon']);

/** "Saturday's attack", "the May 14 attack": its own time, else that of its clause. */
function timesOfNoun(phrase: NounPhrase, clause: Clause | undefined): Clause['times'] {
  if (clause === undefined) return [];
  const isJudged = isSpokenOf(phrase, clause);
  const own = clause.nounTimes.filter(({ span }) => isJudged || isRightBefore(span.end, phrase));
  return own.length > 0 || isJudged ? own : clause.times;
}

/** When what the noun at a place names came about, by the clauses of a reading. */
export function timesOfNounAt({ start, end }: Span, { phrases, clauses }: SentenceReading): Clause['times'] {
  const found = phrases.find(({ phrase: { span } }) => span.start < end && start < span.end);
  return found === undefined ? [] : timesOfNoun(found.phrase, clauseAround(found.phrase, clauses));
}

/** Whether a time ends where the words of a noun begin, its "'s" and article between. */
const isRightBefore = (end: number, { span }: NounPhrase): boolean =>
  end <= span.end && end + 'the '.length >= span.start;

/** "condemned today's attack": the time of the clause is when it was condemned. */
const isSpokenOf = (phrase: NounPhrase, { verb, object }: Clause): boolean =>
  JUDGEMENT.has(verb.lemma) && holds(object, phrase);

/** Verbs that take for granted that what their object names goes on: "called on Norway to end its attacks". */
const ENDING: ReadonlySet<string> = new Set('end stop halt cease suspend'.split(' '));

/** "to end its attacks", "called for an end to its attacks": they go on. */
function isToEnd(phrase: NounPhrase, { verb, object, obliques }: Clause): boolean {
  if (ENDING.has(verb.lemma) && holds(object, phrase)) return true;
  const namesEnd = [object, ...obliques.map(({ nouns }) => nouns)].some((group) =>
    group?.phrases.some(({ lemma, isName }) => !isName && ENDING.has(lemma)),
  );
  return namesEnd && obliques.some(({ preposition, nouns }) => preposition === 'to' && holds(nouns, phrase));
}

/** "agreed to sell its stake in Acme": what one may part with one has. */
const isHeld = (phrase: NounPhrase, { verb, object }: Clause): boolean =>
  PARTING.has(verb.lemma) && holds(object, phrase);

const PARTING: ReadonlySet<string> = new Set(
  'sell cut reduce raise increase keep retain transfer offload divest'.split(' '),
);

/** "the proposed deal", "possible talks": words by which what the noun names is not there yet. */
const PROPOSED: ReadonlySet<string> = new Set(
  'proposed possible potential prospective hypothetical would-be eventual'.split(' '),
);

/** A noun is as certain as its clause, and less where the verb asks for what it names ("called for talks"). */
function nounStatus(phrase: NounPhrase, clause: Clause | undefined): Status | undefined {
  const isDenied = phrase.determiner === 'no';
  if (clause === undefined) return { polarity: isDenied ? 'negative' : 'positive', modality: 'asserted' };
  const status = statusOf(clause);
  if (status === undefined) return undefined;
  if (holds(clause.subject, phrase) && !clause.verb.isPassive && !OCCURRENCE.has(clause.verb.lemma)) {
    // "Their meeting did not bring a deal" was held all the same.
    const { speaker } = status;
    return { polarity: isDenied ? 'negative' : 'positive', modality: 'asserted', ...(speaker && { speaker }) };
  }
  if (holds(clause.subject, phrase) && clause.verb.isPassive && isCalledOff(clause))
    return { ...status, polarity: 'negative' };
  if (holds(clause.subject, phrase) && clause.verb.isPassive && POSTPONING.has(clause.verb.lemma))
    return { ...status, modality: weaker(status.modality, 'planned') };
  if (phrase.possessor !== undefined && (isToEnd(phrase, clause) || isHeld(phrase, clause)))
    return { polarity: 'positive', modality: 'asserted', ...(status.speaker && { speaker: status.speaker }) };
  const isArgument = holds(clause.object, phrase) || holds(clause.obliques[0]?.nouns, phrase);
  const isCharge = chargedWith(phrase, clause).length > 0;
  const governance = isArgument && !holds(clause.subject, phrase) ? governanceOf(clause.verb.lemma) : {};
  // "condemned the attack" takes the attack for granted; only a charge puts it in doubt.
  const asked = governance.modality === 'alleged' && !isCharge ? undefined : governance.modality;
  const isNegative = (status.polarity === 'negative') !== (governance.polarity === 'negative') || isDenied;
  const isJudged = JUDGEMENT.has(clause.verb.lemma) && !holds(clause.subject, phrase) && !clause.verb.isPassive;
  const voice = isCharge || isJudged || isReporting(clause.verb.lemma) ? clause.subject : undefined;
  const speaker = status.speaker ?? (voice === undefined ? undefined : denotedBy(voice)[0]);
  return {
    polarity: isNegative ? 'negative' : 'positive',
    modality: asked === undefined ? status.modality : weaker(status.modality, asked),
    ...(speaker !== undefined && { speaker }),
  };
}
