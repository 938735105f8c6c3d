import { groupBefore } from './antecedents';
import { type ClauseContext, type Draft, isMark, type LeftSide, lastDraft } from './clause-draft';
import { isContinued } from './continued-deeds';
import { type Governance, governanceOf, isDiscussed, JUDGEMENT, NOUN_GOVERNANCE } from './control-verbs';
import { isLeftToAnother } from './for-another';
import { installedBy, takesOffice } from './installing-verbs';
import { judgedIn } from './judged-deeds';
import { chargeIn } from './legal-process';
import type { Item, NounGroup, VerbGroup } from './reading';

/** Subject and governor of an infinitive, gerund or participle: control, purpose, charges. */
export function nonFiniteLeft(at: number, verb: VerbGroup, context: ClauseContext): Partial<LeftSide> {
  const { items, drafts, words } = context;
  let before = at - 1;
  while (items[before]?.kind === 'time' || isMark(items[before], 'other') || isMark(items[before], 'quote')) before--;
  const item = items[before];
  // "accused the Front, which runs the port, of bombing Halm": the relative clause is over.
  const isBehindRelative = isMark(item, 'preposition') && isMark(items[before - 1], 'comma');
  const governor = lastDraft(drafts, (draft) => draft.at < at && !(isBehindRelative && isRelative(draft, items)));
  if (verb.form === 'participle') {
    const antecedent = item?.kind === 'nouns' ? item : isMark(item, 'comma') ? groupBefore(before, items) : undefined;
    const position = items.indexOf(item as Item);
    const climbed = item?.kind === 'nouns' && verb.lemma !== '' ? items[position] : antecedent;
    return climbed?.kind === 'nouns' ? { subject: climbed } : {};
  }
  if (item === undefined) return followingSubject(at, items);
  if (isMark(item, 'conjunction')) {
    const twin = lastDraft(drafts, (draft) => draft.at < at && draft.verb.form === verb.form);
    if (twin === undefined) return {};
    return {
      ...(twin.subject !== undefined && { subject: twin.subject }),
      ...(twin.governor !== undefined && { governor: twin.governor }),
      isConditional: twin.isConditional,
    };
  }
  if (governor === undefined) {
    // "After meeting him, Ann Lee said": who speaks had met.
    if (verb.form === 'gerund' && isMark(item, 'preposition') && FRONTED.has(item.text)) return actingNext(at, items);
    if (item.kind !== 'nouns') return {};
    const owned = nounGoverned(before, undefined, context);
    return owned.subject === undefined ? { subject: item } : owned;
  }
  if (item.kind === 'verb')
    return controlled(governor, isContinued(verb, governor) ? {} : governanceOf(governor.verb.lemma));
  if (item.kind === 'nouns') {
    const governance = governanceOf(governor.verb.lemma);
    const [phrase] = item.phrases;
    if (verb.form === 'infinitive' && phrase !== undefined && isLeftToAnother(phrase, words))
      return {
        subject: item,
        governor: { clause: governor, governance: governance.control === 'object' ? governance : WAITED_FOR },
        isConditional: governor.isConditional,
      };
    if (verb.form === 'infinitive' && JUDGEMENT.has(governor.verb.lemma) && nounGovernanceOf(item) === undefined)
      return {};
    const isItsObject = governor.object === item || governor.obliques.some((oblique) => oblique.nouns === item);
    const nounGovernance = nounGovernanceOf(item);
    if (nounGovernance !== undefined && verb.form === 'infinitive') return nounGoverned(before, governor, context);
    if (isItsObject && governance.control === 'object' && verb.form === 'infinitive') {
      const acting = controlledBy(governor, item);
      return { subject: acting, governor: { clause: governor, governance }, isConditional: governor.isConditional };
    }
    if (verb.form === 'gerund' && isItsObject) return { subject: item, isConditional: governor.isConditional };
    return controlled(governor, governance.statesNothing === true ? governance : {});
  }
  if (isMark(item, 'preposition') && verb.form === 'gerund') {
    const charge = chargeIn(governor, item.text);
    const governance = charge ?? governanceOf(governor.verb.lemma);
    if (charge !== undefined && charge.control === undefined) return controlled(governor, charge);
    const isCharge =
      charge !== undefined ||
      (governance.control === 'object' &&
        (item.text === 'of' || item.text === 'for' || item.text === 'with' || item.text === 'from'));
    if (isCharge) {
      const object = governor.verb.isPassive ? governor.subject : governor.object;
      return {
        subject: object,
        governor: { clause: governor, governance },
        isConditional: governor.isConditional,
      };
    }
    const judged = judgedIn(governor, item.text);
    if (judged !== undefined)
      return {
        subject: judged.doer,
        governor: { clause: governor, governance: judged.governance },
        isConditional: governor.isConditional,
      };
    if (item.text === 'without') return controlled(governor, { polarity: 'negative' });
    const noun = items[before - 1];
    if (noun?.kind === 'nouns' && nounGovernanceOf(noun) !== undefined)
      return nounGoverned(before - 1, governor, context);
    const isLoose = item.text === 'of' || item.text === 'for';
    return isLoose && noun?.kind === 'nouns' ? {} : controlled(governor, {});
  }
  if (isMark(item, 'comma') || isMark(item, 'subordinator'))
    return controlled(governor, takesOffice(verb, governor.verb) ? installedBy(governor.verb.lemma) : {});
  return {};
}

