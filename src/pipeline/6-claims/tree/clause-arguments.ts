import { groupOf } from '../grammar/item-tests';
import type { Complement, NounGroup } from '../grammar/reading';
import { speakingBefore } from './clause-times';
import { copulaOf, dependents } from './dependencies';
import type { ClauseTree, Link } from './link';
import type { NounGroups } from './noun-groups';
import type { NounNode, SentenceTree } from './sentence-tree';

interface Arguments {
  readonly object?: NounGroup;
  readonly secondObject?: NounGroup;
  readonly obliques: readonly Complement[];
}

type PlacedPhrase = Complement & { readonly at: number };

const placed = ({ preposition, nouns }: Complement, at: number): PlacedPhrase => ({ at, preposition, nouns });

/** Object, second object and prepositional phrases of the verb at a token; phrases before the verb come last. */
export function argumentsOf(pivot: number, context: ClauseTree, link: Link): Arguments {
  const { sentence, groups } = context;
  const { tree, words, nounAt } = sentence;
  const copula = copulaOf(pivot, tree);
  const at = copula ?? pivot;
  const own: PlacedPhrase[] = [
    ...groups.phrasesUnder(pivot, ['obl', 'nmod', 'advmod', 'dep', 'advcl']),
    ...besideTimes(pivot, context),
    ...placesOfSpeech(pivot, context),
  ];
  let object: NounGroup | undefined = link.object;
  let secondObject: NounGroup | undefined;
  if (copula !== undefined) {
    const node = nounAt(pivot);
    if (node !== undefined && node.preposition !== undefined && node.phrase.start > copula) {
      own.push({ at: node.phrase.start, preposition: node.preposition, nouns: groups.groupOf(node) });
      own.push(...groups.complementsOf(node).map((one) => placed(one, one.nouns.start)));
    } else if (node !== undefined) {
      object ??= groups.groupOf(node);
      own.push(...groups.complementsOf(node).map((one) => placed(one, one.nouns.start)));
    }
  } else {
    // "staged a sit-in": the tagger takes the particle of a noun for an adverb.
    const compounds = dependents(tree, pivot, 'advmod').filter(
      (child) => child > pivot && words[child]?.class === 'noun' && words[child]?.lower.includes('-'),
    );
    const nodes = [...dependents(tree, pivot, 'iobj', 'obj', 'xcomp'), ...compounds].flatMap((child) => {
      const node = nounAt(child);
      const isFree = node !== undefined && node.head === child && node.preposition === undefined;
      return !isFree || words[child]?.class === 'relative' ? [] : [beforeScore(node, sentence)];
    });
    const [first, second] = nodes;
    if (first !== undefined) {
      object ??= joined(groups.groupOf(first), behindTimes(pivot, context));
      for (const node of nodes) own.push(...deepComplements(groups, groups.groupOf(node), sentence));
      own.push(...ofPerson(groups.groupOf(first)));
    }
    own.push(...letGo(pivot, context));
    const epithet = second ?? (first === undefined ? undefined : quotedEpithet(first, pivot, sentence));
    if (epithet !== undefined && epithet.phrase.start !== first?.phrase.start) secondObject = groups.groupOf(epithet);
  }
  own.push(...agentOfTwin(pivot, context), ...setOff(link.subject, context));
  own.push(...(link.obliques ?? []).map((one) => placed(one, pivot + 1)));
  for (const one of [...own]) own.push(...deepComplements(groups, one.nouns, sentence, 1));
  const unique = own.filter(
    (one, index) => own.findIndex((other) => other.at === one.at && other.preposition === one.preposition) === index,
  );
  const after = unique.filter((one) => one.at > at).sort((a, b) => a.at - b.at);
  const before = unique.filter((one) => one.at <= at);
  return {
    ...(object !== undefined && { object }),
    ...(secondObject !== undefined && { secondObject }),
    obliques: [...after, ...before].map(({ preposition, nouns }) => ({ preposition, nouns })),
  };
}

/** "on Friday in Oslo": what the tree hangs on a time of the verb is the verb's. */
const besideTimes = (pivot: number, { sentence: { tree, times }, groups }: ClauseTree): readonly PlacedPhrase[] =>
  times.flatMap(({ head }) =>
    tree.tokens[head]?.head === pivot ? groups.phrasesUnder(head, ['nmod', 'obl', 'conj']) : [],
  );

/** "visited Norway on Monday and Iceland on Tuesday": a second object that the tree hangs on the time of the first. */
const behindTimes = (
  pivot: number,
  { sentence: { tree, times, nounsUnder }, groups }: ClauseTree,
): readonly NounGroup[] =>
  times.flatMap(({ head }) =>
    tree.tokens[head]?.head === pivot
      ? [head, ...tree.children(head)]
          .flatMap((part) => nounsUnder(part))
          .filter(
            ({ relation, preposition, phrase }) => relation === 'conj' && preposition === undefined && phrase.isName,
          )
          .map((node) => groups.groupOf(node))
      : [],
  );

