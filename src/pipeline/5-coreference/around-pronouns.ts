import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import type { ChainDraft } from './chain-draft';
import { clauseSubjects, otherSubject } from './clause-subjects';
import { frontedBy } from './fronted';
import { type Present, presentBySentence } from './present-mentions';
import type { QuotedSpans } from './quoted-spans';
import { headOf, tokensIn } from './token-at';

/** Names of one sentence that are looked at, from its beginning; longer sentences are lists. */
export const MOST_NAMES = 40;

/** Relations by which a sentence puts something where its reader looks first. */
export const IN_VIEW = wordSet('nsubj obj iobj xcomp');

/** Verbs of speaking up. */
export const SPEAKS = wordSet(
  'say add tell blame accuse call describe warn urge insist deny confirm stress note reject praise criticize criticise condemn vow promise pledge announce claim argue explain',
);

/** Names and definite phrases by sentence, in text order. */
export type NamesBySentence = ReadonlyMap<number, readonly Present[]>;

export const namesBySentence = (drafts: readonly ChainDraft[]): NamesBySentence =>
  presentBySentence(drafts, ['name', 'nominal']);

/** What stands around a pronoun. */
export interface Around {
  readonly mention: Mention;
  /** Those that the pronoun may speak of. */
  readonly names: NamesBySentence;
  /** What earlier pronouns speak of, by the pronoun's start. */
  readonly people: ReadonlyMap<number, ChainDraft>;
  /** What stands in direct speech, which no pronoun outside of it speaks of. */
  readonly quoted: QuotedSpans;
}

/** "In her letter, Ann Lee …", "Once it was sold, Acme …": the one that the fronted words lead up to, where they name no other. */
export function namedAhead(
  { mention, names, people }: Around,
  { sentences }: Mentioned,
  fits: (draft: ChainDraft) => boolean,
): { readonly draft: ChainDraft; readonly isInPhrase: boolean } | undefined {
  const sentence = sentences[mention.sentence];
  const fronted = sentence === undefined ? undefined : frontedBy(sentence, mention.span);
  if (sentence === undefined || fronted === undefined) return undefined;
  const named = names.get(mention.sentence) ?? [];
  if (named.some(({ draft, span }) => span.end <= mention.span.start && fits(draft))) return undefined;
  const draft = draftAt({ named, people, tokens: sentence.tokens }, fronted.subject);
  return draft !== undefined && fits(draft) ? { draft, isInPhrase: fronted.isInPhrase } : undefined;
}

/** Those whom a pronoun does not speak of: the subject of whose verb it is an object, with those joined to it. */
export function othersOf({ mention, names, people }: Around, sentence: Sentence | undefined): ReadonlySet<ChainDraft> {
  const other = sentence === undefined ? undefined : otherSubject(sentence, mention.span);
  if (sentence === undefined || other === undefined) return new Set();
  const { tokens } = sentence;
  const heads = [other, ...tokens.flatMap(({ head, deprel }, at) => (head === other && deprel === 'conj' ? [at] : []))];
  const named = (names.get(mention.sentence) ?? []).slice(0, MOST_NAMES);
  return new Set(heads.flatMap((at) => draftAt({ named, people, tokens }, at) ?? []));
}

export interface Named {
  readonly named: readonly Present[];
  readonly people: ReadonlyMap<number, ChainDraft>;
  readonly tokens: readonly Token[];
}

/** What the token is the head of: a name, a phrase that ends in one, or a pronoun that was linked. */
export const draftAt = ({ named, people, tokens }: Named, at: number): ChainDraft | undefined =>
  people.get((tokens[at] as Token).start) ?? named.find((name) => standsAt(tokens, name, at))?.draft;

/** The one who is the subject of a clause around the pronoun, nearest first: "Kerry said he …", "Lavrov met his …". */
export function subjectAround(
  { mention, names, people, others, quoted }: Around & { readonly others: ReadonlySet<ChainDraft> },
  { tokens, ...sentence }: Sentence,
  fits: (draft: ChainDraft) => boolean,
): ChainDraft | undefined {
  const named = names.get(mention.sentence) ?? [];
  for (const at of clauseSubjects({ tokens, ...sentence }, mention.span)) {
    if (quoted((tokens[at] as Token).start)) continue;
    const draft = draftAt({ named, people, tokens }, at);
    if (draft !== undefined && fits(draft) && !others.has(draft)) return draft;
  }
  return undefined;
}

/** Whether the name, or the phrase that ends in it ("engine maker Halvor Works"), has its head at the token. */
function standsAt(tokens: readonly Token[], { draft, span, whole }: Present, at: number): boolean {
  const token = tokens[at] as Token;
  if (covers(whole, token)) return true;
  const head = headOf(tokens, tokensIn(tokens, span));
  const own = head === undefined ? undefined : tokens[head];
  if (own === undefined || token.upos !== 'NOUN' || !/^(?:appos|flat)$/.test(own.deprel)) return false;
  if (own.head === at) return true;
  // "its envoy for Norway, Ann Lee,": the tree puts her beside the country.
  const isOffice = draft.type === 'Person' && PERSON_NOUNS.has(token.lemma);
  return isOffice && tokens[own.head]?.head === at && tokens[own.head]?.deprel === 'nmod';
}
