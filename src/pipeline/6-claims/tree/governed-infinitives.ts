import { governanceOf, HEARSAY, isDiscussed, JUDGEMENT, NOUN_GOVERNANCE } from '../grammar/control-verbs';
import type { Clause, NounGroup, VerbGroup } from '../grammar/reading';
import { dependents } from './dependencies';
import { type Governed, inherit, lastPlace, SUBJECT_CONTROL } from './governing';
import { type ClauseTree, type Link, NONE } from './link';
import { isAbandoned, nounGoverned } from './noun-governed';
import { isOrdinal } from './predicate-holder';

/** "became the first state to sign it", "beat Rovers to reach the final", "discussed plans to buy it", "welcomed the decision to …". */
export function decided(governed: Governed): Link | undefined {
  const { pivot, head, verb, above, relation, context } = governed;
  if (verb.form !== 'infinitive') return undefined;
  if (isFirst(above) || isWon(verb.lemma, above.verb.lemma))
    return {
      ...NONE,
      ...(above.subject !== undefined && { subject: above.subject }),
      governor: { clause: above, governance: {} },
      isFact: true,
    };
  if (above.object?.phrases.some((noun) => isDiscussed(noun, above.verb.lemma)) === true) return NONE;
  if (relation !== 'advcl' || !JUDGEMENT.has(above.verb.lemma)) return undefined;
  // "welcomed the decision by Norway to …": the decision tells who acts.
  const [judged] = dependents(context.sentence.tree, head, 'obj');
  return judged === undefined ? NONE : nounGoverned(pivot, judged, context);
}

/** "has yet to meet him", "withdrew its offer to buy it", "behind her bid to lead the bank". */
export function ofNoun(governed: Governed): Link | undefined {
  const { pivot, head, verb, above, context } = governed;
  if (verb.form !== 'infinitive') return undefined;
  const next = context.sentence.words[above.verb.end]?.lower;
  if (next === 'yet' && /^(?:have|be)$/.test(above.verb.lemma))
    return inherit(governed, { polarity: 'negative' }, above.subject);
  // The tree hangs the infinitive on the verb.
  const [direct] = dependents(context.sentence.tree, head, 'obj');
  if (direct !== undefined && direct < pivot && isAbandoned(above, next)) return nounGoverned(pivot, direct, context);
  // "put its weight behind her bid to lead the bank": she, not they.
  const owned = ownedNounBefore(pivot, above, context);
  return owned === undefined ? undefined : nounGoverned(pivot, owned, context);
}

/** "is to meet him", "had to condemn it", "voted to expel her". */
export function ofAuxiliary(governed: Governed): Link | undefined {
  const { verb, above, context } = governed;
  const { lemma, end } = above.verb;
  if (lemma === 'vote' && VOTED.has(verb.lemma)) return inherit(governed, {}, above.subject);
  if (verb.form !== 'infinitive') return undefined;
  if (lemma === 'be') {
    const predicate = NOUN_GOVERNANCE.get(above.object?.phrases[0]?.lemma ?? '');
    return inherit(governed, predicate ?? { modality: 'planned' }, above.subject);
  }
  if (lemma !== 'have') return undefined;
  // "had to condemn it" did so; "has to" may.
  const isDone = context.sentence.words[end - 1]?.lower === 'had';
  return inherit(governed, isDone ? {} : { modality: 'hypothetical' }, above.subject);
}

/** "urged Norway to free X", "promised Norway to free X": the verb above tells who acts. */
export function complement(governed: Governed): Link | undefined {
  const { verb, above, relation, object, governance } = governed;
  const isComplement =
    relation === 'xcomp' || relation === 'ccomp' || (relation === 'advcl' && governance.control === 'object');
  if (!isComplement) return undefined;
  const isByPhone = PHONING.has(above.verb.lemma) && TOLD_BY_PHONE.has(verb.lemma);
  const takesObject = object !== undefined && !SUBJECT_CONTROL.has(above.verb.lemma) && !isByPhone;
  const acting = above.verb.isPassive ? above.subject : (calledOn(above) ?? (takesObject ? object : above.subject));
  const isHearsay = above.verb.isPassive && HEARSAY.has(above.verb.lemma);
  return inherit(governed, isHearsay ? { ...governance, modality: 'alleged' } : governance, acting);
}

/** "marched to protest against the law", "came from behind to beat Y", "flew to Oslo to meet him": what it is done for, or what came of it. */
export function purpose(governed: Governed): Link {
  const { verb, above, governance } = governed;
  const isListed = governance.modality !== undefined || governance.polarity !== undefined;
  const isShown = SHOWN.has(verb.lemma) || (verb.lemma === 'demand' && GATHERING.has(above.verb.lemma));
  const isDone = isShown || MEANS.has(above.verb.lemma) || isOutcome(verb, above) || isNextPost(verb, above);
  if (verb.form === 'infinitive' && !isListed && isDone) return inherit(governed, {}, above.subject);
  const place = MOTION.has(above.verb.lemma) && verb.form === 'infinitive' ? lastPlace(above) : undefined;
  return {
    ...inherit(governed, isListed && governance.speaker !== true ? governance : { modality: 'planned' }, above.subject),
    ...(place !== undefined && { obliques: [{ preposition: 'in', nouns: place }] }),
  };
}

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

/** "called on X to …", "appealed to X to …": the one addressed acts. */
function calledOn({ verb, object, obliques }: Clause): NounGroup | undefined {
  if (governanceOf(verb.lemma).control !== 'object' || object !== undefined) return undefined;
  return obliques.find(({ preposition }) => ['on', 'upon', 'to', 'for', 'with', 'by'].includes(preposition))?.nouns;
}
