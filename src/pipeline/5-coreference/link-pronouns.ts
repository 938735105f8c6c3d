import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers, type Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import {
  type Around,
  draftAt,
  IN_VIEW,
  MOST_NAMES,
  type Named,
  type NamesBySentence,
  namedAhead,
  namesBySentence,
  othersOf,
  SPEAKS,
  subjectAround,
} from './around-pronouns';
import { bodyOf } from './body-of-it';
import type { ChainDraft } from './chain-draft';
import { clauseRoleOf, isAside, isOtherArgument, mainSubject, phraseRole, roleOf } from './clause-subjects';
import type { Gender } from './gender';
import { APPOINTING } from './person-descriptions';
import type { QuotedSpans } from './quoted-spans';
import { climb, headOf, tokensIn } from './token-at';
import { topicPerson } from './topic-person';

const HE = wordSet('he him his himself');
const SHE = wordSet('she her hers herself');
const IT = wordSet('it its itself');
const WHO = wordSet('who whom whose');

/** Sentences back to which he and she are looked for, where those between name nobody. */
const MOST_BACK = 3;

interface Candidate {
  readonly draft: ChainDraft;
  /** Its first name in the sentence is the subject of the main clause. */
  readonly isSubject: boolean;
  /** It stands beside the noun that is. */
  readonly isCalled: boolean;
  /** Relation of the phrase that its first name in the sentence is or describes. */
  readonly role: string | undefined;
  /** Whether the sentence opens with it: "For Ann Lee, …". */
  readonly isTopic: boolean;
}

/**
 * Adds he and she to the person whom the same or the previous sentence makes most salient: the only one, or the one that the sentence begins with; and
 * who to the name right before it; it to the body or place that is the subject. A person of the other gender never fits. Pronouns in direct speech are left alone, since their speaker's world is another.
 */
export function linkPronouns(article: Mentioned, drafts: readonly ChainDraft[], quoted: QuotedSpans): void {
  const persons = drafts.filter(({ type }) => type === 'Person');
  const names = namesBySentence(persons);
  const bodies = namesBySentence(drafts.filter(({ type }) => type === 'Organization' || type === 'Place'));
  const linked = new Map<number, ChainDraft[]>();
  const people = new Map<number, ChainDraft>();
  const last = new Map<Gender, Last>();
  for (const mention of article.mentions) {
    if (mention.kind !== 'pronoun') continue;
    const lower = mention.text.toLowerCase();
    if (WHO.has(lower)) {
      const person = nameBefore(mention, { names, text: article.text });
      if (person === undefined) continue;
      person.mentions.push({ mention, rule: 'relative' });
      people.set(mention.span.start, person);
      continue;
    }
    if (IT.has(lower)) {
      const body = quoted(mention.span.start) ? undefined : bodyOf(article, { mention, names: bodies, people, quoted });
      if (body === undefined) continue;
      body.mentions.push({ mention, rule: 'pronoun' });
      people.set(mention.span.start, body);
      continue;
    }
    const gender: Gender | undefined = HE.has(lower) ? 'male' : SHE.has(lower) ? 'female' : undefined;
    if (gender === undefined || quoted(mention.span.start)) continue;
    const search = { mention, gender, names, linked, people, quoted };
    const draft =
      settled(antecedent(article, search), search, last.get(gender)) ??
      topicPerson(article, persons, { others: othersOf(search, article.sentences[mention.sentence]), ...search });
    if (draft === undefined) continue;
    last.set(gender, { draft, sentence: mention.sentence });
    draft.mentions.push({ mention, rule: 'pronoun' });
    draft.gender ??= gender;
    people.set(mention.span.start, draft);
    linked.set(mention.sentence, [...(linked.get(mention.sentence) ?? []), draft].slice(-MOST_NAMES));
  }
}

/** The person whose name stands right before a relative pronoun, a comma between them or none. */
function nameBefore(
  { span, sentence }: Mention,
  { names, text }: { readonly names: NamesBySentence; readonly text: string },
): ChainDraft | undefined {
  for (const { draft, span: name } of (names.get(sentence) ?? []).slice(0, MOST_NAMES)) {
    if (name.end < span.start && /^,?\s$/.test(text.slice(name.end, span.start))) return draft;
  }
  return undefined;
}

