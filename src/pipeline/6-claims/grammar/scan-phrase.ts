import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../../language/lexicons/person-nouns';
import { readRole } from '../../../ontology/read-role';
import { speakerAs } from './first-person';
import type { NameNode } from './name-nodes';
import type { PhraseContext } from './phrase-context';
import { endsBehindName, startsNewPhrase } from './phrase-ends';
import type { Referent } from './reading';
import { metonym, nominalReferent } from './stand-ins';
import type { Word } from './word';

/** The words of one noun phrase, sorted while they are read from left to right; it has its name or its noun last, never both. */
export interface ScannedPhrase {
  readonly start: number;
  /** Index of the next word, in the end that behind the phrase. */
  at: number;
  determiner: string | undefined;
  possessor: Referent | undefined;
  /** Those whom a plural pronoun makes its owners together. */
  owners: readonly Referent[];
  /** Names before the head, owners left out. */
  modifiers: Referent[];
  /** Common words in small letters. */
  common: string[];
  /** Where the words behind determiner and owner begin. */
  descriptorStart: number;
  head: NameNode | undefined;
  noun: Word | undefined;
}

const NOBODY: readonly Referent[] = [];

/** Reads the words of the phrase that begins at `start`. Cost: linear in its words. */
export function scanPhrase(start: number, context: PhraseContext): ScannedPhrase {
  const phrase: ScannedPhrase = {
    start,
    at: start,
    determiner: undefined,
    possessor: undefined,
    owners: NOBODY,
    modifiers: [],
    common: [],
    descriptorStart: start,
    head: undefined,
    noun: undefined,
  };
  takeDeterminer(phrase, context);
  while (takeWord(phrase, context));
  return phrase;
}

/** "the", "his", "all the": the first of them tells whose it is. */
function takeDeterminer(phrase: ScannedPhrase, { words, nodes, referents, firstPerson }: PhraseContext): void {
  const first = words[phrase.start];
  if (first?.class !== 'determiner') return;
  const own = nodes.get(phrase.start)?.mention;
  phrase.determiner = first.lower;
  phrase.possessor = (own?.kind === 'pronoun' ? referents.of(own) : undefined) ?? speakerAs(first, firstPerson);
  if (own?.kind === 'pronoun' && phrase.possessor === undefined) phrase.owners = referents.membersOf(own);
  while (words[phrase.at]?.class === 'determiner') phrase.at++;
  phrase.descriptorStart = phrase.at;
}

/** "his “full confidence”", "Norway's “barbaric” assault": the mark parts no owner and no article from what is behind it. */
const opensWithin = (words: readonly Word[], at: number): boolean => {
  const [before, mark, next] = [words[at - 1], words[at], words[at + 1]];
  const isHeld = before?.class === 'possessive' || before?.class === 'determiner' || closingOf(words, at) !== undefined;
  return isHeld && next?.class === 'noun' && mark?.end === next.start && before?.class !== 'quote';
};

/** Whether the mark ends a quoted adjective inside the phrase. */
const closesWithin = (words: readonly Word[], at: number, start: number): boolean => {
  for (let opening = at - 1; opening > start && opening >= at - LONGEST_SCARE; opening--)
    if (words[opening]?.class === 'quote') return closingOf(words, opening) === at;
  return false;
};

/** Where the quotation of a few adjectives before a noun ends: "a “reckless and costly” plan". */
function closingOf(words: readonly Word[], at: number): number | undefined {
  for (let next = at + 1; next < at + LONGEST_SCARE; next++) {
    const word = words[next];
    if (word === undefined || !SCARED.has(word.class)) {
      const isBeforeNoun = word?.class === 'quote' && next > at + 1 && words[next + 1]?.class === 'noun';
      return isBeforeNoun ? next : undefined;
    }
  }
  return undefined;
}

/** Words at most from one mark to the other, and what may stand between. */
const LONGEST_SCARE = 6;
const SCARED: ReadonlySet<string> = new Set(['noun', 'adverb', 'conjunction']);

/** Takes the next word into the phrase; `false` where the phrase ends before it. */
function takeWord(phrase: ScannedPhrase, context: PhraseContext): boolean {
  const { words, nodes } = context;
  const { at, head } = phrase;
  const word = words[at];
  if (word === undefined) return false;
  if (head !== undefined && isBracketedForm(at, head, context)) {
    phrase.at += 3;
    return true;
  }
  if (
    word.class === 'quote' &&
    at > phrase.start &&
    (opensWithin(words, at) || closesWithin(words, at, phrase.start))
  ) {
    phrase.at++;
    return true;
  }
  const node = nodes.get(at);
  if (node !== undefined && word.class === 'name') return takeName(phrase, node, context);
  if (word.class === 'possessive' && (head !== undefined || phrase.noun !== undefined)) {
    takePossessive(phrase, context);
    return true;
  }
  if (head !== undefined && endsBehindName({ start: phrase.start, at, head }, words)) return false;
  if (isNominal(word) || opensCompound(words, at)) {
    headToModifiers(phrase, context);
    phrase.common.push(word.lower);
    phrase.noun = word;
  } else if (isThen(words, at)) phrase.common.push(word.lower);
  else if (!isInnerHyphen(words, at)) return false;
  phrase.at++;
  return true;
}

