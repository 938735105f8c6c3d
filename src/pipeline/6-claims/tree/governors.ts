import {
  clauseGovernanceOf,
  type Governance,
  governanceOf,
  isReporting,
  NOUN_GOVERNANCE,
} from '../grammar/control-verbs';
import { groupOf } from '../grammar/item-tests';
import type { Clause, Complement, NounGroup, VerbGroup } from '../grammar/reading';
import type { ClauseTree } from './clause-tree';
import { dependents } from './dependencies';
import { alone } from './sentence-tree';

/** What the tree gives a clause from outside: its subject, what governs it, the gap it fills. */
export interface Link {
  readonly subject?: NounGroup;
  readonly object?: NounGroup;
  readonly obliques?: readonly Complement[];
  readonly governor?: { readonly clause: Clause; readonly governance: Governance };
  readonly isConditional: boolean;
  readonly isNegated: boolean;
  readonly modal?: string;
  /** Whether it is a clause with "where", which takes the time of the one above. */
  readonly isPlaced?: true;
}

const NONE: Link = { isConditional: false, isNegated: false };

/** Subject and governor of the verb at a token. */
export function governorOf(pivot: number, verb: VerbGroup, context: ClauseTree): Link {
  const { tree } = context.sentence;
  const own = ownSubject(pivot, context);
  const outer = outerLink(pivot, verb, context, own);
  const link = own === undefined ? outer : { ...outer, subject: own };
  const isDenied =
    own?.phrases.some(
      ({ determiner, lemma }) => determiner === 'no' || determiner === 'neither' || lemma === 'nobody',
    ) ?? false;
  const speech = outer.governor === undefined ? speechBeside(pivot, context) : undefined;
  void tree;
  return {
    ...link,
    ...(speech !== undefined && { governor: speech }),
    isNegated: link.isNegated || isDenied,
  };
}

/** The subject nearest before the verb, with those joined to it by an "and" that the tree hangs on the verb. */
function ownSubject(pivot: number, { sentence, groups }: ClauseTree): NounGroup | undefined {
  const { tree, words, nounAt } = sentence;
  const nodes = dependents(tree, pivot, 'nsubj', 'csubj').flatMap((child) => {
    const node = nounAt(child);
    return node === undefined || words[child]?.class === 'relative' ? [] : [node];
  });
  const before = nodes.filter(({ head }) => head < pivot);
  const last = before[before.length - 1] ?? nodes[0];
  if (last === undefined) return undefined;
  const joined = dependents(tree, last.head, 'cc').some((at) => at < last.head) ? before[before.length - 2] : undefined;
  const own = groups.groupOf(last);
  return joined === undefined ? own : groupOf([...groups.groupOf(joined).phrases, ...own.phrases]);
}

function outerLink(pivot: number, verb: VerbGroup, context: ClauseTree, own: NounGroup | undefined): Link {
  const { tree } = context.sentence;
  const token = tree.tokens[pivot];
  if (token === undefined || token.head < 0) return NONE;
  const head = token.head;
  if (own !== undefined && pivot > head && token.deprel !== 'conj' && isTrailingSpeech(pivot, context)) return NONE;
  switch (token.deprel) {
    case 'conj':
      return conjoined(pivot, head, verb, context, own);
    case 'acl':
      return verb.form === 'infinitive'
        ? nounGoverned(pivot, head, context)
        : relative(pivot, head, verb, context, own);
    case 'xcomp':
    case 'ccomp':
    case 'advcl':
    case 'parataxis':
    case 'csubj':
    case 'dep':
      return governed(pivot, head, { verb, context, own, relation: token.deprel });
    default:
      return NONE;
  }
}