interface Search extends Around {
  readonly gender: Gender;
  /** People to whom earlier pronouns of a sentence went. */
  readonly linked: ReadonlyMap<number, readonly ChainDraft[]>;
}

/** Of whom a pronoun of one gender spoke last. */
interface Last {
  readonly draft: ChainDraft;
  readonly sentence: number;
}

/** Sentences in which an article goes on to call somebody "she". */
const STILL = 2;

/**
 * "She had written of it. Her editor, Jamshed Orifov, left. The court found her guilty": she of whom the article has been speaking, and not another,
 * new to it, of whom nothing tells a gender.
 */
function settled(
  found: ChainDraft | undefined,
  { mention, names }: Search,
  last: Last | undefined,
): ChainDraft | undefined {
  if (found === undefined || last === undefined || found === last.draft || found.gender !== undefined) return found;
  if (mention.sentence - last.sentence > STILL || isNamedAt(found, mention.sentence, names)) return found;
  const isOften = last.draft.mentions.filter(({ rule }) => rule === 'pronoun').length > 1;
  const isNew = found.names.every(({ sentence }) => sentence > last.sentence);
  return isOften && isNew ? last.draft : found;
}

const isNamedAt = (draft: ChainDraft, sentence: number, names: NamesBySentence): boolean =>
  (names.get(sentence) ?? []).some((one) => one.draft === draft);

function antecedent(article: Mentioned, search: Search): ChainDraft | undefined {
  const { mention, gender } = search;
  const isPossible = (draft: ChainDraft): boolean => draft.type === 'Person' && isCompatible(draft, gender);
  const others = othersOf(search, article.sentences[mention.sentence]);
  const here = { others, ...search };
  const ahead = namedAhead(search, article, isPossible);
  return ahead?.isInPhrase === true ? ahead.draft : (antecedentBefore(here, article, isPossible) ?? ahead?.draft);
}

/** The person of the same or the nearest sentence before whom a pronoun speaks of. */
function antecedentBefore(
  here: Search & { readonly others: ReadonlySet<ChainDraft> },
  article: Mentioned,
  isPossible: (draft: ChainDraft) => boolean,
): ChainDraft | undefined {
  const { mention, gender, linked, others } = here;
  const paragraph = article.sentences[mention.sentence]?.paragraph;
  for (let at = mention.sentence; at >= mention.sentence - MOST_BACK; at--) {
    const sentence = article.sentences[at];
    if (sentence === undefined || sentence.kind === 'headline') return undefined;
    if (at !== mention.sentence && paragraph !== undefined && paragraph - sentence.paragraph > 1) return undefined;
    const isHere = at === mention.sentence;
    const bySyntax = isHere ? subjectAround(here, sentence, isPossible) : undefined;
    if (bySyntax !== undefined)
      return hasRival(here, { sentence, subject: bySyntax, isPossible }) ? undefined : bySyntax;
    const told =
      at === mention.sentence - 1 ? (speakerBefore(here, article) ?? installedBefore(here, article)) : undefined;
    if (told !== undefined && isPossible(told)) return told;
    const named = candidatesIn(here, at, article).filter(({ draft }) => !others.has(draft));
    const earlier = (linked.get(at) ?? []).filter(
      (draft) =>
        !others.has(draft) && isCompatible(draft, gender) && (isHere || !isOnlyOwner(draft, sentence, here.people)),
    );
    const drafts = new Set([...named.map(({ draft }) => draft), ...earlier]);
    const isOther =
      at === mention.sentence - 1 && others.size > 0 && [...others].some((draft) => isNamedIn(here, at, draft));
    if (drafts.size === 1 && isOther) return [...drafts][0];
    if (drafts.size === 1)
      return earlier[0] ?? named.find((candidate) => isInView(candidate, here, { sentence, isHere }))?.draft;
    if (drafts.size > 1) return salient(named, earlier, isHere);
    // "Ann Lee met the envoy of Norway. The diplomat left. She …": who comes between has no name.
    if (!isHere && drafts.size === 0 && hasNamelessSubject(here, article, at)) return undefined;
    // "The latter resigned; he …": whoever that is, the sentence before leaves it open who.
    if (isHere && SHIFT.test(article.text.slice(sentence.start, mention.span.start))) return undefined;
  }
  return undefined;
}

