import { climb, groupBefore } from './antecedents';
import { type ClauseContext, type Draft, isMark, type LeftSide, lastDraft } from './clause-draft';
import { clauseGovernanceOf, isReporting } from './control-verbs';
import { CONDITIONALS } from './function-words';
import type { Clause, Item, NounGroup } from './reading';
import { settleForm } from './verb-form-in-context';

/** Subject and governor of a finite verb, from what stands before it. */
export function finiteLeft(at: number, context: ClauseContext): Partial<LeftSide> {
  const { items, drafts } = context;
  let before = at - 1;
  while (items[before]?.kind === 'time' || isMark(items[before], 'quote') || isMark(items[before], 'other')) before--;
  const item = items[before];
  if (item === undefined) return {};
  if (
    isMark(item, 'relative') ||
    (isMark(item, 'subordinator') &&
      item.text === 'that' &&
      items[before - 1]?.kind === 'nouns' &&
      !clauseTaker(before, drafts))
  ) {
    const antecedent = groupBefore(before, items);
    return antecedent === undefined ? {} : { subject: antecedent };
  }
  if (isMark(item, 'conjunction')) return sharedSubject(at, before, context);
  if (isMark(item, 'comma')) return subjectBeforeComma(at, before, context);
  if (item.kind !== 'nouns') return item.kind === 'verb' ? sharedSubject(at, before, context) : {};
  const position = climb(before, items);
  const subject = items[position];
  // "X, who was born in Bergen, Norway, was freed": the comma after the country went with the pair.
  if (subject?.kind !== 'nouns') return subjectBeforeComma(at, before + 1, context);
  return { subject, ...subordination(position, subject, context) };
}

/** Whether the verb right before takes a clause, so that "that" opens one. */
const clauseTaker = (at: number, drafts: readonly Draft[]): boolean => {
  const last = drafts[drafts.length - 1];
  return last !== undefined && clauseGovernanceOf(last.verb.lemma) !== undefined && last.at < at;
};

/** "Norway … and signed": the subject of the verb before, what governs that, and its modal where the second has none. */
function sharedSubject(at: number, before: number, { items, drafts }: ClauseContext): Partial<LeftSide> {
  const verb = items[at];
  const isBare = verb?.kind === 'verb' && verb.isBare && verb.modal === undefined;
  const previous = lastDraft(
    drafts,
    (draft) =>
      draft.at < before &&
      draft.subject !== undefined &&
      (isBare || draft.verb.form === 'finite') &&
      // "He noted that Norway had left, and called on …": after a comma it is the main clause that goes on.
      (isBare ||
        !isMark(items[before - 1], 'comma') ||
        // "praised Mali, which fought, and thanked Oslo": so it does where commas set off a relative clause.
        (draft.governor === undefined &&
          !(isMark(items[draft.at - 1], 'relative') && isMark(items[draft.at - 2], 'comma')))),
  );
  if (previous === undefined) return {};
  const governor = isBare && previous.verb.modal !== undefined ? previous.verb.modal : undefined;
  return {
    subject: previous.subject,
    governor: previous.governor,
    modal: governor,
    isConditional: previous.isConditional,
  };
}

/** "X, who chairs the board, said": back over what stands between commas. */
function subjectBeforeComma(at: number, comma: number, context: ClauseContext): Partial<LeftSide> {
  const { items } = context;
  for (let opening = comma - 1; opening > 0; opening--) {
    if (!isMark(items[opening], 'comma')) continue;
    const first = items[opening + 1];
    const opens =
      isMark(first, 'relative') ||
      (first?.kind === 'verb' && first.form !== 'finite') ||
      (first?.kind === 'verb' && settleForm(opening + 1, first, items).form === 'participle') ||
      isMark(first, 'preposition') ||
      first?.kind === 'time';
    const group = items[opening - 1];
    if (!opens || group?.kind !== 'nouns') continue;
    const position = climb(opening - 1, items);
    const subject = items[position];
    if (subject?.kind === 'nouns') return { subject, ...subordination(position, subject, context) };
  }
  const group = items[comma - 1];
  const verb = items[at];
  // ", said Ann Lee": the subject follows; ", Ann Lee said" has it beside the verb.
  if (verb?.kind === 'verb' && isReporting(verb.lemma)) return {};
  void group;
  return sharedSubject(at, comma, context);
}

/** What stands before a subject: "if", "that", a relative pronoun that is the object, a verb of saying. */
function subordination(position: number, subject: NounGroup, { items, drafts }: ClauseContext): Partial<LeftSide> {
  let before = position - 1;
  while (
    items[before]?.kind === 'time' ||
    isMark(items[before], 'quote') ||
    isMark(items[before], 'other') ||
    isMark(items[before], 'comma')
  ) {
    if (isMark(items[before], 'comma') && !isMark(items[before - 1], 'subordinator')) break;
    before--;
  }
  const mark = items[before];
  const governing = lastDraft(drafts, (draft) => draft.at < position);
  const isNegated = subject.phrases.some((phrase) => phrase.determiner === 'no' || phrase.determiner === 'neither');
  // "Norway, whose plan Sweden rejected": the plan is what was rejected.
  if (mark?.kind === 'nouns' && mark.phrases[0]?.determiner === 'whose') return { object: mark, isNegated };
  if (isMark(mark, 'relative') && mark.text !== 'where') {
    const object = groupBefore(before, items);
    return { object: mark.text === 'whose' ? undefined : object, isNegated };
  }
  if (isMark(mark, 'subordinator')) {
    const isConditional = CONDITIONALS.has(mark.text);
    if (isConditional) return { isConditional, isNegated };
    if (mark.text === 'that' && governing !== undefined) return { isNegated, ...governedBy(governing) };
    return { isNegated };
  }
  if (governing !== undefined && mark?.kind === 'verb' && mark === items[governing.at])
    return { isNegated, ...governedBy(governing) };
  if (governing !== undefined && isTold(governing, items, before)) return { isNegated, ...governedBy(governing) };
  if (
    isMark(mark, 'conjunction') &&
    governing?.governor !== undefined &&
    governing.governor.governance.speaker === true &&
    mark.text === 'and'
  ) {
    return { governor: governing.governor, isNegated };
  }
  return { isNegated };
}

/** "told Norway it would leave": the person told stands between. */
const isTold = (governing: Draft, items: readonly Item[], before: number): boolean =>
  governing.verb.lemma === 'tell' && before === governing.at + 1 && items[before]?.kind === 'nouns';

function governedBy(clause: Clause): Partial<LeftSide> {
  const governance = clauseGovernanceOf(clause.verb.lemma);
  return governance === undefined ? {} : { governor: { clause, governance } };
}
