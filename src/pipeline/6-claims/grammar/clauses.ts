import type { TimeExpression } from '../../../model/mention';
import { withAntecedent } from './antecedents';
import type { ClauseContext, Draft, LeftSide } from './clause-draft';
import { readRight } from './clause-right';
import { isReporting } from './control-verbs';
import { nonFiniteLeft } from './controlled-subject';
import { finiteLeft } from './finite-subject';
import type { Clause, Complement, Item, VerbGroup } from './reading';
import { settleForm } from './verb-form-in-context';
import type { Word } from './word';

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

function readClause(at: number, found: VerbGroup, context: ClauseContext): Draft {
  const { items, words } = context;
  const verb = settleForm(at, found, items);
  const right = readRight(at, context);
  const left = readLeft(at, verb, context);
  const inverted =
    left.subject === undefined &&
    isReporting(verb.lemma) &&
    verb.lemma !== 'tell' &&
    right.object !== undefined &&
    !right.isComplementSubject;
  const subject = inverted ? right.object : left.subject;
  const object = inverted ? undefined : (left.object ?? (right.isComplementSubject ? undefined : right.object));
  const ownSubject = subject === undefined ? undefined : withAntecedent(subject, left.governor?.clause);
  const isConditional = left.isConditional || (left.governor?.clause.isConditional ?? false);
  return {
    verb: left.modal === undefined ? verb : { ...verb, modal: left.modal },
    subject: ownSubject,
    object,
    secondObject: right.secondObject,
    obliques: [...right.obliques, ...leadingPlace(context)],
    after: words.slice(found.end, found.end + 3).map((word) => word.lower),
    times: [...left.times, ...right.times],
    nounTimes: [],
    governor: left.governor,
    isConditional,
    isNegated: verb.isNegated || left.isNegated,
    start: left.start,
    end: right.end,
    at,
  };
}

function readLeft(at: number, verb: VerbGroup, context: ClauseContext): LeftSide {
  const outer = verb.form === 'finite' ? finiteLeft(at, context) : nonFiniteLeft(at, verb, context);
  return {
    subject: outer.subject,
    modal: outer.modal,
    object: outer.object,
    governor: outer.governor,
    isConditional: outer.isConditional ?? false,
    isNegated: outer.isNegated ?? false,
    times: leadingTimes(at, context),
    start: verb.start,
  };
}

/** "In Oslo, Norway met …", "At a summit in Oslo …": the prepositional phrases that open the sentence, with its first clause. */
function leadingPlace({ items, drafts }: ClauseContext): readonly Complement[] {
  const found: Complement[] = [];
  for (let at = 0; drafts.length === 0 && found.length < 2; at += 2) {
    const [mark, nouns] = [items[at], items[at + 1]];
    if (mark?.kind !== 'mark' || nouns?.kind !== 'nouns' || (mark.text !== 'in' && mark.text !== 'at')) break;
    found.push({ preposition: mark.text, nouns });
  }
  return found;
}

/** Times at the head of the sentence or right before the verb: "On Monday Norway …", "Carter today met". */
function leadingTimes(at: number, { items, drafts }: ClauseContext): readonly TimeExpression[] {
  const times: TimeExpression[] = [];
  const from = drafts.length === 0 ? 0 : at - 2;
  for (let before = Math.max(0, from); before < at; before++) {
    const item = items[before];
    if (item?.kind === 'time') times.push(item.time);
  }
  return times;
}