/** Whether a sentence speaks of somebody by name, noun or pronoun. */
const isNamedIn = ({ names, linked }: Search, at: number, draft: ChainDraft): boolean =>
  (names.get(at) ?? []).some((one) => one.draft === draft) || (linked.get(at) ?? []).includes(draft);

/**
 * Whether a person of whom the article gives no name is the subject of the sentence at `at`: his where the pronoun is "she", or one brought in by the
 * sentence before it ("met the envoy of Norway. The diplomat …").
 */
function hasNamelessSubject({ names, people, gender }: Search, { sentences }: Mentioned, at: number): boolean {
  const sentence = sentences[at] as Sentence;
  const { tokens } = sentence;
  const head = mainSubject(sentence);
  if (head === undefined || !isNameless({ named: names.get(at) ?? [], people, tokens }, head)) return false;
  const [own, others] = gender === 'male' ? [HE, SHE] : [SHE, HE];
  const owner =
    tokens.find((token) => token.head === head && /^(?:his|her)$/i.test(token.text))?.text.toLowerCase() ?? '';
  // "Her husband died. She …": whose he was.
  if (owner !== '') return others.has(owner) && !own.has(owner);
  const before = sentences[at - 1]?.tokens ?? [];
  const named = { named: names.get(at - 1) ?? [], people, tokens: before };
  return before.some(({ deprel }, index) => /^(?:obj|iobj|obl)$/.test(deprel) && isNameless(named, index));
}

/** Whether a noun for one person stands at the token, and no name beside it. */
function isNameless(named: Named, at: number): boolean {
  const { xpos, lemma } = named.tokens[at] as Token;
  return xpos === 'NN' && PERSON_NOUNS.has(lemma) && draftAt(named, at) === undefined;
}

const SHIFT = /\b[Tt]he latter\b/;

/** "His rival, Bo Berg, resigned. He …": whether all that the sentence says of somebody is that its subject is his rival. */
function isOnlyOwner(
  draft: ChainDraft,
  { tokens, ...sentence }: Sentence,
  people: ReadonlyMap<number, ChainDraft>,
): boolean {
  const subject = mainSubject({ tokens, ...sentence });
  if (subject === undefined || !PEERS.has(tokens[subject]?.lemma ?? '')) return false;
  const own = tokens.filter(({ start }) => people.get(start) === draft);
  return own.length > 0 && own.every(({ deprel, head }) => deprel === 'nmod' && head === subject);
}

/** Those who act for themselves, whosever they are: of "his lawyer" or "his wife" the next sentence may speak less. */
const PEERS = wordSet('counterpart number rival opponent successor predecessor challenger');

/** "Ann Lee died there, Bo Berg told reporters. He blamed …": who goes on speaking is the one who spoke. */
function speakerBefore(around: Around, article: Mentioned): ChainDraft | undefined {
  const before = beforeSubjectOf(SPEAKS, around, article);
  const saying = before?.tokens.findLastIndex(
    ({ deprel, head }) =>
      deprel === 'nsubj' && REPORTS.has(before.tokens[head]?.lemma ?? '') && before.tokens[head]?.upos === 'VERB',
  );
  return before === undefined ? undefined : namedAt(saying, before, around);
}

/** The sentence before that of a pronoun which is the subject of one of these verbs. */
function beforeSubjectOf(
  verbs: ReadonlySet<string>,
  { mention }: Around,
  { sentences }: Mentioned,
): Sentence | undefined {
  const own = sentences[mention.sentence];
  const at = own === undefined ? undefined : headOf(own.tokens, tokensIn(own.tokens, mention.span));
  const token = at === undefined ? undefined : own?.tokens[at];
  const isSubject = token?.deprel === 'nsubj' && verbs.has(own?.tokens[token.head]?.lemma ?? '');
  return isSubject ? sentences[mention.sentence - 1] : undefined;
}

