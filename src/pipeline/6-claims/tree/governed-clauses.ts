import { isContinued } from '../grammar/continued-deeds';
import {
  clauseGovernanceOf,
  type Governance,
  governanceOf,
  HEARSAY,
  isDiscussed,
  JUDGEMENT,
  NOUN_GOVERNANCE,
  predicateGovernanceOf,
} from '../grammar/control-verbs';
import { installedBy, takesOffice } from '../grammar/installing-verbs';
import { groupOf } from '../grammar/item-tests';
import { judgedIn } from '../grammar/judged-deeds';
import { chargeIn } from '../grammar/legal-process';
import type { Clause, NounGroup, VerbGroup } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { dependents } from './dependencies';
import { type ClauseTree, type Link, NONE } from './link';
import { isAbandoned, nounGoverned } from './noun-governed';
import { isMaking } from './participles-on-nouns';
import { isOrdinal } from './predicate-holder';
import { isTrailingSpeech, precedesSpeech, standsApart } from './speech';

interface Governed {
  readonly verb: VerbGroup;
  readonly context: ClauseTree;
  readonly own: NounGroup | undefined;
  readonly relation: string;
}

const CHARGES = new Set(['of', 'for', 'with', 'from', 'into', 'over', 'against']);
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
  ...'beat defeat edge pip overcome outbid oust topple unseat depose succeed replace leave quit join follow'.split(' '),
]);

/** "telephoned her to congratulate her": whoever calls does. */
const PHONING = new Set(['telephone', 'phone', 'ring', 'call', 'write', 'contact']);
const TOLD_BY_PHONE = new Set([
  ...'congratulate thank discuss express offer convey inform tell wish reassure apologise apologize praise complain'.split(
    ' ',
  ),
]);

/** "quit the party to join another": who leaves to do it has gone and done it. */
const isNextPost = (verb: VerbGroup, above: Clause): boolean =>
  TAKEN_UP.has(verb.lemma) && LEFT.has(above.verb.lemma) && !above.verb.isPassive;

const LEFT = new Set('leave quit defect desert abandon cross switch resign ditch dump break'.split(' '));
const TAKEN_UP = new Set(
  'join rejoin sit found co-found launch form start establish set head teach coach succeed replace become'.split(' '),
);

/** What is done in the act that it is the purpose of: "marched to protest against the law". */
const SHOWN = new Set(['protest', 'demonstrate', 'denounce', 'condemn', 'commemorate', 'honour', 'honor', 'celebrate']);

/** Verbs of crowds: "marched to demand that the minister resign". */
const GATHERING = new Set(['march', 'rally', 'gather', 'demonstrate', 'assemble', 'strike', 'protest']);

/** Verbs by which one does what their infinitive names: "used his speech to denounce X", "stepped in to save it". */
const MEANS = new Set(['use', 'step', 'combine', 'unite', 'join', 'team', 'band']);

/** What is done by the vote for it: "voted to expel X". */
const VOTED = new Set(
  'support back endorse oppose condemn censure reject approve expel suspend oust remove impeach strip sanction withdraw come affirm'.split(
    ' ',
  ),
);

/** Verbs whose place is that of what is done there: "flew to Oslo to meet …". */
const MOTION = new Set(['go', 'travel', 'fly', 'visit', 'come', 'arrive', 'head', 'return', 'drive', 'sail']);

/** Verbs of winning: what is told after the play that led to it is how it ended. */
const WINNING = new Set(
  `beat defeat win thrash edge overcome stun trounce knock upset down outpoint outclass sink hammer crush dump eliminate see claim clinch seal
  snatch grab secure retain reach qualify advance topple dethrone unseat oust overpower rally recover fight battle hold dispatch`
    .trim()
    .split(/\s+/),
);

/** What is done in the hope of winning: "campaigned to defeat the minister". */
const CONTENDING = new Set(
  'campaign work fight battle run stand unite ally join team conspire train compete use'.split(' '),
);

