import { HEARSAY } from '../grammar/control-verbs';
import { FINITE_BE, NEGATORS } from '../grammar/function-words';
import type { VerbGroup } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { copulaOf, type Dependencies, dependents } from './dependencies';

const FINITE = new Set(['MD', 'VBZ', 'VBP', 'VBD']);
const PASSIVE_AUXILIARIES = new Set(['be', 'get']);
const BE_FORMS = new Set([...FINITE_BE, 'be', 'been', 'being']);

/** "is not only the head of it": said of more than that. */
const FOCUSING = new Set(['only', 'just', 'merely', 'simply']);

/** The verb at a token, or the copula of a predicate there, with its auxiliaries, negation and adverbs. */
export function verbOf(pivot: number, tree: Dependencies, words: readonly Word[]): VerbGroup {
  const { tokens } = tree;
  const copula = copulaOf(pivot, tree);
  const main = copula ?? pivot;
  const auxiliaries = dependents(tree, pivot, 'aux', ...(copula === undefined ? ['cop'] : [])).filter(
    (at) => at < Math.max(main, pivot) || at === main,
  );
  const lowerOf = (at: number): string => words[at]?.lower ?? '';
  const marks = dependents(tree, pivot, 'mark');
  const hasTo = marks.some((at) => tokens[at]?.xpos === 'TO' && at < main);
  const first = Math.min(main, ...auxiliaries);
  const firstTag = tokens[first]?.xpos ?? '';
  const mainTag = tokens[main]?.xpos ?? '';
  const hasBe = auxiliaries.some((at) => PASSIVE_AUXILIARIES.has(tokens[at]?.lemma ?? '') || BE_FORMS.has(lowerOf(at)));
  const mayBeParticiple = mainTag === 'VBD' || (mainTag === 'VB' && SAME_IN_ALL.has(tokens[main]?.lemma ?? ''));
  const isReduced =
    mayBeParticiple &&
    auxiliaries.length === 0 &&
    (isAgentBehind(pivot, tree, words) || isHearsay(pivot, tree, words) || isOfHeadline(pivot, tree, words));
  const isPast = (mainTag === 'VBN' || (mainTag === 'VBD' && hasBe) || isReduced) && !isFounding(pivot, tree, words);
  const hasHave = auxiliaries.some((at) => tokens[at]?.lemma === 'have' || lowerOf(at) === 'having');
  const isPassive = copula === undefined && isPast && (hasBe ? lastBe(auxiliaries, tree, lowerOf) : !hasHave);
  const toAt = marks.find((at) => tokens[at]?.xpos === 'TO' && at < main) ?? -1;
  const isBeTo = auxiliaries.some((at) => at < toAt && BE_FORMS.has(lowerOf(at)) && FINITE.has(tokens[at]?.xpos ?? ''));
  const modalAt = auxiliaries.find((at) => tokens[at]?.xpos === 'MD');
  // "is not one of them": the tree hangs the negator on the predicate.
  const negatable = copula === undefined ? main + 1 : Math.max(main + 1, pivot);
  const negated = tree
    .children(pivot)
    .some(
      (at) =>
        at < negatable &&
        !FOCUSING.has(lowerOf(at + 1)) &&
        (NEGATORS.has(lowerOf(at)) || (lowerOf(at) === 'longer' && lowerOf(at - 1) === 'no')),
    );
  const neverAfter = copula !== undefined && tree.children(copula).some((at) => NEGATORS.has(lowerOf(at)));
  const adverbs = dependents(tree, pivot, 'advmod').map(lowerOf);
  const form =
    hasTo && !FINITE.has(firstTag)
      ? 'infinitive'
      : isReduced
        ? 'participle'
        : FINITE.has(firstTag) || auxiliaries.some((at) => FINITE.has(tokens[at]?.xpos ?? ''))
          ? 'finite'
          : firstTag === 'VBG'
            ? 'gerund'
            : firstTag === 'VBN'
              ? 'participle'
              : hasTo
                ? 'infinitive'
                : 'finite';
  const from = contiguousFrom(main, auxiliaries, marks, words);
  const start = words[from]?.start ?? 0;
  return {
    kind: 'verb',
    start: from,
    end: main + 1,
    span: { start, end: words[main]?.end ?? start },
    lemma: copula === undefined ? lemmaOf(main, tree, words) : copulaLemma(tokens[main]?.lemma ?? ''),
    form,
    isPassive,
    isNegated: negated || neverAfter,
    isBare: (firstTag === 'VB' && !hasTo) || isSubjunctive(pivot, tree),
    ...(modalAt !== undefined ? { modal: lowerOf(modalAt) } : isBeTo && { modal: 'be to' }),
    adverbs,
  };
}

