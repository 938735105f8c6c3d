import { VERB_FRAMES } from '../../../ontology/frames';
import type { VerbFrame } from '../../../ontology/parse-frame';
import type { RelationEntry } from '../../../ontology/relation-entry';
import { relationEntry } from '../../../ontology/relations';
import type { Governance } from './control-verbs';
import type { Clause, NounGroup } from './reading';

/** What a deed becomes by what somebody thinks of the one who did it, or does to him for it. */
const JUDGING: Readonly<Record<NonNullable<RelationEntry['judges']>, Governance>> = {
  blame: { modality: 'alleged', speaker: true },
  praise: {},
  harm: { modality: 'alleged' },
};

const governanceBy = ({ relation }: VerbFrame): Governance | undefined => {
  const { judges } = relationEntry(relation);
  return judges === undefined ? undefined : JUDGING[judges];
};

/** Prepositions that lead from a judgement to the deed. */
const LEADING: ReadonlySet<string> = new Set(['for', 'over', 'on']);

type Judging = Pick<Clause, 'verb' | 'subject' | 'object' | 'obliques' | 'after'>;

interface Judged {
  readonly doer: NounGroup;
  readonly governance: Governance;
}

/**
 * Whose deed a gerund behind this preposition tells, where its verb judges somebody: "hit out at Norway for arming X", "praised Norway
 * for freeing X", "Norway came under fire from Y over arming X". Verbs of judgement are those that the relation table knows.
 */
export function judgedIn(clause: Judging, preposition: string): Judged | undefined {
  if (!LEADING.has(preposition)) return undefined;
  const found = (VERB_FRAMES.get(clause.verb.lemma) ?? []).flatMap((frame) => {
    const governance = governanceBy(frame);
    const doer = governance === undefined || frame.isAdjunct ? undefined : judgedBy(frame, clause);
    return governance === undefined || doer === undefined ? [] : [{ doer, governance }];
  });
  return found.find(({ governance }) => governance.speaker === true) ?? found[0];
}

/** The one judged in a clause that has all that the frame asks for. */
function judgedBy({ subject, slots, particles, isPassive }: VerbFrame, clause: Judging): NounGroup | undefined {
  if (isPassive || !particles.every((particle) => clause.after.includes(particle))) return undefined;
  const direct = clause.verb.isPassive ? clause.subject : clause.object;
  const hasNouns = slots.every(
    ({ preposition, filler }) =>
      filler.kind !== 'noun' ||
      (filler.possessor === undefined &&
        names(preposition === undefined ? direct : behind(preposition, clause), filler.lemmas)),
  );
  if (!hasNouns) return undefined;
  if (subject === 'object') return clause.verb.isPassive ? undefined : clause.subject;
  const place = slots.find(({ filler }) => filler.kind === 'end' && filler.end === 'object');
  if (place === undefined) return undefined;
  return place.preposition === undefined ? direct : behind(place.preposition, clause);
}

const names = (group: NounGroup | undefined, lemmas: ReadonlySet<string>): boolean =>
  lemmas.size > 0 && (group?.phrases.some(({ lemma }) => lemmas.has(lemma)) ?? false);

/** What a preposition leads to, on the verb or on the noun of its object. */
const behind = (wanted: string, { object, obliques }: Judging): NounGroup | undefined =>
  [...obliques, ...(object?.phrases.flatMap(({ complements = [] }) => complements) ?? [])].find(
    ({ preposition }) => preposition === wanted,
  )?.nouns;
