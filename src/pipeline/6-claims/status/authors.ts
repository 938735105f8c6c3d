import { isQuoted } from '../grammar/quoted';
import type { NounGroup, Referent, SentenceReading } from '../grammar/reading';
import { denotedBy } from '../match/denoted';
import { whoSays } from './clause-status';

/** Who wrote or spoke a text that tells of itself in the first person. */
export interface Authorship {
  readonly author: Referent;
  /** First sentence of the author's, and the first that is not. */
  readonly from: number;
  readonly to: number;
  /** Whether the text says that these are the author's words, as above a statement or speech. */
  readonly isTold: boolean;
  /** Whether they stand in quotation marks. */
  readonly isQuoted: boolean;
}

/**
 * Whose the text is, where it is clear: who makes "the following statement", whose speech "follows", who signs it, whose byline it bears,
 * the body whose stance opens it, and whom its last part is "about".
 */
export function authorshipsOf(readings: readonly SentenceReading[], byline: string | undefined): readonly Authorship[] {
  const whole = announced(readings) ?? signed(readings) ?? described(readings, byline) ?? opened(readings);
  return [...aboutThemselves(readings), ...(whole === undefined ? [] : [whole])];
}

/** "About Larch Foods" over "We make bread in …": a company tells of itself. */
function aboutThemselves(readings: readonly SentenceReading[]): readonly Authorship[] {
  return readings.flatMap(({ words, phrases, sentence }, at) => {
    const named = phrases.find(({ phrase }) => phrase.isName && phrase.start === 1)?.phrase;
    const isHeading = words[0]?.lower === 'about' && named?.end === words.length;
    if (!isHeading || named?.referent?.chain.type !== 'Organization') return [];
    const next = readings.findIndex(({ sentence: { paragraph } }) => paragraph > sentence.paragraph + 1);
    return [
      { author: named.referent, from: at + 1, to: next < 0 ? readings.length : next, isTold: false, isQuoted: false },
    ];
  });
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement declaration message letter remark speech address text transcript testimony keynote communiqué communique'.split(
    ' ',
  ),
);
const ISSUING: ReadonlySet<string> = new Set('issue release publish make deliver read post'.split(' '));
const FROM: ReadonlySet<string> = new Set(['by', 'of', 'from', 'delivered by']);
const MOST_BEFORE = 3;
const QUOTE = /^["“„«']/;

/** "The ministry wishes to make the following statement", "The following statement was issued by Ann Lee:", "Following is the speech by President Ann Lee:". */
function announced(readings: readonly SentenceReading[]): Authorship | undefined {
  for (const [at, reading] of readings.slice(0, MOST_BEFORE).entries()) {
    const author = announcedAuthor(reading);
    if (author === undefined) continue;
    const isQuoted = QUOTE.test(readings[at + 1]?.words[0]?.lower ?? '');
    return { author, from: at + 1, to: readings.length, isTold: true, isQuoted };
  }
  return undefined;
}

function announcedAuthor({ words, clauses, phrases }: SentenceReading): Referent | undefined {
  const following = words.findIndex(({ lower }) => lower === 'following');
  // "Statement by Ann Lee on the floods" as a heading says that what follows is it.
  const opens =
    words[words.length - 1]?.lower === ':' || (clauses.length === 0 && DOCUMENTS.has(words[0]?.lower ?? ''));
  if (following < 0 && !opens) return undefined;
  const document = phrases.find(
    ({ phrase }) => !phrase.isName && DOCUMENTS.has(phrase.lemma) && phrase.end > following,
  );
  if (document === undefined) return undefined;
  if (following === 0 || opens) {
    const whose = document.complements.find(({ preposition }) => FROM.has(preposition))?.nouns ?? document.phrase.of;
    const named = whose === undefined ? undefined : only(whose);
    if (named !== undefined) return named;
  }
  const issuing = clauses.find(({ verb, subject }) =>
    verb.isPassive ? ISSUING.has(verb.lemma) : subject !== undefined && verb.start < following,
  );
  const issuer = issuing === undefined ? undefined : whoSays(issuing);
  return issuer === undefined ? undefined : only(issuer);
}

function only(group: NounGroup): Referent | undefined {
  const [first, ...others] = denotedBy(group);
  const isOne = first !== undefined && others.length === 0;
  return isOne && /^(?:Person|Organization)$/.test(first.chain.type) ? first : undefined;
}

const CLOSINGS =
  /^(?:yours (?:faithfully|sincerely|truly)|(?:very )?sincerely(?: yours)?|respectfully(?: yours)?|(?:kind |best |warm )?regards|(?:with )?best wishes|signed)[ ,:]*$/;

/** "Yours faithfully, Ann Lee": the letter above is hers. */
function signed(readings: readonly SentenceReading[]): Authorship | undefined {
  const closing = readings.findLastIndex(({ words }) => CLOSINGS.test(words.map(({ lower }) => lower).join(' ')));
  if (closing < 1) return undefined;
  const author = readings[closing + 1]?.phrases.find(({ phrase }) => phrase.isName)?.phrase.referent;
  return author?.chain.type === 'Person' ? { author, from: 0, to: closing, isTold: false, isQuoted: false } : undefined;
}

/** "Ann Lee is the founder of …" under an article with her byline: what stands above is hers. */
function described(readings: readonly SentenceReading[], byline: string | undefined): Authorship | undefined {
  if (byline === undefined) return undefined;
  const last = readings[readings.length - 1]?.sentence.paragraph;
  const to = readings.findIndex(({ sentence }) => sentence.paragraph === last);
  const [subject] = readings[to]?.clauses.flatMap(({ subject: group }) => (group === undefined ? [] : [group])) ?? [];
  const author = subject === undefined ? undefined : only(subject);
  const isAuthor = author?.chain.type === 'Person' && byline.toLowerCase().includes(author.chain.name.toLowerCase());
  return isAuthor && to > 0 ? { author, from: 0, to, isTold: false, isQuoted: false } : undefined;
}

/** What a body does by saying so. */
const STANCES: ReadonlySet<string> = new Set(
  `condemn welcome express extend congratulate urge commend deplore denounce reaffirm reiterate support mourn applaud thank offer
  regret call stand join remain continue believe hope`
    .trim()
    .split(/\s+/),
);

/** "Norway condemns the raid on Halm. We extend …": the body that takes a stance in the present over a text that says "we" speaks in it. */
function opened(readings: readonly SentenceReading[]): Authorship | undefined {
  const from = readings.findIndex(({ sentence, clauses }) => sentence.kind !== 'headline' && clauses.length > 0);
  const [opening] = readings[from]?.clauses ?? [];
  const author = opening?.subject === undefined ? undefined : denotedBy(opening.subject)[0];
  if (opening === undefined || author === undefined || opening.subject?.phrases.length !== 1) return undefined;
  const { verb, governor } = opening;
  const isStance = STANCES.has(verb.lemma) && verb.form === 'finite' && !verb.isPassive && governor === undefined;
  const isPresent = /^VB[ZP]$/.test(readings[from]?.sentence.tokens[verb.end - 1]?.xpos ?? '');
  const isBody = author.chain.type === 'Organization' || author.chain.kind === 'country';
  const speaksItself = readings.slice(from + 1).some(({ words, clauses }) =>
    clauses.some(({ verb: { lemma, start } }) => {
      const at = words.findIndex(({ lower, index }) => lower === 'we' && index < start && index >= start - 2);
      return at >= 0 && STANCES.has(lemma) && !isQuoted(at, words);
    }),
  );
  return isStance && isPresent && isBody && speaksItself
    ? { author, from: from + 1, to: readings.length, isTold: false, isQuoted: false }
    : undefined;
}
