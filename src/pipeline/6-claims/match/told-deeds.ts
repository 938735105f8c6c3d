import type { ChainId, RelationType } from '../../../model/id';
import { VERB_FRAMES } from '../../../ontology/frames';
import { ACTORS } from '../../../ontology/relation-entry';
import { relationEntry } from '../../../ontology/relations';
import { governanceOf, isReporting } from '../grammar/control-verbs';
import type { Clause, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { BRINGING, DEED_VERBS, IDLE, MOVES, PLANS } from './deed-words';
import { denotedBy } from './denoted';
import { agentOf } from './slot-groups';
import { doers } from './undergone';

/** Those who did something that a sentence tells. */
export interface Doing {
  readonly doers: readonly Referent[];
  /** Token after it, where it has a place of its own in the sentence. */
  readonly end?: number;
}

/** What a clause of the article tells that somebody did or said. */
export interface ToldDeed {
  readonly lemma: string;
  /** Common nouns in its object. */
  readonly objects: readonly NounPhrase[];
  /** Empty where whoever did it is not named. */
  readonly doers: readonly Referent[];
  /** Whether its clause is a main clause, and not one of time or cause or of what a noun is. */
  readonly isMain: boolean;
  readonly isPlanned: boolean;
  readonly isSaying: boolean;
  /** Token after its verb. */
  readonly end: number;
}

/** What one sentence tells. */
export interface SentenceDeeds {
  readonly deeds: readonly ToldDeed[];
  /** Nouns that have an owner or a maker, by lemma: "Norway's budget". */
  readonly owned: ReadonlyMap<string, Doing & { readonly end: number }>;
  readonly speaker: Referent | undefined;
  /** The one court that did something in the sentences before; none where two did. */
  readonly court: Referent | undefined;
}

/** What the sentences of an article tell, each with its own speaker. */
export function deedsTold(
  readings: readonly SentenceReading[],
  speakerOf: (reading: SentenceReading) => Referent | undefined,
): readonly SentenceDeeds[] {
  const courts = new Map<ChainId, Referent>();
  return readings.map((reading) => {
    const [court] = courts.size === 1 ? courts.values() : [];
    const { deeds, owned } = deedsOf(reading);
    for (const { doers: own } of deeds)
      for (const doer of own)
        if (doer.chain.kind === 'court' && !courts.has(doer.chain.id)) courts.set(doer.chain.id, doer);
    return { deeds, owned, speaker: speakerOf(reading), court };
  });
}

/** What one sentence tells. */
function deedsOf(reading: SentenceReading): Pick<SentenceDeeds, 'deeds' | 'owned'> {
  if (reading.sentence.kind === 'headline') return { deeds: [], owned: new Map() };
  const { clauses, phrases, words } = reading;
  const telling = new Set(
    clauses.flatMap(({ governor }) => (governor?.governance.speaker === true ? [governor.clause] : [])),
  );
  const owned = new Map<string, Doing & { readonly end: number }>();
  for (const { phrase } of phrases) {
    const own = mayBeOwned(phrase) ? doers(phrase) : [];
    if (own.some(({ chain }) => ACTORS.includes(chain.type))) owned.set(phrase.lemma, { doers: own, end: phrase.end });
  }
  const decided = new Set(
    clauses.flatMap(({ governor, verb }) => (verb.form === 'infinitive' && governor?.clause) || []),
  );
  const deeds = clauses
    .filter((clause) => !DELIBERATING.has(clause.verb.lemma) || decided.has(clause))
    .flatMap((clause) => deedIn(clause, telling.has(clause), words) ?? []);
  return { deeds, owned };
}

/** "Norway's budget", "the Norwegian budget"; a man's name before a noun may be anything, as in "the Berg method". */
const mayBeOwned = ({ isName, isPronoun, referent, possessor, modifiers }: NounPhrase): boolean =>
  !isName &&
  !isPronoun &&
  referent === undefined &&
  (possessor !== undefined || modifiers[modifiers.length - 1]?.chain.type !== 'Person');

/** "voted to close it" has decided something, "will vote on it" has not. */
const DELIBERATING: ReadonlySet<string> = new Set(
  'vote debate discuss review examine study hear meet decide deliberate rule question'.split(' '),
);

function deedIn(clause: Clause, isTelling: boolean, words: readonly Word[]): ToldDeed | undefined {
  const { verb, object, subject, isConditional } = clause;
  const isGuess = verb.modal !== undefined && GUESSES.has(verb.modal);
  if (isConditional || isGuess || OPINIONS.has(verb.lemma) || isDoubted(clause)) return undefined;
  const thing = verb.isPassive ? subject : object;
  const isSaying = isTelling || (isReporting(verb.lemma) && thing === undefined);
  if (!isSaying && (IDLE.has(verb.lemma) || (subject !== undefined && isDeed(subject)))) return undefined;
  const doer = verb.isPassive ? agentOf(clause) : subject;
  return {
    lemma: verb.lemma,
    objects: (thing?.phrases ?? []).filter(({ isName }) => !isName),
    doers: doer === undefined ? [] : denotedBy(doer),
    isMain: verb.form === 'finite' && !isSubordinate(clause, words),
    isPlanned: isPlanned(clause),
    isSaying,
    end: verb.end,
  };
}

/** "accused Norway of closing it", "urged Norway to close it", "refused to close it". */
const isDoubted = ({ governor }: Clause): boolean =>
  governor !== undefined &&
  (governor.governance.polarity === 'negative' ||
    governor.governance.modality === 'alleged' ||
    governor.governance.modality === 'hypothetical');

/** "the decision would hurt traders": no deed of its own. */
const isDeed = ({ phrases }: NounGroup): boolean =>
  phrases.every(({ lemma, isName }) => !isName && (MOVES.has(lemma) || PLANS.has(lemma) || DEED_VERBS.has(lemma)));

const GUESSES: ReadonlySet<string> = new Set(['may', 'might', 'could', 'must', 'should', 'ought']);

const isPlanned = ({ verb: { lemma, modal, form } }: Clause): boolean =>
  modal !== undefined || form === 'infinitive' || BRINGING.has(lemma) || governanceOf(lemma).modality !== undefined;

/** "after Norway closed the port", "the firm that closed it", "Acme, whose head, Ann Lee, closed it". */
function isSubordinate({ start, verb, subject }: Clause, words: readonly Word[]): boolean {
  const before = words[start - 1];
  const isRelative = [before, words[start], words[verb.start - 1], words[verb.start]].some(
    (word) => word?.class === 'relative',
  );
  return isRelative || before?.class === 'subordinator' || OPENING.has(before?.lower ?? '') || isWhose(subject);
}

const isWhose = (subject: NounGroup | undefined): boolean =>
  subject?.phrases.some(({ determiner }) => determiner === 'whose') === true;

const OPENING: ReadonlySet<string> = new Set(
  'whose after before since until when while as because although though if'.split(' '),
);

/** Verbs of approval that do something as well. */
const ACTS: ReadonlySet<string> = new Set(['uphold', 'adopt', 'recognise', 'recognize', 'second', 'turn']);

const isOpinion = (relation: RelationType): boolean => {
  const { judges } = relationEntry(relation);
  return judges === 'blame' || judges === 'praise';
};

/** Verbs by which one says what one thinks of others: not what the next sentence calls "the move". */
const OPINIONS: ReadonlySet<string> = new Set(
  [...VERB_FRAMES].flatMap(([lemma, frames]) =>
    frames.some(
      ({ relation, slots: [slot, ...others], particles, tail, isAdjunct }) =>
        isOpinion(relation) &&
        !isAdjunct &&
        !ACTS.has(lemma) &&
        particles.length + tail.length + others.length === 0 &&
        slot?.preposition === undefined &&
        slot?.filler.kind === 'end',
    )
      ? [lemma]
      : [],
  ),
);
