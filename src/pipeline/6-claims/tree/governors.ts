import { readRole } from '../../../ontology/read-role';
import { governanceOf, isAddress, isReporting, UNREALIZED } from '../grammar/control-verbs';
import { isLeftToAnother } from '../grammar/for-another';
import { groupOf } from '../grammar/item-tests';
import type { Clause, NounGroup, VerbGroup } from '../grammar/reading';
import { copulaOf, type Dependencies, dependents } from './dependencies';
import { governed } from './governed-clauses';
import { lastPlace } from './governing';
import { type ClauseTree, type Link, NONE } from './link';
import { isGerundOfNoun, nounGoverned, nounTold } from './noun-governed';
import { relative } from './relative-clauses';
import type { NounNode, SentenceTree } from './sentence-tree';
import { isTrailingSpeech, speechBeside } from './speech';

/** Subject and governor of the verb at a token. */
export function governorOf(pivot: number, verb: VerbGroup, context: ClauseTree): Link {
  const own = ownSubject(pivot, context);
  const outer = outerLink(pivot, verb, context, own);
  const link = own === undefined ? outer : { ...outer, subject: own };
  const isDenied =
    own?.phrases.some(
      ({ determiner, lemma }) => determiner === 'no' || determiner === 'neither' || lemma === 'nobody',
    ) === true ||
    (own !== undefined && context.sentence.words[own.start - 1]?.lower === 'neither');
  const speech = outer.governor === undefined ? speechBeside(pivot, context) : undefined;
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
  const preceding = nodes.filter(({ head }) => head < pivot);
  // "the ministry under Secretary Ann Lee forged a pact": the name behind a preposition is no subject.
  const bare = preceding.filter(({ preposition }) => preposition !== 'under');
  const before = bare.length > 0 ? bare : preceding;
  const nearest = before[before.length - 1] ?? nodes[0];
  // "Norway and Sweden each sent two": both of them did.
  const last =
    nearest !== undefined && EACH.has(nearest.phrase.lemma) ? (before[before.length - 2] ?? nearest) : nearest;
  if (last === undefined) return undefined;
  const earlier = before[before.length - 2];
  // "Norway and, to a lesser degree, Sweden back it"
  const isJoined =
    dependents(tree, last.head, 'cc').some((at) => at < last.head) ||
    (last.phrase.isName && earlier?.phrase.isName === true && words[earlier.phrase.end]?.lower === 'and');
  const joined = isJoined ? earlier : notOnly(pivot, sentence);
  if (isHolder(last, pivot, sentence)) return undefined;
  const beside = nameBeside(last, pivot, sentence);
  if (beside !== undefined) return groups.groupOf(beside);
  const own = groups.groupOf(last);
  return joined === undefined ? own : groupOf([...groups.groupOf(joined).phrases, ...own.phrases]);
}

/** "Ann Lee, who met her president, Bo Berg, by night, spoke": the name that the tree makes the subject says who the president is. */
function isHolder({ phrase }: NounNode, pivot: number, { words, nounAt }: SentenceTree): boolean {
  const isEnclosed = words[phrase.start - 1]?.lower === ',' && words[phrase.end]?.lower === ',';
  const office = isEnclosed && phrase.isName ? nounAt(phrase.start - 2) : undefined;
  if (office?.preposition === undefined || office.phrase.isName || office.phrase.possessor === undefined) return false;
  const opens = words.findLastIndex(({ lower }, at) => at < office.phrase.start && lower === 'who');
  return opens > 0 && words[opens - 1]?.lower === ',' && words[pivot - 1]?.lower === ',' && isOffice(office);
}

const isOffice = ({ phrase: { words } }: NounNode): boolean => readRole(words) !== undefined;

/** "Not only Norway but also Sweden rejected it", where the tree joins the verb to the first. */
function notOnly(pivot: number, { tree, words, nounAt }: SentenceTree): NounNode | undefined {
  const token = tree.tokens[pivot];
  const first = token?.deprel === 'conj' ? nounAt(token.head) : undefined;
  const before = first === undefined ? [] : words.slice(0, first.phrase.start).slice(-2);
  return before.map(({ lower }) => lower).join(' ') === 'not only' ? first : undefined;
}

const EACH: ReadonlySet<string> = new Set(['each', 'both', 'all', 'themselves', 'himself', 'herself', 'itself']);