/** "met X and signed Y": the subject of the verb before, what governs that, and its modal where the second has none. */
function conjoined(
  pivot: number,
  head: number,
  verb: VerbGroup,
  context: ClauseTree,
  own: NounGroup | undefined,
): Link {
  const twin = context.clauseAt(head);
  if (twin === undefined) return NONE;
  const { words } = context.sentence;
  const takesModal = own === undefined && verb.isBare && twin.verb.modal !== undefined;
  const joint = words
    .slice(0, pivot)
    .map(({ lower }) => lower)
    .lastIndexOf('or');
  const isNegated = own === undefined && verb.isBare && twin.isNegated && joint > twin.verb.end - 1;
  const inherits = own === undefined || verb.form !== 'finite' || twin.governor?.governance.speaker === true;
  return {
    ...(twin.subject !== undefined && { subject: twin.subject }),
    ...(inherits && twin.governor !== undefined && { governor: twin.governor }),
    ...(takesModal && twin.verb.modal !== undefined && { modal: twin.verb.modal }),
    isConditional: own === undefined && twin.isConditional,
    isNegated,
  };
}

/** Relative clauses and participles: the noun is the subject, or fills the gap of the relative pronoun. */
function relative(pivot: number, head: number, verb: VerbGroup, context: ClauseTree, own: NounGroup | undefined): Link {
  const { sentence, groups } = context;
  const { tree, words, nounAt } = sentence;
  const found = nounAt(head);
  // "Ann Lee, the botanist who led …": what is apposed to a name stands for it.
  const apposed = found?.relation === 'appos' && !found.phrase.isName ? nounAt(found.above) : undefined;
  const node = apposed?.phrase.isName === true ? apposed : found;
  if (node === undefined) return NONE;
  const antecedent = alone(groups.groupOf(node).phrases[0] ?? node.phrase);
  const whole = groups.groupOf(node);
  const pronoun = tree
    .children(pivot)
    .find((child) => words[child]?.class === 'relative' || tree.tokens[child]?.xpos === 'WDT');
  if (pronoun === undefined) {
    if (own !== undefined) {
      const hasObject = dependents(tree, pivot, 'obj').length > 0;
      const isClause = dependents(tree, pivot, 'mark').length > 0;
      return hasObject || isClause || verb.isPassive ? NONE : { ...NONE, object: whole };
    }
    return { ...NONE, subject: whole };
  }
  const relation = tree.tokens[pronoun]?.deprel;
  const group = agreeing(whole, antecedent, words[pronoun]?.lower ?? '');
  if (relation === 'nsubj' && own === undefined) return { ...NONE, subject: group };
  if (relation === 'obj' || relation === 'iobj') return { ...NONE, object: group };
  const before = words[pronoun - 1];
  if (before?.class === 'preposition' || before?.class === 'to')
    return { ...NONE, obliques: [{ preposition: before.lower, nouns: group }] };
  if (
    own !== undefined &&
    words[pronoun]?.lower !== 'where' &&
    dependents(tree, pivot, 'obj').length === 0 &&
    !verb.isPassive
  )
    return { ...NONE, object: group };
  return own === undefined ? { ...NONE, subject: group } : NONE;
}

/** "Ann Lee, a spokeswoman for the agency, which …": "which" is no person. */
function agreeing(whole: NounGroup, alone: NounGroup, pronoun: string): NounGroup {
  const last = whole.phrases[whole.phrases.length - 1];
  if (pronoun !== 'which' || last?.referent?.chain.type !== 'Person') return whole;
  const complements = last.descriptions[last.descriptions.length - 1]?.complements ?? [];
  void alone;
  return complements[complements.length - 1]?.nouns ?? whole;
}

interface Governed {
  readonly verb: VerbGroup;
  readonly context: ClauseTree;
  readonly own: NounGroup | undefined;
  readonly relation: string;
}

const CHARGES = new Set(['of', 'for', 'with', 'from', 'into', 'over']);
/** Verbs with an object beside their infinitive whose own subject acts in it. */
const SUBJECT_CONTROL = new Set([
  'promise',
  'vow',
  'pledge',
  'swear',
  'threaten',
  'offer',
  'use',
  'take',
  'hold',
  'do',
  'make',
]);

