import { lemmatize } from '../../../language/lemmas';
import type { Mention, TimeExpression } from '../../../model/mention';
import type { Span } from '../../../model/span';
import type { Sentence } from '../../../model/token';
import { BE, LONG_PREPOSITIONS } from './function-words';
import { METONYM_NOUNS, PERSON_NOUNS } from './metonyms';
import type { Complement, Description, Item, Mark, NounGroup, NounPhrase, Referent, VerbGroup } from './reading';
import { type Referents, reach } from './referents';
import { isUnchanged } from './verb-forms';
import { classifyWords, type Word } from './words';

/** A mention as one node of the sentence, titles and names inside it included. */
interface NameNode {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly inner: readonly Mention[];
}

export interface Phrases {
  readonly words: readonly Word[];
  readonly items: readonly Item[];
}

/** Cuts a sentence into noun phrases, verb groups, times and the marks between them. */
export function findPhrases(
  sentence: Sentence,
  index: number,
  {
    referents,
    times,
    firstPerson,
  }: {
    readonly referents: Referents;
    readonly times: readonly TimeExpression[];
    readonly firstPerson?: Referent | undefined;
  },
): Phrases {
  const nodes = nameNodes(sentence, referents.inSentence(index));
  const timeNodes = timeRanges(sentence, times, nodes);
  const cover = new Map<number, 'name' | 'time'>();
  for (const { start, end } of nodes.values()) for (let at = start; at < end; at++) cover.set(at, 'name');
  for (const { start, end } of timeNodes.values()) for (let at = start; at < end; at++) cover.set(at, 'time');
  for (const node of nodes.values()) if (node.mention.kind === 'pronoun') cover.delete(node.start);
  const words = classifyWords(sentence, cover);
  const nominals = referents.inSentence(index).filter(({ kind }) => kind === 'nominal');
  const context = { words, nodes, nominals, referents, ...(firstPerson !== undefined && { firstPerson }) };
  const items: Item[] = [];
  let at = 0;
  while (at < words.length) {
    const time = timeNodes.get(at);
    const item: Item =
      time !== undefined
        ? { kind: 'time', ...time }
        : (readNouns(at, context) ?? readVerb(at, words) ?? readMark(at, words));
    items.push(item);
    at = item.end;
  }
  return { words, items };
}

/** Outermost mentions by their first token. */
function nameNodes(sentence: Sentence, mentions: readonly Mention[]): ReadonlyMap<number, NameNode> {
  const nodes = new Map<number, NameNode>();
  let covered = -1;
  for (const mention of mentions) {
    const whole = reach(mention);
    // A nominal is an ordinary noun phrase that stands for something; its words still tell what it is.
    if (whole.start < covered || mention.kind === 'nominal') continue;
    const range = tokenRange(sentence, whole);
    if (range === undefined) continue;
    covered = whole.end;
    const inner = mentions.filter(
      (other) =>
        other !== mention && other.span.start >= whole.start && other.span.end <= whole.end && other.kind === 'name',
    );
    nodes.set(range.start, { mention, ...range, inner });
  }
  return nodes;
}

function timeRanges(sentence: Sentence, times: readonly TimeExpression[], nodes: ReadonlyMap<number, NameNode>) {
  const ranges = new Map<number, { start: number; end: number; time: TimeExpression }>();
  const taken = new Set(
    [...nodes.values()].flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  for (const time of times) {
    const range = tokenRange(sentence, time.span);
    if (range !== undefined && !taken.has(range.start)) ranges.set(range.start, { ...range, time });
  }
  return ranges;
}

/** Tokens that a span touches; `undefined` where it lies outside the sentence. */
function tokenRange({ tokens }: Sentence, span: Span): { start: number; end: number } | undefined {
  const start = tokens.findIndex((token) => token.end > span.start);
  if (start < 0 || (tokens[start]?.start ?? 0) >= span.end) return undefined;
  let end = start;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < span.end) end++;
  return { start, end };
}

