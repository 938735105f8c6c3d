import { covers } from '../../../model/span';
import { isLegalPair } from '../../../ontology/checks';
import { relationEntry, relationType } from '../../../ontology/relations';
import type { Clause } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { denotedBy } from './denoted';

const THREATENED = relationType('THREATENED');

/** Verbs by which their subject announces what it will do to somebody. */
const THREATENING: ReadonlySet<string> = new Set(['threaten']);

/** Verbs that make a threat of what is bad enough: "vowed to bomb X", "warned that it would expel X". */
const VOWING: ReadonlySet<string> = new Set(['vow', 'swear', 'warn']);

/** And those that do where the deed is violence: "told X that he would kill her". */
const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'declare', 'announce', 'promise', 'pledge']);

/** Worst scores of PLOVER that a deed may have and still be no harm, and no threat by a vow. */
const HARMLESS = -3;
const BEARABLE = -5.5;
const VIOLENT = -9;

/** Whether whoever announces a deed will do it, and has not done it. */
const isOwn = ({ subject, verb }: Clause, above: Clause): boolean => {
  const [doer, speaker] = [subject, above.subject].map((group) => (group === undefined ? [] : denotedBy(group))[0]);
  const isToCome = verb.form === 'infinitive' || verb.modal !== undefined;
  return isToCome && doer !== undefined && doer.chain.id === speaker?.chain.id;
};

/** "threatened to impose tariffs on Norway", "threatened to sue Ann Lee": whoever the deed would harm is threatened. */
export function matchThreats(clauses: readonly Clause[], deeds: readonly Candidate[]): readonly Candidate[] {
  return deeds.flatMap(({ relation, subject, object, polarity, trigger }) => {
    const benefit = relationEntry(relation).plover?.score ?? 0;
    // To end what does somebody good harms him, to lift what does him harm does not.
    const score = polarity === 'negative' ? -benefit : benefit;
    if (score > HARMLESS || relation === THREATENED) return [];
    const clause = clauses.find(({ verb }) => covers(trigger, verb.span));
    const above = clause?.governor?.clause;
    if (above === undefined || clause === undefined) return [];
    const isVowed = VOWING.has(above.verb.lemma) ? score < BEARABLE : SAYING.has(above.verb.lemma) && score <= VIOLENT;
    const isVow = isVowed && isOwn(clause, above) && !clause.isNegated;
    if (!THREATENING.has(above.verb.lemma) && !isVow) return [];
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
