import { VERB_FRAMES } from '../../../ontology/frames';
import { isWhoOfBody } from '../grammar/antecedents';
import { clauseGovernanceOf, isReporting } from '../grammar/control-verbs';
import { INSTALLING } from '../grammar/installing-verbs';
import type { Clause, Complement, NounGroup, VerbGroup } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { copulaOf, dependents } from './dependencies';
import { type ClauseTree, type Link, NONE } from './link';
import type { NounGroups } from './noun-groups';
import { heldBy, holdingClause, namedAs } from './predicate-holder';
import { alone, type NounNode, type SentenceTree } from './sentence-tree';
import { toldBy } from './told-in-writing';

interface RelativeClause {
  readonly verb: VerbGroup;
  readonly own: NounGroup | undefined;
  readonly context: ClauseTree;
}

/** Relative clauses and participles: the noun is the subject, or fills the gap of the relative pronoun. */
export function relative(pivot: number, head: number, { verb, own, context }: RelativeClause): Link {
  const { sentence, groups, clauseAt } = context;
  const { tree, words, nounAt } = sentence;
  const inner = nounAt(head);
  const found = inner === undefined ? undefined : (partedFrom(inner, nounAt) ?? inner);
  // "Ann Lee, the botanist who led …": what is apposed to a name stands for it.
  const apposed = found?.relation === 'appos' && !found.phrase.isName ? nounAt(found.above) : undefined;
  const node = apposed?.phrase.isName === true ? apposed : found;
  if (node === undefined || isPartOf(verb, words)) return NONE;
  const whole = antecedent(groups.groupOf(node), verb, words);
  const where = tree.children(pivot).find((child) => words[child]?.lower === 'where');
  if (where !== undefined) {
    // "attacked the militants at Halm, where …": the place right before, whatever noun the tree hangs the clause on.
    const beside = nounAt(words[where - 1]?.lower === ',' ? where - 2 : where - 1);
    const isPlace = beside?.phrase.referent?.chain.type === 'Place';
    const place = isPlace ? groups.groupOf(beside) : placeIn(whole, groups.complementsOf(node));
    return { ...NONE, obliques: whereObliques(place) };
  }
  const pronoun = tree
    .children(pivot)
    .find((child) => words[child]?.class === 'relative' || tree.tokens[child]?.xpos === 'WDT');
  if (pronoun === undefined) {
    if (own !== undefined) {
      const hasObject = dependents(tree, pivot, 'obj').length > 0;
      const isClause = dependents(tree, pivot, 'mark').length > 0;
      // "Norway, whose plan Sweden rejected": the plan, and not Norway.
      const beside = [inner, nounAt(own.start - 1), ...sentence.nounsUnder(pivot)];
      const theirs = beside.find((one) => one?.phrase.determiner === 'whose');
      const gap = theirs === undefined ? whole : alone(theirs.phrase);
      return hasObject || isClause || verb.isPassive ? NONE : { ...NONE, object: gap };
    }
    if (verb.form === 'finite' && isOfTheirs(node, verb, words)) return NONE;
    const installed = verb.isPassive ? undefined : installedAs(node, clauseAt(node.above));
    if (installed !== undefined) return { ...NONE, subject: installed };
    const predicated = predicatedOf(node, clauseAt) ?? toldBy(node, verb, context);
    if (predicated !== undefined) return predicated;
    const ownOrOuter = measured(head, sentence, groups) ?? outerOf(node, verb, { sentence, groups });
    return {
      ...NONE,
      subject: ownOrOuter ?? whole,
      ...(ownOrOuter === undefined && (namedAs(node, clauseAt) ?? heldBy(holdingClause(node, context)))),
    };
  }
  if (isWhoOfBody(whole, words[pronoun]?.lower ?? '')) return NONE;
  const relation = tree.tokens[pronoun]?.deprel;
  const group = agreeing(whole, words[pronoun]?.lower ?? '');
  const held = namedAs(node, clauseAt) ?? heldBy(holdingClause(node, context));
  const teller = own === undefined ? tellerWithin(pivot, pronoun, context) : undefined;
  if (teller !== undefined) return { ...NONE, subject: group, governor: teller };
  const predicated = own === undefined ? (predicatedOf(node, clauseAt) ?? toldBy(node, verb, context)) : undefined;
  if (relation === 'nsubj' && own === undefined) return predicated ?? { ...NONE, subject: group, ...held };
  const further = groups.complementsOf(node);
  if (relation === 'obj' || relation === 'iobj') {
    const { subject: heldObject = group, ...governed } = held;
    return { ...NONE, object: heldObject, obliques: further, ...governed };
  }
  const before = words[pronoun - 1];
  if (before?.class === 'preposition' || before?.class === 'to')
    return { ...NONE, obliques: [{ preposition: before.lower, nouns: group }, ...further] };
  if (
    own !== undefined &&
    words[pronoun]?.lower !== 'where' &&
    dependents(tree, pivot, 'obj').length === 0 &&
    !verb.isPassive
  )
    return { ...NONE, object: group };
  return own === undefined ? { ...NONE, subject: group, ...held } : NONE;
}

