import type { Chain } from '../../../model/chain';
import type { ChainId } from '../../../model/id';
import { NOUN_FRAMES, VERB_FRAMES } from '../../../ontology/frames';
import { relationEntry } from '../../../ontology/relations';
import { groupOf } from '../grammar/item-tests';
import type { Clause, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import type { Candidate } from './candidate';
import { SETTLEMENTS } from './deed-words';
import { denotedBy } from './denoted';
import { doersTold } from './doers-told';
import { matchEpithets } from './match-epithets';
import { matchStatements, type Voices } from './match-statements';
import { matchVerbs } from './match-verbs';
import { agentOf } from './slot-groups';
import type { ToldClaims } from './told-claims';
import type { SentenceDeeds } from './told-deeds';

/** What the article has told so far, and who serves whom. */
export interface Told extends Voices {
  readonly sentence: number;
  readonly claims: ToldClaims;
  readonly chains: ReadonlyMap<ChainId, Chain>;
  /** What each sentence tells, in text order. */
  readonly deeds: readonly SentenceDeeds[];
}

/**
 * "Norway closed the port. Sweden criticised the move", "… dismissed Nora Hale. The union criticised the dismissal": a deed told before
 * stands for the one who did it, wherever a noun for it stands.
 */
export function matchDeeds(reading: SentenceReading, told: Told): readonly Candidate[] {
  const clauses = reading.clauses.flatMap((clause) => explained(clause, reading, told) ?? []);
  if (clauses.length === 0) return [];
  const sentence = { ...reading, clauses };
  const found = [...matchVerbs(sentence, told.bodies), ...matchEpithets(clauses), ...matchStatements(sentence, told)];
  return found.filter(({ relation, subject, object }) => takesDeeds(relation) && !serves(subject, object, told));
}

/** Relations to what somebody does as to them, that an inquiry is none of: who did it is what it asks. */
const takesDeeds = (relation: Candidate['relation']): boolean =>
  relationEntry(relation).ofTheirs === true && relationEntry(relation).isInquiry !== true;

/** "Norway closed the port. Its premier defended the move": nobody supports what his own side does. */
const serves = (subject: Referent, object: Referent, { bodies }: Told): boolean =>
  bodies.get(subject.chain.id)?.some(({ chain }) => chain.id === object.chain.id) === true;

/** Verbs with frames of such relations, and "be" of what something is said to be. */
const JUDGING: ReadonlySet<string> = new Set([
  'be',
  ...[...VERB_FRAMES].flatMap(([lemma, frames]) =>
    frames.some(({ relation, isAdjunct }) => takesDeeds(relation) && !isAdjunct) ? [lemma] : [],
  ),
]);

/** The clause with those named who did what its nouns name; `undefined` where it has no such noun. */
function explained(clause: Clause, { words }: SentenceReading, told: Told): Clause | undefined {
  const { verb, subject, object, obliques } = clause;
  if (!JUDGING.has(verb.lemma)) return undefined;
  const judging = verb.isPassive ? agentOf(clause) : subject;
  const place = {
    sentence: told.sentence,
    words,
    start: clause.start,
    judges: judging === undefined ? [] : denotedBy(judging),
  };
  const explain = (group: NounGroup | undefined): NounGroup | undefined => {
    const [deed, ...others] = group?.phrases ?? [];
    if (group === undefined || deed === undefined || others.length > 0 || !isOpen(deed)) return undefined;
    if (DENYING.has(verb.lemma) && CHARGES.has(deed.lemma)) return undefined;
    const claimed = doersClaimed(deed, told);
    const doers = claimed.length > 0 ? claimed : doersTold(deed, place, told.deeds);
    const isOwn = doers.some(({ chain }) => place.judges.some((judge) => judge.chain.id === chain.id));
    return doers.length === 0 || isOwn ? undefined : { ...group, phrases: [{ ...deed, maker: makers(deed, doers) }] };
  };
  const [own, acted] = [explain(subject), explain(object)];
  const beside = obliques.map(({ preposition, nouns }) => ({ preposition, nouns: explain(nouns) }));
  if (own === undefined && acted === undefined && beside.every(({ nouns }) => nouns === undefined)) return undefined;
  return {
    ...clause,
    subject: own ?? subject,
    object: acted ?? object,
    obliques: obliques.map((oblique, at) => ({ ...oblique, nouns: beside[at]?.nouns ?? oblique.nouns })),
  };
}

/** "rejected the charge": denies it, and opposes nobody. */
const DENYING: ReadonlySet<string> = new Set(['reject', 'dismiss', 'deny', 'rebut', 'refute']);
const CHARGES: ReadonlySet<string> = new Set('charge accusation allegation claim criticism'.split(' '));

const POINTED: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** "the dismissal", with nobody named beside it. */
const isOpen = (phrase: NounPhrase): boolean =>
  !phrase.isName &&
  !phrase.isPronoun &&
  phrase.referent === undefined &&
  POINTED.has(phrase.determiner ?? '') &&
  // Praise for what several agreed on is theirs, not only his who brought it about.
  !SETTLEMENTS.has(phrase.lemma) &&
  phrase.of === undefined &&
  phrase.maker === undefined &&
  phrase.possessor === undefined &&
  phrase.owners === undefined &&
  phrase.modifiers.length === 0 &&
  phrase.complements?.some(({ preposition }) => preposition === 'by') !== true;

/** Who did what the noun names, by the last sentence in which a claim of the article tells it. */
function doersClaimed({ lemma, span }: NounPhrase, { claims, chains }: Told): readonly Referent[] {
  const relations = new Set(
    (NOUN_FRAMES.get(lemma) ?? []).map(({ relation }) => relation).filter((type) => !relationEntry(type).symmetric),
  );
  if (relations.size === 0) return [];
  const deeds = claims.last({
    relations,
    fits: ({ polarity, modality, trigger }) =>
      polarity === 'positive' && (modality === 'asserted' || modality === 'planned') && trigger.end < span.start,
  });
  return deeds.flatMap(({ subject, subjectEvidence }) => {
    const chain = chains.get(subject);
    return chain === undefined ? [] : [{ chain, evidence: subjectEvidence }];
  });
}

/** Those who did a deed, as the noun for it stands for them. */
function makers(deed: NounPhrase, doers: readonly Referent[]): NounGroup {
  const once = doers.filter(({ chain }, at) => doers.findIndex((other) => other.chain.id === chain.id) === at);
  const { start, end, span, lemma } = deed;
  return groupOf(
    once.map(({ chain, evidence }) => {
      const naming = { span: evidence.naming?.span ?? evidence.span, rule: 'deed' };
      const referent = { chain, evidence: { span, naming } };
      return {
        start,
        end,
        span,
        lemma,
        words: [],
        isName: true,
        isPronoun: false,
        referent,
        modifiers: [],
        descriptions: [],
      };
    }),
  );
}
