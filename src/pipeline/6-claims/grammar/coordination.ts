import { lemmatize } from '../../../language/lemmas';
import { readRole } from '../../../ontology/read-role';
import { isDescriptive } from './appositions';
import { isReporting } from './control-verbs';
import { groupOf, isComma, isConjunction, isText, typeOf } from './item-tests';
import type { Description, Item, NounPhrase } from './reading';

type JoinTest = (left: NounPhrase, right: NounPhrase) => boolean;

/** Whether both are names of persons, or both of something else. */
export function areNamesAlike(left: NounPhrase, right: NounPhrase): boolean {
  if (left.referent === undefined || right.referent === undefined) return false;
  return (typeOf(left) === 'Person') === (typeOf(right) === 'Person') && isPlain(left) && isPlain(right);
}

const isPlain = (phrase: NounPhrase): boolean => phrase.isName || phrase.isPronoun || phrase.referent !== undefined;

/** Whether any two phrases may be joined; names only with names alike. */
export function mayJoin(left: NounPhrase, right: NounPhrase): boolean {
  if (left.isName && right.isName) return areNamesAlike(left, right);
  return true;
}

/** Joins "A and B", "A, B and C". A group after a verb is not joined with the subject of the next one. */
export function coordinate(items: readonly Item[], joins: JoinTest): Item[] {
  const folded: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined) break;
    const end = item.kind === 'nouns' ? listEnd(items, at, joins) : at;
    if (end === at || item.kind !== 'nouns') {
      folded.push(item);
      at++;
      continue;
    }
    const phrases = items.slice(at, end + 1).flatMap((part) => (part.kind === 'nouns' ? part.phrases : []));
    folded.push(groupOf(sharingTitle(phrases)));
    at = end + 1;
  }
  return folded;
}

/** "Acme founders Ann Lee and Bo Berg": a title in the plural is that of each. */
function sharingTitle([first, ...others]: readonly NounPhrase[]): readonly NounPhrase[] {
  const title = first === undefined ? undefined : sharedTitle(first);
  if (first === undefined || title === undefined) return first === undefined ? [] : [first, ...others];
  return [first, ...others.map((phrase) => withTitle(phrase, title))];
}

/** The title in the plural of the first of several names, with what it is of. */
export function sharedTitle({ descriptions, possessor, modifiers }: NounPhrase): Description | undefined {
  const title = descriptions.find(({ position, words }) => {
    const last = words[words.length - 1] ?? '';
    return position === 'title' && lemmatize(last, 'NOUN') !== last && readRole(words) !== undefined;
  });
  if (title === undefined) return undefined;
  const isOwned = title.possessor !== undefined || title.modifiers.length > 0 || title.complements.length > 0;
  if (isOwned) return title;
  const isOfSome = possessor !== undefined || modifiers.length > 0;
  return isOfSome ? { ...title, modifiers, ...(possessor !== undefined && { possessor }) } : undefined;
}

/** The name with the title, unless it has one of its own. */
export const withTitle = (phrase: NounPhrase, title: Description): NounPhrase =>
  phrase.descriptions.length === 0 && phrase.isName && phrase.of === undefined
    ? { ...phrase, descriptions: [title] }
    : phrase;

/** What joins clauses and no names: "opposes Norway, yet Iceland, which …". */
const CONTRASTS: readonly string[] = ['but', 'yet', 'so'];

function listEnd(items: readonly Item[], start: number, joins: JoinTest): number {
  let at = start;
  let end = start;
  for (;;) {
    const current = items[at];
    const hasComma = isComma(items[at + 1]);
    const joint = hasComma && isConjunction(items[at + 2]) ? at + 2 : at + 1;
    const next = joint + 1;
    const left = current?.kind === 'nouns' ? current.phrases[current.phrases.length - 1] : undefined;
    const right = items[next];
    const rightFirst = right?.kind === 'nouns' ? right.phrases[0] : undefined;
    if (left === undefined || rightFirst === undefined || !joins(left, rightFirst)) return end;
    if (isConjunction(items[joint]) && !CONTRASTS.some((word) => isText(items[joint], word))) {
      if (startsOwnClause(items, start, next)) return end;
      end = next;
      if (!isComma(items[next + 1]) && !isConjunction(items[next + 1])) return end;
      at = next;
      continue;
    }
    if (!hasComma || joint !== at + 1 || isDescriptive(rightFirst)) return end;
    // A list needs its "and" further on.
    if (!hasConjunctionAhead(items, next)) return end;
    at = next;
  }
}

function hasConjunctionAhead(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'nouns' || isComma(item)) continue;
    return isConjunction(item);
  }
  return false;
}

/** "… met Ann and Bob praised him": the second is subject of its own verb, as the first is an object. */
function startsOwnClause(items: readonly Item[], start: number, next: number): boolean {
  const after = items[behindRelative(items, next + 1)];
  const before = items[start - 1];
  if (after?.kind !== 'verb' || after.form !== 'finite') return false;
  if (before?.kind === 'verb') return !isReporting(before.lemma);
  return before?.kind === 'mark' && before.class === 'preposition' && before.text !== 'between';
}

/** Where the sentence goes on behind "…, who lives in Oslo, …". */
function behindRelative(items: readonly Item[], from: number): number {
  const first = isComma(items[from]) ? from + 1 : from;
  const item = items[first];
  if (item?.kind !== 'mark' || item.class !== 'relative') return from;
  const comma = items.findIndex((one, at) => at > first && isComma(one));
  return comma < 0 ? from : comma + 1;
}