function governed(pivot: number, head: number, { verb, context, own, relation }: Governed): Link {
  const { tree, words } = context.sentence;
  const above = context.clauseAt(head);
  if (above === undefined) return adjectival(pivot, head, { verb, context, own, relation });
  const markAt = dependents(tree, pivot, 'mark', 'case').find((at) => at < pivot && words[at]?.class !== 'to');
  const mark = markAt === undefined ? '' : (words[markAt]?.lower ?? '');
  const hasOwnSubject = verb.form === 'finite' && own !== undefined;
  const inherit = (governance: Governance, subject: NounGroup | undefined): Link => ({
    ...NONE,
    ...(subject !== undefined && { subject }),
    governor: { clause: above, governance },
    isConditional: above.isConditional,
  });
  if (hasOwnSubject || (verb.form === 'finite' && relation === 'ccomp')) {
    if (relation === 'advcl' || relation === 'dep') return placed(pivot, above, context);
    if (relation === 'parataxis' && !precedesSpeech(pivot, head, context)) return NONE;
    if (isTrailingSpeech(head, context) && head < pivot) return NONE;
    const governance = clauseGovernanceOf(above.verb.lemma);
    if (governance === undefined) return NONE;
    if (isReporting(above.verb.lemma) && above.verb.isPassive) {
      return inherit(governance, own);
    }
    return inherit(governance, own);
  }
  if (relation === 'parataxis') return NONE;
  const object = above.verb.isPassive ? above.subject : above.object;
  const ownGovernance = governanceOf(above.verb.lemma);
  if (mark === 'without') return inherit({ polarity: 'negative' }, above.subject);
  if (verb.form === 'gerund' && CHARGES.has(mark) && ownGovernance.control === 'object')
    return inherit(ownGovernance, object);
  if (relation === 'advcl' && verb.form === 'gerund') {
    if (mark === 'after' || mark === 'since' || mark === '' || mark === 'while' || mark === 'before')
      return { ...NONE, ...(above.subject !== undefined && { subject: above.subject }) };
    return inherit({}, above.subject);
  }
  if (relation === 'advcl' && verb.form === 'participle')
    return { ...NONE, ...(above.subject !== undefined && { subject: above.subject }) };
  const takesObject = object !== undefined && !SUBJECT_CONTROL.has(above.verb.lemma);
  if (above.verb.lemma === 'be' && verb.form === 'infinitive') return inherit({ modality: 'planned' }, above.subject);
  if (above.verb.lemma === 'have' && verb.form === 'infinitive')
    return inherit({ modality: 'hypothetical' }, above.subject);
  if (relation === 'xcomp' || (relation === 'advcl' && ownGovernance.control === 'object') || relation === 'ccomp') {
    const onto = calledOn(above);
    const acting = above.verb.isPassive ? above.subject : (onto ?? (takesObject ? object : above.subject));
    return inherit(ownGovernance, acting);
  }
  const isListed = ownGovernance.modality !== undefined || ownGovernance.polarity !== undefined;
  return inherit(isListed && ownGovernance.speaker !== true ? ownGovernance : { modality: 'planned' }, above.subject);
}

/** "travelled to Oslo, where she met …": the place and the time of the clause above, where the tree hangs it on the verb. */
function placed(pivot: number, above: Clause, { sentence: { tree, words } }: ClauseTree): Link {
  if (!tree.children(pivot).some((child) => words[child]?.lower === 'where')) return NONE;
  const place = lastPlace(above);
  return { ...NONE, ...(place !== undefined && { obliques: [{ preposition: 'in', nouns: place }] }), isPlaced: true };
}

/** The last place among the prepositional phrases of a clause. */
export const lastPlace = ({ obliques, object }: Clause): NounGroup | undefined =>
  [...(object === undefined ? [] : [object]), ...obliques.map(({ nouns }) => nouns)]
    .filter(({ phrases }) => phrases[0]?.referent?.chain.type === 'Place')
    .pop();

