import type { Span } from '../../../model/span';
import { JUDGEMENT } from '../grammar/control-verbs';
import type { Clause, NounPhrase, SentenceReading } from '../grammar/reading';
import { clauseAround, holds } from './noun-clause';

/** "Saturday's attack", "the May 14 attack": its own time, else that of its clause. */
export function timesOfNoun(phrase: NounPhrase, clause: Clause | undefined): Clause['times'] {
  if (clause === undefined) return [];
  const isJudged = isSpokenOf(phrase, clause);
  const own = clause.nounTimes.filter(({ span }) => isJudged || isRightBefore(span.end, phrase));
  return own.length > 0 || isJudged ? own : clause.times;
}

/** When what the noun at a place names came about, by the clauses of a reading. */
export function timesOfNounAt({ start, end }: Span, { phrases, clauses }: SentenceReading): Clause['times'] {
  const found = phrases.find(({ phrase: { span } }) => span.start < end && start < span.end);
  return found === undefined ? [] : timesOfNoun(found.phrase, clauseAround(found.phrase, clauses));
}

/** Whether a time ends where the words of a noun begin, its "'s" and article between. */
const isRightBefore = (end: number, { span }: NounPhrase): boolean =>
  end <= span.end && end + 'the '.length >= span.start;

/** "condemned today's attack": the time of the clause is when it was condemned. */
const isSpokenOf = (phrase: NounPhrase, { verb, object }: Clause): boolean =>
  JUDGEMENT.has(verb.lemma) && holds(object, phrase);
