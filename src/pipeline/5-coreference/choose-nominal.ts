import { PLACE_NOUNS, STATE_NOUNS } from '../../language/lexicons/person-nouns';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers, type Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import type { BodiesOfPeople } from './bodies-of-people';
import { bodyOfSpeaker } from './body-of-speaker';
import { type ChainDraft, kindOf, only } from './chain-draft';
import { mainSubject, otherSubject } from './clause-subjects';
import { type Answer, BOARD, VAGUE } from './nouns-of-chains';
import type { Present } from './present-mentions';
import { climb, headOf, headSpan, tokensIn } from './token-at';

type Nominal = Extract<Mention, { readonly kind: 'nominal' }>;

/** Most steps up a tree. */
const MOST_STEPS = 6;

export interface Choice {
  readonly mention: Nominal;
  readonly present: ReadonlyMap<number, readonly Present[]>;
  readonly answers: readonly (readonly [ChainDraft, Answer])[];
  readonly bodiesOf: BodiesOfPeople;
}

/**
 * The chain that a phrase refers to, of those that answer to its noun: the only one; of several the one that the same or the previous
 * sentence makes prominent and no other; else the only one that the article calls so.
 */
export function chosen(article: Mentioned, choice: Choice): ChainDraft | undefined {
  const { mention, present, answers, bodiesOf } = choice;
  const drafts = answers.map(([draft]) => draft);
  const single = only(drafts);
  if (single !== undefined || answers.length === 0) return single;
  const called = answers.filter(([, { isCalledSo }]) => isCalledSo).map(([draft]) => draft);
  if (mention.head === BOARD) return only(called) ?? (called.length > 0 ? undefined : mostNamed(mention, answers));
  if (article.sentences[mention.sentence] === undefined) return undefined;
  const own =
    only(drafts.filter((draft) => holdsPhrase(draft, mention))) ??
    bodyOfSpeaker(article, mention, {
      named: present.get(mention.sentence) ?? [],
      bodiesOf,
      answering: new Set(drafts),
    });
  if (own !== undefined) return own;
  const near = nearest(article, choice, called);
  return near === undefined ? (only(called) ?? homeOf(article, { mention, present, answers })) : near.draft;
}

/** The one that the sentence of the phrase or the one before names; no draft where these leave it open, nothing where they name none that fits. */
function nearest(
  article: Mentioned,
  choice: Choice,
  called: readonly ChainDraft[],
): { readonly draft: ChainDraft | undefined } | undefined {
  const { mention } = choice;
  const sentence = article.sentences[mention.sentence];
  const mayBe = fitting(article, choice, called);
  for (const at of [mention.sentence, mention.sentence - 1]) {
    const near = article.sentences[at];
    if (sentence === undefined || near === undefined || near.kind === 'headline') return undefined;
    if (sentence.paragraph - near.paragraph > 1) return undefined;
    const named = (choice.present.get(at) ?? []).filter((one) => mayBe(one, near.tokens));
    if (named.length === 0) continue;
    const isHere = at === mention.sentence;
    // "Acme and Bolt bid for Crane. The company …": one alone is neither of two that are joined.
    const apart = named.filter(({ whole }) => !isJoined(near.tokens, whole));
    const one =
      only([...new Set((apart.length > 0 ? apart : named).map(({ draft }) => draft))]) ??
      (isHere ? undefined : (subjectOf(near, apart) ?? objectOf(near, apart)));
    if (one === undefined && STATE_NOUNS.has(mention.head)) return undefined;
    const isCalled = called.length === 1 && called[0] === one;
    const isTold =
      isCalled || named.some(({ draft, whole }) => draft.type === 'Person' || isProminent(near.tokens, whole));
    return { draft: isHere || isTold ? one : undefined };
  }
  return undefined;
}

/** Tells whether something named before the phrase, among these tokens, may be what it refers to. */
function fitting(
  { sentences, text }: Mentioned,
  { mention, present, answers }: Choice,
  called: readonly ChainDraft[],
): (one: Present, tokens: readonly Token[]) => boolean {
  const sentence = sentences[mention.sentence];
  // "The Danish government … the government"; "dairy group Arnholm … the group".
  const isLoose = STATE_NOUNS.has(mention.head) || VAGUE.has(mention.head);
  const drafts = new Set(isLoose && called.length > 0 ? called : answers.map(([draft]) => draft));
  // "Bright Cables sued the company": somebody else.
  const at = sentence && otherSubject(sentence, headSpan(sentence.tokens, mention.span));
  const other = at === undefined ? undefined : sentence?.tokens[at];
  // "The fund urged the board to sell the company": two nouns of one sentence are two things.
  const told = new Set(
    (present.get(mention.sentence) ?? [])
      .filter(({ span }) => /^the /i.test(text.slice(span.start, span.end)) && !endsAlike({ text }, span, mention))
      .map(({ draft }) => draft),
  );
  return ({ draft, whole }, tokens) =>
    drafts.has(draft) &&
    !told.has(draft) &&
    whole.start < mention.span.start &&
    !(other !== undefined && covers(whole, other)) &&
    !(draft.type === 'Place' && isAdjective(tokens, whole));
}

