import { type Governance, governanceOf, JUDGEMENT, NOUN_GOVERNANCE } from '../grammar/control-verbs';
import type { NounGroup, VerbGroup } from '../grammar/reading';
import { copulaOf } from './dependencies';
import { type ClauseTree, type Link, NONE } from './link';
import { heldBy, holdingClause, ORDINALS } from './predicate-holder';
import { alone } from './sentence-tree';

/** "Norway's refusal to meet", "announced plans to buy": the possessor acts, else the subject of the verb above. */
export function nounGoverned(pivot: number, head: number, context: ClauseTree): Link {
  const { sentence, groups } = context;
  const { tree, nounAt } = sentence;
  const node = nounAt(head);
  if (node === undefined) return NONE;
  const [phrase] = groups.groupOf(node).phrases;
  if (phrase === undefined) return NONE;
  // "is the favourite to lead it": the verb above is the one that the noun completes.
  const isPredicate = node.head !== pivot && copulaOf(node.head, tree) !== undefined;
  let at = isPredicate ? node.head : (tree.tokens[node.head]?.head ?? -1);
  while (at >= 0 && context.clauseAt(at) === undefined) at = tree.tokens[at]?.head ?? -1;
  const above = at >= 0 && at !== pivot ? context.clauseAt(at) : undefined;
  // "the first woman to lead the fund": she does.
  if (phrase.words.some((word) => ORDINALS.has(word)))
    return { ...NONE, subject: groups.groupOf(node), ...heldBy(holdingClause(node, context)), isFact: true };
  const listed = NOUN_GOVERNANCE.get(phrase.lemma);
  const governance: Governance | undefined =
    listed !== undefined &&
    (phrase.determiner === 'no' || (above !== undefined && abandons(above.verb, tree.tokens[above.verb.end]?.text)))
      ? { ...listed, polarity: 'negative' }
      : listed;
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
  const by = groups.complementsOf(node).find(({ preposition }) => preposition === 'by')?.nouns;
  // "welcomed the decision to …": somebody else's.
  const isOthers = above !== undefined && JUDGEMENT.has(above.verb.lemma);
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
    };
  return { ...NONE, subject, governor: { clause: above, governance }, isConditional: above.isConditional };
}

/** "dropped plans to buy it", "pulled out of a deal to buy it": nothing comes of it. */
const abandons = ({ lemma }: VerbGroup, next = ''): boolean => ABANDON.has(lemma) || LEAVE.has(`${lemma} ${next}`);

const ABANDON: ReadonlySet<string> = new Set(['scrap', 'cancel', 'abandon', 'drop', 'shelve', 'ditch']);
const LEAVE: ReadonlySet<string> = new Set(['pull out', 'back out', 'walk away', 'call off']);