/** "was criticised and sacked by Acme", "armed and paid by Norway": the agent of participles joined to each other stands behind the last. */
function agentOfTwin(pivot: number, { sentence: { tree, words }, groups }: ClauseTree): readonly PlacedPhrase[] {
  if (tree.tokens[pivot]?.xpos !== 'VBN') return [];
  const twins = dependents(tree, pivot, 'conj').filter((at) => tree.tokens[at]?.xpos === 'VBN');
  const last = twins[twins.length - 1];
  if (last === undefined || words[last + 1]?.lower !== 'by') return [];
  const isOneStretch = words
    .slice(pivot + 1, last)
    .every(({ lower }, at) => JOINING.test(lower) || lower.endsWith('ly') || twins.includes(pivot + 1 + at));
  return isOneStretch ? groups.phrasesUnder(last, ['obl']).filter(({ preposition }) => preposition === 'by') : [];
}

const JOINING = /^(?:and|or|,|then|also)$/;

const joined = (group: NounGroup, others: readonly NounGroup[]): NounGroup =>
  others.length === 0 ? group : groupOf([group, ...others].flatMap(({ phrases }) => phrases));

/** "Speaking in Oslo, she praised Bo Berg": where she did. */
function placesOfSpeech(pivot: number, { sentence, groups }: ClauseTree): readonly PlacedPhrase[] {
  const speech = speakingBefore(pivot, sentence.tree);
  if (speech === undefined) return [];
  return groups.phrasesUnder(speech, ['obl']).filter(({ preposition }) => /^(?:in|at|near|outside)$/.test(preposition));
}

/** "Ann Lee, on a visit to Oslo, met …": what is said between commas behind the subject is said of what it does. */
function setOff(
  subject: NounGroup | undefined,
  { sentence: { nounAt, words }, groups }: ClauseTree,
): (Complement & { readonly at: number })[] {
  const last = subject?.phrases[subject.phrases.length - 1];
  if (last === undefined || !last.isName) return [];
  const node = nounAt(last.end - 1);
  if (node === undefined || !node.phrase.isName) return [];
  return groups
    .complementsOf(node)
    .filter(
      ({ preposition, nouns }) =>
        MEANWHILE.has(preposition) && words.slice(node.phrase.end, nouns.start).some(({ lower }) => lower === ','),
    )
    .map((one) => placed(one, one.nouns.start));
}

/** Prepositions of what goes on beside a deed. */
const MEANWHILE: ReadonlySet<string> = new Set([
  'on',
  'during',
  'after',
  'before',
  'at',
  'under',
  'following',
  'alongside',
]);

/** "beat Halden Rovers 3-2": where the tree hangs the name on the score, the name. */
function beforeScore(node: NounNode, { nounAt }: SentenceTree): NounNode {
  const before = nounAt(node.phrase.start - 1);
  const isScored = before?.phrase.isName === true && /^\d/.test(node.phrase.words[0] ?? '');
  return isScored && before.above >= node.phrase.start && before.above < node.phrase.end ? before : node;
}

/** "let go of Ann Lee": what hangs on the second verb is told of both. */
function letGo(pivot: number, { sentence: { tree, words }, groups }: ClauseTree) {
  const next = pivot + 1;
  const isLetting = words[pivot]?.lemma === 'let' && words[next]?.lower === 'go' && tree.tokens[next]?.head === pivot;
  return isLetting ? groups.phrasesUnder(next, ['obl', 'nmod']) : [];
}

/** "stripped Ann Lee of her post": people are nobody's, and what the tree hangs on the name is the verb's. */
const ofPerson = ({ phrases }: NounGroup): readonly (Complement & { readonly at: number })[] =>
  phrases.flatMap(({ isName, referent, of }) =>
    isName && referent?.chain.type === 'Person' && of !== undefined
      ? [{ at: of.start, preposition: 'of', nouns: of }]
      : [],
  );

/** Verbs that give their object a name. */
const CALLING = new Set(['call', 'brand', 'label', 'dub']);

/** "called Ann Lee “a liar”": what the tree puts beside the name. */
function quotedEpithet(
  object: NounNode,
  pivot: number,
  { tree, words, nounsUnder }: SentenceTree,
): NounNode | undefined {
  if (!CALLING.has(tree.tokens[pivot]?.lemma ?? '')) return undefined;
  return nounsUnder(object.head).find(
    ({ relation, phrase }) => relation === 'appos' && words[phrase.start - 1]?.class === 'quote',
  );
}

/** Prepositional phrases on an object, which may as well belong to the verb: "held talks with X in Y". */
function deepComplements(groups: NounGroups, group: NounGroup, sentence: SentenceTree, depth = 0): PlacedPhrase[] {
  if (depth > 2) return [];
  const found: PlacedPhrase[] = [];
  for (let token = group.start; token < group.end; token++) {
    const node = sentence.nounAt(token);
    if (node === undefined || node.phrase.start !== token) continue;
    for (const one of groups.complementsOf(node)) found.push(placed(one, one.nouns.start));
  }
  return [
    ...found,
    ...found.flatMap((one) =>
      one.nouns.start >= group.end ? deepComplements(groups, one.nouns, sentence, depth + 1) : [],
    ),
  ];
}
