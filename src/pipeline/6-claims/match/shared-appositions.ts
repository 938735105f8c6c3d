import { lemmatize } from '../../../language/lemmas';
import { descriptionOf } from '../grammar/complements';
import { COUNTS } from '../grammar/function-words';
import type { Description, NounPhrase, SentenceReading } from '../grammar/reading';

type Phrases = SentenceReading['phrases'];

/** "three commanders of the Front, including Ann Lee": each of those named is one, as what stands beside a name is said of it. */
export const namedExamples = ({ phrases }: SentenceReading): Phrases =>
  phrases.flatMap(({ phrase, complements }) =>
    (phrase.examples?.phrases ?? [])
      .filter(({ isName, referent }) => isName && referent?.chain.type === 'Person')
      .map((name) => ({
        phrase: { ...name, descriptions: [oneOfThem(descriptionOf(phrase, complements, 'apposition'))] },
        complements: [],
      })),
  );

const oneOfThem = (description: Description): Description => {
  const words = description.words.filter((word) => !COUNTS.has(word) && !/^\d/.test(word));
  return { ...description, words: [...words.slice(0, -1), lemmatize(words[words.length - 1] ?? '', 'NOUN')] };
};

/** "Ann Lee and Bo Berg, founders of Acme,": an apposition in the plural is said of all the names that are joined before it. */
export function shareAppositions({ phrases, words }: SentenceReading): Phrases {
  const lower = (at: number): string => words[at]?.lower ?? '';
  const names = phrases.map(({ phrase }) => phrase).filter(({ isName }) => isName);
  const before = ({ start }: NounPhrase): NounPhrase | undefined => {
    let end = start;
    if (/^(?:and|&|or)$/.test(lower(end - 1))) end--;
    if (lower(end - 1) === ',') end--;
    return end === start ? undefined : names.find((name) => endOfName(name, words) === end);
  };
  const shared = new Map<NounPhrase, Description>();
  for (const name of names) {
    const plural = name.descriptions.find(isPluralApposition);
    if (plural === undefined) continue;
    const last = names.findLast((other) => (words[other.start]?.start ?? Infinity) < plural.span.start);
    for (let joined = last, count = 0; joined !== undefined && count < names.length; joined = before(joined), count++)
      if (!joined.descriptions.includes(plural)) shared.set(joined, plural);
  }
  return shared.size === 0
    ? phrases
    : phrases.map((one) => {
        const description = shared.get(one.phrase);
        return description === undefined
          ? one
          : { ...one, phrase: { ...one.phrase, descriptions: [...one.phrase.descriptions, description] } };
      });
}

/** "founders of Acme" beside a name. */
export const isPluralApposition = ({ position, words }: Description): boolean => {
  const last = words[words.length - 1] ?? '';
  return position === 'apposition' && lemmatize(last, 'NOUN') !== last;
};

/** Where the name itself ends, without what is apposed to it. */
const endOfName = ({ span, start, end }: NounPhrase, words: SentenceReading['words']): number => {
  for (let at = start; at < end; at++) if ((words[at]?.end ?? 0) >= span.end) return at + 1;
  return end;
};
