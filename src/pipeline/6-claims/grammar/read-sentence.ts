import type { Linked } from '../../../model/extraction';
import { readClauses } from './clauses';
import { complementsFrom } from './complements';
import type { FirstPerson } from './first-person';
import { foldPhrases } from './fold-phrases';
import { findPhrases } from './phrases';
import type { Complement, Item, NounGroup, NounPhrase, SentenceReading } from './reading';
import type { Referents } from './referents';

/** Reads one sentence as far as the patterns need it; places named by "City, Country" come beside. */
export function readSentence(
  article: Linked,
  index: number,
  { referents, firstPerson }: { readonly referents: Referents; readonly firstPerson?: FirstPerson | undefined },
): SentenceReading {
  const sentence = article.sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  const times = referents.timesIn(index);
  const { words, items: flat } = findPhrases(sentence, index, { referents, times, firstPerson });
  const { items, placePairs } = foldPhrases(flat, words);
  const clauses = readClauses(items, words, { isHeadline: sentence.kind === 'headline' });
  return { sentence, index, words, items, clauses, phrases: allPhrases(items), placePairs };
}

function allPhrases(items: readonly Item[]): SentenceReading['phrases'] {
  const found: { phrase: NounPhrase; complements: readonly Complement[] }[] = [];
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'nouns') continue;
    const { complements } = complementsFrom(items, at + 1);
    addGroup(item, complements, found);
  }
  return found;
}

function addGroup(
  group: NounGroup,
  complements: readonly Complement[],
  found: { phrase: NounPhrase; complements: readonly Complement[] }[],
): void {
  for (const phrase of group.phrases) {
    found.push({ phrase, complements });
    if (phrase.of !== undefined) addGroup(phrase.of, [], found);
    for (const description of phrase.descriptions) {
      for (const { nouns } of description.complements) addGroup(nouns, [], found);
    }
  }
}