/** "Ann Lee, who teaches, and Bo Berg": she alone; "Ann Lee and Bo Berg, who teaches": he alone. */
function antecedent(group: NounGroup, { start, lemma }: VerbGroup, words: readonly Word[]): NounGroup {
  const before = group.phrases.filter((phrase) => phrase.start < start);
  const verb = words[start]?.lower ?? '';
  const isOne = SINGULAR.has(verb) || verb === `${lemma}s` || verb === `${lemma}es`;
  const phrases = isOne && words[start - 1]?.class === 'relative' ? before.slice(-1) : before;
  return phrases.length === 0 || phrases.length === group.phrases.length ? group : { ...group, phrases };
}

const SINGULAR: ReadonlySet<string> = new Set(['is', 'was', 'has', 'does']);

/** "the union, whose leader, Ann Lee, flew to Oslo": she did, where the tree has lost her. */
const isOfTheirs = ({ phrase }: NounNode, { start }: VerbGroup, words: readonly Word[]): boolean =>
  words.slice(phrase.end, start).some(({ lower }) => lower === 'whose');

/** "the Front, which Oslo says is funded by Riga": who tells it stands between the pronoun and the verb. */
function tellerWithin(
  pivot: number,
  pronoun: number,
  { sentence: { tree }, clauseAt }: ClauseTree,
): Link['governor'] | undefined {
  const saying = tree
    .children(tree.tokens[pivot]?.head ?? -1)
    .find((at) => at > pronoun && at < pivot && isReporting(tree.tokens[at]?.lemma ?? ''));
  const clause = saying === undefined ? undefined : clauseAt(saying);
  const governance = clause === undefined ? undefined : clauseGovernanceOf(clause.verb.lemma);
  const isTeller = clause?.subject !== undefined && clause.subject.start > pronoun;
  return clause !== undefined && governance !== undefined && isTeller ? { clause, governance } : undefined;
}

/** "the summit, where he spoke", "Acme, where she was an engineer": at it, as in it. */
const whereObliques = (nouns: NounGroup): readonly Complement[] => [
  { preposition: 'in', nouns },
  ...(AT.has(nouns.phrases[0]?.referent?.chain.type ?? '') ? [{ preposition: 'at', nouns }] : []),
];
const AT: ReadonlySet<string> = new Set(['Event', 'Organization']);

