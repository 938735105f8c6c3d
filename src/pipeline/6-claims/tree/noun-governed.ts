import {
  FAILED,
  type Governance,
  governanceOf,
  isDiscussed,
  JUDGEMENT,
  NOUN_GOVERNANCE,
  nounClauseGovernanceOf,
} from '../grammar/control-verbs';
import type { Clause, NounGroup, VerbGroup } from '../grammar/reading';
import { dependents } from './dependencies';
import { type ClauseTree, type Link, NONE } from './link';
import { heldBy, holdingClause, isOrdinal } from './predicate-holder';
import { alone, type NounNode } from './sentence-tree';

/** "Norway's refusal to meet", "announced plans to buy": the possessor acts, else the subject of the verb above. */
export function nounGoverned(pivot: number, head: number, context: ClauseTree): Link {
  const { sentence, groups } = context;
  const { tree, nounAt } = sentence;
  const node = nounAt(head);
  if (node === undefined) return NONE;
  const [phrase] = groups.groupOf(node).phrases;
  if (phrase === undefined) return NONE;
  // "is the favourite to lead it": the verb above is the one that the noun completes.
  const above = clauseAround(pivot, node, context);
  // "the first woman to lead the fund": she does.
  if (phrase.words.some(isOrdinal))
    return { ...NONE, subject: groups.groupOf(node), ...heldBy(holdingClause(node, context)), isFact: true };
  const listed = NOUN_GOVERNANCE.get(phrase.lemma);
  // "took the opportunity to condemn it", "had the courage to condemn it": it did.
  if (above?.subject !== undefined && SEIZED.get(above.verb.lemma)?.has(phrase.lemma) === true)
    return { ...NONE, subject: above.subject, governor: { clause: above, governance: {} }, isFact: true };
  const isGivenUp = above !== undefined && abandons(above.verb, tree.tokens[above.verb.end]?.text);
  const isVain = phrase.determiner === 'no' || phrase.words.some((word) => FAILED.has(word));
  const governance: Governance | undefined =
    listed === undefined || !(isGivenUp || isVain)
      ? listed
      : { ...listed, polarity: 'negative', ...(isGivenUp && { modality: 'planned' }) };
  if (governance === undefined || phrase.referent !== undefined) {
    // "Ann Lee to back Acme": a headline, which has no verb above.
    if (phrase.isName && tree.tokens[node.head]?.head === -1) return { ...NONE, subject: groups.groupOf(node) };
    if (phrase.referent === undefined || above === undefined) return NONE;
    const own = governanceOf(above.verb.lemma);
    return {
      ...NONE,
      subject: groups.groupOf(node),
      governor: { clause: above, governance: own.modality === undefined ? { ...own, modality: 'planned' } : own },
      isConditional: above.isConditional,
    };
  }
  const owner = phrase.possessor ?? phrase.modifiers[phrase.modifiers.length - 1];
  if (owner !== undefined && GIVEN.has(phrase.lemma) && above !== undefined) {
    // "accepted Norway's invitation to visit Oslo": who accepted, not who invited.
    const { subject } = above;
    const isOwn = subject?.phrases.some(({ referent }) => referent?.chain === owner.chain) ?? true;
    return isOwn ? NONE : { ...NONE, ...(subject && { subject }), governor: { clause: above, governance } };
  }
  const by = groups.complementsOf(node).find(({ preposition }) => preposition === 'by')?.nouns;
  // "welcomed the decision to …": somebody else's.
  const isOthers = above !== undefined && (JUDGEMENT.has(above.verb.lemma) || isDiscussed(phrase, above.verb.lemma));
  const subject: NounGroup | undefined =
    owner !== undefined
      ? alone({ ...phrase, span: owner.evidence.span, referent: owner, isName: true, descriptions: [] })
      : (by ?? phrase.of ?? (isOthers ? undefined : above?.subject));
  if (subject === undefined) return NONE;
  if (above === undefined)
    return {
      subject,
      isConditional: governance.modality === 'hypothetical',
      isNegated: governance.polarity === 'negative',
      ...(governance.modality === 'planned' && { modal: 'will' }),
      // "Norway's refusal to sign it": it has refused.
      ...(governance.modality === undefined && { isFact: true }),
    };
  return { ...NONE, subject, governor: { clause: above, governance }, isConditional: above.isConditional };
}

