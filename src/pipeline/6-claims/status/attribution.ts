import { isReporting } from '../grammar/control-verbs';
import { FIRST_PERSON, type FirstPerson, SINGULAR } from '../grammar/first-person';
import { isQuoted } from '../grammar/quoted';
import type { Clause, Item, NounGroup, Referent, SentenceReading } from '../grammar/reading';
import { denotedBy, owners } from '../match/denoted';
import { type Authorship, authorshipsOf } from './authors';
import { turnSpeakers } from './turns';

/** Finds who says what stands at an offset of a sentence, where the text tells. */
export interface Attribution {
  speakerAt(sentence: number, offset: number): Referent | undefined;
  /** The same, or the body that issues the text in its own name. */
  voiceAt(sentence: number, offset: number): Referent | undefined;
  /** Who says "I" or "we" in a sentence. */
  firstPersonIn(sentence: number): FirstPerson | undefined;
}

interface SentenceSpeaker {
  readonly speaker: Referent;
  /** What is said stands before this offset, or after it, or on both sides. */
  readonly side: 'before' | 'after' | 'both';
  readonly offset: number;
}

/**
 * Speakers of an article: "…, Kirby said", "Kirby said: …", "according to X", and quotations that go on over the sentences of a
 * paragraph, forward from their speaker, else back to the next one.
 */
export function attribute(readings: readonly SentenceReading[], byline?: string): Attribution {
  const own = readings.map(ownSpeaker);
  const announced = announcedSpeakers(readings, own);
  const inQuote = quotedSentences(readings);
  const carried = carrySpeakers(readings, { own, inQuote });
  const turns = turnSpeakers(readings);
  const authorships = turns.length > 0 ? [] : authorshipsOf(readings, byline);
  const quotedAt = (sentence: number, offset: number): boolean => {
    const words = readings[sentence]?.words ?? [];
    const at = words.findIndex(({ start }) => start >= offset);
    return inQuote[sentence] === true || isQuoted(at < 0 ? words.length : at, words);
  };
  const authorshipAt = (sentence: number, offset: number): Authorship | undefined =>
    authorships.find((one) => sentence >= one.from && sentence < one.to && one.isQuoted === quotedAt(sentence, offset));
  const saidAt = (sentence: number, offset: number): Referent | undefined => {
    const found = own[sentence];
    const outer =
      carried[sentence] ?? announced[sentence] ?? (quotedAt(sentence, offset) ? undefined : turns[sentence]);
    if (found === undefined) return outer;
    if (found.side === 'both') return found.speaker;
    return (found.side === 'before') === offset < found.offset ? found.speaker : outer;
  };
  return {
    speakerAt: (sentence, offset) => {
      const authorship = authorshipAt(sentence, offset);
      return saidAt(sentence, offset) ?? (authorship?.isTold ? authorship.author : undefined);
    },
    voiceAt: (sentence, offset) => {
      const { isTold, author } = authorshipAt(sentence, offset) ?? {};
      const isOwn = isTold === true || author?.chain.type !== 'Person';
      return saidAt(sentence, offset) ?? (isOwn ? author : undefined);
    },
    firstPersonIn: (sentence) => {
      const word = readings[sentence]?.words.find(({ lower }) => FIRST_PERSON.has(lower));
      if (word === undefined) return undefined;
      const speaker = saidAt(sentence, word.start);
      if (speaker !== undefined) return { speaker, forms: FIRST_PERSON };
      const author = authorshipAt(sentence, word.start)?.author;
      // An author's "we" may be anybody's, a ministry's is its own.
      const forms = author?.chain.type === 'Person' ? SINGULAR : FIRST_PERSON;
      return author === undefined ? undefined : { speaker: author, forms };
    },
  };
}

function ownSpeaker(reading: SentenceReading): SentenceSpeaker | undefined {
  const source = accordingTo(reading);
  if (source !== undefined) return source;
  const clauses = reading.clauses.filter(
    (clause) => isReporting(clause.verb.lemma) && clause.verb.form === 'finite' && !clause.verb.isPassive,
  );
  for (const clause of clauses) {
    const speaker = clause.subject === undefined ? undefined : voiceOf(clause.subject, reading);
    if (speaker === undefined) continue;
    if (followsStatement(clause, reading))
      return { speaker, side: 'before', offset: Math.min(clause.verb.span.start, speaker.evidence.span.start) };
    if (opensQuotation(clause, reading)) return { speaker, side: 'after', offset: clause.verb.span.end };
  }
  return undefined;
}

