import { lemmatize } from '../../../language/lemmas';
import type { Mention } from '../../../model/mention';
import { INSTALLING } from './installing-verbs';
import { METONYM_NOUNS, PERSON_NOUNS, standingFor } from './metonyms';
import type { NameNode } from './name-nodes';
import type { Description, NounGroup, NounPhrase, Referent } from './reading';
import type { Referents } from './referents';
import { titleOf } from './titles';
import type { Word } from './word';

interface PhraseContext {
  readonly words: readonly Word[];
  readonly nodes: ReadonlyMap<number, NameNode>;
  /** Nominals of the sentence that stand for a chain. */
  readonly nominals: readonly Mention[];
  readonly referents: Referents;
  /** Who "I" and "we" are. */
  readonly firstPerson?: Referent;
}

/** One noun phrase from `at` on, alone in its group; `undefined` where none begins. */
export function readNouns(at: number, context: PhraseContext): NounGroup | undefined {
  const phrase = readPhrase(at, context);
  return phrase === undefined ? undefined : { kind: 'nouns', start: phrase.start, end: phrase.end, phrases: [phrase] };
}

function readPhrase(
  start: number,
  { words, nodes, nominals, referents, firstPerson }: PhraseContext,
): NounPhrase | undefined {
  const first = words[start];
  if (first === undefined) return undefined;
  const own = nodes.get(start);
  if (first.class === 'pronoun') {
    const referent = (own === undefined ? undefined : referents.of(own.mention)) ?? speakerAs(first, firstPerson);
    const members = own === undefined || referent !== undefined ? [] : referents.membersOf(own.mention);
    return pronounPhrase(first, start, { referent, members });
  }
  let at = start;
  let determiner: string | undefined;
  let possessor: Referent | undefined;
  let modifiers: Referent[] = [];
  let common: string[] = [];
  let descriptorStart = start;
  let head: NameNode | undefined;
  if (first.class === 'determiner') {
    determiner = first.lower;
    const owner =
      (own?.mention.kind === 'pronoun' ? referents.of(own.mention) : undefined) ?? speakerAs(first, firstPerson);
    if (owner !== undefined) possessor = owner;
    at++;
    while (words[at]?.class === 'determiner') at++;
    descriptorStart = at;
  }
  let lastNoun: Word | undefined;
  for (;;) {
    const word = words[at];
    if (word === undefined) break;
    const node = nodes.get(at);
    if (head !== undefined && isBracketedForm(at, { head, words, nodes, referents })) {
      at += 3;
      continue;
    }
    if (node !== undefined && word.class === 'name') {
      if (head !== undefined) {
        const referent = referents.of(head.mention);
        if (referent !== undefined) modifiers.push(referent);
        if (startsNewPhrase(head, node, words)) break;
      }
      head = node;
      lastNoun = undefined;
      at = node.end;
      continue;
    }
    if (word.class === 'possessive' && (head !== undefined || lastNoun !== undefined)) {
      const owner =
        head !== undefined && lastNoun === undefined
          ? referents.of(head.mention)
          : (nominalAt(lastNoun, nominals, referents) ?? metonym(lastNoun, modifiers, head, referents));
      // "the UN children's agency" is the UN's: an owner without a name leaves those before it.
      possessor = owner ?? possessor;
      if (owner !== undefined || lastNoun === undefined) modifiers = [];
      common = [];
      head = undefined;
      lastNoun = undefined;
      at++;
      descriptorStart = at;
      continue;
    }
    if (word.class === 'number' && head !== undefined && words[at - 1]?.lower !== '-') break;
    if (head !== undefined && (isInstalled(start, { head, words }) || isGiven(start, { at, words }))) break;
    if (isNominal(word) || isInnerHyphen(words, at)) {
      if (word.class !== 'punctuation') {
        if (head !== undefined) {
          const referent = referents.of(head.mention);
          if (referent !== undefined) modifiers.push(referent);
          head = undefined;
        }
        common.push(word.lower);
        lastNoun = word;
      }
      at++;
      continue;
    }
    break;
  }
  if (head === undefined && lastNoun === undefined) return undefined;
  const span = { start: words[start]?.start ?? 0, end: words[at - 1]?.end ?? 0 };
  if (head !== undefined) {
    const headReferent = referents.of(head.mention);
    const before = modifiers.filter(({ chain }) => chain !== headReferent?.chain);
    const descriptions = [
      ...titleOf(head, words, referents).map((title) => ownedTitle(title, possessor)),
      ...(common.length > 0
        ? [
            {
              words: common,
              span: {
                start: words[descriptorStart]?.start ?? 0,
                end: words[Math.max(descriptorStart, (head.start || 1) - 1)]?.end ?? 0,
              },
              position: 'title' as const,
              ...(possessor !== undefined && { possessor }),
              modifiers: before,
              complements: [],
            },
          ]
        : []),
    ];
    return {
      start,
      end: at,
      span,
      lemma: words[head.end - 1]?.lower ?? '',
      ...(determiner !== undefined && { determiner }),
      words: common,
      isName: head.mention.kind === 'name',
      isPronoun: false,
      ...(headReferent !== undefined && { referent: headReferent }),
      ...(possessor !== undefined && { possessor }),
      modifiers: before,
      descriptions,
    };
  }
  if (lastNoun === undefined) return undefined;
  const noun = lastNoun;
  const nominal = mentionOver(noun, nominals);
  const isFormer = common.includes('former');
  const standIn =
    (nominal === undefined ? undefined : referents.of(nominal)) ??
    (isFormer ? undefined : metonym(lastNoun, modifiers, undefined, referents, possessor, determiner));
  const members = standIn === undefined && nominal !== undefined ? referents.membersOf(nominal) : [];
  return {
    start,
    end: at,
    span,
    lemma: nounLemma(lastNoun),
    ...(determiner !== undefined && { determiner }),
    words: common,
    isName: false,
    isPronoun: false,
    ...(standIn !== undefined && { referent: standIn }),
    ...(members.length > 0 && { members }),
    ...(possessor !== undefined && { possessor }),
    modifiers,
    descriptions: [],
  };
}

