import type { TimeExpression } from '../../../model/mention';
import { readRole } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { personBefore, typeOf } from '../grammar/item-tests';
import type { Item, Mark, NounGroup, NounPhrase } from '../grammar/reading';
import type { Word } from '../grammar/word';
import type { Dependencies } from './dependencies';

/** A noun phrase as a node of the tree: its token nearest to the root stands for it. */
export interface NounNode {
  readonly phrase: NounPhrase;
  readonly head: number;
  /** Token that it hangs on, -1 for the root, and how; words of its preposition are skipped ("in support of X"). */
  readonly above: number;
  readonly relation: string;
  /** Preposition right before it, in small letters. */
  readonly preposition?: string;
}

/** A sentence with its phrases hung into the tree. */
export interface SentenceTree {
  readonly tree: Dependencies;
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  readonly nouns: readonly NounNode[];
  /** The noun phrase that covers a token. */
  nounAt(token: number): NounNode | undefined;
  /** Noun phrases that hang on a token, in text order. */
  nounsUnder(token: number): readonly NounNode[];
  /** Noun phrases under a phrase's own tokens by one of the relations. */
  below(node: NounNode, ...relations: readonly string[]): NounNode[];
  readonly times: readonly { readonly time: TimeExpression; readonly head: number }[];
}

/** Hangs the phrases of a sentence into its tree; each is one node whatever the parser makes of its words. */
export function hangPhrases(items: readonly Item[], words: readonly Word[], tree: Dependencies): SentenceTree {
  const nouns: NounNode[] = [];
  const times: { time: TimeExpression; head: number }[] = [];
  const byToken = new Map<number, NounNode>();
  const under = new Map<number, NounNode[]>();
  for (const [at, item] of items.entries()) {
    if (item.kind === 'time') times.push({ time: item.time, head: headOf(item, tree) });
    if (item.kind !== 'nouns') continue;
    const [phrase] = item.phrases;
    if (phrase === undefined) continue;
    const head = headOf(item, tree);
    const before = prepositionBefore(items, at, words);
    const mark = isParticle(before, head, tree) ? undefined : before;
    const role = roleBefore(items, at, { head, tree, byToken });
    const arc =
      role === undefined
        ? (ofNameBefore(items, at, byToken) ??
          besideOffice(phrase, arcOf(head, mark, tree), { head, tree, byToken, nouns }))
        : { above: role.head, relation: 'appos' };
    const node = { phrase, head, ...arc, ...(mark !== undefined && { preposition: mark.text }) };
    nouns.push(node);
    const siblings = under.get(node.above);
    if (siblings === undefined) under.set(node.above, [node]);
    else siblings.push(node);
    for (let token = item.start; token < item.end; token++) byToken.set(token, node);
  }
  return {
    tree,
    words,
    items,
    nouns,
    nounAt: (token) => byToken.get(token),
    nounsUnder: (token) => under.get(token) ?? NONE,
    below: (node, ...relations) => {
      const found: NounNode[] = [];
      for (let token = node.phrase.start; token < node.phrase.end; token++) {
        for (const other of under.get(token) ?? NONE)
          if (other !== node && relations.includes(other.relation)) found.push(other);
      }
      return found;
    },
    times,
  };
}

interface RoleSearch {
  readonly head: number;
  readonly tree: Dependencies;
  readonly byToken: ReadonlyMap<number, NounNode>;
}

/**
 * "Ann Lee and the visiting leader, Bo Berg,", "met the archbishop of Halm, Bo Berg,": the office right before a person whom the tree
 * puts beside another name.
 */