/** Texts that speak for the body that issues them. */
const TEXTS: ReadonlySet<string> = new Set([
  'release',
  'statement',
  'report',
  'announcement',
  'communiqué',
  'letter',
  'readout',
  'press',
]);

/** Nouns of people who speak for the body that they belong to, unnamed. */
const VOICES: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson official officer source minister representative lawyer prosecutor diplomat executive'.split(
    ' ',
  ),
);

/** Who speaks: the one named, the body whose statement it is, or the body that an unnamed official speaks for. */
function voiceOf(group: NounGroup, { phrases }: SentenceReading): Referent | undefined {
  const [named] = denotedBy(group);
  if (named !== undefined) return named;
  const voice = group.phrases.find(({ lemma }) => TEXTS.has(lemma) || VOICES.has(lemma));
  if (voice === undefined) return undefined;
  const complements = phrases.find(({ phrase }) => phrase.start === voice.start)?.complements ?? [];
  const behind = complements.find(({ preposition }) => ['for', 'of', 'at', 'from', 'with'].includes(preposition));
  return owners(voice)[0] ?? (behind === undefined ? undefined : denotedBy(behind.nouns)[0]);
}

function accordingTo(reading: SentenceReading): SentenceSpeaker | undefined {
  const { items, sentence, words } = reading;
  for (const [at, item] of items.entries()) {
    const next = items[at + 1];
    if (item.kind !== 'mark' || item.text !== 'according to' || next?.kind !== 'nouns') continue;
    const speaker = voiceOf(next, reading);
    if (speaker === undefined) continue;
    const aside = items.find(({ start }, index) => start >= next.end && isAside(items, index));
    return aside === undefined
      ? { speaker, side: 'both', offset: sentence.start }
      : { speaker, side: 'before', offset: words[aside.start]?.start ?? sentence.end };
  }
  return undefined;
}

/** "…, according to Kirby, although its minister phoned": what the author sets against it is not his. */
const isAside = (items: readonly Item[], at: number): boolean => {
  const [before, item] = [items[at - 1], items[at]];
  return (
    before?.kind === 'mark' &&
    before.class === 'comma' &&
    item?.kind === 'mark' &&
    CONTRASTS.has(item.text.toLowerCase())
  );
};

const CONTRASTS: ReadonlySet<string> = new Set(['although', 'though', 'but', 'while', 'whereas']);

/** ", Kirby said" or ", said Kirby": a comma or a closing quote before the clause, nothing said after it. */
function followsStatement(clause: Clause, { items }: SentenceReading): boolean {
  const first =
    clause.subject !== undefined && clause.subject.start < clause.verb.start ? clause.subject.start : clause.verb.start;
  const at = items.findIndex((item) => item.start === first);
  const before = items[at - 1];
  const isAfterMark =
    before?.kind === 'mark' && (before.class === 'comma' || before.class === 'quote' || before.class === 'dash');
  return isAfterMark && at > 1 && !items.slice(0, at - 1).every((item) => item.kind === 'mark');
}

/** "Kirby said: …" or "Kirby said, “…": not "“Oslo heard us,” Kirby said", whose first verb stands in the quotation. */
function opensQuotation(clause: Clause, { items, words }: SentenceReading): boolean {
  if (isQuoted(clause.verb.start, words)) return false;
  const at = items.findIndex((item) => item.start >= clause.end && item.end > clause.verb.end);
  return items.slice(at, at + 3).some((item) => item.kind === 'mark' && (item.class === 'quote' || item.text === ':'));
}

/**
 * "The minister said:" and paragraphs in quotation marks after it, or without any that say "I", or all to the end where nobody else is told to
 * say anything: they are the minister's.
 */
