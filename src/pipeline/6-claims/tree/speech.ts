import { clauseGovernanceOf, governanceOf, isReporting } from '../grammar/control-verbs';
import { isQuoted } from '../grammar/quoted';
import { dependents } from './dependencies';
import type { ClauseTree, Link } from './link';

/** "…, Kirby said" where the parser hangs what is said beside the verb of saying. */
export const precedesSpeech = (pivot: number, head: number, { sentence: { words } }: ClauseTree): boolean =>
  pivot < head || words.slice(head, pivot).some((word) => word.lower === ':' || word.class === 'quote');

/** "Norway protested; its envoy said …": a semicolon outside quotations parts a statement from the saying of another. */
export function standsApart(pivot: number, head: number, { sentence: { words } }: ClauseTree): boolean {
  const [first, last] = pivot < head ? [pivot, head] : [head, pivot];
  return words.some((word, at) => at > first && at < last && word.lower === ';' && !isQuoted(at, words));
}

/** A verb of saying that hangs on what is said: "…, Kirby said". */
export function speechBeside(pivot: number, context: ClauseTree): Link['governor'] {
  const { tree, words } = context.sentence;
  for (const child of dependents(tree, pivot, 'parataxis', 'ccomp', 'advcl', 'conj', 'dep', 'acl')) {
    if (!isTrailingSpeech(child, context)) continue;
    // "…, Kirby insisted": what stands before it is told and not asked for.
    const telling = governanceOf(words[child]?.lemma ?? '');
    const isTelling = telling.speaker === true && telling.control === undefined;
    const governance = isTelling ? telling : clauseGovernanceOf(words[child]?.lemma ?? '');
    const clause = context.clauseAt(child);
    if (governance?.speaker === true && clause?.subject !== undefined) return { clause, governance };
  }
  return undefined;
}

/** Whether a verb of saying with its subject stands behind a comma or quote and has nothing of its own to say. */
export function isTrailingSpeech(pivot: number, { sentence: { tree, words } }: ClauseTree): boolean {
  const subject = dependents(tree, pivot, 'nsubj')[0];
  if (subject === undefined || !isReporting(words[pivot]?.lemma ?? '')) return false;
  if (dependents(tree, pivot, 'obj', 'ccomp', 'xcomp').some((at) => at > pivot)) return false;
  let before = Math.min(subject, pivot) - 1;
  while (before > 0 && words[before]?.class !== 'punctuation' && words[before]?.class !== 'quote') {
    if (words[before]?.class === 'verb' || tree.tokens[before]?.head === pivot) return false;
    before--;
  }
  const mark = words[before];
  return before > 0 && (mark?.class === 'quote' || /^[,–—-]$/.test(mark?.lower ?? ''));
}