/** Who is named at a token of the sentence before that of the pronoun; nobody at −1. */
const namedAt = (
  at: number | undefined,
  { tokens }: Sentence,
  { mention, names, people }: Around,
): ChainDraft | undefined =>
  at === undefined || at < 0
    ? undefined
    : draftAt({ named: names.get(mention.sentence - 1) ?? [], people, tokens }, at);

const REPORTS = wordSet('say tell add announce write tweet');

/** "President Ann Lee named Bo Berg as envoy. He served …": in the office that was given, and not who gave it. */
function installedBefore(around: Around, article: Mentioned): ChainDraft | undefined {
  const before = beforeSubjectOf(SERVES, around, article);
  const installed = before?.tokens.findIndex(({ deprel, head }) => {
    const above = before.tokens[head];
    if (deprel === 'obj') return INSTALLS.has(above?.lemma ?? '') && above?.head === -1;
    // "announced the appointment of Bo Berg"
    return deprel === 'nmod' && APPOINTING.has(above?.lemma ?? '') && above?.deprel === 'obj';
  });
  return before === undefined ? undefined : namedAt(installed, before, around);
}

const INSTALLS = wordSet('appoint name nominate promote hire pick select designate choose recruit install');
const SERVES = wordSet('serve hold take remain resign retire step replace succeed assume');

const isCompatible = (draft: ChainDraft, gender: Gender): boolean =>
  draft.gender === undefined || draft.gender === gender;

function candidatesIn(
  { names, gender, mention, quoted }: Search,
  at: number,
  article: Mentioned,
): readonly Candidate[] {
  const sentence = article.sentences[at];
  if (sentence === undefined) return [];
  const head = mainSubject(sentence);
  const subject = head === undefined ? undefined : sentence.tokens[head];
  const found = new Map<ChainDraft, Candidate>();
  for (const { draft, span, whole } of (names.get(at) ?? []).slice(0, MOST_NAMES)) {
    if (span.end > mention.span.start) break;
    if (found.has(draft) || !isCompatible(draft, gender)) continue;
    if (
      at === mention.sentence &&
      (quoted(span.start) ||
        isOtherArgument(sentence, whole, mention.span) ||
        isAside(sentence, whole, mention.span) ||
        isOwnedBy(gender, article.text.slice(Math.max(0, span.start - 48), span.start)) ||
        COMPANY.test(article.text.slice(Math.max(0, whole.start - 16), whole.start)))
    )
      continue;
    const isSubject = subject !== undefined && covers(whole, subject);
    const isCalled = isCalledSubject(sentence, whole, head);
    const isTopic = (sentence.tokens[1]?.end ?? Number.POSITIVE_INFINITY) > whole.start;
    found.set(draft, { draft, isSubject, isCalled, role: roleAmong(sentence.tokens, whole), isTopic });
  }
  return [...found.values()];
}

/** The relation of the phrase of a person's name; of one joined by "and" to a subject that of the subject. */
function roleAmong(tokens: readonly Token[], name: Span): string | undefined {
  const top = climb(tokens, name, ({ deprel }) => /^(?:appos|flat|compound)$/.test(deprel));
  const token = top === undefined ? undefined : tokens[top];
  if (token === undefined) return undefined;
  // "the lawmaker from Texas, Jim Boyd,": the tree puts him beside the place.
  const office = token.deprel === 'nmod' && isApposed(tokens, name) ? tokens[token.head] : undefined;
  if (office !== undefined && PERSON_NOUNS.has(office.lemma)) return office.deprel;
  if (token.deprel !== 'conj') return token.deprel;
  const joined = climb(tokens, name, ({ deprel }) => /^(?:appos|flat|compound|conj)$/.test(deprel));
  const first = joined === undefined ? undefined : tokens[joined]?.deprel;
  return first === 'nsubj' ? first : token.deprel;
}

function isApposed(tokens: readonly Token[], name: Span): boolean {
  const at = headOf(tokens, tokensIn(tokens, name));
  return at !== undefined && tokens[at]?.deprel === 'appos';
}