interface Context {
  readonly words: readonly Word[];
  readonly nodes: ReadonlyMap<number, NameNode>;
  /** Nominals of the sentence that stand for a chain. */
  readonly nominals: readonly Mention[];
  readonly referents: Referents;
  /** Who "I" and "we" are. */
  readonly firstPerson?: Referent;
}

/** One noun phrase from `at` on, alone in its group; `undefined` where none begins. */
function readNouns(at: number, context: Context): NounGroup | undefined {
  const phrase = readPhrase(at, context);
  return phrase === undefined ? undefined : { kind: 'nouns', start: phrase.start, end: phrase.end, phrases: [phrase] };
}

function readPhrase(
  start: number,
  { words, nodes, nominals, referents, firstPerson }: Context,
): NounPhrase | undefined {
  const first = words[start];
  if (first === undefined) return undefined;
  const own = nodes.get(start);
  if (first.class === 'pronoun') {
    const referent = (own === undefined ? undefined : referents.of(own.mention)) ?? speakerAs(first, firstPerson);
    return pronounPhrase(first, start, referent);
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
    if (node !== undefined && word.class === 'name') {
      if (head !== undefined) {
        const referent = referents.of(head.mention);
        if (referent !== undefined) modifiers.push(referent);
        if (startsNewPhrase(head, words[head.end - 1], word)) break;
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
          : metonym(lastNoun, modifiers, head, referents);
      possessor = owner;
      modifiers = [];
      common = [];
      head = undefined;
      lastNoun = undefined;
      at++;
      descriptorStart = at;
      continue;
    }
    if (word.class === 'number' && head !== undefined && words[at - 1]?.lower !== '-') break;
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
      ...titleOf(head, words, referents),
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
  const nominal = nominals.find(({ span: own }) => noun.start >= own.start && noun.end <= own.end);
  const standIn =
    (nominal === undefined ? undefined : referents.of(nominal)) ??
    metonym(lastNoun, modifiers, undefined, referents, possessor, determiner);
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
    ...(possessor !== undefined && { possessor }),
    modifiers,
    descriptions: [],
  };
}

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

/** Two names side by side are one phrase ("Karoo chief Anneke Botha" has a noun between); a person after a place is not. */
function startsNewPhrase(head: NameNode, _last: Word | undefined, _next: Word): boolean {
  return head.mention.kind === 'name' && head.mention.type === 'Person';
}

function pronounPhrase(word: Word, at: number, referent: Referent | undefined): NounPhrase {
  return {
    start: at,
    end: at + 1,
    span: { start: word.start, end: word.end },
    lemma: word.lower,
    words: [],
    isName: false,
    isPronoun: true,
    ...(referent !== undefined && { referent }),
    modifiers: [],
    descriptions: [],
  };
}

/** Lemma of a noun whatever the lemmatizer took it for: "talks" → talk. */
export const nounLemma = (word: Word): string => (word.class === 'number' ? word.lower : lemmatize(word.lower, 'NOUN'));

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
  const isOnePerson = PERSON_NOUNS.has(lemma) && noun.lower === lemma;
  if (isOnePerson || determiner === 'no') return undefined;
  const owner = modifiers[modifiers.length - 1] ?? possessor;
  if (owner === undefined || owner.chain.type === 'Person') return undefined;
  return {
    chain: owner.chain,
    evidence: { span: { start: noun.start, end: noun.end }, naming: { span: owner.evidence.span, rule: 'metonym' } },
  };
}

