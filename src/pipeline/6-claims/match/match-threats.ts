import { covers } from '../../../model/span';
import { isLegalPair } from '../../../ontology/checks';
import { relationEntry, relationType } from '../../../ontology/relations';
import type { Clause } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';

const THREATENED = relationType('THREATENED');

/** Verbs by which their subject announces what it will do to somebody. */
const THREATENING: ReadonlySet<string> = new Set(['threaten']);

/** Worst score of PLOVER that a deed may have and still be no harm. */
const HARMLESS = -3;

/** "threatened to impose tariffs on Norway", "threatened to sue Ann Lee": whoever the deed would harm is threatened. */
export function matchThreats(clauses: readonly Clause[], deeds: readonly Candidate[]): readonly Candidate[] {
  return deeds.flatMap(({ relation, subject, object, trigger }) => {
    if ((relationEntry(relation).plover?.score ?? 0) > HARMLESS || relation === THREATENED) return [];
    const clause = clauses.find(({ verb }) => covers(trigger, verb.span));
    const above = clause?.governor?.clause;
    if (above === undefined || !THREATENING.has(above.verb.lemma)) return [];
    const status = statusOf(above);
    if (status === undefined || !isLegalPair(THREATENED, subject.chain.type, object.chain.type)) return [];
    return [
      {
        relation: THREATENED,
        subject,
        object,
        ...status,
        trigger: above.verb.span,
        rule: `verb:${above.verb.lemma}:deed`,
        times: above.times,
        complements: [],
      },
    ];
  });
}