/** "According to the minister, Ann Lee, Norway rejected …": a name right before the verb that the tree hangs on the one before a comma. */
function nameBeside(subject: NounNode, pivot: number, { words, nounAt }: SentenceTree): NounNode | undefined {
  const node = nounAt(pivot - 1);
  if (node === undefined || node === subject || !node.phrase.isName || node.preposition !== undefined) return undefined;
  const isOnSubject = node.above >= subject.phrase.start && node.above < subject.phrase.end;
  return isOnSubject && words[node.phrase.start - 1]?.lower === ',' ? node : undefined;
}

function outerLink(pivot: number, verb: VerbGroup, context: ClauseTree, own: NounGroup | undefined): Link {
  const { tree } = context.sentence;
  const token = tree.tokens[pivot];
  if (token === undefined || token.head < 0) return NONE;
  const head = token.head;
  const postposed = own === undefined ? subjectBehind(pivot, head, context) : undefined;
  if (postposed !== undefined) return postposed;
  const denial = deniedBy(pivot, head, context);
  if (denial !== undefined && own === undefined) return denial;
  const another = own === undefined && verb.form === 'infinitive' ? leftToAnother(pivot, head, context) : undefined;
  if (another !== undefined) return another;
  const unrealized = unrealizedOf(pivot, verb, context);
  if (unrealized !== undefined) return unrealized;
  if (own !== undefined && pivot > head && token.deprel !== 'conj' && isTrailingSpeech(pivot, context)) return NONE;
  switch (token.deprel) {
    case 'conj':
      return conjoined(pivot, head, { verb, own, context });
    case 'acl': {
      const ordered = orderedBy(tree.tokens[head]?.head ?? -1, verb, context);
      if (ordered !== undefined) return ordered;
      const charged = accusedBy(pivot, head, verb, context);
      const period = verb.form === 'infinitive' ? verbOfPeriod(head, context) : undefined;
      if (period !== undefined) return governed(pivot, period, { verb, context, own, relation: 'xcomp' });
      const spent = spentOn(head, verb, context);
      if (spent !== undefined) return spent;
      if (charged !== undefined) return governed(pivot, charged, { verb, context, own, relation: 'advcl' });
      const told = verb.form === 'finite' && own !== undefined ? nounTold(pivot, head, { own, context }) : undefined;
      return verb.form === 'infinitive' || isGerundOfNoun(pivot, head, verb, context)
        ? nounGoverned(pivot, head, context)
        : (told ?? relative(pivot, head, { verb, own, context }));
    }
    case 'xcomp':
    case 'ccomp':
    case 'advcl':
    case 'parataxis':
    case 'csubj':
    case 'dep':
      return orderedBy(head, verb, context) ?? governed(pivot, head, { verb, context, own, relation: token.deprel });
    default:
      return NONE;
  }
}

/** "refused for years to sign it", where the tree hangs the infinitive on the years: the verb that they hang on. */
function verbOfPeriod(head: number, { sentence: { tree, words }, clauseAt }: ClauseTree): number | undefined {
  const above = tree.tokens[head]?.deprel === 'obl' ? (tree.tokens[head]?.head ?? -1) : -1;
  if (above < 0 || !PERIODS.has(words[head]?.lemma ?? '')) return undefined;
  return governanceOf(clauseAt(above)?.verb.lemma ?? '').polarity === undefined ? undefined : above;
}

const PERIODS: ReadonlySet<string> = new Set('hour day week month year decade time'.split(' '));

/** "spent years arming X", where the tree hangs the gerund on the time. */
function spentOn(head: number, { form }: VerbGroup, { sentence: { tree }, clauseAt }: ClauseTree): Link | undefined {
  const time = tree.tokens[head];
  const clause = time?.deprel === 'obj' && form === 'gerund' ? clauseAt(time.head) : undefined;
  if (clause === undefined || !SPENDING.has(clause.verb.lemma)) return undefined;
  return {
    ...NONE,
    ...(clause.subject !== undefined && { subject: clause.subject }),
    governor: { clause, governance: {} },
    isConditional: clause.isConditional,
  };
}

const SPENDING: ReadonlySet<string> = new Set(['spend', 'waste', 'pass']);

/** "had Ann Lee arrested": by whoever had it done. */
function orderedBy(
  above: number,
  { lemma, isPassive, form }: VerbGroup,
  { sentence: { tree }, clauseAt }: ClauseTree,
): Link | undefined {
  if (!isPassive || form !== 'participle' || !ORDERED.has(lemma)) return undefined;
  if (tree.tokens[above]?.lemma !== 'have') return undefined;
  const clause = clauseAt(above);
  const { subject, object } = clause ?? {};
  if (clause === undefined || subject === undefined || object === undefined) return undefined;
  if (!object.phrases.every(({ isName, isPronoun }) => isName || isPronoun)) return undefined;
  return {
    ...NONE,
    subject: object,
    obliques: [{ preposition: 'by', nouns: subject }],
    governor: { clause, governance: {} },
    isConditional: clause.isConditional,
  };
}

