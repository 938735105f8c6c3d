import type { Modality } from '../../../model/claim';
import { governanceOf, isReporting, JUDGEMENT, NOUN_GOVERNANCE } from '../grammar/control-verbs';
import { hedgeIn } from '../grammar/hedges';
import type { Clause, NounPhrase } from '../grammar/reading';
import { type Status, statusOf, weaker, whoSays } from '../status/clause-status';
import { denotedBy } from './denoted';
import type { Charge } from './noun-charges';
import { holds } from './noun-clause';

/** A noun is as certain as its clause, and less where the verb asks for what it names ("called for talks") or charges somebody with it. */
export function nounStatus(
  phrase: NounPhrase,
  clause: Clause | undefined,
  charge: Charge | undefined,
): Status | undefined {
  const status = statusIn(phrase, clause, charge);
  return status === undefined ? undefined : { ...status, modality: weaker(status.modality, hedgeIn(phrase.words)) };
}

function statusIn(phrase: NounPhrase, clause: Clause | undefined, charge: Charge | undefined): Status | undefined {
  const isDenied = phrase.determiner === 'no';
  if (clause === undefined) return { polarity: isDenied ? 'negative' : 'positive', modality: 'asserted' };
  const status = statusOf(clause);
  if (status === undefined) return undefined;
  if (holds(clause.subject, phrase) && isOnlyPossible(clause)) return { ...status, modality: 'hypothetical' };
  if (holds(clause.subject, phrase) && !clause.verb.isPassive && !OCCURRENCE.has(clause.verb.lemma)) {
    // "Their meeting did not bring a deal" was held all the same.
    const { speaker } = status;
    return { polarity: isDenied ? 'negative' : 'positive', modality: 'asserted', ...(speaker && { speaker }) };
  }
  if (holds(clause.subject, phrase) && clause.verb.isPassive && isCalledOff(clause))
    return { ...status, polarity: 'negative' };
  const coming = holds(clause.subject, phrase) ? comingIn(clause) : undefined;
  if (coming !== undefined) return { ...status, modality: weaker(status.modality, coming) };
  if (isGivenUp(phrase, clause))
    return status.polarity === 'negative'
      ? { ...status, polarity: 'positive', modality: 'asserted' }
      : { ...status, polarity: 'negative' };
  const isOwned =
    phrase.possessor !== undefined &&
    (isToEnd(phrase, clause) || isHeld(phrase, clause) || isReaffirmed(phrase, clause));
  if (isOwned || isToChange(phrase, clause))
    return { polarity: 'positive', modality: 'asserted', ...(status.speaker && { speaker: status.speaker }) };
  // "was asked about his arrest" asks for no arrest.
  const isTopic = clause.verb.lemma === 'ask' && clause.obliques[0]?.preposition === 'about';
  // "decisions to be taken after the Russian invasion": it has been, whatever is yet to come.
  if (isKnownDeed(phrase) && !holds(clause.subject, phrase) && !clause.isNegated && !isDirect(phrase, clause))
    return { polarity: 'positive', modality: 'asserted', ...(status.speaker && { speaker: status.speaker }) };
  const isArgument = holds(clause.object, phrase) || (!isTopic && holds(clause.obliques[0]?.nouns, phrase));
  const isCharge = charge !== undefined && charge.charged.length > 0;
  const governance =
    charge?.governance ?? (isArgument && !holds(clause.subject, phrase) ? governanceOf(clause.verb.lemma) : {});
  // "condemned the attack" takes the attack for granted; only a charge puts it in doubt.
  const asked = governance.modality === 'alleged' && !isCharge ? undefined : governance.modality;
  const isNegative = (status.polarity === 'negative') !== (governance.polarity === 'negative') || isDenied;
  const isJudged = JUDGEMENT.has(clause.verb.lemma) && !holds(clause.subject, phrase) && !clause.verb.isPassive;
  const isVoiced = isCharge ? governance.speaker === true : isJudged || isReporting(clause.verb.lemma);
  const voice = isVoiced ? whoSays(clause) : undefined;
  const speaker = status.speaker ?? (voice === undefined ? undefined : denotedBy(voice)[0]);
  return {
    polarity: isNegative ? 'negative' : 'positive',
    modality: asked === undefined ? status.modality : weaker(status.modality, asked),
    ...(speaker !== undefined && { speaker }),
  };
}

/** Whether a phrase names a war that is known: by "the", or by whose it is. */
const isKnownDeed = ({ lemma, determiner, possessor, modifiers }: NounPhrase): boolean =>
  WARS.has(lemma) &&
  (determiner === 'the' || possessor !== undefined || (determiner === undefined && modifiers.length > 0));

