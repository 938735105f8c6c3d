import type { TimeExpression } from '../../../model/mention';
import { clauseGovernanceOf, type Governance, governanceOf, isReporting, NOUN_GOVERNANCE } from './control-verbs';
import { complementsFrom } from './fold-phrases';
import { CONDITIONALS } from './function-words';
import type { Clause, Complement, Item, Mark, NounGroup, VerbGroup } from './reading';
import type { Word } from './words';

/** A clause while it is built; governors come before what they govern. */
interface Draft extends Clause {
  readonly at: number;
}

/** Finds the verbs of a sentence with their subjects, objects and governors. Cost: verbs × items of the sentence. */
export function readClauses(
  items: readonly Item[],
  words: readonly Word[],
  { isHeadline }: { readonly isHeadline: boolean },
): readonly Clause[] {
  const drafts: Draft[] = [];
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'verb') continue;
    drafts.push(readClause(at, item, { items, words, drafts, isHeadline }));
  }
  return drafts;
}

interface Context {
  readonly items: readonly Item[];
  readonly words: readonly Word[];
  readonly drafts: readonly Draft[];
  readonly isHeadline: boolean;
}

function readClause(at: number, found: VerbGroup, context: Context): Draft {
  const { items, words } = context;
  const verb = settleForm(at, found, items);
  const right = readRight(at, context);
  const left = readLeft(at, verb, context);
  const inverted =
    left.subject === undefined && isReporting(verb.lemma) && right.object !== undefined && !right.isComplementSubject;
  const subject = inverted ? right.object : left.subject;
  const object = inverted ? undefined : (left.object ?? (right.isComplementSubject ? undefined : right.object));
  const ownSubject = subject === undefined ? undefined : withAntecedent(subject, left.governor?.clause);
  const isConditional = left.isConditional || (left.governor?.clause.isConditional ?? false);
  return {
    at,
    verb: left.modal === undefined ? verb : { ...verb, modal: left.modal },
    ...(ownSubject !== undefined && { subject: ownSubject }),
    ...(object !== undefined && { object }),
    ...(right.secondObject !== undefined && { secondObject: right.secondObject }),
    obliques: right.obliques,
    after: words.slice(found.end, found.end + 3).map((word) => word.lower),
    times: [...left.times, ...right.times],
    ...(left.governor !== undefined && { governor: left.governor }),
    isConditional,
    isNegated: verb.isNegated || left.isNegated,
    start: left.start,
    end: right.end,
  };
}

/** "Norway denied that it had …": an unresolved pronoun in what somebody says is the one who says it. */
function withAntecedent(group: NounGroup, governor: Clause | undefined): NounGroup {
  const [phrase] = group.phrases;
  const [speaker] = governor?.subject?.phrases ?? [];
  if (phrase === undefined || group.phrases.length > 1 || !phrase.isPronoun || phrase.referent !== undefined)
    return group;
  if (speaker?.referent === undefined || governor?.subject?.phrases.length !== 1) return group;
  const { chain, evidence } = speaker.referent;
  const isPerson = chain.type === 'Person';
  const agrees = phrase.lemma === 'it' ? !isPerson : phrase.lemma === 'they' && chain.type !== 'Person';
  if (!agrees) return group;
  const naming = { span: evidence.naming?.span ?? evidence.span, rule: 'subject-of-saying' };
  return { ...group, phrases: [{ ...phrase, referent: { chain, evidence: { span: phrase.span, naming } } }] };
}

/** A past form without auxiliary is a participle before "by", or where the real verb of its noun follows. */
function settleForm(at: number, verb: VerbGroup, items: readonly Item[]): VerbGroup {
  if (verb.form !== 'finite' || verb.isPassive || verb.end - verb.start !== 1 || !mayBeParticiple(verb)) return verb;
  const next = items[at + 1];
  const before = items[at - 1];
  const isByAgent = next?.kind === 'mark' && next.class === 'preposition' && next.text === 'by';
  const opensSentence = at === 0 || (before?.kind === 'mark' && before.class === 'quote' && at === 1);
  const afterComma =
    before?.kind === 'mark' &&
    before.class === 'comma' &&
    items[at - 2]?.kind === 'nouns' &&
    next?.kind === 'mark' &&
    next.class === 'preposition' &&
    hasFiniteAfterComma(items, at);
  if (isByAgent || opensSentence || afterComma || isReducedRelative(at, items))
    return { ...verb, form: 'participle', isPassive: true };
  return verb;
}

/** Forms in -ed, and irregular ones that are past and participle alike. */
const mayBeParticiple = (verb: VerbGroup): boolean =>
  verb.modal === undefined && verb.lemma !== 'be' && verb.lemma !== 'have' && verb.lemma !== 'do';