function takeName(phrase: ScannedPhrase, node: NameNode, context: PhraseContext): boolean {
  if (phrase.determiner === 'whose' && isNameApart(phrase, node, context.words)) return false;
  if (isOwnerApart(phrase, node, context.words)) return false;
  const before = phrase.head;
  headToModifiers(phrase, context);
  if (before !== undefined && startsNewPhrase(before, node, context.words)) {
    phrase.head = before;
    return false;
  }
  phrase.head = node;
  phrase.noun = undefined;
  phrase.at = node.end;
  return true;
}

/** "Norway, whose plan Sweden rejected", but not "the union, whose leader Ann Lee spoke": the name has no title before it. */
const isNameApart = ({ noun, common }: ScannedPhrase, { mention, end }: NameNode, words: readonly Word[]): boolean =>
  noun !== undefined &&
  words[end]?.class !== 'noun' &&
  !(mention.kind === 'name' && mention.type === 'Person' && readRole(common) !== undefined);

/** "condemns in the strongest terms Norway's attacks": an owner behind a plural that is no title of his. */
const isOwnerApart = ({ noun, common, modifiers }: ScannedPhrase, { end }: NameNode, words: readonly Word[]): boolean =>
  noun !== undefined &&
  noun.lower !== noun.lemma &&
  modifiers.length === 0 &&
  words[end]?.class === 'possessive' &&
  readRole(common) === undefined &&
  !PERSON_NOUNS.has(noun.lemma);

/** What was read so far owns what follows. */
function takePossessive(phrase: ScannedPhrase, context: PhraseContext): void {
  const { head, noun, modifiers } = phrase;
  const owner =
    head !== undefined
      ? context.referents.of(head.mention)
      : noun === undefined
        ? undefined
        : (nominalReferent(noun, context) ?? metonym(noun, { modifiers }));
  // "the UN children's agency" is the UN's: an owner without a name leaves those before it.
  phrase.possessor = owner ?? phrase.possessor;
  phrase.owners = NOBODY;
  // and "the Spanish group's leader" is the group's, whoever that is.
  if (owner !== undefined || noun === undefined || ORGANIZATION_NOUNS.has(noun.lemma)) phrase.modifiers = [];
  phrase.common = [];
  phrase.head = undefined;
  phrase.noun = undefined;
  phrase.at++;
  phrase.descriptorStart = phrase.at;
}

function headToModifiers(phrase: ScannedPhrase, { referents, words }: PhraseContext): void {
  const { head } = phrase;
  const referent = head === undefined || isSidedWith(words, head.start) ? undefined : referents.of(head.mention);
  if (referent !== undefined) phrase.modifiers.push(referent);
  phrase.head = undefined;
}

/** "A pro-Norway councillor" takes Norway's side and is not of it. */
export const isSidedWith = (words: readonly Word[], start: number): boolean =>
  words[start - 1]?.lower === '-' && /^(?:pro|anti|non)$/.test(words[start - 2]?.lower ?? '');

/** "a National Crime Agency (NCA) officer": another form of the name before it, inside the phrase. */
function isBracketedForm(at: number, head: NameNode, { words, nodes, referents }: PhraseContext): boolean {
  if (words[at]?.lower !== '(' || words[at + 2]?.lower !== ')' || words[at + 3]?.class !== 'noun') return false;
  const form = nodes.get(at + 1);
  const chain = form === undefined ? undefined : referents.of(form.mention)?.chain;
  return chain !== undefined && chain === referents.of(head.mention)?.chain;
}

const isNominal = (word: Word): boolean => word.class === 'noun' || word.class === 'number';

/** "Norway's then foreign minister", ", then head of Acme,": one who is no more. */
const isThen = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'then' &&
  words[at + 1]?.class === 'noun' &&
  /^(?:,|the|'s|’s|his|her|its|their)$/.test(words[at - 1]?.lower ?? '');

/** "an in-depth inquiry", "off-duty soldiers": no preposition or adverb of its own. */
function opensCompound(words: readonly Word[], at: number): boolean {
  const [word, hyphen, next] = words.slice(at, at + 3);
  if (words[at - 1]?.lower === '-' && words[at - 1]?.end === word?.start) return false;
  if (word?.class !== 'preposition' && word?.class !== 'adverb') return false;
  return hyphen?.lower === '-' && hyphen.start === word.end && next?.start === hyphen.end && next.class === 'noun';
}

/** A hyphen or slash inside a compound: "US-brokered", "two-day". */
function isInnerHyphen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.lower !== '-' && word?.lower !== '/') return false;
  return words[at - 1]?.end === word.start && words[at + 1]?.start === word.end;
}