/** The title that stage 4 found before a name, as a description: names inside it are modifiers or follow a preposition. */
function titleOf(node: NameNode, words: readonly Word[], referents: Referents): Description[] {
  const { mention, inner } = node;
  if (mention.kind !== 'name' || mention.titled === undefined) return [];
  const { title } = mention.titled;
  const titleWords = words.slice(node.start, node.end).filter((word) => word.end <= title.end);
  const named = inner.filter((other) => other.span.end <= title.end);
  const outer = named.filter(
    (other) =>
      !named.some((wide) => wide !== other && wide.span.start <= other.span.start && wide.span.end >= other.span.end),
  );
  const isNamed = (word: Word): boolean => outer.some(({ span }) => word.start >= span.start && word.end <= span.end);
  const common: string[] = [];
  const modifiers: Referent[] = [];
  const complements: Complement[] = [];
  let possessor: Referent | undefined;
  let lastPreposition: string | undefined;
  for (const [position, word] of titleWords.entries()) {
    const alias = outer.length === 0 ? referents.byName(word) : undefined;
    if (alias !== undefined) {
      modifiers.push(alias);
      continue;
    }
    if (isNamed(word)) {
      const starting = outer.find(({ span }) => span.start === word.start);
      if (starting === undefined) continue;
      const referent = referents.of(starting);
      if (referent === undefined) continue;
      const after = titleWords.slice(position).find((next) => next.start >= starting.span.end);
      if (lastPreposition !== undefined)
        complements.push(complementOf(lastPreposition, referent, { words, start: word.index }));
      else if (after?.lower === "'s") possessor = referent;
      else modifiers.push(referent);
      continue;
    }
    if (word.lower === "'s") continue;
    if (common.length > 0 && ['of', 'for', 'to', 'at', 'in', 'on'].includes(word.lower)) {
      const next = titleWords[position + 1];
      const leadsToName = titleWords.slice(position + 1, position + 3).some(isNamed);
      if (leadsToName || (next !== undefined && word.lower !== 'of')) lastPreposition = word.lower;
      else common.push(word.lower);
      continue;
    }
    if (/^\p{P}$/u.test(word.lower)) continue;
    if (lastPreposition === undefined) common.push(word.lower);
  }
  return [
    {
      words: common,
      span: title,
      position: 'title',
      ...(possessor !== undefined && { possessor }),
      modifiers,
      complements,
    },
  ];
}

function complementOf(
  preposition: string,
  referent: Referent,
  { words, start }: { words: readonly Word[]; start: number },
): Complement {
  const word = words[start];
  const phrase: NounPhrase = {
    start,
    end: start + 1,
    span: referent.evidence.span,
    lemma: word?.lower ?? '',
    words: [],
    isName: true,
    isPronoun: false,
    referent,
    modifiers: [],
    descriptions: [],
  };
  return { preposition, nouns: { kind: 'nouns', start, end: start + 1, phrases: [phrase] } };
}

const PRESENT_BE = new Set(['is', 'are', 'was', 'were', "'s", "'re", 'am', "'m"]);

