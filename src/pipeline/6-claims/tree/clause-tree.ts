import type { TimeExpression } from '../../../model/mention';
import { withAntecedent } from '../grammar/antecedents';
import { isReporting } from '../grammar/control-verbs';
import { CONDITIONALS } from '../grammar/function-words';
import type { Clause, Complement, NounGroup } from '../grammar/reading';
import { type Dependencies, dependents } from './dependencies';
import { governorOf, type Link } from './governors';
import type { NounGroups } from './noun-groups';
import type { SentenceTree } from './sentence-tree';
import { verbOf } from './verb-of';

/** What the readers of subjects and governors ask of each other. */
export interface ClauseTree {
  readonly sentence: SentenceTree;
  readonly groups: NounGroups;
  /** The clause whose verb or predicate stands at a token. */
  clauseAt(pivot: number): Clause | undefined;
}

/** Finds the clauses of a sentence with subjects, objects, prepositional phrases and governors. Cost: linear in tokens. */
export function readClauseTree(sentence: SentenceTree, groups: NounGroups): readonly Clause[] {
  const { tree, words } = sentence;
  const built = new Map<number, Clause | undefined>();
  const pivots = tree.tokens.flatMap((token, at) =>
    (words[at]?.class === 'verb' && token.upos === 'VERB') || dependents(tree, at, 'cop').length > 0 ? [at] : [],
  );
  const known = new Set(pivots);
  const context: ClauseTree = { sentence, groups, clauseAt };

  function clauseAt(pivot: number): Clause | undefined {
    if (!known.has(pivot) || built.has(pivot)) return built.get(pivot);
    built.set(pivot, undefined);
    const clause = buildClause(pivot, context);
    built.set(pivot, clause);
    return clause;
  }

  const owners = ownersOfTimes(sentence, known);
  const clauses: Clause[] = [];
  for (const pivot of pivots) {
    const clause = clauseAt(pivot);
    if (clause === undefined) continue;
    const times = owners.get(pivot) ?? [];
    // Governors refer to the clause itself, so that times are added to it in place.
    (clause.times as TimeExpression[]).push(...times, ...timesOfTwin(pivot, sentence, owners));
    clauses.push(clause);
  }
  return clauses;
}

function buildClause(pivot: number, context: ClauseTree): Clause {
  const { sentence, groups } = context;
  const { tree, words } = sentence;
  const verb = verbOf(pivot, tree, words);
  const link = governorOf(pivot, verb, context);
  const { object, secondObject, obliques } = argumentsOf(pivot, context, link);
  const subject = link.subject === undefined ? undefined : withAntecedent(link.subject, link.governor?.clause);
  const acted = object === undefined ? undefined : apartFrom(object, subject, sentence);
  const isCopula = dependents(tree, pivot, 'cop').length > 0;
  const inverted =
    subject === undefined &&
    object !== undefined &&
    !verb.isPassive &&
    isReporting(verb.lemma) &&
    verb.form === 'finite' &&
    isQuoteBefore(pivot, sentence);
  void groups;
  const isNegated = verb.isNegated || link.isNegated;
  const ends = [verb.end, object?.end ?? 0, ...obliques.map(({ nouns }) => nouns.end)];
  return {
    verb: link.modal === undefined || verb.modal !== undefined ? verb : { ...verb, modal: link.modal },
    ...(inverted ? { subject: object } : subject !== undefined && { subject }),
    ...(!inverted && acted !== undefined && { object: acted }),
    ...(secondObject !== undefined && { secondObject }),
    obliques,
    after: words.slice(verb.end, verb.end + 3).map((word) => word.lower),
    times: [],
    ...(link.governor !== undefined && { governor: link.governor }),
    isConditional: link.isConditional || isConditional(pivot, context),
    isNegated,
    start: Math.min(verb.start, subject?.start ?? verb.start),
    end: isCopula ? Math.max(...ends) : Math.max(...ends),
  };
}

/** "Ann Lee met Bob Ray and urged him to …": a pronoun object is not its own subject, but the other person named before. */
function apartFrom(object: NounGroup, subject: NounGroup | undefined, { nouns }: SentenceTree): NounGroup {
  const [pronoun] = object.phrases;
  const own = subject?.phrases[0]?.referent?.chain;
  if (pronoun === undefined || !pronoun.isPronoun || own === undefined || pronoun.referent?.chain.id !== own.id) return object;
  if (pronoun.lemma.endsWith('self')) return object;
  const others = nouns
    .filter(({ phrase }) => phrase.start < pronoun.start && phrase.isName && phrase.referent?.chain.type === own.type)
    .flatMap(({ phrase }) => (phrase.referent === undefined || phrase.referent.chain.id === own.id ? [] : [phrase.referent]));
  const [only] = others;
  const isOne = new Set(others.map(({ chain }) => chain.id)).size === 1;
  if (!isOne || only === undefined) return { ...object, phrases: object.phrases.map(({ referent: _, ...rest }) => rest) };
  const naming = { span: only.evidence.naming?.span ?? only.evidence.span, rule: 'other-person' };
  return { ...object, phrases: [{ ...pronoun, referent: { chain: only.chain, evidence: { span: pronoun.span, naming } } }] };
}

const isQuoteBefore = (pivot: number, { words }: SentenceTree): boolean => {
  const before = words[pivot - 1];
  return before?.class === 'quote' || before?.lower === ',';
};

