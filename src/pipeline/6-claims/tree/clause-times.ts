import type { TimeExpression } from '../../../model/mention';
import { NOUN_FRAMES } from '../../../ontology/frames';
import { JUDGEMENT } from '../grammar/control-verbs';
import { isJudging } from '../grammar/legal-process';
import { type Dependencies, dependents } from './dependencies';
import { offsetTime } from './offset-times';
import type { SentenceTree } from './sentence-tree';

/** Times of a sentence by what they are times of. */
export interface TimeOwners {
  /** Of each clause, by the token of its verb or predicate. */
  readonly clauses: ReadonlyMap<number, readonly TimeExpression[]>;
  /** Of nouns in it, and not of the verb at the token: "condemns the attack on Monday". */
  readonly nouns: ReadonlyMap<number, readonly TimeExpression[]>;
}

/** Times by the clause that they hang on, over the nouns between. */
export function ownersOfTimes(sentence: SentenceTree, pivots: ReadonlySet<number>): TimeOwners {
  const { tree, times } = sentence;
  const clauses = new Map<number, TimeExpression[]>();
  const nouns = new Map<number, TimeExpression[]>();
  for (const { time, head } of times) {
    let at = pivotAbove(head, tree, pivots);
    // "said on Monday it would buy", "met on Monday, as others marched": a clause has no time before it begins.
    for (let up = pivotAbove(at, tree, pivots); up >= 0 && up < head; up = pivotAbove(at, tree, pivots)) {
      if (head >= leftEdge(at, sentence)) break;
      at = up;
    }
    const owner = at >= 0 ? at : pivots.has(head) ? head : verbOfNoun(head, sentence, pivots);
    if (owner < 0) continue;
    const isOfNoun =
      isOfDeed(sentence, head) ||
      isOfOccasion(sentence, time, head) ||
      isOfJudged(owner, head, sentence) ||
      isOfCharged(owner, head, sentence);
    const owners = isOfNoun ? nouns : clauses;
    const list = owners.get(owner);
    if (list === undefined) owners.set(owner, [time]);
    else list.push(time);
  }
  return { clauses, nouns };
}

/** "In 2015 the brigade deployed to Mali", where the parser makes a noun the head: the verb that hangs on it, -1 where none does. */
function verbOfNoun(time: number, { tree }: SentenceTree, pivots: ReadonlySet<number>): number {
  const noun = tree.tokens[time]?.head ?? -1;
  return noun > time ? (tree.children(noun).find((child) => child > noun && pivots.has(child)) ?? -1) : -1;
}

function pivotAbove(from: number, { tokens }: Dependencies, pivots: ReadonlySet<number>): number {
  let at = tokens[from]?.head ?? -1;
  while (at >= 0 && !pivots.has(at)) at = tokens[at]?.head ?? -1;
  return at;
}

/** The first token that opens a clause: its subject, or the word that joins it; 0 where it has neither. */
function leftEdge(pivot: number, { tree, words }: SentenceTree): number {
  const openers = tree
    .children(pivot)
    .filter(
      (child) =>
        child < pivot &&
        (/^(?:nsubj|csubj|mark|expl|cc)$/.test(tree.tokens[child]?.deprel ?? '') ||
          words[child]?.class === 'relative' ||
          /^(?:when|where|as)$/.test(words[child]?.lower ?? '')),
    );
  return openers.length === 0 ? 0 : Math.min(...openers);
}

/**
 * "Condemned the May 14 attack", "Saturday's attack drew anger", "sued Acme over the 2003 sale": the day is that of the noun before which
 * it stands; but "beat him in the 2003 final".
 */
function isOfDeed({ tree, words }: SentenceTree, at: number): boolean {
  const noun = tree.tokens[at]?.head ?? -1;
  // "In May troops killed him": nothing behind its preposition is told of what follows.
  if (noun < at || dependents(tree, at, 'case').some((mark) => mark < at)) return false;
  const { deprel = '' } = tree.tokens[noun] ?? {};
  if (deprel === 'obj' || deprel === 'nsubj') return true;
  return deprel === 'obl' && dependents(tree, noun, 'case').some((mark) => GROUNDS.has(words[mark]?.lower ?? ''));
}

/** Prepositions before what is the ground for what is done, at another time. */
const GROUNDS: ReadonlySet<string> = new Set(['over', 'for', 'about', 'despite', 'since']);