/** Auxiliaries and a main verb from `at` on; a form of "be" or "have" alone is its own main verb. */
function readVerb(start: number, words: readonly Word[]): VerbGroup | undefined {
  const first = words[start];
  if (first === undefined) return undefined;
  const opens =
    first.class === 'modal' || first.class === 'auxiliary' || first.class === 'verb' || opensInfinitive(start, words);
  if (!opens) return undefined;
  let at = start;
  let main: Word | undefined;
  let modal: string | undefined;
  let isNegated = false;
  const adverbs: string[] = [];
  const auxiliaries: string[] = [];
  let isInfinitive = false;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.class === 'verb') {
      main = word;
      at++;
      break;
    }
    if (word.class === 'auxiliary') {
      auxiliaries.push(word.lower);
      continue;
    }
    if (word.class === 'modal') {
      modal = word.lower;
      continue;
    }
    if (word.class === 'negator' || (word.lower === 'no' && words[at + 1]?.lower === 'longer')) {
      isNegated = true;
      continue;
    }
    if (word.class === 'adverb' || (word.lower === 'longer' && isNegated) || word.lower === 'both') {
      adverbs.push(word.lower);
      continue;
    }
    if (word.class === 'to' && opensInfinitive(at, words)) {
      if (at === start) isInfinitive = true;
      else if (auxiliaries.length > 0 && PRESENT_BE.has(auxiliaries[auxiliaries.length - 1] ?? '')) modal = 'be to';
      else if (auxiliaries.length > 0) modal = 'must';
      else break;
      continue;
    }
    break;
  }
  let end = at;
  if (main === undefined) {
    // Adverbs after a lone auxiliary belong to what follows.
    const last = auxiliaries[auxiliaries.length - 1];
    if (last === undefined) return undefined;
    end = trimAdverbs(start, at, words);
    return verbGroup({
      start,
      end,
      words,
      lemma: BE.has(last) ? 'be' : lemmatize(last, 'VERB'),
      form: isInfinitive ? 'infinitive' : last === 'being' || last === 'having' ? 'gerund' : 'finite',
      isPassive: false,
      isNegated,
      modal,
      adverbs,
    });
  }
  const hasBe = auxiliaries.some((word) => BE.has(word) || word.startsWith('g'));
  const isPast =
    main.form === 'past' || main.form === 'participle' || (isUnchanged(main.lemma) && auxiliaries.length > 0);
  const isPassive = isPast && (hasBe || (auxiliaries.length === 0 && main.form === 'participle'));
  const form = isInfinitive
    ? 'infinitive'
    : main.form === 'gerund' && !hasBe
      ? 'gerund'
      : main.form === 'participle' && auxiliaries.length === 0
        ? 'participle'
        : auxiliaries[0] === 'being' || auxiliaries[0] === 'having'
          ? 'gerund'
          : 'finite';
  return verbGroup({ start, end, words, lemma: main.lemma, form, isPassive, isNegated, modal, adverbs });
}

function verbGroup({
  start,
  end,
  words,
  modal,
  ...rest
}: Omit<VerbGroup, 'kind' | 'span' | 'modal' | 'isBare'> & {
  readonly words: readonly Word[];
  readonly modal: string | undefined;
}): VerbGroup {
  const span = { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  const first = words[start];
  const isBare =
    (first?.form === 'base' && !isUnchanged(first.lemma)) ||
    first?.lower === 'be' ||
    (first?.lower === 'have' && rest.form === 'finite');
  return { kind: 'verb', start, end, span, isBare, ...rest, ...(modal !== undefined && { modal }) };
}

function trimAdverbs(start: number, end: number, words: readonly Word[]): number {
  let at = end;
  while (at > start + 1 && words[at - 1]?.class === 'adverb') at--;
  return at;
}

/** "to" before a verb in its base form, adverbs and "not" allowed between. */
function opensInfinitive(at: number, words: readonly Word[]): boolean {
  if (words[at]?.class !== 'to') return false;
  let next = at + 1;
  while (words[next]?.class === 'adverb' || words[next]?.class === 'negator') next++;
  const word = words[next];
  return (
    (word?.class === 'verb' && word.form === 'base') ||
    word?.lower === 'be' ||
    word?.lower === 'have' ||
    word?.lower === 'do'
  );
}

function readMark(at: number, words: readonly Word[]): Mark {
  const word = words[at];
  const long = LONG_PREPOSITIONS.find((parts) => parts.every((part, offset) => words[at + offset]?.lower === part));
  if (long !== undefined)
    return { kind: 'mark', start: at, end: at + long.length, class: 'preposition', text: long.join(' ') };
  return { kind: 'mark', start: at, end: at + 1, class: markClass(word), text: word?.lower ?? '' };
}

function markClass(word: Word | undefined): Mark['class'] {
  switch (word?.class) {
    case 'preposition':
    case 'to':
      return 'preposition';
    case 'conjunction':
      return 'conjunction';
    case 'relative':
      return 'relative';
    case 'subordinator':
      return 'subordinator';
    case 'quote':
      return 'quote';
    default:
      if (word?.lower === ',') return 'comma';
      if (word?.lower === '-' || word?.lower === '–' || word?.lower === '—' || word?.lower === '--') return 'dash';
      return word?.class === 'punctuation' && /^[.;:!?]/.test(word.lower) ? 'stop' : 'other';
  }
}