function hasFiniteAfterComma(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next];
    if (item?.kind === 'mark' && item.class === 'comma') return items[next + 1]?.kind === 'verb';
    if (item?.kind === 'verb') return false;
  }
  return false;
}

/** "the tanks captured near Palm Bay were destroyed": only prepositional phrases up to the next finite verb. */
function isReducedRelative(at: number, items: readonly Item[]): boolean {
  const { complements, next } = complementsFrom(items, at + 1);
  const verb = items[next];
  return complements.length > 0 && verb?.kind === 'verb' && verb.form === 'finite' && items[at - 1]?.kind === 'nouns';
}

interface Right {
  readonly object?: NounGroup;
  readonly secondObject?: NounGroup;
  /** Whether the group after the verb is the subject of a clause of its own. */
  readonly isComplementSubject: boolean;
  readonly obliques: readonly Complement[];
  readonly times: readonly TimeExpression[];
  readonly end: number;
}

/** Object, prepositional phrases and times after a verb, up to the next clause. */
function readRight(at: number, { items }: Context): Right {
  let object: NounGroup | undefined;
  let secondObject: NounGroup | undefined;
  let isComplementSubject = false;
  const obliques: Complement[] = [];
  const times: TimeExpression[] = [];
  let next = at + 1;
  let end = items[at]?.end ?? 0;
  for (; next < items.length; next++) {
    const item = items[next];
    if (item === undefined) break;
    if (item.kind === 'verb') break;
    if (item.kind === 'time') {
      times.push(item.time);
      end = item.end;
      continue;
    }
    if (item.kind === 'nouns') {
      const owned = ownVerbAhead(items, next);
      if (owned && obliques.length + (object === undefined ? 0 : 1) > 0) break;
      if (owned) isComplementSubject = true;
      if (object === undefined && obliques.length === 0) object = item;
      else if (secondObject === undefined && obliques.length === 0 && items[next - 1] === object && !owned)
        secondObject = item;
      else break;
      if (owned) break;
      end = item.end;
      continue;
    }
    if (item.class === 'preposition') {
      const after = items[next + 1];
      if (after?.kind === 'nouns') {
        if (ownVerbAhead(items, next + 1) && after.phrases.every((phrase) => phrase.isPronoun)) break;
        obliques.push({ preposition: item.text, nouns: after });
        end = after.end;
        next++;
      }
      continue;
    }
    if (item.class === 'comma') {
      const after = items[next + 1];
      const goesOn =
        after?.kind === 'time' ||
        (after?.kind === 'mark' && after.class === 'preposition' && items[next + 2]?.kind !== 'verb');
      if (!goesOn) break;
      continue;
    }
    if (item.class === 'other') continue;
    if (item.class === 'quote' && object === undefined) continue;
    break;
  }
  return {
    ...(object !== undefined && { object }),
    ...(secondObject !== undefined && { secondObject }),
    isComplementSubject,
    obliques,
    times,
    end,
  };
}

/** Whether the group at `at` is followed by a finite verb of its own, prepositional phrases and adverbs between. */
function ownVerbAhead(items: readonly Item[], at: number): boolean {
  const { next } = complementsFrom(items, at + 1);
  const item = items[next]?.kind === 'time' ? items[next + 1] : items[next];
  if (item?.kind !== 'verb' || item.form !== 'finite') return false;
  return !(item.isPassive === false && settleForm(items.indexOf(item), item, items).form === 'participle');
}

interface Left {
  readonly subject?: NounGroup;
  /** Modal of the verb that this one is joined to. */
  readonly modal?: string;
  /** Of a relative clause whose pronoun is its object. */
  readonly object?: NounGroup;
  readonly governor?: { readonly clause: Clause; readonly governance: Governance };
  readonly isConditional: boolean;
  readonly isNegated: boolean;
  readonly times: readonly TimeExpression[];
  readonly start: number;
}

const NOTHING: Omit<Left, 'start'> = { isConditional: false, isNegated: false, times: [] };

function readLeft(at: number, verb: VerbGroup, context: Context): Left {
  const start = verb.start;
  const outer = verb.form === 'finite' ? finiteLeft(at, context) : nonFiniteLeft(at, verb, context);
  const times = leadingTimes(at, context);
  return { ...NOTHING, start, ...outer, times };
}

/** Times at the head of the sentence or right before the verb: "On Monday Norway …", "Carter today met". */
function leadingTimes(at: number, { items, drafts }: Context): readonly TimeExpression[] {
  const times: TimeExpression[] = [];
  const from = drafts.length === 0 ? 0 : at - 2;
  for (let before = Math.max(0, from); before < at; before++) {
    const item = items[before];
    if (item?.kind === 'time') times.push(item.time);
  }
  return times;
}