const GOING_ON = new Set(['go', 'hold', 'carry']);

/** "came from behind to beat Y", "went on to lead the bank", "went out of its way to praise X": how it turned out, and no purpose. */
const isOutcome = (verb: VerbGroup, { verb: above, after }: Clause): boolean =>
  (GOING_ON.has(above.lemma) && after[0] === 'on') ||
  (above.lemma === 'go' && after[0] === 'out' && after[1] === 'of') ||
  (WINNING.has(verb.lemma) && above.form === 'finite' && above.lemma !== 'be' && !CONTENDING.has(above.lemma));

/** "announced the deal after Ann Lee had met Bo Berg": when it was, and no part of what was announced. */
const TIMES = new Set(['after', 'before', 'since', 'until', 'once', 'because', 'although', 'though']);

/** Complements and adverbial clauses: who acts in them, and what the verb above makes of them. */
export function governed(pivot: number, head: number, { verb, context, own, relation }: Governed): Link {
  const { tree, words } = context.sentence;
  const above = context.clauseAt(head);
  if (above === undefined) return NONE;
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
    if (relation === 'advcl' || relation === 'dep' || TIMES.has(mark)) return placed(pivot, above, context);
    if (standsApart(pivot, head, context)) return NONE;
    if (relation === 'parataxis' && !precedesSpeech(pivot, head, context)) return NONE;
    if (isTrailingSpeech(head, context) && head < pivot) return NONE;
    // "insisted that it had struck" tells; "insisted that it strike" asks.
    const isInflected = [pivot, ...dependents(tree, pivot, 'aux')].some((at) =>
      /^VB[DZ]$/.test(tree.tokens[at]?.xpos ?? ''),
    );
    const isTold = above.verb.lemma === 'insist' && isInflected && verb.modal === undefined;
    const governance = isTold
      ? governanceOf('insist')
      : above.verb.lemma === 'be'
        ? predicateGovernanceOf(tree.tokens[head]?.lemma ?? '', above.isNegated)
        : clauseGovernanceOf(above.verb.lemma);
    if (governance === undefined) return NONE;
    return inherit(governance, own);
  }
  // "were killed when a militia … fired": a finite verb has a subject, though the tree lost it.
  if (verb.form === 'finite' && relation === 'advcl' && mark !== '' && verb.modal === undefined) return NONE;
  if (relation === 'parataxis') return NONE;
  if (verb.form === 'infinitive' && (isFirst(above) || isWon(verb.lemma, above.verb.lemma)))
    return {
      ...NONE,
      ...(above.subject !== undefined && { subject: above.subject }),
      governor: { clause: above, governance: {} },
      isFact: true,
    };
  if (verb.form === 'infinitive' && above.object?.phrases.some((noun) => isDiscussed(noun, above.verb.lemma)) === true)
    return NONE;
  // "welcomed the decision by Norway to …": the decision tells who acts.
  if (verb.form === 'infinitive' && relation === 'advcl' && JUDGEMENT.has(above.verb.lemma)) {
    const [judged] = dependents(tree, head, 'obj');
    return judged === undefined ? NONE : nounGoverned(pivot, judged, context);
  }
  const object = above.verb.isPassive ? above.subject : above.object;
  const charge = verb.form === 'gerund' ? chargeIn(above, mark) : undefined;
  if (charge !== undefined)
    return inherit(charge, charge.control === 'object' ? (object ?? above.subject) : above.subject);
  const ownGovernance = governanceOf(above.verb.lemma);
  if (mark === 'without' || mark === 'instead' || mark === 'rather')
    return inherit({ polarity: 'negative' }, above.subject);
  if (verb.form === 'gerund' && CHARGES.has(mark) && ownGovernance.control === 'object')
    return inherit(ownGovernance, object);
  const judged = verb.form === 'gerund' ? judgedIn(above, mark) : undefined;
  if (judged !== undefined) return inherit(judged.governance, judged.doer);
  if (mark === 'against' && verb.form === 'gerund')
    return inherit({ modality: 'planned', polarity: 'negative' }, above.subject);
  const isRuledOut = mark === 'out' && above.verb.lemma === 'rule';
  if ((mark === 'from' || isRuledOut) && verb.form === 'gerund' && ownGovernance.polarity === 'negative')
    return inherit(ownGovernance, ownGovernance.control === 'object' ? (object ?? above.subject) : above.subject);
  if (mark === 'in' && verb.form === 'gerund' && above.verb.lemma === 'join' && !above.verb.isPassive) {
    // "joined Norway in condemning X": both did.
    const together = [...(above.subject?.phrases ?? []), ...(above.object?.phrases ?? [])];
    return inherit({}, together.length === 0 ? undefined : groupOf(together));
  }
  const next = words[above.verb.end]?.lower;
  if (isContinued(verb, above)) return inherit({}, above.subject);
  // "came close to buying it"
  if (above.verb.lemma === 'come' && /^(?:close|near)$/.test(next ?? ''))
    return inherit({ statesNothing: true }, above.subject);
  // "is considering sending troops", "has ruled out sending them": its object, though the tree takes it for an adverbial.
  const isBehind = pivot === above.verb.end || (pivot === above.verb.end + 1 && tree.tokens[pivot - 1]?.xpos === 'RP');
  if (verb.form === 'gerund' && isBehind && ownGovernance.modality !== undefined)
    return inherit(ownGovernance, above.subject);
  // "has yet to meet him"
  if (verb.form === 'infinitive' && next === 'yet' && /^(?:have|be)$/.test(above.verb.lemma))
    return inherit({ polarity: 'negative' }, above.subject);
  if (relation === 'advcl' && verb.form === 'gerund') {
    // "named Bo Berg as working for Acme": who is named does.
    if (mark === 'as' && object !== undefined && !SUBJECT_CONTROL.has(above.verb.lemma)) return inherit({}, object);
    if (mark === '' && takesOffice(verb, above.verb))
      return inherit(installedBy(above.verb.lemma), object ?? above.subject);
    if (mark === 'after' || mark === 'since' || mark === '' || mark === 'while' || mark === 'before')
      return { ...NONE, ...(above.subject !== undefined && { subject: above.subject }) };
    return inherit({}, above.subject);
  }
  if (relation === 'advcl' && verb.form === 'participle') {
    const subject = madeThing(pivot, { verb, above, words }) ?? above.subject;
    return { ...NONE, ...(subject !== undefined && { subject }) };
  }
  // "withdrew its offer to buy it", where the tree hangs the infinitive on the verb.
  const [direct] = dependents(tree, head, 'obj');
  if (verb.form === 'infinitive' && direct !== undefined && direct < pivot && isAbandoned(above, next))
    return nounGoverned(pivot, direct, context);
  // "put its weight behind her bid to lead the bank": she, not they.
  const owned = verb.form === 'infinitive' ? ownedNounBefore(pivot, above, context) : undefined;
  if (owned !== undefined) return nounGoverned(pivot, owned, context);
  const isByPhone = PHONING.has(above.verb.lemma) && TOLD_BY_PHONE.has(verb.lemma);
  const takesObject = object !== undefined && !SUBJECT_CONTROL.has(above.verb.lemma) && !isByPhone;
  const predicate = NOUN_GOVERNANCE.get(above.object?.phrases[0]?.lemma ?? '');
  if (above.verb.lemma === 'be' && verb.form === 'infinitive')
    return inherit(predicate ?? { modality: 'planned' }, above.subject);
  // "had to condemn it" did so; "has to" may.
  if (above.verb.lemma === 'have' && verb.form === 'infinitive')
    return inherit(words[above.verb.end - 1]?.lower === 'had' ? {} : { modality: 'hypothetical' }, above.subject);
  if (above.verb.lemma === 'vote' && VOTED.has(verb.lemma)) return inherit({}, above.subject);
  if (relation === 'xcomp' || (relation === 'advcl' && ownGovernance.control === 'object') || relation === 'ccomp') {
    const onto = calledOn(above);
    const acting = above.verb.isPassive ? above.subject : (onto ?? (takesObject ? object : above.subject));
    const isHearsay = above.verb.isPassive && HEARSAY.has(above.verb.lemma);
    return inherit(isHearsay ? { ...ownGovernance, modality: 'alleged' } : ownGovernance, acting);
  }
  const isListed = ownGovernance.modality !== undefined || ownGovernance.polarity !== undefined;
  const place = MOTION.has(above.verb.lemma) && verb.form === 'infinitive' ? lastPlace(above) : undefined;
  const isShown = SHOWN.has(verb.lemma) || (verb.lemma === 'demand' && GATHERING.has(above.verb.lemma));
  if (verb.form === 'infinitive' && (isShown || MEANS.has(above.verb.lemma)) && !isListed)
    return inherit({}, above.subject);
  if (verb.form === 'infinitive' && !isListed && (isOutcome(verb, above) || isNextPost(verb, above)))
    return inherit({}, above.subject);
  return {
    ...inherit(isListed && ownGovernance.speaker !== true ? ownGovernance : { modality: 'planned' }, above.subject),
    ...(place !== undefined && { obliques: [{ preposition: 'in', nouns: place }] }),
  };
}

