import type { Span } from '../../../model/span';
import { readRole } from '../../../ontology/read-role';
import { speakerAs } from './first-person';
import type { NameNode } from './name-nodes';
import { nounLemma } from './noun-lemma';
import type { PhraseContext } from './phrase-context';
import type { Description, NounGroup, NounPhrase, Referent } from './reading';
import { type ScannedPhrase, scanPhrase } from './scan-phrase';
import { metonym, nominalOver } from './stand-ins';
import { titleOf } from './titles';
import type { Word } from './word';

/** One noun phrase from `at` on, alone in its group; `undefined` where none begins. */
export function readNouns(at: number, context: PhraseContext): NounGroup | undefined {
  const phrase = readPhrase(at, context);
  return phrase === undefined ? undefined : { kind: 'nouns', start: phrase.start, end: phrase.end, phrases: [phrase] };
}

function readPhrase(start: number, context: PhraseContext): NounPhrase | undefined {
  const first = context.words[start];
  if (first === undefined) return undefined;
  if (first.class === 'pronoun') return pronounPhrase(first, start, context);
  const scanned = scanPhrase(start, context);
  const { head, noun } = scanned;
  if (head !== undefined) return nationalPhrase(scanned, head, context) ?? namePhrase(scanned, head, context);
  return noun === undefined ? undefined : commonPhrase(scanned, noun, context);
}

function pronounPhrase(word: Word, at: number, { nodes, referents, firstPerson }: PhraseContext): NounPhrase {
  const own = nodes.get(at)?.mention;
  const referent = (own === undefined ? undefined : referents.of(own)) ?? speakerAs(word, firstPerson);
  const members = own === undefined || referent !== undefined ? [] : referents.membersOf(own);
  return {
    start: at,
    end: at + 1,
    span: { start: word.start, end: word.end },
    lemma: word.lower,
    determiner: undefined,
    words: [],
    isName: false,
    isPronoun: true,
    referent,
    members: members.length > 0 ? members : undefined,
    possessor: undefined,
    owners: undefined,
    modifiers: [],
    descriptions: [],
    ...UNHUNG,
  };
}

/** What a phrase may be given later; each has the properties from the start. */
const UNHUNG = {
  of: undefined,
  complements: undefined,
  examples: undefined,
  principal: undefined,
  maker: undefined,
  also: undefined,
};

const spanOf = ({ start, at }: ScannedPhrase, words: readonly Word[]): Span => ({
  start: words[start]?.start ?? 0,
  end: words[at - 1]?.end ?? 0,
});

/** "Portuguese ambassador Ann Lee": the name, told of by its title and the words before it. */
function namePhrase(scanned: ScannedPhrase, head: NameNode, context: PhraseContext): NounPhrase {
  const { words, referents } = context;
  const referent = referents.of(head.mention);
  const modifiers = scanned.modifiers.filter(({ chain }) => chain !== referent?.chain);
  return {
    start: scanned.start,
    end: scanned.at,
    span: spanOf(scanned, words),
    lemma: words[head.end - 1]?.lower ?? '',
    determiner: scanned.determiner,
    words: scanned.common,
    isName: head.mention.kind === 'name',
    isPronoun: false,
    referent,
    members: undefined,
    possessor: scanned.possessor,
    owners: ownersOf(scanned),
    modifiers,
    descriptions: wholeTitle(
      titleOf(head, words, referents).map((title) => ownedTitle(title, scanned)),
      wordsBefore(scanned, { head, modifiers, words }),
    ),
    ...UNHUNG,
  };
}

/** "The Norwegian won": a person, and not the country. */
function nationalPhrase(scanned: ScannedPhrase, head: NameNode, context: PhraseContext): NounPhrase | undefined {
  const noun = context.words[head.end - 1];
  const nominal = noun === undefined ? undefined : nominalOver(noun, context);
  if (noun === undefined || nominal?.kind !== 'nominal' || nominal.head !== 'national') return undefined;
  const country = context.referents.of(head.mention);
  const modifiers = country === undefined ? [] : [country];
  const common = [...scanned.common, nominal.head];
  return { ...commonPhrase({ ...scanned, modifiers, common }, noun, context), lemma: nominal.head };
}

/** "Halden College law professor Ann Lee": words that stage 4 left before a title belong to it, unless they are one of their own. */
function wholeTitle(titles: readonly Description[], before: readonly Description[]): readonly Description[] {
  const [[title, ...others], [words]] = [titles, before];
  const isBare = title !== undefined && title.modifiers.length === 0 && title.complements.length === 0;
  // "the Italian café owner" is nobody of Italy's.
  const body = words?.modifiers[words.modifiers.length - 1];
  const isOwned = body?.chain.type === 'Organization' || words?.possessor !== undefined;
  if (words === undefined || !isBare || !isOwned || others.length > 0 || readRole(words.words) !== undefined)
    return [...titles, ...before];
  const span = { start: words.span.start, end: title.span.end };
  return [{ ...title, words: [...words.words, ...title.words], span, modifiers: words.modifiers }];
}

/** "his cousin Ann Lee": the owner stands before what stage 4 took for the title. */
const ownedTitle = (title: Description, { possessor, owners }: ScannedPhrase): Description =>
  title.possessor !== undefined
    ? title
    : { ...title, ...(possessor !== undefined && { possessor }), ...(owners.length > 0 && { owners }) };

const ownersOf = ({ owners }: ScannedPhrase): readonly Referent[] | undefined =>
  owners.length > 0 ? owners : undefined;

/** The common words before a name as its title. */
function wordsBefore(
  { common, descriptorStart, possessor, owners }: ScannedPhrase,
  { head, modifiers, words }: { head: NameNode; modifiers: readonly Referent[]; words: readonly Word[] },
): readonly Description[] {
  if (common.length === 0) return [];
  const last = Math.max(descriptorStart, (head.start || 1) - 1);
  const span = { start: words[descriptorStart]?.start ?? 0, end: words[last]?.end ?? 0 };
  return [
    {
      words: common,
      span,
      position: 'title',
      ...(possessor !== undefined && { possessor }),
      ...(owners.length > 0 && { owners }),
      modifiers,
      complements: [],
    },
  ];
}

/** "the Syrian troops": the noun, and what it stands for. */
function commonPhrase(scanned: ScannedPhrase, noun: Word, context: PhraseContext): NounPhrase {
  const { referents } = context;
  const nominal = nominalOver(noun, context);
  const isFormer = scanned.common.includes('former');
  const referent =
    (nominal === undefined ? undefined : referents.of(nominal)) ?? (isFormer ? undefined : metonym(noun, scanned));
  const members = referent === undefined && nominal !== undefined ? referents.membersOf(nominal) : [];
  return {
    start: scanned.start,
    end: scanned.at,
    span: spanOf(scanned, context.words),
    lemma: isFromTheAir(noun, scanned.common) ? 'airstrike' : nounLemma(noun),
    determiner: scanned.determiner,
    words: scanned.common,
    isName: false,
    isPronoun: false,
    referent,
    members: members.length > 0 ? members : undefined,
    possessor: scanned.possessor,
    owners: ownersOf(scanned),
    modifiers: scanned.modifiers,
    descriptions: [],
    ...UNHUNG,
  };
}

/** "air strikes", "missile strikes": no strike of workers. */
const isFromTheAir = ({ lower }: Word, common: readonly string[]): boolean =>
  /^strikes?$/.test(lower) && WEAPONS.has(common[common.length - 2] ?? '');

const WEAPONS: ReadonlySet<string> = new Set(
  'air missile drone rocket artillery military precision retaliatory'.split(' '),
);