/** "appointed Ann Lee chief executive": the office is a phrase of its own. */
const isInstalled = (
  start: number,
  { head, words }: { readonly head: NameNode; readonly words: readonly Word[] },
): boolean =>
  head.mention.kind === 'name' &&
  head.mention.type === 'Person' &&
  head.end - head.start > 1 &&
  words[start - 1]?.class === 'verb' &&
  INSTALLING.has(words[start - 1]?.lemma ?? '');

/** "offered Georgia help": what is given to a name is a phrase of its own. */
const isGiven = (start: number, { at, words }: { readonly at: number; readonly words: readonly Word[] }): boolean =>
  words[start - 1]?.class === 'verb' &&
  /^(?:offer|give|send|lend|grant|promise|pledge|deny|award)$/.test(words[start - 1]?.lemma ?? '') &&
  GIFTS.has(words[at]?.lower ?? '') &&
  words[at + 1]?.class !== 'noun';

const GIFTS: ReadonlySet<string> = new Set(
  'help aid support assistance money food weapons arms ammunition loans credit relief shelter asylum medicine'.split(
    ' ',
  ),
);

/** "a National Crime Agency (NCA) officer": another form of the name before it, inside the phrase. */
function isBracketedForm(
  at: number,
  { head, words, nodes, referents }: Pick<PhraseContext, 'words' | 'nodes' | 'referents'> & { readonly head: NameNode },
): boolean {
  if (words[at]?.lower !== '(' || words[at + 2]?.lower !== ')' || words[at + 3]?.class !== 'noun') return false;
  const form = nodes.get(at + 1);
  const chain = form === undefined ? undefined : referents.of(form.mention)?.chain;
  return chain !== undefined && chain === referents.of(head.mention)?.chain;
}

const mentionOver = ({ start, end }: Word, nominals: readonly Mention[]): Mention | undefined =>
  nominals.find(({ span }) => start >= span.start && end <= span.end);

