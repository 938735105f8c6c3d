import { isLegalPair } from '../../../ontology/checks';
import { relationType } from '../../../ontology/relations';
import type { NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import type { Candidate } from './candidate';

const DEFEATED = relationType('DEFEATED');
const PARTICIPATED_IN = relationType('PARTICIPATED_IN');

/** What a competition consists of. */
const PARTS: ReadonlySet<string> = new Set('day round stage leg session week matchday'.split(' '));

/** "On day five of the Nordic Cup, Norway beat Iceland; Sweden lost to Denmark": all of them play in it. */
export function matchMatchdays(reading: SentenceReading, found: readonly Candidate[]): readonly Candidate[] {
  const matches = found.filter(({ relation, polarity }) => relation === DEFEATED && polarity === 'positive');
  const [first] = matches;
  const event = first === undefined ? undefined : openingEvent(reading, first.trigger.start);
  if (event === undefined) return [];
  const times = matches.find((match) => match.times.length > 0)?.times ?? [];
  return matches.flatMap(({ subject, object, trigger }) =>
    [subject, object]
      .filter(({ chain }) => isLegalPair(PARTICIPATED_IN, chain.type, event.chain.type))
      .map((side) => ({
        relation: PARTICIPATED_IN,
        subject: side,
        object: event,
        polarity: 'positive' as const,
        modality: 'asserted' as const,
        trigger,
        rule: 'verb:defeat:matchday',
        times,
        complements: [],
      })),
  );
}

/** The event of which a part opens the sentence, told by a comma from what happened in it. */
function openingEvent({ phrases, words }: SentenceReading, before: number): Referent | undefined {
  const isPart = ({ start }: NounPhrase): boolean => {
    const of = words.findLastIndex(({ lower }, at) => lower === 'of' && at < start && at >= start - 3);
    return words.slice(Math.max(0, of - 2), Math.max(0, of)).some(({ lower }) => PARTS.has(lower));
  };
  return phrases.find(
    ({ phrase }) =>
      phrase.referent?.chain.type === 'Event' &&
      phrase.span.end <= before &&
      words[phrase.end]?.lower === ',' &&
      words.slice(0, phrase.start).every(({ class: kind }) => kind !== 'verb') &&
      isPart(phrase),
  )?.phrase.referent;
}
