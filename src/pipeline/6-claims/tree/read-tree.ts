import type { Linked } from '../../../model/extraction';
import { enclosed, foldAppositions } from '../grammar/appositions';
import type { FirstPerson } from '../grammar/first-person';
import { joinOffices } from '../grammar/joint-offices';
import { type NameNode, nameNodes, timeRanges } from '../grammar/name-nodes';
import { namePlaces } from '../grammar/named-places';
import { readNouns } from '../grammar/noun-phrases';
import { resolveIts, resolveWhose } from '../grammar/owners-before';
import { readLongPreposition, readMark } from '../grammar/phrases';
import { foldPlaces } from '../grammar/place-pairs';
import type { Description, Item, NounPhrase, PlacePair, Referent, SentenceReading } from '../grammar/reading';
import type { Referents } from '../grammar/referents';
import { titleOf } from '../grammar/titles';
import { readClauseTree } from './clause-tree';
import { indexDependencies } from './dependencies';
import { readGroups } from './noun-groups';
import { hangPhrases } from './sentence-tree';
import { shareNouns } from './shared-nouns';
import { tagWords } from './tag-words';

/** Reads one sentence by its dependency tree. */
export function readTree(
  article: Linked,
  index: number,
  { referents, firstPerson }: { readonly referents: Referents; readonly firstPerson?: FirstPerson | undefined },
): SentenceReading {
  const sentence = article.sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  const times = referents.timesIn(index);
  const nodes = nameNodes(sentence, referents.inSentence(index));
  const timeNodes = timeRanges(sentence, times, nodes);
  const cover = new Map<number, 'name' | 'time'>();
  for (const { start, end } of nodes.values()) for (let at = start; at < end; at++) cover.set(at, 'name');
  for (const { start, end } of timeNodes.values()) for (let at = start; at < end; at++) cover.set(at, 'time');
  for (const node of nodes.values()) if (node.mention.kind === 'pronoun') cover.delete(node.start);
  const words = tagWords(sentence, cover);
  const nominals = referents.inSentence(index).filter(({ kind }) => kind === 'nominal');
  const context = { words, nodes, nominals, referents, ...(firstPerson !== undefined && { firstPerson }) };
  const flat: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const time = timeNodes.get(at);
    const item: Item =
      time !== undefined
        ? { kind: 'time', ...time }
        : (readLongPreposition(at, words) ?? readNouns(at, context) ?? readMark(at, words));
    flat.push(item);
    at = item.end;
  }
  const placePairs: PlacePair[] = [];
  const dependencies = indexDependencies(sentence);
  const placed = foldPlaces(namePlaces(joinOffices(flat)), words, placePairs);
  const owned = resolveIts(resolveWhose(foldAppositions(placed, [enclosed])));
  const items = shareNouns(owned, dependencies);
  const tree = hangPhrases(items, words, dependencies);
  const groups = readGroups(tree);
  const clauses = readClauseTree(tree, groups);
  const phrases = tree.nouns.flatMap((node) => {
    const complements = groups.complementsOf(node);
    return groups.phrasesOf(node).map((phrase) => ({ phrase, complements }));
  });
  // "Prime Minister Ann Lee's visit": the owner of a phrase has a title of its own.
  const titled = [...nodes.values()].flatMap((node) => {
    const referent = node.mention.kind === 'name' ? referents.of(node.mention) : undefined;
    const descriptions = titleOf(node, words, referents);
    const isHead = tree.nounAt(node.start)?.phrase.referent?.chain === referent?.chain;
    if (referent === undefined || descriptions.length === 0 || isHead) return [];
    return [{ phrase: nameAlone(node, referent, descriptions), complements: [] }];
  });
  return { sentence, index, words, items, clauses, phrases: [...phrases, ...titled], placePairs };
}

const nameAlone = (
  { start, end, mention }: NameNode,
  referent: Referent,
  descriptions: readonly Description[],
): NounPhrase => ({
  start,
  end,
  span: mention.span,
  lemma: mention.text.toLowerCase(),
  words: [],
  isName: true,
  isPronoun: false,
  referent,
  modifiers: [],
  descriptions,
});