function roleBefore(items: readonly Item[], at: number, { head, tree, byToken }: RoleSearch): NounNode | undefined {
  const token = tree.tokens[head];
  const name = items[at];
  if (
    token?.deprel !== 'appos' ||
    name?.kind !== 'nouns' ||
    name.phrases[0]?.isName !== true ||
    typeOf(name.phrases[0]) !== 'Person'
  )
    return undefined;
  if (byToken.get(token.head)?.phrase.isName !== true || !isMark(items[at - 1], 'comma')) return undefined;
  const nearest = phraseAt(items[at - 2], byToken);
  const holder =
    nearest?.phrase.isName === true && isMark(items[at - 3], 'preposition')
      ? phraseAt(items[at - 4], byToken)
      : nearest;
  if (holder === undefined || holder.phrase.isName || !isOfPerson(holder.phrase)) return undefined;
  // "Ann Lee, head of the museum, Bo Berg, …": the office of who stands before it.
  const from = items.findIndex(({ start }) => start === holder.phrase.start);
  return personBefore(items, from) === undefined ? holder : undefined;
}

/** ", Bo Berg, head of the bank,": an office right behind a person is his, whomever the tree hangs it on. */
function ofNameBefore(
  items: readonly Item[],
  at: number,
  byToken: RoleSearch['byToken'],
): Pick<NounNode, 'above' | 'relation'> | undefined {
  const item = items[at];
  const phrase = item?.kind === 'nouns' ? item.phrases[0] : undefined;
  if (phrase === undefined || phrase.isName || phrase.possessor !== undefined || !isOfPerson(phrase)) return undefined;
  const name = personBefore(items, at) === undefined ? undefined : phraseAt(items[at - 2], byToken);
  return name !== undefined && isMark(items[at - 3], 'comma') && !isFollowedByName(items, at)
    ? { above: name.head, relation: 'appos' }
    : undefined;
}

/** Whether a person's name stands behind the office, whose it may be: "Ann Lee, the head of the bank, Bo Berg, and …". */
function isFollowedByName(items: readonly Item[], at: number): boolean {
  const comma = items.findIndex((item, index) => index > at && isMark(item, 'comma'));
  const next = comma < 0 ? undefined : items[comma + 1];
  return next?.kind === 'nouns' && next.phrases[0]?.isName === true && typeOf(next.phrases[0]) === 'Person';
}

/**
 * "Ann Lee, director of the museum and chairman of the bank,": one person's offices belong together, though the tree joins the second to
 * the person or to the body of the first.
 */
function besideOffice(
  phrase: NounPhrase,
  arc: Pick<NounNode, 'above' | 'relation'>,
  { head, tree, byToken, nouns }: RoleSearch & { readonly nouns: readonly NounNode[] },
): Pick<NounNode, 'above' | 'relation'> {
  if (arc.relation !== 'conj' || phrase.isName || phrase.determiner === 'the' || !isOfPerson(phrase)) return arc;
  const joined = byToken.get(arc.above);
  if (
    joined === undefined ||
    !joined.phrase.isName ||
    tree.children(head).some((at) => tree.tokens[at]?.deprel === 'appos')
  )
    return arc;
  const office =
    typeOf(joined.phrase) === 'Person'
      ? nouns.findLast(({ above, relation }) => relation === 'appos' && byToken.get(above) === joined)
      : joined.preposition === undefined
        ? undefined
        : byToken.get(joined.above);
  return office !== undefined && !office.phrase.isName && isOfPerson(office.phrase)
    ? { above: office.head, relation: 'conj' }
    : arc;
}

const phraseAt = (item: Item | undefined, byToken: RoleSearch['byToken']): NounNode | undefined =>
  item?.kind === 'nouns' ? byToken.get(item.start) : undefined;

/** Whether a phrase names an office, or somebody by his relation to another. */
function isOfPerson({ words, lemma }: NounPhrase): boolean {
  const role = readRole(words);
  return lemma === 'counterpart' || (role !== undefined && relationEntry(role.relation).domain.includes('Person'));
}
const NONE: readonly NounNode[] = [];

/** The arc from a phrase up, over the nouns inside its preposition. */
function arcOf(head: number, mark: Mark | undefined, { tokens }: Dependencies): Pick<NounNode, 'above' | 'relation'> {
  let at = head;
  let above = tokens[at]?.head ?? -1;
  while (mark !== undefined && above >= mark.start && above < mark.end) {
    at = above;
    above = tokens[at]?.head ?? -1;
  }
  const relation = tokens[at]?.deprel ?? 'root';
  // "as a go-between for Norway": no noun marks another, whatever the tree makes of its last part.
  return relation === 'case' && above >= 0
    ? { above: tokens[above]?.head ?? -1, relation: tokens[above]?.deprel ?? 'root' }
    : { above, relation };
}