/** What those in power have done to somebody; that somebody had a man wounded or sent off is no order of theirs. */
const ORDERED: ReadonlySet<string> = new Set(
  `arrest detain jail imprison release free remove expel deport extradite evict sack dismiss fire oust ban suspend investigate charge indict
  prosecute try sanction blacklist murder assassinate execute poison torture elect appoint disqualify banish exile`
    .trim()
    .split(/\s+/),
);

/** "is waiting for Norway to free X", wherever the tree hangs the infinitive: Norway is to. */
function leftToAnother(pivot: number, head: number, { sentence, groups, clauseAt }: ClauseTree): Link | undefined {
  const { tree, words, nounAt } = sentence;
  const to = dependents(tree, pivot, 'mark').find((at) => words[at]?.class === 'to');
  const node = to === undefined ? undefined : nounAt(to - 1);
  if (node === undefined || !isLeftToAnother(node.phrase, words)) return undefined;
  const clause = clauseAt(head);
  if (clause === undefined) return { ...NONE, subject: groups.groupOf(node), isConditional: true };
  const own = governanceOf(clause.verb.lemma);
  const governance = own.control === 'object' ? own : { modality: 'hypothetical' as const };
  return {
    ...NONE,
    subject: groups.groupOf(node),
    governor: { clause, governance },
    isConditional: clause.isConditional,
  };
}

/** "is accused by Norway of killing X", "accused Norway of killing X", where the tree hangs the deed on the accuser or the accused: the verb that it completes. */
function accusedBy(pivot: number, head: number, { form }: VerbGroup, context: ClauseTree): number | undefined {
  const { tree, words, nounAt } = context.sentence;
  const node = form === 'gerund' ? nounAt(head) : undefined;
  const isOf = dependents(tree, pivot, 'mark', 'case').some((at) => words[at]?.lower === 'of');
  if (node === undefined || !isOf) return undefined;
  const isAccused = node.relation === 'obj' && (node.phrase.isName || node.phrase.isPronoun);
  if (!isAccused && node.preposition !== 'by') return undefined;
  const above = context.clauseAt(node.above);
  return above?.verb.isPassive === !isAccused && governanceOf(above.verb.lemma).control === 'object'
    ? node.above
    : undefined;
}

/** "objections to Sweden joining it", wherever the tree hangs the gerund: Sweden would. */
function unrealizedOf(pivot: number, { form }: VerbGroup, { sentence, groups }: ClauseTree): Link | undefined {
  const subject = form === 'gerund' ? sentence.nounAt(pivot - 1) : undefined;
  if (subject?.preposition === undefined) return undefined;
  const noun = sentence.words[subject.phrase.start - 2]?.lemma ?? '';
  return UNREALIZED.has(noun) ? { ...NONE, subject: groups.groupOf(subject), isConditional: true } : undefined;
}

/** "Also attending the summit were Ann Lee and Bo Berg": the subject behind the verb. */
function subjectBehind(pivot: number, head: number, { sentence, groups }: ClauseTree): Link | undefined {
  const { tree, nounAt } = sentence;
  const copula = tree.tokens[pivot]?.deprel === 'csubj' ? copulaOf(head, tree) : undefined;
  const node = nounAt(head);
  const isBehind = copula !== undefined && pivot < copula && node?.phrase.isName === true && copula < node.phrase.start;
  return isBehind ? { ...NONE, subject: groups.groupOf(node), isFact: true } : undefined;
}

/** "stopped short of condemning X", "far from condemning X, he …": what somebody did not do. */
function deniedBy(pivot: number, head: number, context: ClauseTree): Link | undefined {
  const { tree, words } = context.sentence;
  const opening = `${words[head]?.lower ?? ''} ${words[head + 1]?.lower ?? ''}`;
  if (pivot !== head + 2 || (opening !== 'short of' && opening !== 'far from')) return undefined;
  const above = context.clauseAt(tree.tokens[head]?.head ?? -1);
  if (above?.subject === undefined) return undefined;
  const denial: Link = { ...NONE, subject: above.subject, isNegated: true, isConditional: above.isConditional };
  if (opening === 'far from') return denial;
  return SHORT.has(above.verb.lemma) ? { ...denial, governor: { clause: above, governance: {} } } : undefined;
}

/** What one does short of a deed that one leaves undone. */
const SHORT: ReadonlySet<string> = new Set(['stop', 'fall', 'pull', 'end']);