/** "the trust's director": what the owner stands for. */
function nominalAt(noun: Word | undefined, nominals: readonly Mention[], referents: Referents): Referent | undefined {
  const mention = noun === undefined ? undefined : mentionOver(noun, nominals);
  return mention === undefined ? undefined : referents.of(mention);
}

/** "his cousin Ann Lee": the owner stands before what stage 4 took for the title. */
const ownedTitle = (title: Description, possessor: Referent | undefined): Description =>
  possessor === undefined || title.possessor !== undefined ? title : { ...title, possessor };

const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'my', 'our']);

/** "We reject this," Msuza said: the speaker, proven by the words that name him. */
function speakerAs(word: Word, speaker: Referent | undefined): Referent | undefined {
  if (speaker === undefined || !FIRST_PERSON.has(word.lower)) return undefined;
  const { span, naming } = speaker.evidence;
  return {
    chain: speaker.chain,
    evidence: { span: { start: word.start, end: word.end }, naming: { span: naming?.span ?? span, rule: 'speaker' } },
  };
}

const isNominal = (word: Word): boolean => word.class === 'noun' || word.class === 'number';

/** A hyphen or slash inside a compound: "US-brokered", "two-day". */
function isInnerHyphen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.lower !== '-' && word?.lower !== '/') return false;
  return words[at - 1]?.end === word.start && words[at + 1]?.start === word.end;
}

/**
 * Two names side by side are one phrase ("Corwin chief Ann Lee" has a noun between); a person after a person is not, nor one with a
 * title after a place that has its preposition ("In Turkey Minister Lee met …").
 */
function startsNewPhrase({ mention, start }: NameNode, next: NameNode, words: readonly Word[]): boolean {
  if (mention.kind !== 'name') return false;
  if (mention.type === 'Person') return true;
  const isPlainPlace = mention.type === 'Place' && mention.canonical === undefined && mention.text.length > 3;
  const isPerson = next.mention.kind === 'name' && next.mention.type === 'Person';
  return isPlainPlace && isPerson && words[start - 1]?.class === 'preposition';
}

function pronounPhrase(
  word: Word,
  at: number,
  { referent, members }: { readonly referent: Referent | undefined; readonly members: readonly Referent[] },
): NounPhrase {
  return {
    start: at,
    end: at + 1,
    span: { start: word.start, end: word.end },
    lemma: word.lower,
    words: [],
    isName: false,
    isPronoun: true,
    ...(referent !== undefined && { referent }),
    ...(members.length > 0 && { members }),
    modifiers: [],
    descriptions: [],
  };
}

/** Lemma of a noun whatever the lemmatizer took it for: "talks" → talk. */
export const nounLemma = (word: Word): string => (word.class === 'number' ? word.lower : lemmatize(word.lower, 'NOUN'));

/** Those who act for their country: "Norway's foreign minister", unnamed, is Norway. */
const STATE_OFFICES = new Set(['minister']);

const isCountry = (owner: Referent | undefined): boolean =>
  owner?.chain.type === 'Place' && owner.chain.kind === 'country';

/** "Syrian troops", "Syria's government": the country or body that the noun stands for. */
function metonym(
  noun: Word | undefined,
  modifiers: readonly Referent[],
  head: NameNode | undefined,
  referents: Referents,
  possessor?: Referent,
  determiner?: string,
): Referent | undefined {
  if (noun === undefined) return head === undefined ? undefined : referents.of(head.mention);
  const lemma = nounLemma(noun);
  if (!METONYM_NOUNS.has(lemma) && !METONYM_NOUNS.has(noun.lower)) return undefined;
  const owner = modifiers[modifiers.length - 1] ?? possessor;
  const isOnePerson = PERSON_NOUNS.has(lemma) && noun.lower === lemma;
  const speaksForState =
    STATE_OFFICES.has(lemma) && isCountry(owner) && (possessor !== undefined || determiner === 'the');
  if ((isOnePerson && !speaksForState) || determiner === 'no') return undefined;
  if (owner === undefined || owner.chain.type === 'Person') return undefined;
  return standingFor(owner, { start: noun.start, end: noun.end });
}