/** "called on X to …", "appealed to X to …": the one addressed acts. */
function calledOn({ verb, object, obliques }: Clause): NounGroup | undefined {
  if (governanceOf(verb.lemma).control !== 'object' || object !== undefined) return undefined;
  return obliques.find(({ preposition }) => ['on', 'upon', 'to', 'for', 'with', 'by'].includes(preposition))?.nouns;
}

/** "…, Kirby said" where the parser hangs what is said beside the verb of saying. */
const precedesSpeech = (pivot: number, head: number, { sentence: { words } }: ClauseTree): boolean =>
  pivot < head || words.slice(head, pivot).some((word) => word.lower === ':' || word.class === 'quote');

/** A verb of saying that hangs on what is said: "…, Kirby said". */
function speechBeside(pivot: number, context: ClauseTree): Link['governor'] {
  const { tree, words } = context.sentence;
  for (const child of dependents(tree, pivot, 'parataxis', 'ccomp', 'advcl', 'conj', 'dep', 'acl')) {
    if (!isTrailingSpeech(child, context)) continue;
    const governance = clauseGovernanceOf(words[child]?.lemma ?? '');
    const clause = context.clauseAt(child);
    if (governance?.speaker === true && clause?.subject !== undefined) return { clause, governance };
  }
  return undefined;
}

/** Whether a verb of saying with its subject stands behind a comma or quote and has nothing of its own to say. */
function isTrailingSpeech(pivot: number, { sentence: { tree, words } }: ClauseTree): boolean {
  const subject = dependents(tree, pivot, 'nsubj')[0];
  if (subject === undefined || !isReporting(words[pivot]?.lemma ?? '')) return false;
  if (dependents(tree, pivot, 'obj', 'ccomp', 'xcomp').some((at) => at > pivot)) return false;
  let before = Math.min(subject, pivot) - 1;
  while (before > 0 && words[before]?.class !== 'punctuation' && words[before]?.class !== 'quote') {
    if (words[before]?.class === 'verb' || tree.tokens[before]?.head === pivot) return false;
    before--;
  }
  const mark = words[before];
  return before > 0 && (mark?.class === 'quote' || mark?.lower === ',' || mark?.lower === '-' || mark?.lower === '–' || mark?.lower === '—');
}

/** "ready to meet", "likely to sue": adjectives without a verb of their own. */
function adjectival(pivot: number, head: number, { context, own }: Governed): Link {
  void pivot;
  void head;
  void context;
  void own;
  return NONE;
}

/** "Norway's refusal to meet", "announced plans to buy": the possessor acts, else the subject of the verb above. */
function nounGoverned(pivot: number, head: number, context: ClauseTree): Link {
  const { sentence, groups } = context;
  const { tree, nounAt } = sentence;
  const node = nounAt(head);
  if (node === undefined) return NONE;
  const [phrase] = groups.groupOf(node).phrases;
  if (phrase === undefined) return NONE;
  let at = tree.tokens[node.head]?.head ?? -1;
  while (at >= 0 && context.clauseAt(at) === undefined) at = tree.tokens[at]?.head ?? -1;
  const above = at >= 0 && at !== pivot ? context.clauseAt(at) : undefined;
  const own = NOUN_GOVERNANCE.get(phrase.lemma);
  const governance: Governance | undefined = own !== undefined && phrase.determiner === 'no' ? { ...own, polarity: 'negative' } : own;
  if (governance === undefined || phrase.referent !== undefined) {
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
  const subject: NounGroup | undefined =
    owner !== undefined
      ? alone({ ...phrase, span: owner.evidence.span, referent: owner, isName: true, descriptions: [] })
      : (phrase.of ?? above?.subject);
  if (subject === undefined) return NONE;
  if (above === undefined)
    return {
      subject,
      isConditional: governance.modality === 'hypothetical',
      isNegated: governance.polarity === 'negative',
    };
  return { ...NONE, subject, governor: { clause: above, governance }, isConditional: above.isConditional };
}