const WAITED_FOR: Governance = { modality: 'hypothetical' };

const isRelative = ({ at }: Draft, items: readonly Item[]): boolean => isMark(items[at - 1], 'relative');

/** Who acts in the infinitive: "urged Norway to …", "called on Norway to …", "named Ann Lee as chair to …", "was asked by X to …". */
function controlledBy(governor: Draft, item: NounGroup): NounGroup {
  if (governor.verb.isPassive && governor.subject !== undefined) return governor.subject;
  const isRole = governor.obliques.some(({ preposition, nouns }) => nouns === item && preposition === 'as');
  return isRole && governor.object !== undefined ? governor.object : item;
}

/** "Visiting Oslo, she said": the subject of the main clause. */
function followingSubject(at: number, items: readonly Item[]): Partial<LeftSide> {
  for (let next = at + 1; next < items.length - 1; next++) {
    const item = items[next + 1];
    if (isMark(items[next], 'comma') && item?.kind === 'nouns') return { subject: item };
  }
  return {};
}

/** Prepositions whose gerund is done by the subject of the clause behind it. */
const FRONTED: ReadonlySet<string> = new Set(['after', 'before', 'since', 'by', 'on', 'upon', 'while', 'when']);

/** The noun phrase behind the next comma that a verb follows. */
function actingNext(at: number, items: readonly Item[]): Partial<LeftSide> {
  for (let next = at + 1; next < items.length - 2; next++) {
    const item = items[next + 1];
    if (isMark(items[next], 'comma') && item?.kind === 'nouns' && items[next + 2]?.kind === 'verb')
      return { subject: item };
  }
  return {};
}

/** The subject of the governor acts, save where it is passive and controls its object ("was asked to leave" keeps its subject). */
function controlled(governor: Draft, governance: Governance): Partial<LeftSide> {
  const takesObject = governance.control === 'object' && !governor.verb.isPassive;
  const subject = takesObject ? (governor.object ?? governor.subject) : governor.subject;
  return {
    subject,
    governor: { clause: governor, governance },
    isConditional: governor.isConditional,
  };
}

const nounGovernanceOf = (group: NounGroup): Governance | undefined =>
  NOUN_GOVERNANCE.get(group.phrases[group.phrases.length - 1]?.lemma ?? '');

/** "Norway's refusal to meet", "announced plans to buy": the possessor acts, else the subject of the verb before. */
function nounGoverned(at: number, governor: Draft | undefined, { items }: ClauseContext): Partial<LeftSide> {
  const group = items[at];
  if (group?.kind !== 'nouns') return {};
  const governance = nounGovernanceOf(group);
  const phrase = group.phrases[group.phrases.length - 1];
  const owner = phrase?.possessor ?? phrase?.modifiers[phrase.modifiers.length - 1];
  const of = phrase?.of;
  if (governance === undefined || phrase === undefined) return {};
  const ownGroup: NounGroup | undefined =
    owner !== undefined
      ? {
          kind: 'nouns',
          start: group.start,
          end: group.end,
          phrases: [{ ...phrase, span: owner.evidence.span, referent: owner, isName: true }],
        }
      : of;
  const isOthers =
    governor !== undefined && (JUDGEMENT.has(governor.verb.lemma) || isDiscussed(phrase, governor.verb.lemma));
  const subject = ownGroup ?? (isOthers ? undefined : governor?.subject);
  if (subject === undefined) return {};
  if (governor === undefined)
    return {
      subject,
      isConditional: governance.modality === 'hypothetical',
      isNegated: governance.polarity === 'negative',
    };
  return { subject, governor: { clause: governor, governance }, isConditional: governor.isConditional };
}