/** "The group's commander, Ann Lee, said": whether a name stands beside the subject; of "his daughter, Ann Lee," the next may speak less. */
function isCalledSubject({ tokens }: Sentence, name: Span, subject: number | undefined): boolean {
  const at = headOf(tokens, tokensIn(tokens, name));
  const isTheirs = tokens.some(({ head, text }) => head === subject && /^(?:his|her|their)$/i.test(text));
  return at !== undefined && tokens[at]?.deprel === 'appos' && tokens[at].head === subject && !isTheirs;
}

/**
 * Whether the only person whom a sentence names is who the pronoun speaks of: in an earlier one a subject, or an object where no "he" or "she" of
 * somebody else is left; in the pronoun's own not one who merely owns something, unless the name shows the gender.
 */
function isInView(
  { draft, role, isTopic }: Candidate,
  { mention, gender, people }: Search,
  { sentence, isHere }: { readonly sentence: Sentence; readonly isHere: boolean },
): boolean {
  if (isHere)
    return role !== 'nmod' || draft.gender !== undefined || /^i?obj$/.test(roleOf(sentence, mention.span) ?? '');
  if (role === 'nsubj' || role === 'root' || isTopic) return true;
  const words = gender === 'male' ? HE : SHE;
  return (
    role === 'obj' && !sentence.tokens.some(({ text, start }) => words.has(text.toLowerCase()) && !people.has(start))
  );
}

interface Rivalry {
  readonly sentence: Sentence;
  /** Whom the tree shows as the one. */
  readonly subject: ChainDraft;
  readonly isPossible: (draft: ChainDraft) => boolean;
}

/**
 * Whether another person stands between the subject and the pronoun, whom it may speak of as well: "Lee watched Bo Berg as he …", "saw Bo Berg
 * leave his …". A subject of a clause joined by "and" speaks of the subject before, past those whom its clause names aside.
 */
function hasRival(
  { mention, names, others }: Search & { readonly others: ReadonlySet<ChainDraft> },
  { sentence, subject, isPossible }: Rivalry,
): boolean {
  const { tokens } = sentence;
  const before = (names.get(mention.sentence) ?? []).filter(({ span }) => span.end <= mention.span.start);
  const last = before.findLastIndex(({ draft }) => draft === subject);
  const rivals = before.slice(last + 1).filter(({ draft }) => isPossible(draft) && !others.has(draft));
  const clause = clauseRoleOf(sentence, mention.span);
  if (clause === undefined) return rivals.length > 0;
  return (
    !/^(?:conj|parataxis)$/.test(clause) && rivals.some(({ whole }) => IN_VIEW.has(phraseRole(tokens, whole) ?? ''))
  );
}

/** "Together with Ann Lee, she …", "unlike Bo Berg, he …", "accompanied by Tom Rask, he …": another. */
const COMPANY =
  /\b(?:(?:[Tt]ogether|[Aa]long) with|[Aa]longside|[Uu]nlike|[Ll]ike|(?:[Aa]ccompanied|[Ff]lanked|[Jj]oined) by) $/;

/** "Helped by his aide Bo Berg, he …": somebody of the gender whose aide it is. */
const isOwnedBy = (gender: Gender, before: string): boolean =>
  (gender === 'male' ? /\bhis(?: [\w-]+){1,4} $/i : /\bher(?: [\w-]+){1,4} $/i).test(before);

/** The person who is the subject of the sentence, if its pronouns are nobody else; else the one to whom its pronouns went. */
function salient(named: readonly Candidate[], earlier: readonly ChainDraft[], isHere: boolean): ChainDraft | undefined {
  const subjects = named.filter(({ isSubject }) => isSubject);
  const [subject] = subjects;
  if (subject !== undefined && subjects.length === 1 && earlier.every((draft) => draft === subject.draft))
    return subject.draft;
  // "She married his student Bo Berg and moved with him": a name between leaves it open.
  const isNobodyElse = !isHere || named.every(({ draft }) => earlier.includes(draft));
  // "The commander, Ann Lee, vowed to avenge her. Norway wants her …": whom the sentence is about stands beside its subject.
  const isRivalled = named.some(({ draft, isCalled }) => isCalled && draft !== earlier[0]);
  return new Set(earlier).size === 1 && subjects.length === 0 && isNobodyElse && !isRivalled ? earlier[0] : undefined;
}