/** "Acme is the firm that sued Bolt", "Ann Lee was among those who …": whom the predicate is said of, as far as that holds. */
function predicatedOf({ head, phrase }: NounNode, clauseAt: ClauseTree['clauseAt']): Link | undefined {
  if (phrase.isName || phrase.isPronoun || phrase.referent !== undefined) return undefined;
  const predication = clauseAt(head);
  if (predication?.verb.lemma !== 'be' || predication.subject === undefined) return undefined;
  const { subject } = predication;
  return {
    ...NONE,
    subject,
    governor: { clause: predication, governance: {} },
    isConditional: predication.isConditional,
  };
}

/** "one of three bodies investigating it": the one does. */
function partedFrom({ preposition, above }: NounNode, nounAt: SentenceTree['nounAt']): NounNode | undefined {
  const outer = preposition === 'of' ? nounAt(above) : undefined;
  return outer !== undefined && PARTS.has(outer.phrase.lemma) ? outer : undefined;
}

const PARTS: ReadonlySet<string> = new Set('one two three several first second third last latest'.split(' '));
/** "Acme, a fifth of which belongs to …": that part of it does. */
const isPartOf = ({ start }: VerbGroup, words: readonly Word[]): boolean =>
  words[start - 1]?.class === 'relative' && words[start - 2]?.lower === 'of';

/** "a visit to Oslo, where …": the place that the noun leads to, where it is none itself. */
const placeIn = (whole: NounGroup, complements: readonly Complement[]): NounGroup => {
  const isPlace = ({ phrases }: NounGroup): boolean => phrases[0]?.referent?.chain.type === 'Place';
  return isPlace(whole) ? whole : (complements.map(({ nouns }) => nouns).find(isPlace) ?? whole);
};

/** "the truce between the two armies brokered by Oslo": a truce is brokered, whatever noun stands nearer. */
function outerOf(
  node: NounNode,
  verb: VerbGroup,
  { sentence, groups }: { readonly sentence: SentenceTree; readonly groups: NounGroups },
): NounGroup | undefined {
  if (!verb.isPassive || node.preposition === undefined) return undefined;
  const outer = sentence.nounAt(node.above);
  if (outer === undefined || outer.phrase.isName) return undefined;
  const isMeant = (VERB_FRAMES.get(verb.lemma) ?? []).some(({ slots: [slot] }) => {
    const filler = slot?.preposition === undefined ? slot?.filler : undefined;
    return filler?.kind === 'noun' && filler.lemmas.has(outer.phrase.lemma);
  });
  return isMeant ? groups.groupOf(outer) : undefined;
}

/** "named Ann Lee as its head, replacing Bo Berg": who is named replaces him. */
function installedAs({ phrase, preposition }: NounNode, above: Clause | undefined): NounGroup | undefined {
  if (above === undefined || !INSTALLING.has(above.verb.lemma) || phrase.isName) return undefined;
  const isOffice = preposition === 'as' || phrase.start === above.secondObject?.start;
  if (above.verb.isPassive) return isOffice || phrase.start === above.object?.start ? above.subject : undefined;
  return isOffice ? above.object : undefined;
}

const MEASURES = new Set(['percent', '%', 'cent']);

/** "Acme is 40 percent owned by Halm": what is owned is the subject of the measure. */
function measured(head: number, { tree, nounAt }: SentenceTree, groups: NounGroups): NounGroup | undefined {
  if (!MEASURES.has(tree.tokens[head]?.lemma ?? '') || copulaOf(head, tree) === undefined) return undefined;
  const [subject] = dependents(tree, head, 'nsubj');
  const node = subject === undefined ? undefined : nounAt(subject);
  return node === undefined ? undefined : groups.groupOf(node);
}

/** "Ann Lee, a spokeswoman for the agency, which …": "which" is no person. */
function agreeing(whole: NounGroup, pronoun: string): NounGroup {
  const last = whole.phrases[whole.phrases.length - 1];
  if (pronoun !== 'which' || last?.referent?.chain.type !== 'Person') return whole;
  const complements = last.descriptions[last.descriptions.length - 1]?.complements ?? [];
  return complements[complements.length - 1]?.nouns ?? whole;
}
