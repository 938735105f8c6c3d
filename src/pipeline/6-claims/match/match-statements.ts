import type { ChainId, RelationType } from '../../../model/id';
import type { Span } from '../../../model/span';
import { isLegalPair } from '../../../ontology/checks';
import { alternatives } from '../../../ontology/lexical-classes';
import { relationType } from '../../../ontology/relations';
import { SPEAKER } from '../grammar/first-person';
import type { Clause, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { whoSays } from '../status/clause-status';
import { type Candidate, standing } from './candidate';
import { denotedBy, owners } from './denoted';
import { verdictOf } from './match-epithets';

/** Who speaks in a sentence, and whom each person serves. */
export interface Voices {
  /** Whose statement the words at an offset of the sentence are, where the text tells. */
  voiceAt(offset: number): Referent | undefined;
  readonly bodies: ReadonlyMap<ChainId, readonly Referent[]>;
}

/**
 * Reads what a statement says of others without naming its speaker again: "Iceland must lift the siege", "its plan is a farce", "the
 * raids show the cruelty of Iceland" urge or blame Iceland in the words of whoever made the statement.
 */
export function matchStatements({ clauses }: SentenceReading, voices: Voices): readonly Candidate[] {
  return clauses.flatMap((clause) => {
    const { verb, governor, isConditional } = clause;
    const voice = voices.voiceAt(verb.span.start);
    const found = voice === undefined || isConditional || governor !== undefined ? [] : told(clause, clauses);
    return [
      ...found.flatMap((judgement) => statement(judgement, voice, voices)),
      ...shown(clause).flatMap((judgement) =>
        statement(judgement, speakingIn(clause) ?? sayingOf(clause) ?? voice, voices),
      ),
    ];
  });
}

interface Judgement {
  readonly relation: RelationType;
  readonly of: Referent;
  readonly trigger: Span;
  readonly rule: string;
}

const URGED = relationType('URGED');

/** "Iceland must lift the siege", "Iceland's plan is a farce". */
function told(clause: Clause, clauses: readonly Clause[]): readonly Judgement[] {
  const { verb, subject, isNegated } = clause;
  const trigger = verb.span;
  if (subject !== undefined && !isNegated && verb.modal === 'must' && !verb.isPassive && DEMANDED.has(verb.lemma))
    return denotedBy(subject)
      .filter(isPower)
      .map((of) => ({ relation: URGED, of, trigger, rule: 'statement:must' }));
  const { relation, judged = [] } = verdictOf(clause, clauses) ?? {};
  return relation === undefined ? [] : judged.map((of) => ({ relation, of, trigger, rule: 'statement:epithet' }));
}

/** Those whom statements ask to act; "the club must stop losing" asks nobody. */
const isPower = ({ chain }: Referent): boolean => POWERS.has(chain.kind ?? '');

const POWERS: ReadonlySet<string> = new Set(['country', 'government', 'armed_group', 'military', 'igo']);

/** What one asks of others: "must win" and "must be tired" ask nothing. */
const DEMANDED: ReadonlySet<string> = new Set(
  `stop end cease halt refrain desist respect comply honour honor uphold abide adhere observe release free lift withdraw leave allow permit
  let grant ensure guarantee protect answer resign apologise apologize explain disclose publish return surrender disarm cooperate negotiate
  renounce abandon scrap drop reverse repeal restore abolish reform implement fulfil fulfill pay compensate hand turn put act`
    .trim()
    .split(/\s+/),
);

/** Qualities that whoever names them in somebody blames or praises him for. */
const QUALITIES: ReadonlyMap<string, RelationType> = new Map([
  ...alternatives('VICE').map((word) => [word, relationType('CRITICIZED')] as const),
  ...alternatives('VIRTUE').map((word) => [word, relationType('SUPPORTS')] as const),
]);

/** Verbs by which one says that it is not so. */
const DENIALS: ReadonlySet<string> = new Set(['deny', 'reject', 'dismiss', 'refute', 'dispute', 'doubt', 'question']);

/** "the raids show the cruelty of Iceland", "another sign of Iceland's contempt for the law". */
function shown({ verb, subject, object, obliques, isNegated, isConditional }: Clause): readonly Judgement[] {
  if (isNegated || isConditional || DENIALS.has(verb.lemma)) return [];
  return [subject, object, ...obliques.map(({ nouns }) => nouns)].flatMap(qualitiesIn).flatMap((phrase) => {
    const relation = QUALITIES.get(phrase.lemma);
    if (relation === undefined) return [];
    return owners(phrase).map((of) => ({ relation, of, trigger: phrase.span, rule: `statement:${phrase.lemma}` }));
  });
}

const qualitiesIn = (group: NounGroup | undefined): readonly NounPhrase[] =>
  (group?.phrases ?? []).flatMap((phrase) => [phrase, ...(phrase.of?.phrases ?? [])]);

/** "spoke of the cruelty of the Front": who does. */
const speakingIn = ({ verb, subject }: Clause): Referent | undefined =>
  SPEAKING.has(verb.lemma) && !verb.isPassive && subject !== undefined ? denotedBy(subject)[0] : undefined;

const SPEAKING: ReadonlySet<string> = new Set(
  'speak talk write complain warn preach tell lament describe recall attack lambast lambaste expose highlight stress underline'.split(
    ' ',
  ),
);

/** Who says it by the nearest verb of saying above. */
function sayingOf(clause: Clause): Referent | undefined {
  for (let link = clause.governor; link !== undefined; link = link.clause.governor) {
    const saying = link.governance.speaker === true ? whoSays(link.clause) : undefined;
    if (saying !== undefined) return denotedBy(saying)[0];
  }
  return undefined;
}

/** Whoever makes it judges others than himself and those whom he serves. */
function statement(
  { relation, of, trigger, rule }: Judgement,
  voice: Referent | undefined,
  { bodies }: Voices,
): readonly Candidate[] {
  if (voice === undefined || !isLegalPair(relation, voice.chain.type, of.chain.type)) return [];
  const own = [voice, ...(bodies.get(voice.chain.id) ?? [])];
  if (own.some(({ chain }) => chain.id === of.chain.id)) return [];
  const naming = { span: voice.evidence.naming?.span ?? voice.evidence.span, rule: SPEAKER };
  const subject = { chain: voice.chain, evidence: { span: trigger, naming } };
  return [{ ...standing({ relation, subject, object: of, trigger, rule }), speaker: voice }];
}