function announcedSpeakers(
  readings: readonly SentenceReading[],
  own: readonly (SentenceSpeaker | undefined)[],
): readonly (Referent | undefined)[] {
  const announced: (Referent | undefined)[] = readings.map(() => undefined);
  let speaker: Referent | undefined;
  let author: Referent | undefined;
  let stating: Referent | undefined;
  let paragraph = -1;
  const spoken = new Set(readings.filter(saysI).map(({ sentence }) => sentence.paragraph));
  const lastTold = readings.findLastIndex((reading, at) => own[at] !== undefined || tellsOf(reading));
  for (const [at, { sentence, words }] of readings.entries()) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      const before = readings[at - 1]?.words;
      const isOpened = before?.[before.length - 1]?.lower === ':';
      if (isOpened) {
        speaker = own[at - 1]?.speaker ?? openingSpeaker(readings[at - 1]) ?? author;
        stating = words[0]?.class === 'quote' ? undefined : speaker;
      } else if (isHeading(words)) {
        speaker = author;
        stating = undefined;
      } else if (words[0]?.class !== 'quote' && words[0]?.lower !== '•')
        speaker = spoken.has(paragraph) || at > lastTold ? (stating ?? author) : author;
    }
    author ??= attributedIn(readings[at]);
    announced[at] = speaker;
  }
  return announced;
}

/** "Further information": few words without a stop. */
const isHeading = (words: SentenceReading['words']): boolean =>
  words.length < MOST_HEADING_WORDS && /\p{L}$/u.test(words[words.length - 1]?.lower ?? '');

const MOST_HEADING_WORDS = 7;

/** Whether somebody is told to say something, or quoted. */
const tellsOf = ({ clauses, words }: SentenceReading): boolean =>
  words.some(({ class: kind }) => kind === 'quote') ||
  clauses.some(({ verb, subject }) => subject !== undefined && verb.form === 'finite' && SAYS.has(verb.lemma));

const SAYS: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'note', 'announce', 'conclude']);

/** Whether somebody says "I" outside quotation marks. */
const saysI = ({ words }: SentenceReading): boolean =>
  words.some(({ lower }, at) => SINGULAR.has(lower) && !isQuoted(at, words));

/** "The following is attributable to spokesperson Ann Lee:": all that follows is hers. */
function attributedIn(reading: SentenceReading | undefined): Referent | undefined {
  const last = reading?.words[reading.words.length - 1];
  const at = reading?.words.findIndex(({ lower }) => lower === 'attributable' || lower === 'attributed') ?? -1;
  if (reading === undefined || at < 0 || last?.lower !== ':') return undefined;
  const group = reading.items.find((item): item is NounGroup => item.kind === 'nouns' && item.start > at);
  return group === undefined ? undefined : voiceOf(group, reading);
}

/** "Foreign Secretary Boris Johnson said:" with nothing said yet. */
function openingSpeaker(reading: SentenceReading | undefined): Referent | undefined {
  const clause = reading?.clauses.findLast(
    ({ verb, subject }) => isReporting(verb.lemma) && !verb.isPassive && subject !== undefined,
  );
  return clause?.subject === undefined || reading === undefined ? undefined : voiceOf(clause.subject, reading);
}

/** Sentences that begin inside a quotation or with one, by paragraph. */
function quotedSentences(readings: readonly SentenceReading[]): readonly boolean[] {
  let paragraph = -1;
  let isOpen = false;
  return readings.map(({ sentence, words }) => {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      isOpen = false;
    }
    const startsInside = isOpen || words[0]?.class === 'quote';
    for (const word of words) {
      if (word.class !== 'quote') continue;
      isOpen = word.lower === '“' ? true : word.lower === '”' ? false : !isOpen;
    }
    return startsInside;
  });
}

/** Speakers of quoted sentences that name none themselves. */
function carrySpeakers(
  readings: readonly SentenceReading[],
  { own, inQuote }: { readonly own: readonly (SentenceSpeaker | undefined)[]; readonly inQuote: readonly boolean[] },
): readonly (Referent | undefined)[] {
  const carried: (Referent | undefined)[] = readings.map(() => undefined);
  const paragraphOf = (at: number): number | undefined => readings[at]?.sentence.paragraph;
  for (const at of readings.keys()) {
    if (!inQuote[at]) continue;
    const before =
      at > 0 && paragraphOf(at - 1) === paragraphOf(at) ? (own[at - 1]?.speaker ?? carried[at - 1]) : undefined;
    carried[at] = before;
  }
  for (let at = readings.length - 2; at >= 0; at--) {
    if (inQuote[at] && own[at] === undefined && carried[at] === undefined && paragraphOf(at + 1) === paragraphOf(at)) {
      carried[at] = inQuote[at + 1] ? (own[at + 1]?.speaker ?? carried[at + 1]) : undefined;
    }
  }
  return carried;
}