interface Joined {
  readonly verb: VerbGroup;
  readonly own: NounGroup | undefined;
  readonly context: ClauseTree;
}

/** "met X and signed Y": the subject of the verb before, what governs that, and its modal where the second has none. */
function conjoined(pivot: number, head: number, { verb, own, context }: Joined): Link {
  const nearest = context.clauseAt(head);
  const twin = nearest === undefined ? undefined : sayingTwin(verb, own, finiteTwin(pivot, nearest, context));
  if (twin === undefined) return NONE;
  const { words } = context.sentence;
  const takesModal = own === undefined && verb.isBare && twin.verb.modal !== undefined;
  const joint = words
    .slice(0, pivot)
    .map(({ lower }) => lower)
    .lastIndexOf('or');
  const isNegated = own === undefined && verb.isBare && twin.isNegated && joint > twin.verb.end - 1;
  const inherits = own === undefined || verb.form !== 'finite' || twin.governor?.governance.speaker === true;
  // "travelled to Oslo and met him there", "in Oslo, where she will open a school and meet him"
  const isThere = context.sentence.tree.children(pivot).some((at) => words[at]?.lower === 'there');
  const isWhere = own === undefined && context.sentence.tree.children(head).some((at) => words[at]?.lower === 'where');
  const place = isThere ? lastPlace(twin) : isWhere ? firstPlace(twin) : undefined;
  const isInCustody = own === undefined && keepsCaptive(pivot, verb, { twin, tree: context.sentence.tree });
  const captors = isInCustody ? twin.obliques.find(({ preposition }) => preposition === 'by')?.nouns : undefined;
  const beside = [
    ...(place === undefined ? [] : [{ preposition: 'in', nouns: place }]),
    ...(captors === undefined ? [] : [{ preposition: 'by', nouns: captors }]),
  ];
  return {
    ...NONE,
    ...(beside.length > 0 && { obliques: beside }),
    ...(isInCustody && { isPassive: true as const }),
    ...(twin.subject !== undefined && { subject: twin.subject }),
    ...(inherits && twin.governor !== undefined && { governor: twin.governor }),
    ...(takesModal && twin.verb.modal !== undefined && { modal: twin.verb.modal }),
    isConditional: own === undefined && twin.isConditional,
    isNegated,
  };
}

const TAKING: ReadonlySet<string> = new Set(
  'arrest detain capture seize kidnap abduct hold jail imprison intern'.split(' '),
);
const KEEPING: ReadonlySet<string> = new Set(
  'release free question interrogate charge fine jail imprison sentence torture beat kill execute behead deport expel extradite hand let turn'.split(
    ' ',
  ),
);

/** "was captured by the Front in June and freed a week later": freed by the Front as well, though the tag says it freed somebody. */
const keepsCaptive = (
  pivot: number,
  { lemma, form }: VerbGroup,
  { twin, tree }: { readonly twin: Clause; readonly tree: Dependencies },
): boolean =>
  twin.verb.isPassive &&
  TAKING.has(twin.verb.lemma) &&
  KEEPING.has(lemma) &&
  form !== 'infinitive' &&
  dependents(tree, pivot, 'obj', 'aux').length === 0;

/** "refused to follow her and have quit the party", where the tree joins "quit" to "follow": what is told in the past or with "has" goes on with the verb above. */
function finiteTwin(pivot: number, twin: Clause, { sentence: { tree } }: ClauseTree): Clause {
  const above = twin.governor?.clause;
  const isInflected = [pivot, ...dependents(tree, pivot, 'aux')].some(
    (at) => /^VB[DZ]$/.test(tree.tokens[at]?.xpos ?? '') || tree.tokens[at]?.text === 'have',
  );
  return twin.verb.form === 'infinitive' && isInflected && above?.verb.form === 'finite' ? above : twin;
}

/** "denied that its troops had fired and said …": who says is the one who denied, though the tree joins it to what was denied. */
function sayingTwin(verb: VerbGroup, own: NounGroup | undefined, twin: Clause): Clause {
  const above = twin.governor?.clause;
  // "hoped it would help and warn him": a base form goes on with the modal.
  const isFree = verb.form === 'finite' && !verb.isBare && own === undefined;
  const isSaying = isFree && (isReporting(verb.lemma) || isAddress(verb.lemma));
  return isSaying && above !== undefined && isReporting(above.verb.lemma) && !isReporting(twin.verb.lemma)
    ? above
    : twin;
}

/** The place that a clause is put in by "where". */
const firstPlace = ({ obliques }: Clause): NounGroup | undefined =>
  obliques.find(({ nouns }) => nouns.phrases[0]?.referent?.chain.type === 'Place')?.nouns;