/** "insisted that Norway withdraw": a present that does not agree with its one subject. */
function isSubjunctive(pivot: number, tree: Dependencies): boolean {
  const { xpos, deprel } = tree.tokens[pivot] ?? {};
  if (xpos !== 'VBP' || deprel !== 'ccomp') return false;
  const [subject] = dependents(tree, pivot, 'nsubj');
  return (
    subject !== undefined &&
    /^NNP?$/.test(tree.tokens[subject]?.xpos ?? '') &&
    dependents(tree, pivot, 'aux').length === 0 &&
    dependents(tree, subject, 'conj').length === 0
  );
}

/** Verbs whose participle is their base form. */
const SAME_IN_ALL: ReadonlySet<string> = new Set(['hit', 'hurt', 'cut', 'put', 'set', 'let', 'shut', 'beset', 'upset']);

/** "The truce brokered by Oslo took effect": a past form inside a clause, without subject or object, before its agent. */
function isAgentBehind(pivot: number, tree: Dependencies, words: readonly Word[]): boolean {
  const relation = tree.tokens[pivot]?.deprel ?? '';
  if (relation !== 'advcl' && relation !== 'acl') return false;
  return words[pivot + 1]?.lower === 'by' && dependents(tree, pivot, 'nsubj', 'obj', 'mark').length === 0;
}

/** "Ann Lee arrested by police in Oslo", without a full stop: a headline leaves "was" out. */
function isOfHeadline(pivot: number, tree: Dependencies, words: readonly Word[]): boolean {
  const { deprel, lemma = '' } = tree.tokens[pivot] ?? {};
  if (deprel !== 'root' || words[pivot + 1]?.lower !== 'by' || STANDING_BY.has(lemma)) return false;
  const last = words[words.length - 1];
  return last?.class !== 'punctuation' && dependents(tree, pivot, 'obj', 'mark').length === 0;
}

const STANDING_BY: ReadonlySet<string> = new Set('stand abide drop pass swing stop come go live sit stick'.split(' '));

/** "The Front, said to be funded by Oslo,": others say it. */
function isHearsay(pivot: number, { tokens }: Dependencies, words: readonly Word[]): boolean {
  const relation = tokens[pivot]?.deprel ?? '';
  if (relation !== 'advcl' && relation !== 'acl') return false;
  return HEARSAY.has(words[pivot]?.lemma ?? '') && words[pivot - 1]?.lower === ',' && words[pivot + 1]?.class === 'to';
}

/** "helped found the hospice", "to found a party", "will found": a base form, whatever its tag says. */
function isFounding(at: number, tree: Dependencies, words: readonly Word[]): boolean {
  if (words[at]?.lower !== 'found') return false;
  const { tokens } = tree;
  const takesBase = (aux: number): boolean => tokens[aux]?.xpos === 'MD' || tokens[aux]?.lemma === 'do';
  const isBase = tokens[at]?.xpos === 'VB' || tokens[at - 1]?.lemma === 'help' || words[at - 1]?.class === 'to';
  const auxiliaries = dependents(tree, at, 'aux');
  const last = auxiliaries[auxiliaries.length - 1];
  return isBase || (last !== undefined && takesBase(last));
}

const lemmaOf = (at: number, tree: Dependencies, words: readonly Word[]): string =>
  isFounding(at, tree, words) ? 'found' : (words[at]?.lemma ?? '');

const copulaLemma = (lemma: string): string => (BE_FORMS.has(lemma) || lemma === '' ? 'be' : lemma);

/** "has been being met": whether the auxiliary nearest to the verb is one of the passive. */
function lastBe(auxiliaries: readonly number[], { tokens }: Dependencies, lowerOf: (at: number) => string): boolean {
  const last = auxiliaries[auxiliaries.length - 1];
  return last !== undefined && (PASSIVE_AUXILIARIES.has(tokens[last]?.lemma ?? '') || BE_FORMS.has(lowerOf(last)));
}

/** First token of the auxiliaries, adverbs and "to" that stand right before the verb. */
function contiguousFrom(
  main: number,
  auxiliaries: readonly number[],
  marks: readonly number[],
  words: readonly Word[],
): number {
  let from = main;
  for (let at = main - 1; at >= 0; at--) {
    const word = words[at];
    const own = auxiliaries.includes(at) || (marks.includes(at) && word?.class === 'to');
    if (own) from = at;
    else if (word?.class !== 'adverb' && word?.class !== 'negator') break;
  }
  return from;
}