/** "After a failed bid in 2017 she bought it": a month or year of what went before, not of what followed. */
function isOfOccasion({ tree, words }: SentenceTree, { value }: TimeExpression, head: number): boolean {
  const noun = tree.tokens[head]?.head ?? -1;
  if (value === undefined || value.length >= 'YYYY-MM-DD'.length || noun < 0 || noun > head) return false;
  return dependents(tree, noun, 'case').some((at) =>
    /^(?:after|following|before|despite|since)$/.test(words[at]?.lower ?? ''),
  );
}

/**
 * "We condemn the attack on Monday", "welcomed her meeting with him in Oslo on Monday": what one judges now was done then, and so
 * was what is told with its place right before the day.
 */
function isOfJudged(pivot: number, time: number, { tree, words, nounAt }: SentenceTree): boolean {
  const { lemma = '', xpos } = tree.tokens[pivot] ?? {};
  if (!JUDGEMENT.has(lemma)) return false;
  const object = dependents(tree, pivot, 'obj').find((at) => at > pivot && at < time);
  if (object === undefined || nounAt(object)?.phrase.isName !== false) return false;
  if (xpos === 'VBP' || xpos === 'VBZ') return true;
  const before = words[time - 1]?.class === 'preposition' ? time - 2 : time - 1;
  const place = nounAt(before);
  return place?.phrase.referent?.chain.type === 'Place' && place.above !== pivot && place.preposition !== 'on';
}

/** "thanked Sweden for the release of Bo Berg on Monday", "charged her with his murder in 2012": when that was done, by the tree. */
function isOfCharged(pivot: number, time: number, { tree, nounAt }: SentenceTree): boolean {
  const noun = tree.tokens[time]?.head ?? -1;
  if (noun < pivot || !isJudging(tree.tokens[pivot]?.lemma ?? '')) return false;
  const { phrase, preposition } = nounAt(noun) ?? {};
  return noun < time && preposition !== undefined && phrase?.isName === false && NOUN_FRAMES.has(phrase.lemma);
}

/** "On Monday X met Y and visited Z", "travelled there on Monday and met Y", "to Oslo on Monday, where he met Y". */
export function timesOfTwin(
  pivot: number,
  sentence: SentenceTree,
  owners: TimeOwners['clauses'],
): readonly TimeExpression[] {
  const { tree, words } = sentence;
  const token = tree.tokens[pivot];
  if (token === undefined) return [];
  const offset = offsetTime(pivot, sentence, timesAbove(pivot, sentence.tree, owners));
  if (offset !== undefined) return [offset];
  if (owners.has(pivot)) return [];
  const named = timeNamed(pivot, sentence);
  if (named.length > 0) return named;
  const where = tree.children(pivot).find((child) => words[child]?.lower === 'where');
  if (where !== undefined) return lastBefore(words[where]?.start ?? 0, timesAbove(pivot, tree, owners));
  const ofNoun = timesOfAntecedent(pivot, sentence);
  if (ofNoun.length > 0) return ofNoun;
  // "attacked Halm on Sunday, killing Ann Lee": on the same day.
  const during = clauseOfTime(pivot, sentence);
  if (during !== undefined) return owners.get(during) ?? [];
  const isResult =
    token.deprel === 'advcl' &&
    token.xpos === 'VBG' &&
    dependents(tree, pivot, 'mark').every((mark) => words[mark]?.lower === 'with');
  if (isResult && pivot > token.head) return owners.get(token.head) ?? [];
  const speech = speakingBefore(pivot, tree);
  if (speech !== undefined) return owners.get(speech) ?? [];
  if (isOneDeed(pivot, tree) || isMeanwhile(pivot, sentence)) return owners.get(token.head) ?? [];
  const result = tree.children(pivot).find((child) => isOneDeed(child, tree) && owners.has(child));
  if (result !== undefined) return owners.get(result) ?? [];
  if (token.deprel !== 'conj' && token.deprel !== 'parataxis') return [];
  const before = sharesSubject(pivot, sentence) ? (words[pivot]?.start ?? 0) : (words[token.head]?.start ?? 0);
  const above = owners.get(token.head) ?? timesOfTwin(token.head, sentence, owners);
  return above.filter(({ span }) => span.start < before);
}

/** "met on Monday and agreed", "met on Monday, and the two leaders agreed": those who acted before. */
function sharesSubject(pivot: number, { tree, nounAt }: SentenceTree): boolean {
  const [subject] = dependents(tree, pivot, 'nsubj');
  const phrase = subject === undefined ? undefined : nounAt(subject)?.phrase;
  return subject === undefined || (phrase?.members !== undefined && phrase.determiner === 'the');
}