const lastDraft = (drafts: readonly Draft[], test: (draft: Draft) => boolean): Draft | undefined => {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    if (draft !== undefined && test(draft)) return draft;
  }
  return undefined;
};

function finiteLeft(at: number, context: Context): Partial<Left> {
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

const isMark = <Class extends Mark['class']>(
  item: Item | undefined,
  kind: Class,
): item is Mark & { readonly class: Class } => item?.kind === 'mark' && item.class === kind;

/** Whether the verb right before takes a clause, so that "that" opens one. */
const clauseTaker = (at: number, drafts: readonly Draft[]): boolean => {
  const last = drafts[drafts.length - 1];
  return last !== undefined && clauseGovernanceOf(last.verb.lemma) !== undefined && last.at < at;
};

/** Prepositions that are conjunctions before a noun with a verb of its own: "after Norway left". */
const OPENS_CLAUSE = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than']);

/** From a noun in a prepositional phrase up to the noun that the phrase hangs on: "a member of the board in Oslo said". */
function climb(from: number, items: readonly Item[]): number {
  let at = from;
  for (;;) {
    const mark = items[at - 1];
    if (!isMark(mark, 'preposition') || OPENS_CLAUSE.has(mark.text)) return at;
    let up = at - 2;
    while (items[up]?.kind === 'time') up--;
    if (items[up]?.kind === 'nouns') at = up;
    else return -1;
  }
}

/** The group that a relative pronoun at `at` refers to. */
function groupBefore(at: number, items: readonly Item[]): NounGroup | undefined {
  let before = at - 1;
  while (isMark(items[before], 'comma') || isMark(items[before], 'preposition') || items[before]?.kind === 'time')
    before--;
  const item = items[before];
  return item?.kind === 'nouns' ? agreeing(item, items[at]) : undefined;
}

/** "Ann Lee, a spokeswoman for the agency, which …": "which" is no person, so it is what the apposition ends in. */
function agreeing(group: NounGroup, pronoun: Item | undefined): NounGroup {
  const last = group.phrases[group.phrases.length - 1];
  if (!isMark(pronoun, 'relative') || pronoun.text !== 'which' || last?.referent?.chain.type !== 'Person') return group;
  const complements = last.descriptions[last.descriptions.length - 1]?.complements ?? [];
  return complements[complements.length - 1]?.nouns ?? group;
}

/** "Norway … and signed": the subject of the verb before, what governs that, and its modal where the second has none. */
function sharedSubject(at: number, before: number, { items, drafts }: Context): Partial<Left> {
  const verb = items[at];
  const isBare = verb?.kind === 'verb' && verb.isBare && verb.modal === undefined;
  const previous = lastDraft(
    drafts,
    (draft) =>
      draft.at < before &&
      draft.subject !== undefined &&
      (isBare || draft.verb.form === 'finite') &&
      // "He noted that Norway had left, and called on …": after a comma it is the main clause that goes on.
      (isBare || !isMark(items[before - 1], 'comma') || draft.governor === undefined),
  );
  if (previous === undefined) return {};
  const governor = isBare && previous.verb.modal !== undefined ? previous.verb.modal : undefined;
  return {
    ...(previous.subject !== undefined && { subject: previous.subject }),
    ...(previous.governor !== undefined && { governor: previous.governor }),
    ...(governor !== undefined && { modal: governor }),
    isConditional: previous.isConditional,
  };
}

/** "X, who chairs the board, said": back over what stands between commas. */
function subjectBeforeComma(at: number, comma: number, context: Context): Partial<Left> {
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
function subordination(position: number, subject: NounGroup, { items, drafts }: Context): Partial<Left> {
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
  if (isMark(mark, 'relative') && mark.text !== 'where') {
    const object = groupBefore(before, items);
    return { ...(object !== undefined && mark.text !== 'whose' && { object }), isNegated };
  }
  if (isMark(mark, 'subordinator')) {
    const isConditional = CONDITIONALS.has(mark.text);
    if (isConditional) return { isConditional, isNegated };
    if (mark.text === 'that' && governing !== undefined) return { ...governedBy(governing), isNegated };
    return { isNegated };
  }
  if (governing !== undefined && mark?.kind === 'verb' && mark === items[governing.at])
    return { ...governedBy(governing), isNegated };
  if (governing !== undefined && isTold(governing, items, before)) return { ...governedBy(governing), isNegated };
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

function governedBy(clause: Clause): Partial<Left> {
  const governance = clauseGovernanceOf(clause.verb.lemma);
  return governance === undefined ? {} : { governor: { clause, governance } };
}

function nonFiniteLeft(at: number, verb: VerbGroup, context: Context): Partial<Left> {
  const { items, drafts } = context;
  let before = at - 1;
  while (items[before]?.kind === 'time' || isMark(items[before], 'other') || isMark(items[before], 'quote')) before--;
  const item = items[before];
  const governor = lastDraft(drafts, (draft) => draft.at < at);
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
    if (item.kind !== 'nouns') return {};
    const owned = nounGoverned(before, undefined, context);
    return owned.subject === undefined ? { subject: item } : owned;
  }
  if (item.kind === 'verb') return controlled(governor, governanceOf(governor.verb.lemma));
  if (item.kind === 'nouns') {
    const governance = governanceOf(governor.verb.lemma);
    const isItsObject = governor.object === item || governor.obliques.some((oblique) => oblique.nouns === item);
    const nounGovernance = nounGovernanceOf(item);
    if (nounGovernance !== undefined && verb.form === 'infinitive') return nounGoverned(before, governor, context);
    if (isItsObject && governance.control === 'object' && verb.form === 'infinitive') {
      const acting = controlledBy(governor, item);
      return { subject: acting, governor: { clause: governor, governance }, isConditional: governor.isConditional };
    }
    if (verb.form === 'gerund' && isItsObject) return { subject: item, isConditional: governor.isConditional };
    return controlled(governor, verb.form === 'infinitive' && isItsObject ? {} : {});
  }
  if (isMark(item, 'preposition') && verb.form === 'gerund') {
    const governance = governanceOf(governor.verb.lemma);
    const isCharge =
      governance.control === 'object' &&
      (item.text === 'of' || item.text === 'for' || item.text === 'with' || item.text === 'from');
    if (isCharge) {
      const object = governor.verb.isPassive ? governor.subject : governor.object;
      return {
        ...(object !== undefined && { subject: object }),
        governor: { clause: governor, governance },
        isConditional: governor.isConditional,
      };
    }
    if (item.text === 'without') return { ...controlled(governor, { polarity: 'negative' }) };
    const noun = items[before - 1];
    if (noun?.kind === 'nouns' && nounGovernanceOf(noun) !== undefined)
      return nounGoverned(before - 1, governor, context);
    const isLoose = item.text === 'of' || item.text === 'for';
    return isLoose && noun?.kind === 'nouns' ? {} : controlled(governor, {});
  }
  if (isMark(item, 'comma') || isMark(item, 'subordinator')) return controlled(governor, {});
  return {};
}

/** Who acts in the infinitive: "urged Norway to …", "called on Norway to …", "named Ann Lee as chair to …", "was asked by X to …". */
function controlledBy(governor: Draft, item: NounGroup): NounGroup {
  if (governor.verb.isPassive && governor.subject !== undefined) return governor.subject;
  const isRole = governor.obliques.some(({ preposition, nouns }) => nouns === item && preposition === 'as');
  return isRole && governor.object !== undefined ? governor.object : item;
}

/** "Visiting Oslo, she said": the subject of the main clause. */
function followingSubject(at: number, items: readonly Item[]): Partial<Left> {
  for (let next = at + 1; next < items.length - 1; next++) {
    const item = items[next + 1];
    if (isMark(items[next], 'comma') && item?.kind === 'nouns') return { subject: item };
  }
  return {};
}

/** The subject of the governor acts, save where it is passive and controls its object ("was asked to leave" keeps its subject). */
function controlled(governor: Draft, governance: Governance): Partial<Left> {
  const takesObject = governance.control === 'object' && !governor.verb.isPassive;
  const subject = takesObject ? (governor.object ?? governor.subject) : governor.subject;
  return {
    ...(subject !== undefined && { subject }),
    governor: { clause: governor, governance },
    isConditional: governor.isConditional,
  };
}

const nounGovernanceOf = (group: NounGroup): Governance | undefined =>
  NOUN_GOVERNANCE.get(group.phrases[group.phrases.length - 1]?.lemma ?? '');

/** "Norway's refusal to meet", "announced plans to buy": the possessor acts, else the subject of the verb before. */
function nounGoverned(at: number, governor: Draft | undefined, { items }: Context): Partial<Left> {
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
  const subject = ownGroup ?? governor?.subject;
  if (subject === undefined) return {};
  if (governor === undefined)
    return {
      subject,
      isConditional: governance.modality === 'hypothetical',
      isNegated: governance.polarity === 'negative',
    };
  return { subject, governor: { clause: governor, governance }, isConditional: governor.isConditional };
}
