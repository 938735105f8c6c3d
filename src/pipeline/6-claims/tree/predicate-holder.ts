import type { Clause, NounGroup } from '../grammar/reading';
import { copulaOf } from './dependencies';
import type { ClauseTree, Link } from './link';
import type { NounNode } from './sentence-tree';

/** Words for the place in a row of those who do something. */
const ORDINALS: ReadonlySet<string> = new Set(
  'first second third last latest only youngest oldest longest-serving'.split(' '),
);

/** "first", "44th". */
export const isOrdinal = (word: string): boolean => ORDINALS.has(word) || /^\d+(?:st|nd|rd|th)$/.test(word);

/** Nouns that stand for some of those that "of" leads to. */
const SOME: ReadonlySet<string> = new Set('one two three four five six several some many most'.split(' '));

const BECOMING: ReadonlySet<string> = new Set(['become', 'remain']);

/**
 * The clause that says of somebody that he is what the noun names, where nobody else is known to be: "Ann Lee was among those who …",
 * "Norway became the first state to …", "Bo Berg is one of the ministers who …". Its subject does what hangs on the noun.
 */
export function holdingClause(
  node: NounNode,
  { sentence: { tree, nounAt }, clauseAt }: ClauseTree,
): Clause | undefined {
  if (node.phrase.isName || node.phrase.referent !== undefined) return undefined;
  const counted = node.preposition === 'of' ? nounAt(node.above) : undefined;
  const outer = counted !== undefined && SOME.has(counted.phrase.lemma) ? counted : node;
  if (outer.preposition !== undefined && outer.preposition !== 'among') return undefined;
  if (copulaOf(outer.head, tree) !== undefined) return withSubject(clauseAt(outer.head));
  // "Among those whom she met was Bo Berg": the tree hangs them on him.
  if (outer.preposition === 'among' && outer.above >= 0 && copulaOf(outer.above, tree) !== undefined)
    return withSubject(clauseAt(outer.above));
  const above = withSubject(clauseAt(outer.above));
  return above !== undefined && BECOMING.has(above.verb.lemma) && above.object?.start === outer.phrase.start
    ? above
    : undefined;
}

/** Verbs whose object names those whom their subject counts. */
const NAMING: ReadonlySet<string> = new Set(['be', 'include', 'comprise']);

/** "Those arrested by Norway include Bo Berg", "the officials it sanctioned are Bo Berg and Lars Lie": what is told of them is told of him. */
export function namedAs(
  { phrase, above, relation, preposition }: NounNode,
  clauseAt: ClauseTree['clauseAt'],
): Pick<Link, 'subject' | 'governor'> | undefined {
  const isOpen = !phrase.isName && phrase.referent === undefined && preposition === undefined;
  const clause = isOpen && relation === 'nsubj' ? clauseAt(above) : undefined;
  const names = clause?.object;
  if (clause === undefined || names === undefined || !NAMING.has(clause.verb.lemma)) return undefined;
  return names.phrases.every(({ isName }) => isName)
    ? { subject: names, governor: { clause, governance: {} } }
    : undefined;
}

const withSubject = (clause: Clause | undefined): Clause | undefined =>
  clause === undefined || holdersIn(clause) === undefined || clause.verb.isPassive ? undefined : clause;

/** What a clause takes from the one that names its subject: the subject, and whether and how certainly it holds. */
export const heldBy = (clause: Clause | undefined): Pick<Link, 'subject' | 'governor'> => {
  const subject = clause === undefined ? undefined : holdersIn(clause);
  return clause === undefined || subject === undefined ? {} : { subject, governor: { clause, governance: {} } };
};

/** "Among those whom she met were Bo Berg and Lars Lie": whoever stands behind the copula. */
const holdersIn = ({ subject, object, obliques }: Clause): NounGroup | undefined =>
  subject ?? (obliques.some(({ preposition }) => preposition === 'among') ? object : undefined);