/** The token of a range that is nearest to the root, of several the last that is no part of a name before the range. */
function headOf({ start, end }: { readonly start: number; readonly end: number }, tree: Dependencies): number {
  let best = start;
  for (let at = start; at < end; at++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head >= start && head < end) continue;
    const isLoose = tree.tokens[at]?.deprel === 'flat' && head < start && best >= start && best < at;
    const isBest = isInside(tree.tokens[best]?.head, start, end) || tree.depth(at) <= tree.depth(best);
    if (isBest && !(isLoose && tree.depth(at) === tree.depth(best))) best = at;
  }
  return best;
}

const isInside = (at: number | undefined, start: number, end: number): boolean =>
  at !== undefined && at >= start && at < end;

function prepositionBefore(items: readonly Item[], at: number, words: readonly Word[]): Mark | undefined {
  let before = at - 1;
  while (isPassedOver(items[before], words) || isOwningTime(items, before, words))
    before -= isQuotedWord(items, before, words) ? 3 : 1;
  const mark = items[before];
  return isMark(mark, 'preposition') && !isOfNumber(mark, words) ? mark : undefined;
}

/** "more than 200 troops", "as many as 200": the words belong to the number. */
function isOfNumber({ start, end }: Mark, words: readonly Word[]): boolean {
  if (words[end]?.class !== 'number') return false;
  const [own, before] = [words[start]?.lower ?? '', words[start - 1]?.lower ?? ''];
  return own === 'than' ? /^(?:more|less|fewer|higher|lower|greater)$/.test(before) : own === 'as' && before === 'many';
}

/** "of “merciless” consequences": one word in quotation marks that belongs to the noun behind. */
function isQuotedWord(items: readonly Item[], at: number, words: readonly Word[]): boolean {
  const [opening, quoted, closing] = [items[at - 2], items[at - 1], items[at]];
  const isQuote = (item: Item | undefined): boolean => item?.kind === 'mark' && words[item.start]?.class === 'quote';
  return (
    isQuote(opening) &&
    isQuote(closing) &&
    quoted?.kind === 'nouns' &&
    quoted.end - quoted.start === 1 &&
    quoted.phrases.every(({ isName, referent }) => !isName && referent === undefined)
  );
}

/** "thrashed out the terms": the word before the object belongs to the verb. */
const isParticle = (mark: Mark | undefined, head: number, { tokens }: Dependencies): boolean =>
  mark !== undefined && tokens[mark.start]?.xpos === 'RP' && tokens[head]?.deprel === 'obj';

/** "after Monday's talks": the time that the noun is of. */
function isOwningTime(items: readonly Item[], at: number, words: readonly Word[]): boolean {
  const item = items[at];
  if (item?.kind === 'mark') return words[item.start]?.class === 'possessive' && items[at - 1]?.kind === 'time';
  if (item?.kind !== 'time') return false;
  return words[item.end]?.class === 'possessive' || words[item.end - 1]?.class === 'possessive';
}

/** Adverbs and quotes between a preposition and its noun: "with, he said, …" is no such case. */
function isPassedOver(item: Item | undefined, words: readonly Word[]): boolean {
  const kind = item?.kind === 'mark' && item.class !== 'preposition' ? words[item.start]?.class : undefined;
  return kind === 'quote' || kind === 'adverb' || kind === 'determiner';
}

const isMark = (item: Item | undefined, kind: Mark['class']): item is Mark =>
  item?.kind === 'mark' && item.class === kind;

/** One phrase as a group. */
export const alone = (phrase: NounPhrase): NounGroup => ({
  kind: 'nouns',
  start: phrase.start,
  end: phrase.end,
  phrases: [phrase],
});
