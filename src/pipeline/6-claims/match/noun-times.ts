import type { TimeExpression } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { NOUN_FRAMES } from '../../../ontology/frames';
import { JUDGEMENT } from '../grammar/control-verbs';
import { isJudging } from '../grammar/legal-process';
import type { Clause, NounPhrase, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { clauseAround, holds } from './noun-clause';

/** "Saturday's attack", "the May 14 attack", "the murder of X on Monday": its own time, else that of its clause. */
export function timesOfNoun(phrase: NounPhrase, clause: Clause | undefined, words: readonly Word[]): Clause['times'] {
  const year = yearIn(phrase, words);
  if (year !== undefined) return [year];
  if (clause === undefined) return [];
  const isJudged = isSpokenOf(phrase, clause);
  const own = clause.nounTimes.filter(
    ({ span }) =>
      isRightBefore(span.end, phrase) ||
      (span.start < phrase.span.end ? isJudged : !hasDeed(words, { start: phrase.span.end, end: span.start })),
  );
  return own.length > 0 || isJudged ? own : clause.times;
}

/** "Norway's 2019 attack on Halm": the year among the words of the noun. */
export function yearIn({ start, end }: NounPhrase, words: readonly Word[]): TimeExpression | undefined {
  const year = words.slice(start, end).find(({ lower }) => /^(?:19|20)\d\d$/.test(lower));
  return year === undefined
    ? undefined
    : { span: { start: year.start, end: year.end }, value: year.lower, future: false };
}

/** When what the noun at a place names came about, by the clauses of a reading. */
export function timesOfNounAt({ start, end }: Span, { phrases, clauses, words }: SentenceReading): Clause['times'] {
  const found = phrases.find(({ phrase: { span } }) => span.start < end && start < span.end);
  return found === undefined ? [] : timesOfNoun(found.phrase, clauseAround(found.phrase, clauses), words);
}

/** "a visit to Norway, after a trip to Sweden in May": the time is that of the nearer one. */
const hasDeed = (words: readonly Word[], { start, end }: Span): boolean =>
  words.some((word) => word.start >= start && word.end <= end && NOUN_FRAMES.has(word.lemma));

/** Whether a time ends where the words of a noun begin, its "'s" and article between. */
const isRightBefore = (end: number, { span }: NounPhrase): boolean =>
  end <= span.end && end + 'the '.length >= span.start;

/** "condemned today's attack", "arrested on Monday over the attack": the time of the clause is when it was condemned or charged. */
const isSpokenOf = (phrase: NounPhrase, { verb, object, obliques }: Clause): boolean =>
  (JUDGEMENT.has(verb.lemma) && holds(object, phrase)) ||
  (isJudging(verb.lemma) && obliques.some(({ nouns }) => holds(nouns, phrase)));