/** The noun with an owner right before an infinitive, where it governs one and stands behind a preposition or is somebody else's. */
function ownedNounBefore(
  pivot: number,
  { subject }: Clause,
  { sentence: { words, nounAt, tree } }: ClauseTree,
): number | undefined {
  const to = dependents(tree, pivot, 'mark').find((at) => words[at]?.class === 'to');
  const node = to === undefined ? undefined : nounAt(to - 1);
  const owner = node?.phrase.possessor?.chain;
  if (node === undefined || owner === undefined || node.phrase.referent !== undefined) return undefined;
  const isOthers = subject?.phrases.every(({ referent }) => referent?.chain !== owner) ?? false;
  return NOUN_GOVERNANCE.has(node.phrase.lemma) && (node.preposition !== undefined || isOthers) ? node.head : undefined;
}

/** "condemned the raid on Halm claimed by X", where the tree hangs the participle on the verb: the raid was claimed. */
function madeThing(
  pivot: number,
  { verb, above, words }: { readonly verb: VerbGroup; readonly above: Clause; readonly words: readonly Word[] },
): NounGroup | undefined {
  const { object } = above;
  if (!verb.isPassive || !isMaking(verb.lemma) || object === undefined || object.start > pivot) return undefined;
  const isOneStretch = words.slice(object.end, pivot).every(({ lower }) => lower !== ',');
  const isThing = object.phrases.every(({ isName, isPronoun }) => !isName && !isPronoun);
  return isOneStretch && isThing && words[verb.end]?.lower === 'by' ? object : undefined;
}

/** "became the first state to sign it": it has. */
const isFirst = ({ verb, object }: Clause): boolean =>
  FIRST_TO.has(verb.lemma) && (object?.phrases[0]?.words.some(isOrdinal) ?? false);

/** "beat Rovers to reach the final": it has been reached. */
const isWon = (lemma: string, above: string): boolean => WINNING.has(above) && WON.has(lemma);

const WON: ReadonlySet<string> = new Set(
  'reach win clinch lift claim take secure seal retain advance book progress qualify earn capture defend land'.split(
    ' ',
  ),
);

const FIRST_TO: ReadonlySet<string> = new Set(['be', 'become', 'remain']);

/** "travelled to Oslo, where she met …": the place and the time of the clause above, where the tree hangs it on the verb. */
function placed(pivot: number, above: Clause, { sentence: { tree, words } }: ClauseTree): Link {
  if (!tree.children(pivot).some((child) => words[child]?.lower === 'where')) return NONE;
  const place = lastPlace(above);
  return { ...NONE, ...(place !== undefined && { obliques: [{ preposition: 'in', nouns: place }] }) };
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
