import type { TimeExpression } from '../../../model/mention';
import { JUDGEMENT } from '../grammar/control-verbs';
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
    const owner = at >= 0 ? at : pivots.has(head) ? head : -1;
    if (owner < 0) continue;
    const isOfNoun = isOfDeed(tree, head) || isOfOccasion(sentence, time, head) || isOfJudged(owner, head, sentence);
    const owners = isOfNoun ? nouns : clauses;
    const list = owners.get(owner);
    if (list === undefined) owners.set(owner, [time]);
    else list.push(time);
  }
  return { clauses, nouns };
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

/** "Condemned the May 14 attack", "Saturday's attack drew anger": the day is that of the subject or object before which it stands. */
function isOfDeed({ tokens }: Dependencies, at: number): boolean {
  const noun = tokens[at]?.head ?? -1;
  return noun > at && /^(?:obj|nsubj)$/.test(tokens[noun]?.deprel ?? '');
}

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
  const isPlaced = tree.children(pivot).some((child) => words[child]?.lower === 'where');
  if (isPlaced) return timesAbove(pivot, tree, owners);
  // "attacked Halm on Sunday, killing Ann Lee": on the same day.
  const isResult = token.deprel === 'advcl' && token.xpos === 'VBG' && dependents(tree, pivot, 'mark').length === 0;
  if (isResult && pivot > token.head) return owners.get(token.head) ?? [];
  const speech = speakingBefore(pivot, tree);
  if (speech !== undefined) return owners.get(speech) ?? [];
  if (isOneDeed(pivot, tree)) return owners.get(token.head) ?? [];
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

/** "in October, when she visited Oslo": the time right before "when". */
function timeNamed(pivot: number, { tree, words, times }: SentenceTree): readonly TimeExpression[] {
  const when = tree.children(pivot).find((child) => words[child]?.lower === 'when');
  if (when === undefined || when > pivot) return [];
  const before = words[words[when - 1]?.lower === ',' ? when - 2 : when - 1];
  return times.flatMap(({ time }) => (time.span.end === before?.end ? [time] : []));
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
  const { deprel, xpos, head = -1 } = tokens[pivot] ?? {};
  return (deprel === 'xcomp' || deprel === 'advcl') && xpos === 'VB' && ONE_DEED.has(tokens[head]?.lemma ?? '');
}

/** Times of the nearest clause above that has any. */
function timesAbove(pivot: number, { tokens }: Dependencies, owners: TimeOwners['clauses']): readonly TimeExpression[] {
  for (let at = tokens[pivot]?.head ?? -1; at >= 0; at = tokens[at]?.head ?? -1) {
    const found = owners.get(at);
    if (found !== undefined) return found;
  }
  return [];
}
