import type { Chain } from '../../../model/chain';
import type { Claim } from '../../../model/claim';
import type { ChainId } from '../../../model/id';
import { isLegalPair } from '../../../ontology/checks';
import { NOUN_FRAMES, VERB_FRAMES } from '../../../ontology/frames';
import type { VerbFrame } from '../../../ontology/parse-frame';
import { relationEntry } from '../../../ontology/relations';
import type { Clause, NounGroup, NounPhrase, Referent } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { denotedBy } from './denoted';

/** What the article has told so far. */
export interface Told {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly chains: ReadonlyMap<ChainId, Chain>;
}

/** "… dismissed Nora Hale. The union criticised the dismissal": a deed told before stands for the one who did it. */
export function matchDeeds(clauses: readonly Clause[], told: Told): readonly Candidate[] {
  return clauses.flatMap((clause) => {
    const frames = DEED_FRAMES.get(clause.verb.lemma);
    if (frames === undefined || clause.subject === undefined) return [];
    for (const frame of frames) {
      if (!frame.particles.every((particle, at) => clause.after[at] === particle)) continue;
      const deed = deedOf(frame, clause);
      const doers = deed === undefined ? [] : doersOf(deed, told);
      const status = deed === undefined || doers.length === 0 ? undefined : statusOf(clause);
      if (status === undefined) continue;
      return denotedBy(clause.subject).flatMap((subject) =>
        doers
          .filter(({ chain }) => chain.id !== subject.chain.id)
          .filter(({ chain }) => isLegalPair(frame.relation, subject.chain.type, chain.type))
          .map((object) => ({
            relation: frame.relation,
            subject,
            object,
            ...status,
            trigger: clause.verb.span,
            rule: `verb:${clause.verb.lemma}:deed`,
            times: clause.times,
            complements: clause.obliques,
          })),
      );
    }
    return [];
  });
}

/** Relations to what somebody does as to them, and frames with that one place. */
const takesDeed = (frame: VerbFrame): boolean =>
  relationEntry(frame.relation).ofTheirs === true &&
  frame.tail.length === 0 &&
  frame.slots.length === 1 &&
  frame.slots[0]?.filler.kind === 'end';

/** Such frames by the lemma of their verb. */
const DEED_FRAMES: ReadonlyMap<string, readonly VerbFrame[]> = new Map(
  [...VERB_FRAMES]
    .map(([lemma, frames]) => [lemma, frames.filter(takesDeed)] as const)
    .filter(([, frames]) => frames.length > 0),
);

/** What is welcomed with them is theirs who agreed, and not his who brought it about. */
const SETTLEMENTS: ReadonlySet<string> = new Set(
  'accord agreement deal pact treaty truce ceasefire peace settlement talk'.split(' '),
);

/** "rejected the charge": denies it, and opposes nobody. */
const DENYING: ReadonlySet<string> = new Set(['reject', 'dismiss', 'deny', 'rebut', 'refute']);
const CHARGES: ReadonlySet<string> = new Set('charge accusation allegation claim'.split(' '));

/** "the dismissal", with nobody named beside it. */
function deedOf(frame: VerbFrame, clause: Clause): NounPhrase | undefined {
  const preposition = frame.slots[0]?.preposition;
  const group: NounGroup | undefined = clause.verb.isPassive
    ? undefined
    : preposition === undefined
      ? clause.object
      : clause.obliques.find((oblique) => oblique.preposition === preposition)?.nouns;
  const [phrase] = group?.phrases ?? [];
  if (phrase === undefined || SETTLEMENTS.has(phrase.lemma)) return undefined;
  if (DENYING.has(clause.verb.lemma) && CHARGES.has(phrase.lemma)) return undefined;
  if (phrase.isName || phrase.isPronoun || phrase.of !== undefined) return undefined;
  const isPointed = phrase.determiner === 'the' || phrase.determiner === 'this' || phrase.determiner === 'that';
  return isPointed && phrase.possessor === undefined && phrase.modifiers.length === 0 ? phrase : undefined;
}

/** Who did what the noun names, by the last sentence that told it. */
function doersOf(phrase: NounPhrase, { claims, chains }: Told): readonly Referent[] {
  const relations = new Set(
    (NOUN_FRAMES.get(phrase.lemma) ?? [])
      .map(({ relation }) => relation)
      .filter((type) => !relationEntry(type).symmetric),
  );
  const deeds = [...claims.values()].filter(
    ({ type, polarity, modality, trigger }) =>
      relations.has(type) &&
      polarity === 'positive' &&
      (modality === 'asserted' || modality === 'planned') &&
      trigger.end < phrase.span.start,
  );
  const last = Math.max(-1, ...deeds.map(({ evidence }) => evidence.start));
  const doers = new Map<ChainId, Referent>();
  for (const { evidence, subject, subjectEvidence } of deeds) {
    const chain = chains.get(subject);
    if (evidence.start !== last || chain === undefined) continue;
    const naming = { span: subjectEvidence.naming?.span ?? subjectEvidence.span, rule: 'deed' };
    doers.set(subject, { chain, evidence: { span: phrase.span, naming } });
  }
  return [...doers.values()];
}
