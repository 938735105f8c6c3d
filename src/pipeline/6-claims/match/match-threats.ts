import { covers } from '../../../model/span';
import { isLegalPair } from '../../../ontology/checks';
import { relationEntry, relationType } from '../../../ontology/relations';
import type { Clause, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
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

/** The noun whose infinitive a clause is: "its threat to bomb X"; none where there is no such threat. */
function threatBefore({ verb }: Clause, words: readonly Word[]): Word | undefined {
  const to = words.findLastIndex(({ lower }, index) => index < verb.end && lower === 'to');
  const at = words.findLastIndex(({ lemma }, index) => index < to && lemma === 'threat');
  const noun = words[at];
  // "threats by the Front to bomb X"
  const isNear = at === to - 1 || (to - at <= FARTHEST && WHOSE.has(words[at + 1]?.lower ?? ''));
  const isOfVerb = verb.form === 'infinitive' && to >= verb.start - 1 && words[at - 1]?.lower !== 'no';
  return isNear && isOfVerb && noun?.class === 'noun' ? noun : undefined;
}

/** Words that lead from a threat to who makes it, and tokens within which its infinitive follows. */
const WHOSE: ReadonlySet<string> = new Set(['by', 'from', 'of']);
const FARTHEST = 6;

/** Whether whoever announces a deed will do it, and has not done it. */
const isOwn = ({ subject, verb }: Clause, above: Clause): boolean => {
  const [doer, speaker] = [subject, above.subject].map((group) => (group === undefined ? [] : denotedBy(group))[0]);
  const isToCome = verb.form === 'infinitive' || verb.modal !== undefined;
  return isToCome && doer !== undefined && doer.chain.id === speaker?.chain.id;
};

/**
 * "threatened to impose tariffs on Norway", "its threat to sue Ann Lee": whoever the deed would harm is threatened; `deeds` are those
 * that the verbs of the reading tell.
 */
export function matchThreats({ clauses, words }: SentenceReading, deeds: readonly Candidate[]): readonly Candidate[] {
  return deeds.flatMap(({ relation, subject, object, polarity, trigger }) => {
    const benefit = relationEntry(relation).plover?.score ?? 0;
    // To end what does somebody good harms him, to lift what does him harm does not.
    const score = polarity === 'negative' ? -benefit : benefit;
    if (score > HARMLESS || relation === THREATENED) return [];
    const clause = clauses.find(({ verb }) => covers(trigger, verb.span));
    const noun = clause === undefined ? undefined : threatBefore(clause, words);
    const isLegal = isLegalPair(THREATENED, subject.chain.type, object.chain.type);
    if (noun !== undefined && isLegal)
      return [
        {
          relation: THREATENED,
          subject,
          object,
          polarity: 'positive',
          modality: 'asserted',
          trigger: { start: noun.start, end: noun.end },
          rule: `noun:${noun.lemma}:deed`,
          times: [],
          complements: [],
        },
      ];
    const above = clause?.governor?.clause;
    if (above === undefined || clause === undefined) return [];
    const isVowed = VOWING.has(above.verb.lemma) ? score < BEARABLE : SAYING.has(above.verb.lemma) && score <= VIOLENT;
    const isVow = isVowed && isOwn(clause, above) && !clause.isNegated;
    if (!THREATENING.has(above.verb.lemma) && !isVow) return [];
    const status = statusOf(above);
    if (status === undefined || !isLegal) return [];
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