/** "in Oslo on Monday and in Rome on Friday, where he met her": of several the nearest. */
const lastBefore = (at: number, times: readonly TimeExpression[]): readonly TimeExpression[] =>
  times.length < 2 ? times : times.filter(({ span }) => span.end <= at).slice(-1);

/** "the May 14 raid, in which they killed him", "an attack on Monday that killed him": the day of what does it or holds it. */
function timesOfAntecedent(pivot: number, { tree, words, times, nounAt }: SentenceTree): readonly TimeExpression[] {
  const { deprel, head = -1 } = tree.tokens[pivot] ?? {};
  if (deprel !== 'acl' || nounAt(head)?.phrase.isName !== false) return [];
  const relative = tree.children(pivot).find((child) => words[child]?.class === 'relative');
  if (relative === undefined || !/^(?:nsubj|obl)$/.test(tree.tokens[relative]?.deprel ?? '')) return [];
  return times.flatMap(({ time, head: at }) => (at < pivot && tree.tokens[at]?.head === head ? [time] : []));
}

/** "in October, when she visited Oslo": the time right before "when". */
function timeNamed(pivot: number, { tree, words, times }: SentenceTree): readonly TimeExpression[] {
  const when = tree.children(pivot).find((child) => words[child]?.lower === 'when');
  if (when === undefined || when > pivot) return [];
  const before = words[words[when - 1]?.lower === ',' ? when - 2 : when - 1];
  return times.flatMap(({ time }) => (time.span.end === before?.end ? [time] : []));
}

/** "When she visited Oslo in May, she met Bo Berg": the verb by whose time the other is told. */
const clauseOfTime = (pivot: number, { tree, words }: SentenceTree): number | undefined =>
  dependents(tree, pivot, 'advcl').find(
    (at) =>
      at < pivot && tree.children(at).some((child) => child < at && /^(?:when|while)$/.test(words[child]?.lower ?? '')),
  );

/** "scored on Sunday as Halm beat Oslo": both were done at one time. */
function isMeanwhile(pivot: number, { tree, words }: SentenceTree): boolean {
  const { deprel, xpos, head = -1 } = tree.tokens[pivot] ?? {};
  if (deprel !== 'advcl' || xpos !== 'VBD' || pivot < head || tree.tokens[head]?.xpos !== 'VBD') return false;
  return dependents(tree, pivot, 'mark').some((mark) => words[mark]?.lower === 'as');
}

const SPEAKING: ReadonlySet<string> = new Set(['speak', 'talk', 'write', 'appear', 'testify', 'address']);

/** "Speaking in Oslo on Monday, she praised Bo Berg": the verb by whose time and place she did. */
export const speakingBefore = (pivot: number, tree: Dependencies): number | undefined =>
  dependents(tree, pivot, 'advcl').find((at) => {
    const { xpos, lemma = '' } = tree.tokens[at] ?? {};
    return at < pivot && xpos === 'VBG' && SPEAKING.has(lemma);
  });

/** Verbs that are one deed with their infinitive: "refused on Monday to meet him", "flew there on Monday to meet him". */
const ONE_DEED: ReadonlySet<string> = new Set(
  'vote refuse decline fail manage begin start continue try attempt fly travel go come head drive sail return arrive'.split(
    ' ',
  ),
);

function isOneDeed(pivot: number, { tokens }: Dependencies): boolean {
  const { deprel, xpos, lemma = '', head = -1 } = tokens[pivot] ?? {};
  if ((deprel !== 'xcomp' && deprel !== 'advcl') || xpos !== 'VB') return false;
  const above = tokens[head];
  return ONE_DEED.has(above?.lemma ?? '') || (above?.xpos === 'VBD' && RESULTS.has(lemma));
}

/** What a victory leads to: "beat Halm on Sunday to win the cup". */
const RESULTS: ReadonlySet<string> = new Set('win claim secure clinch take lift retain'.split(' '));

/** Times of the nearest clause above that has any. */
function timesAbove(pivot: number, { tokens }: Dependencies, owners: TimeOwners['clauses']): readonly TimeExpression[] {
  for (let at = tokens[pivot]?.head ?? -1; at >= 0; at = tokens[at]?.head ?? -1) {
    const found = owners.get(at);
    if (found !== undefined) return found;
  }
  return [];
}