function isConditional(pivot: number, { sentence: { tree, words } }: ClauseTree): boolean {
  const isOpened = (at: number): boolean =>
    dependents(tree, at, 'mark', 'advmod').some((mark) => mark < at && CONDITIONALS.has(words[mark]?.lower ?? ''));
  if (isOpened(pivot)) return true;
  // "would strike if more were sacked": what holds only under a condition.
  const hasModal = dependents(tree, pivot, 'aux').some((at) => tree.tokens[at]?.xpos === 'MD');
  return hasModal && dependents(tree, pivot, 'advcl').some((at) => isOpened(at) && words[at]?.lower !== 'whether');
}

interface Arguments {
  readonly object?: NounGroup;
  readonly secondObject?: NounGroup;
  readonly obliques: readonly Complement[];
}

function argumentsOf(pivot: number, context: ClauseTree, link: Link): Arguments {
  const { sentence, groups } = context;
  const { tree, words, nounAt } = sentence;
  const copula = dependents(tree, pivot, 'cop')[0];
  const at = copula ?? pivot;
  const own: (Complement & { readonly at: number })[] = [
    ...groups.phrasesUnder(pivot, ['obl', 'nmod', 'advmod', 'dep', 'advcl']),
  ];
  let object: NounGroup | undefined = link.object;
  let secondObject: NounGroup | undefined;
  if (copula !== undefined) {
    const node = nounAt(pivot);
    if (node !== undefined && node.preposition !== undefined && node.phrase.start > copula) {
      own.push({ at: node.phrase.start, preposition: node.preposition, nouns: groups.groupOf(node) });
      own.push(...groups.complementsOf(node).map((one) => ({ ...one, at: one.nouns.start })));
    } else if (node !== undefined) {
      object ??= groups.groupOf(node);
      own.push(...groups.complementsOf(node).map((one) => ({ ...one, at: one.nouns.start })));
    }
  } else {
    const nodes = dependents(tree, pivot, 'iobj', 'obj', 'xcomp').flatMap((child) => {
      const node = nounAt(child);
      const isFree = node !== undefined && node.head === child && node.preposition === undefined;
      return !isFree || words[child]?.class === 'relative' ? [] : [node];
    });
    const [first, second] = nodes;
    if (first !== undefined) {
      object ??= groups.groupOf(first);
      for (const node of nodes) own.push(...deepComplements(groups, node.phrase.start, groups.groupOf(node), sentence));
    }
    if (second !== undefined && second.phrase.start !== first?.phrase.start) secondObject = groups.groupOf(second);
  }
  own.push(...(link.obliques ?? []).map((one) => ({ ...one, at: pivot + 1 })));
  for (const one of [...own]) own.push(...deepComplements(groups, one.at, one.nouns, sentence, 1));
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

/** Prepositional phrases on an object, which may as well belong to the verb: "held talks with X in Y". */
function deepComplements(
  groups: NounGroups,
  _start: number,
  group: NounGroup,
  sentence: SentenceTree,
  depth = 0,
): (Complement & { readonly at: number })[] {
  if (depth > 2) return [];
  const found: (Complement & { readonly at: number })[] = [];
  for (let token = group.start; token < group.end; token++) {
    const node = sentence.nounAt(token);
    if (node === undefined || node.phrase.start !== token) continue;
    for (const one of groups.complementsOf(node)) found.push({ ...one, at: one.nouns.start });
  }
  return [
    ...found,
    ...found.flatMap((one) =>
      one.nouns.start >= group.end ? deepComplements(groups, one.at, one.nouns, sentence, depth + 1) : [],
    ),
  ];
}

/** Times by the clause that they hang on, over the nouns between. */
function ownersOfTimes({ tree, times }: SentenceTree, pivots: ReadonlySet<number>): Map<number, TimeExpression[]> {
  const owners = new Map<number, TimeExpression[]>();
  for (const { time, head } of times) {
    let at = tree.tokens[head]?.head ?? -1;
    while (at >= 0 && !pivots.has(at)) at = tree.tokens[at]?.head ?? -1;
    const owner = at >= 0 ? at : pivots.has(head) ? head : -1;
    if (owner < 0) continue;
    const list = owners.get(owner);
    if (list === undefined) owners.set(owner, [time]);
    else list.push(time);
  }
  return owners;
}

/** "On Monday X met Y and visited Z", "travelled there on Monday and met Y", "to Oslo on Monday, where he met Y". */
function timesOfTwin(
  pivot: number,
  { tree, words }: SentenceTree,
  owners: ReadonlyMap<number, readonly TimeExpression[]>,
): readonly TimeExpression[] {
  const token = tree.tokens[pivot];
  if (token === undefined || owners.has(pivot)) return [];
  const isPlaced = tree.children(pivot).some((child) => words[child]?.lower === 'where');
  if (isPlaced) return timesAbove(pivot, tree, owners);
  if (token.deprel !== 'conj' && token.deprel !== 'parataxis') return [];
  const sharesSubject = dependents(tree, pivot, 'nsubj').length === 0;
  const before = sharesSubject ? (words[pivot]?.start ?? 0) : (words[token.head]?.start ?? 0);
  return (owners.get(token.head) ?? []).filter(({ span }) => span.start < before);
}

/** Times of the nearest clause above that has any. */
function timesAbove(
  pivot: number,
  { tokens }: Dependencies,
  owners: ReadonlyMap<number, readonly TimeExpression[]>,
): readonly TimeExpression[] {
  for (let at = tokens[pivot]?.head ?? -1; at >= 0; at = tokens[at]?.head ?? -1) {
    const found = owners.get(at);
    if (found !== undefined) return found;
  }
  return [];
}