const WARS: ReadonlySet<string> = new Set('war invasion aggression occupation annexation siege genocide'.split(' '));

const isDirect = (phrase: NounPhrase, { object, obliques }: Clause): boolean =>
  holds(object, phrase) || obliques.some(({ nouns, preposition }) => BOUND.has(preposition) && holds(nouns, phrase));

/** Prepositions that lead to what a verb or noun makes come about: "prepared for the invasion of". */
const BOUND: ReadonlySet<string> = new Set(['for', 'to', 'of', 'with']);

/** Verbs that tell whether what their subject names comes about. */
export const OCCURRENCE: ReadonlySet<string> = new Set(
  'be take begin start resume continue happen occur follow open end go proceed materialise materialize come remain loom'.split(
    ' ',
  ),
);

/** "a bailout of A by B is possible". */
const isOnlyPossible = ({ verb, after }: Clause): boolean =>
  verb.lemma === 'be' && after.slice(0, 2).some((word) => POSSIBLE.has(word));

const POSSIBLE: ReadonlySet<string> = new Set(
  'possible likely unlikely conceivable unthinkable doubtful uncertain improbable probable feasible imaginable'.split(
    ' ',
  ),
);

/** "the meeting between A and B was called off". */
const isCalledOff = ({ verb, after, isNegated }: Clause): boolean =>
  !isNegated && (CANCELLING.has(verb.lemma) || (verb.lemma === 'call' && after[0] === 'off'));

const CANCELLING: ReadonlySet<string> = new Set(['cancel', 'scrap', 'scrub', 'abandon']);

/** "a meeting between A and B is scheduled, is due": it is still to come. */
function comingIn({ verb, object }: Clause): Modality | undefined {
  if (verb.isPassive)
    return PROPOSING.has(verb.lemma) ? 'hypothetical' : SCHEDULING.has(verb.lemma) ? 'planned' : undefined;
  const [predicate] = verb.lemma === 'be' ? (object?.phrases ?? []) : [];
  return predicate === undefined ? undefined : NOUN_GOVERNANCE.get(predicate.lemma)?.modality;
}

const SCHEDULING: ReadonlySet<string> = new Set(
  'schedule plan expect set slate pencil envisage foresee intend arrange book prepare await anticipate postpone delay defer'.split(
    ' ',
  ),
);
const PROPOSING: ReadonlySet<string> = new Set('propose mull consider discuss suggest request seek'.split(' '));

/** "dropped its objections to the treaty", "ended its support for the rebels": no longer. */
const isGivenUp = (phrase: NounPhrase, clause: Clause): boolean =>
  STANCES.has(phrase.lemma) &&
  GIVING_UP.has(clause.verb.lemma) &&
  (holds(clause.object, phrase) || (clause.verb.isPassive && holds(clause.subject, phrase)));

const STANCES: ReadonlySet<string> = new Set(['support', 'backing', 'opposition', 'objection', 'resistance']);
const GIVING_UP: ReadonlySet<string> = new Set(
  'drop lift withdraw end abandon renounce rescind revoke relinquish retract discontinue'.split(' '),
);

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

/** "announced no change in Norway's support": it goes on, whatever is denied. */
const isToChange = (phrase: NounPhrase, { object, obliques }: Clause): boolean =>
  (object?.phrases.some(({ lemma, isName }) => !isName && CHANGES.has(lemma)) ?? false) &&
  obliques.some(({ preposition, nouns }) => CHANGED.has(preposition) && holds(nouns, phrase));

const CHANGES: ReadonlySet<string> = new Set(
  'change shift reduction increase cut decline drop rise break let-up'.split(' '),
);
const CHANGED: ReadonlySet<string> = new Set(['in', 'to', 'of']);

/** "I want to reiterate Norway's support for it": it is given, whatever is wanted. */
const isReaffirmed = (phrase: NounPhrase, { verb, object, isNegated }: Clause): boolean =>
  REAFFIRMING.has(verb.lemma) && !isNegated && holds(object, phrase);

const REAFFIRMING: ReadonlySet<string> = new Set(
  'reiterate reaffirm repeat restate stress underline underscore emphasise emphasize'.split(' '),
);

/** "agreed to sell its stake in Acme": what one may part with one has. */
const isHeld = (phrase: NounPhrase, { verb, object }: Clause): boolean =>
  PARTING.has(verb.lemma) && holds(object, phrase);

const PARTING: ReadonlySet<string> = new Set(
  'sell cut reduce raise increase keep retain transfer offload divest'.split(' '),
);
