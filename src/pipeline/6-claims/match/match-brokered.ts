import { isLegalPair } from '../../../ontology/checks';
import { VERB_FRAMES } from '../../../ontology/frames';
import { governanceOf } from '../grammar/control-verbs';
import type { Clause, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { timesOn } from './deed-times';
import { SETTLEMENTS } from './deed-words';
import { denotedBy } from './denoted';

/** Verbs whose subjects are the parties to what their object or "to" names. */
const OF_PARTIES: ReadonlySet<string> = new Set(
  'agree sign reach accept strike conclude observe honour honor break violate breach announce implement hold resume'.split(
    ' ',
  ),
);

/** Prepositions that lead to what parties act by: "under a truce arranged by C", "thanks to mediation by C". */
const BY_WAY_OF: ReadonlySet<string> = new Set([
  'under',
  'through',
  'thanks to',
  'after',
  'following',
  'with',
  'during',
  'in',
  'at',
]);
const MEDIATIONS: ReadonlySet<string> = new Set(['mediation', 'intercession', 'auspex', 'auspices', 'auspice']);

/**
 * "A and B agreed to a truce brokered by C", "A and B broke a C-brokered truce", "under a truce brokered by C, A and B freed …": C mediated
 * for the parties.
 */
export function matchBrokered(reading: SentenceReading): readonly Candidate[] {
  const { clauses } = reading;
  const [frame] = VERB_FRAMES.get('mediate') ?? [];
  if (frame === undefined) return [];
  const { relation } = frame;
  return clauses.flatMap((clause) => {
    const isOfParties = OF_PARTIES.has(clause.verb.lemma);
    const settlements = [...(isOfParties ? settlementsOf(clause) : []), ...waysOf(clause)];
    const brokers = settlements.flatMap((settlement) => [
      ...brokersOf(settlement),
      ...brokersTold(settlement, clauses),
    ]);
    if (brokers.length === 0) return [];
    const parties = [...partiesOf(clause, clauses), ...counterpartsOf(clause)];
    const status = parties.length < 2 ? undefined : statusOf(clause);
    if (status === undefined) return [];
    return brokers.flatMap((subject) =>
      parties
        .filter(({ chain }) => chain.id !== subject.chain.id && isLegalPair(relation, subject.chain.type, chain.type))
        .map((object) => ({
          relation,
          subject,
          object,
          // A truce that is broken or refused was brokered all the same.
          polarity: 'positive' as const,
          modality: 'asserted' as const,
          ...(status.speaker !== undefined && { speaker: status.speaker }),
          trigger: clause.verb.span,
          rule: `verb:${clause.verb.lemma}:brokered`,
          times: settlements.flatMap((settlement) => timesOn(settlement, reading)),
          complements: [],
        })),
    );
  });
}

/** Its subject; in "accused each other of breaking a truce" that of the charge. */
function partiesOf({ subject, governor, verb }: Clause, clauses: readonly Clause[]): readonly Referent[] {
  const own = subject === undefined ? [] : denotedBy(subject);
  if (own.length > 0 || verb.form !== 'gerund') return own;
  const charge =
    governor?.clause ??
    clauses.findLast((other) => other.verb.end <= verb.start && governanceOf(other.verb.lemma).modality === 'alleged');
  return charge?.subject === undefined ? [] : denotedBy(charge.subject);
}

/** "Under a truce brokered by C, A handed B its guns": a state or force that it goes to is the other party. */
const counterpartsOf = ({ verb, object, secondObject, obliques }: Clause): readonly Referent[] =>
  verb.isPassive
    ? []
    : [object, secondObject, obliques.find(({ preposition }) => preposition === 'to')?.nouns]
        .flatMap((group) => (group === undefined ? [] : denotedBy(group)))
        .filter(({ chain }) => FORCES.has(chain.kind ?? ''));

const FORCES: ReadonlySet<string> = new Set(['country', 'government', 'military', 'armed_group']);

/** What the parties agree to. */
function settlementsOf({ verb, object, obliques }: Clause): readonly NounPhrase[] {
  const named = obliques.find(({ preposition }) => preposition === 'to' || preposition === 'on')?.nouns;
  const groups: readonly (NounGroup | undefined)[] = verb.isPassive ? [named] : [object, named];
  return groups.flatMap((group) => group?.phrases.filter(({ lemma }) => SETTLEMENTS.has(lemma)) ?? []);
}

/** The settlement or mediation that the clause goes back to. */
const waysOf = ({ obliques }: Clause): readonly NounPhrase[] =>
  obliques
    .filter(({ preposition }) => BY_WAY_OF.has(preposition))
    .flatMap(({ nouns }) => nouns.phrases)
    .filter(
      ({ lemma, complements = [] }) =>
        MEDIATIONS.has(lemma) ||
        (SETTLEMENTS.has(lemma) &&
          complements.every(({ preposition }) => preposition !== 'between' && preposition !== 'with')),
    );

/** "C brokered the swap under which A and B freed …". */
const brokersTold = ({ start }: NounPhrase, clauses: readonly Clause[]): readonly Referent[] =>
  clauses
    .filter(
      ({ verb, object }) =>
        BROKERING.has(verb.lemma) &&
        !verb.isPassive &&
        object?.phrases.some((phrase) => phrase.start === start) === true,
    )
    .flatMap(({ subject }) => (subject === undefined ? [] : denotedBy(subject)));

/** Verbs of bringing two sides to a settlement. */
export const BROKERING: ReadonlySet<string> = new Set(['broker', 'mediate', 'arrange', 'facilitate']);

/** "brokered by C", "C-brokered", "C's mediation", "mediation by C". */
function brokersOf({
  maker,
  words,
  modifiers,
  lemma,
  possessor,
  of,
  complements = [],
}: NounPhrase): readonly Referent[] {
  if (maker !== undefined) return denotedBy(maker);
  if (MEDIATIONS.has(lemma)) {
    const by = complements.find(({ preposition }) => preposition === 'by')?.nouns ?? of;
    return possessor !== undefined
      ? [possessor]
      : modifiers.length > 0
        ? modifiers.slice(-1)
        : by === undefined
          ? []
          : denotedBy(by);
  }
  return words.some((word) => word === 'brokered' || word === 'mediated') ? modifiers : [];
}
