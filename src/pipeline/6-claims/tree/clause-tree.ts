import type { Chain } from '../../../model/chain';
import type { TimeExpression } from '../../../model/mention';
import { withAntecedent } from '../grammar/antecedents';
import { isReporting } from '../grammar/control-verbs';
import { CONDITIONALS } from '../grammar/function-words';
import type { Clause, NounGroup } from '../grammar/reading';
import { argumentsOf } from './clause-arguments';
import { ownersOfTimes, timesOfTwin } from './clause-times';
import { copulaOf, dependents } from './dependencies';
import { governorOf } from './governors';
import type { ClauseTree } from './link';
import type { NounGroups } from './noun-groups';
import type { SentenceTree } from './sentence-tree';
import { verbOf } from './verb-of';

/** Finds the clauses of a sentence with subjects, objects, prepositional phrases and governors. Cost: linear in tokens. */
export function readClauseTree(sentence: SentenceTree, groups: NounGroups): readonly Clause[] {
  const { tree, words } = sentence;
  const built = new Map<number, Clause | undefined>();
  const pivots = tree.tokens.flatMap((token, at) =>
    (words[at]?.class === 'verb' && token.upos === 'VERB') || copulaOf(at, tree) !== undefined ? [at] : [],
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
    const times = owners.clauses.get(pivot) ?? [];
    // Governors refer to the clause itself, so that times are added to it in place.
    (clause.times as TimeExpression[]).push(...times, ...timesOfTwin(pivot, sentence, owners.clauses));
    (clause.nounTimes as TimeExpression[]).push(...(owners.nouns.get(pivot) ?? []));
    clauses.push(clause);
  }
  return clauses;
}

function buildClause(pivot: number, context: ClauseTree): Clause {
  const { sentence } = context;
  const { tree, words } = sentence;
  const verb = verbOf(pivot, tree, words);
  const link = governorOf(pivot, verb, context);
  const { object, secondObject, obliques } = argumentsOf(pivot, context, link);
  const subject = link.subject === undefined ? undefined : withAntecedent(link.subject, link.governor?.clause);
  const acted = object === undefined ? undefined : apartFrom(object, subject, sentence);
  const inverted =
    subject === undefined &&
    object !== undefined &&
    !verb.isPassive &&
    isReporting(verb.lemma) &&
    !ADDRESSING.has(verb.lemma) &&
    verb.form === 'finite' &&
    isQuoteBefore(pivot, sentence);
  const isNegated = verb.isNegated || link.isNegated;
  const ends = [verb.end, object?.end ?? 0, ...obliques.map(({ nouns }) => nouns.end)];
  return {
    verb: {
      ...verb,
      ...(link.modal !== undefined && verb.modal === undefined && { modal: link.modal }),
      ...(link.isPassive && { isPassive: true }),
      ...(link.isFact && { form: 'finite' as const }),
    },
    subject: inverted ? object : subject,
    object: inverted ? undefined : acted,
    secondObject,
    obliques,
    after: words
      .slice(verb.end, verb.end + 5)
      .filter((word) => word.class !== 'quote')
      .slice(0, 3)
      .map((word) => word.lower),
    times: [],
    nounTimes: [],
    governor: link.governor,
    isConditional: link.isConditional || isConditional(pivot, context),
    isNegated,
    start: Math.min(verb.start, subject?.start ?? verb.start),
    end: Math.max(...ends),
  };
}

/** "…, told Halm Daily": verbs of saying whose object is the one addressed and never the speaker. */
const ADDRESSING: ReadonlySet<string> = new Set(['tell', 'inform', 'warn', 'remind', 'assure']);

/** "Ann Lee met Bob Ray and urged him to …": a pronoun object is not its own subject, but the other person named before. */
function apartFrom(object: NounGroup, subject: NounGroup | undefined, { nouns }: SentenceTree): NounGroup {
  const [pronoun] = object.phrases;
  const own = subject?.phrases[0]?.referent?.chain;
  if (pronoun === undefined || !pronoun.isPronoun || own === undefined) return object;
  if (pronoun.referent === undefined && pronoun.lemma === 'it') return withOtherBody(object, own, nouns);
  if (pronoun.referent?.chain.id !== own.id) return object;
  if (pronoun.lemma.endsWith('self')) return object;
  const others = nouns
    .filter(({ phrase }) => phrase.start < pronoun.start && phrase.isName && phrase.referent?.chain.type === own.type)
    .flatMap(({ phrase }) =>
      phrase.referent === undefined || phrase.referent.chain.id === own.id ? [] : [phrase.referent],
    );
  const [only] = others;
  const isOne = new Set(others.map(({ chain }) => chain.id)).size === 1;
  if (!isOne || only === undefined)
    return { ...object, phrases: object.phrases.map(({ referent: _, ...rest }) => rest) };
  const naming = { span: only.evidence.naming?.span ?? only.evidence.span, rule: 'other-person' };
  return {
    ...object,
    phrases: [{ ...pronoun, referent: { chain: only.chain, evidence: { span: pronoun.span, naming } } }],
  };
}

/** "Norway, which lent it two billion": the one other body or country that the sentence has named. */
function withOtherBody(object: NounGroup, own: Chain, nouns: SentenceTree['nouns']): NounGroup {
  const [pronoun] = object.phrases;
  const others = nouns.flatMap(({ phrase: { start, isName, referent } }) =>
    pronoun !== undefined && start < pronoun.start && isName && referent !== undefined && isBody(referent.chain)
      ? [referent]
      : [],
  );
  const [other] = others.filter(({ chain }) => chain.id !== own.id);
  const isOnly = others.every(({ chain }) => chain.id === own.id || chain.id === other?.chain.id);
  if (pronoun === undefined || other === undefined || !isOnly || !isBody(own)) return object;
  const naming = { span: other.evidence.naming?.span ?? other.evidence.span, rule: 'other-body' };
  return {
    ...object,
    phrases: [{ ...pronoun, referent: { chain: other.chain, evidence: { span: pronoun.span, naming } } }],
  };
}

const isBody = ({ type, kind }: Chain): boolean =>
  type === 'Organization' || (type === 'Place' && kind === 'country') || type === 'Law';

const isQuoteBefore = (pivot: number, { words }: SentenceTree): boolean => {
  const before = words[pivot - 1];
  return before?.class === 'quote' || before?.lower === ',';
};

/** "Had Norway attacked, she would have resigned", "should it attack,": a condition told by the order of its words. */
function isInverted(pivot: number, { tree, words }: Pick<SentenceTree, 'tree' | 'words'>): boolean {
  if (tree.tokens[pivot]?.deprel !== 'advcl') return false;
  const [auxiliary] = dependents(tree, pivot, 'aux', 'cop');
  const [subject] = dependents(tree, pivot, 'nsubj');
  if (auxiliary === undefined || subject === undefined || auxiliary > subject) return false;
  return /^(?:had|should|were)$/.test(words[auxiliary]?.lower ?? '');
}

function isConditional(pivot: number, { sentence: { tree, words } }: ClauseTree): boolean {
  const isOpened = (at: number): boolean =>
    dependents(tree, at, 'mark', 'advmod').some((mark) => mark < at && CONDITIONALS.has(words[mark]?.lower ?? ''));
  if (isOpened(pivot) || isInverted(pivot, { tree, words })) return true;
  // "would strike if more were sacked": what holds only under a condition.
  const hasModal = dependents(tree, pivot, 'aux').some((at) => tree.tokens[at]?.xpos === 'MD');
  return hasModal && dependents(tree, pivot, 'advcl').some((at) => isOpened(at) && words[at]?.lower !== 'whether');
}