/** Nouns by whose verb their infinitive is told as done. */
const SEIZED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['take', 'seize', 'use', 'grab', 'exploit'].map(
    (verb) => [verb, new Set('opportunity chance occasion moment time trouble liberty step'.split(' '))] as const,
  ),
  [
    'have',
    new Set(
      'courage nerve audacity gall temerity decency wisdom foresight pleasure privilege honour honor luck'.split(' '),
    ),
  ],
]);

/** What somebody gives others to do: they act. */
const GIVEN: ReadonlySet<string> = new Set(['permission', 'order', 'invitation', 'pressure', 'call']);

/** The clause that a noun is the predicate of, or stands in. */
function clauseAround(pivot: number, { head }: NounNode, context: ClauseTree): Clause | undefined {
  const { tokens } = context.sentence.tree;
  let at = head;
  while (at >= 0 && context.clauseAt(at) === undefined) at = tokens[at]?.head ?? -1;
  return at >= 0 && at !== pivot ? context.clauseAt(at) : undefined;
}

/** "on the brink of buying it", "has no intention of buying it". */
export function isGerundOfNoun(
  pivot: number,
  head: number,
  { form }: VerbGroup,
  { sentence: { tree, words } }: ClauseTree,
): boolean {
  const isOf = dependents(tree, pivot, 'mark', 'case').some((at) => words[at]?.lower === 'of');
  return form === 'gerund' && isOf && NOUN_GOVERNANCE.has(words[head]?.lemma ?? '');
}

/** "rumours that she had met him", "no evidence that …", "dismissed a report that …": what the noun and its clause make of it. */
export function nounTold(
  pivot: number,
  head: number,
  { own, context }: { readonly own: NounGroup; readonly context: ClauseTree },
): Link | undefined {
  const { tree, words, nounAt } = context.sentence;
  const node = nounAt(head);
  const isThat = tree.children(pivot).some((at) => at < pivot && words[at]?.lower === 'that');
  const governance = nounClauseGovernanceOf(node?.phrase.lemma ?? '');
  if (node === undefined || !isThat || governance === undefined) return undefined;
  const above = clauseAround(pivot, node, context);
  if (above === undefined) return { ...NONE, subject: own, isConditional: true };
  const isVoid = node.phrase.determiner === 'no' || above.isNegated || saysNoTruth(above);
  const told: Governance = isVoid
    ? { statesNothing: true }
    : REJECTING.has(above.verb.lemma)
      ? { polarity: 'negative' }
      : governance;
  return { ...NONE, subject: own, governor: { clause: above, governance: told }, isConditional: above.isConditional };
}

/** "There was no truth in reports that …". */
const saysNoTruth = ({ subject, object }: Clause): boolean =>
  [subject, object].some((group) => group?.phrases.some(({ determiner }) => determiner === 'no') ?? false);

const REJECTING: ReadonlySet<string> = new Set(
  'dismiss deny reject refute rubbish scotch debunk discount quash'.split(' '),
);

/** Whether a clause gives up what its object names. */
export const isAbandoned = ({ verb, object }: Clause, next: string | undefined): boolean =>
  abandons(verb, next) && (object?.phrases.some(({ lemma }) => NOUN_GOVERNANCE.has(lemma)) ?? false);

/** "dropped plans to buy it", "pulled out of a deal to buy it": nothing comes of it. */
const abandons = ({ lemma }: VerbGroup, next = ''): boolean => ABANDON.has(lemma) || LEAVE.has(`${lemma} ${next}`);

const ABANDON: ReadonlySet<string> = new Set(
  'scrap cancel abandon drop shelve ditch withdraw rescind suspend freeze reject decline refuse spurn block foil thwart derail quash'.split(
    ' ',
  ),
);
const LEAVE: ReadonlySet<string> = new Set(['pull out', 'back out', 'walk away', 'call off', 'throw out', 'turn down']);