/** "The Australian company": says of what kind something is, save before those who rule ("the Danish government"). */
function isAdjective(tokens: readonly Token[], span: Span): boolean {
  const at = headOf(tokens, tokensIn(tokens, span));
  const token = at === undefined ? undefined : tokens[at];
  return token?.deprel === 'amod' && !STATE_NOUNS.has(tokens[token.head]?.lemma ?? '');
}

/** Whether a phrase ends in the noun of another: "the Danish firm", "the firm". */
const endsAlike = ({ text }: Pick<Mentioned, 'text'>, { end }: Span, { head }: Nominal): boolean =>
  text.slice(end - head.length - 1, end).toLowerCase() === ` ${head}`;

/** Whether a name is one of those that "and" joins. */
function isJoined(tokens: readonly Token[], span: Span): boolean {
  const top = climb(tokens, span, ({ deprel }) => /^(?:appos|flat|compound)$/.test(deprel));
  return (
    top !== undefined &&
    (tokens[top]?.deprel === 'conj' || tokens.some(({ head, deprel }) => head === top && deprel === 'conj'))
  );
}

/** Of several that a sentence names the one that is its subject. */
function subjectOf(sentence: Sentence, named: readonly Present[]): ChainDraft | undefined {
  const at = mainSubject(sentence);
  const subject = at === undefined ? undefined : sentence.tokens[at];
  return subject === undefined ? undefined : named.find(({ whole }) => covers(whole, subject))?.draft;
}

/** "Bo Berg formed the Halm Front after breaking with the Cork Army. The group …": of several the one that is the object. */
function objectOf({ tokens }: Sentence, named: readonly Present[]): ChainDraft | undefined {
  const root = tokens.findIndex(({ head }) => head < 0);
  const isObject = ({ whole }: Present): boolean => {
    const top = climb(tokens, whole, ({ deprel }) => /^(?:appos|flat|compound)$/.test(deprel));
    return top !== undefined && tokens[top]?.deprel === 'obj' && tokens[top].head === root;
  };
  return only([...new Set(named.filter(isObject).map(({ draft }) => draft))]);
}

/** The one that the article names at least twice as often as any other, of those that answer. */
function mostNamed({ span }: Nominal, answers: Choice['answers']): ChainDraft | undefined {
  const [first, second] = answers
    .map(([draft]) => ({ draft, count: draft.names.filter((name) => name.span.start < span.start).length }))
    .sort((one, other) => other.count - one.count);
  return first !== undefined && first.count >= 2 && first.count >= 2 * (second?.count ?? 0) ? first.draft : undefined;
}

/**
 * "The government", "the nation" in a report from one country: of several countries the one that it speaks of most by far, else the one whose minister it opens
 * with ("Greek Prime Minister Ann Lee flew …").
 */
function homeOf(article: Mentioned, { mention, present, answers }: Omit<Choice, 'bodiesOf'>): ChainDraft | undefined {
  if (!STATE_NOUNS.has(mention.head) && PLACE_NOUNS.get(mention.head) !== 'country') return undefined;
  const countries = answers.filter(([draft]) => kindOf(draft) === 'country');
  const home =
    mostNamed(mention, countries) ?? (STATE_NOUNS.has(mention.head) ? homeOfLead(article, present) : undefined);
  return countries.some(([draft]) => draft === home) ? home : undefined;
}

/** The country in the title of the one who is the subject of the first sentence. */
function homeOfLead({ sentences }: Mentioned, present: Choice['present']): ChainDraft | undefined {
  const first = sentences.findIndex(({ kind }, at) => kind !== 'headline' && (present.get(at)?.length ?? 0) > 0);
  const lead = sentences[first];
  const at = lead === undefined ? undefined : mainSubject(lead);
  const subject = at === undefined ? undefined : lead?.tokens[at];
  const named = present.get(first) ?? [];
  const person = named.find(
    ({ draft, whole }) => draft.type === 'Person' && subject !== undefined && covers(whole, subject),
  );
  return named.find(({ draft, whole }) => draft.type === 'Place' && person !== undefined && covers(person.whole, whole))
    ?.draft;
}

/** "The task force" beside "Joint Task Force Halm" and "Air Force": the name that holds the whole phrase. */
function holdsPhrase({ type, spellings }: ChainDraft, { text }: Nominal): boolean {
  const phrase = text.toLowerCase().split(/\s+/).slice(1).join(' ');
  const isLong = type === 'Organization' && phrase.includes(' ');
  return isLong && [...spellings.keys()].some((spelling) => ` ${spelling.toLowerCase()} `.includes(` ${phrase} `));
}

/** Whether a sentence puts a name where its reader looks first: subject, object, owner of one, or joined to one. */
export function isProminent(tokens: readonly Token[], span: Span): boolean {
  const isOwner = ({ deprel, head }: Token, at: number): boolean =>
    (deprel === 'nmod' && head > at) || (deprel === 'amod' && STATE_NOUNS.has(tokens[head]?.lemma ?? ''));
  const goesOn = (token: Token, at: number): boolean =>
    isOwner(token, at) || /^(?:appos|conj|flat|compound)$/.test(token.deprel);
  const top = climb(tokens, span, goesOn, MOST_STEPS);
  return top !== undefined && /^(?:nsubj|obj|root)$/.test(tokens[top]?.deprel ?? '');
}
