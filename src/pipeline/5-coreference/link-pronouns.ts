import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers, type Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import type { ChainDraft } from './chain-draft';
import {
  clauseRoleOf,
  clauseSubjects,
  hasThingAsSubject,
  isAside,
  isOtherArgument,
  isOwnerOfSubject,
  mainSubject,
  objectAbove,
  otherSubject,
  ownedBy,
  phraseRole,
  roleOf,
} from './clause-subjects';
import { frontedBy } from './fronted';
import type { Gender } from './gender';
import { type Present, presentBySentence } from './present-mentions';
import type { QuotedSpans } from './quoted-spans';
import { headOf, indexAt, tokensIn } from './token-at';

const HE = wordSet('he him his himself');
const SHE = wordSet('she her hers herself');
const IT = wordSet('it its itself');
const WHO = wordSet('who whom whose');

/** What bodies and countries have: "its spokesman", "its troops". */
const OF_BODIES: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS,
  ...wordSet('troop force headquarters office board staff employee army embassy subsidiary member'),
]);

/** Names of one sentence that are looked at, from its beginning; longer sentences are lists. */
const MOST_NAMES = 40;

/** Most steps up a tree. */
const MOST_STEPS = 12;

/** Sentences back to which he and she are looked for, where those between name nobody. */
const MOST_BACK = 3;

interface Candidate {
  readonly draft: ChainDraft;
  /** Its first name in the sentence is the subject of the main clause. */
  readonly isSubject: boolean;
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
  const names = namesBySentence(drafts.filter(({ type }) => type === 'Person'));
  const bodies = namesBySentence(drafts.filter(({ type }) => type === 'Organization' || type === 'Place'));
  const linked = new Map<number, ChainDraft[]>();
  const people = new Map<number, ChainDraft>();
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
    const draft = antecedent(article, { mention, gender, names, linked, people, quoted });
    if (draft === undefined) continue;
    draft.mentions.push({ mention, rule: 'pronoun' });
    draft.gender ??= gender;
    people.set(mention.span.start, draft);
    linked.set(mention.sentence, [...(linked.get(mention.sentence) ?? []), draft].slice(-MOST_NAMES));
  }
}

/** Names and definite phrases by sentence, in text order. */
type NamesBySentence = ReadonlyMap<number, readonly Present[]>;

const namesBySentence = (drafts: readonly ChainDraft[]): NamesBySentence =>
  presentBySentence(drafts, ['name', 'nominal']);

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

interface Around {
  readonly mention: Mention;
  /** Those that the pronoun may speak of. */
  readonly names: NamesBySentence;
  /** What earlier pronouns speak of, by the pronoun's start. */
  readonly people: ReadonlyMap<number, ChainDraft>;
  /** What stands in direct speech, which no pronoun outside of it speaks of. */
  readonly quoted: QuotedSpans;
}

interface Search extends Around {
  readonly gender: Gender;
  /** People to whom earlier pronouns of a sentence went. */
  readonly linked: ReadonlyMap<number, readonly ChainDraft[]>;
}

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
    const speaker = at === mention.sentence - 1 ? speakerBefore(here, article) : undefined;
    if (speaker !== undefined && isPossible(speaker)) return speaker;
    const named = candidatesIn(here, at, article).filter(({ draft }) => !others.has(draft));
    const earlier = (linked.get(at) ?? []).filter(
      (draft) =>
        !others.has(draft) && isCompatible(draft, gender) && (isHere || !isOnlyOwner(draft, sentence, here.people)),
    );
    const drafts = new Set([...named.map(({ draft }) => draft), ...earlier]);
    if (drafts.size === 1)
      return earlier[0] ?? named.find((candidate) => isInView(candidate, here, { sentence, isHere }))?.draft;
    if (drafts.size > 1) return salient(named, earlier, isHere);
  }
  return undefined;
}

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

/** "In her letter, Ann Lee …", "Once it was sold, Acme …": the one that the fronted words lead up to, where they name no other. */
function namedAhead(
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

/** "Ann Lee died there, Bo Berg told reporters. He blamed …": who goes on speaking is the one who spoke. */
function speakerBefore({ mention, names, people }: Around, { sentences }: Mentioned): ChainDraft | undefined {
  const [before, own] = [sentences[mention.sentence - 1], sentences[mention.sentence]];
  const at = own === undefined ? undefined : headOf(own.tokens, tokensIn(own.tokens, mention.span));
  const token = at === undefined ? undefined : own?.tokens[at];
  if (before === undefined || token?.deprel !== 'nsubj' || !SPEAKS.has(own?.tokens[token.head]?.lemma ?? ''))
    return undefined;
  const { tokens } = before;
  const saying = tokens.findLastIndex(
    ({ deprel, head }) => deprel === 'nsubj' && REPORTS.has(tokens[head]?.lemma ?? '') && tokens[head]?.upos === 'VERB',
  );
  const named = names.get(mention.sentence - 1) ?? [];
  return saying < 0 ? undefined : draftAt({ named, people, tokens }, saying);
}

const REPORTS = wordSet('say tell add announce write tweet');

const SPEAKS = wordSet(
  'say add tell blame accuse call describe warn urge insist deny confirm stress note reject praise criticize criticise condemn vow promise pledge announce claim argue explain',
);

/** Those whom a pronoun does not speak of: the subject of whose verb it is an object, with those joined to it. */
function othersOf({ mention, names, people }: Around, sentence: Sentence | undefined): ReadonlySet<ChainDraft> {
  const other = sentence === undefined ? undefined : otherSubject(sentence, mention.span);
  if (sentence === undefined || other === undefined) return new Set();
  const { tokens } = sentence;
  const heads = [other, ...tokens.flatMap(({ head, deprel }, at) => (head === other && deprel === 'conj' ? [at] : []))];
  const named = (names.get(mention.sentence) ?? []).slice(0, MOST_NAMES);
  return new Set(heads.flatMap((at) => draftAt({ named, people, tokens }, at) ?? []));
}

interface Named {
  readonly named: readonly Present[];
  readonly people: ReadonlyMap<number, ChainDraft>;
  readonly tokens: readonly Token[];
}

/** What the token is the head of: a name, a phrase that ends in one, or a pronoun that was linked. */
const draftAt = ({ named, people, tokens }: Named, at: number): ChainDraft | undefined =>
  people.get((tokens[at] as Token).start) ?? named.find((name) => standsAt(tokens, name, at))?.draft;

/**
 * The body or place that "it" speaks of: the subject of a clause around it; else, where "it" or what is "its" is a subject too, the subject
 * of the sentence before or the only one named there.
 */
function bodyOf(article: Mentioned, around: Around): ChainDraft | undefined {
  const { mention, names } = around;
  const sentence = article.sentences[mention.sentence];
  if (sentence === undefined || sentence.kind === 'headline') return undefined;
  const role = roleOf(sentence, mention.span);
  if (role === 'expl' || isEmpty(sentence, mention)) return undefined;
  const others = othersOf(around, sentence);
  const isThing = ({ type }: ChainDraft): boolean => type !== 'Person';
  // "regards the Front and its wing as …": that of the one joined before.
  const owned = ownedBy(sentence, mention.span);
  const own = { named: names.get(mention.sentence) ?? [], people: around.people, tokens: sentence.tokens };
  const before = owned?.deprel === 'conj' ? draftAt(own, owned.head) : undefined;
  if (before !== undefined && isThing(before)) return before;
  const near = subjectAround({ others, ...around }, sentence, isThing);
  if (near !== undefined) return near;
  const owner = role === 'nsubj' ? ownerOfPlural(sentence, mention, names.get(mention.sentence) ?? []) : undefined;
  if (owner !== undefined && !others.has(owner)) return owner;
  const ahead = namedAhead(around, article, isThing);
  if (ahead !== undefined) return ahead.draft;
  const object = objectAbove(sentence, mention.span);
  if (object !== undefined) return draftAt(own, object);
  const isSubject = role === 'nsubj' || isOwnerOfSubject(sentence, mention.span);
  const isOfBody =
    OF_BODIES.has(ownedBy(sentence, mention.span)?.lemma ?? '') && !hasThingAsSubject(sentence, mention.span);
  if (!isSubject && !isOfBody) return undefined;
  if (own.named.some(({ span }) => span.end < mention.span.start)) return undefined;
  const previous = article.sentences[mention.sentence - 1];
  if (previous === undefined || previous.kind === 'headline' || sentence.paragraph - previous.paragraph > 1)
    return undefined;
  return bodyBefore(previous, { named: names.get(mention.sentence - 1) ?? [], people: around.people, isOfBody });
}

/** "It became clear that …", "it is up to Norway to …": a subject that speaks of nothing. */
function isEmpty({ tokens }: Sentence, { span }: Mention): boolean {
  const at = indexAt(tokens, span.start);
  const own = at === undefined ? undefined : tokens[at];
  if (at === undefined || own?.deprel !== 'nsubj') return false;
  const predicate = tokens[own.head];
  const isCopula =
    tokens.some(({ head, deprel }) => head === own.head && deprel === 'cop') || COPULAS.has(predicate?.lemma ?? '');
  if (!isCopula) return false;
  const behind = tokens.slice(at + 1, at + 7);
  return (
    behind.some(({ upos, lemma }) => upos === 'ADJ' && JUDGED.has(lemma)) &&
    behind.some(({ text }) => /^(?:that|to|from|for|whether|how|why|if)$/.test(text))
  );
}

const COPULAS = wordSet('become seem appear remain look prove');

const JUDGED = wordSet(
  'clear unclear apparent evident obvious plain likely unlikely possible impossible probable necessary important essential crucial critical vital imperative difficult hard easy useful useless good better best wrong right true untrue known unknown certain uncertain doubtful fair unfair reasonable appropriate common rare illegal legal worth strange ironic fitting',
);

/** "Shares in Acme rose after it …": several cannot be it, but the one body whose they are can. */
function ownerOfPlural(
  { tokens, ...sentence }: Sentence,
  { span: pronoun }: Mention,
  named: readonly Present[],
): ChainDraft | undefined {
  const plural = clauseSubjects({ tokens, ...sentence }, pronoun).find((at) => tokens[at]?.xpos === 'NNS');
  if (plural === undefined) return undefined;
  const owners = named.filter(({ draft, whole }) => {
    const head = headOf(tokens, tokensIn(tokens, whole));
    const own = head === undefined ? undefined : tokens[head];
    const isJoined = tokens.some((token) => token.head === head && token.deprel === 'conj');
    return draft.type === 'Organization' && own?.head === plural && own.deprel === 'nmod' && !isJoined;
  });
  const [only] = owners;
  return new Set(owners.map(({ draft }) => draft)).size === 1 ? only?.draft : undefined;
}

/** The mentions of the only body that a sentence names, of several the only one outside its relative clauses. */
function onlyBody({ tokens }: Sentence, named: readonly Present[]): readonly Present[] {
  const bodies = named.filter(({ draft }) => draft.type === 'Organization');
  const isOne = (some: readonly Present[]): boolean => new Set(some.map(({ draft }) => draft)).size === 1;
  if (bodies.length === 0 || isOne(bodies)) return bodies;
  const outside = bodies.filter(({ whole }) => !isInRelative(tokens, whole));
  if (isOne(outside)) return outside;
  const telling = bodies.filter(({ whole }) => isTeller(tokens, whole));
  return isOne(telling) ? telling : [];
}

/** "Acme spokesman Bo Berg": whether the name stands before the person at the token, in his phrase. */
function isBefore(tokens: readonly Token[], { span }: Present, person: number): boolean {
  let at = headOf(tokens, tokensIn(tokens, span));
  for (let step = 0; at !== undefined && at >= 0 && step < MOST_STEPS; step++) {
    if (at === person) return true;
    const token = tokens[at] as Token;
    if (!/^(?:compound|flat|appos|nmod)$/.test(token.deprel) || token.head < at) return false;
    at = token.head;
  }
  return false;
}

/** "…, according to the agency, NKS": whether what the sentence tells is a body's. */
function isTeller(tokens: readonly Token[], name: Span): boolean {
  let at = headOf(tokens, tokensIn(tokens, name));
  for (let step = 0; at !== undefined && at >= 0 && step < MOST_STEPS; step++) {
    const token = tokens[at] as Token;
    if (tokens.some(({ head, lemma }) => head === at && lemma === 'accord')) return true;
    if (!/^(?:appos|flat|compound|nmod)$/.test(token.deprel)) return false;
    at = token.head;
  }
  return false;
}

/** "Acme, a firm that Bolt hired": whether a name stands in a clause that tells of another noun. */
function isInRelative(tokens: readonly Token[], name: Span): boolean {
  let at = headOf(tokens, tokensIn(tokens, name));
  for (let step = 0; at !== undefined && at >= 0 && step < MOST_STEPS; step++) {
    const token = tokens[at] as Token;
    if (token.deprel === 'acl') return true;
    at = token.head;
  }
  return false;
}

/** The subject of the sentence before, if it is a body or place; else the only body named there. */
function bodyBefore(
  before: Sentence,
  { named, people, isOfBody }: Omit<Named, 'tokens'> & { readonly isOfBody: boolean },
): ChainDraft | undefined {
  const at = mainSubject(before);
  const atSubject = at === undefined ? undefined : draftAt({ named, people, tokens: before.tokens }, at);
  if (atSubject !== undefined && atSubject.type !== 'Person') return atSubject;
  const subject = at === undefined ? undefined : before.tokens[at];
  const [body] = onlyBody(before, named);
  if (body === undefined) return undefined;
  const isOpen =
    subject !== undefined && subject.upos !== 'NOUN' && IN_VIEW.has(phraseRole(before.tokens, body.whole) ?? '');
  // "Acme spokesman Bo Berg said the suit was baseless. It …": the body that somebody speaks for.
  const isSpokenFor =
    at !== undefined &&
    SPEAKS.has(before.tokens[subject?.head ?? -1]?.lemma ?? '') &&
    isBefore(before.tokens, body, at);
  return isOfBody || isOpen || isSpokenFor ? body.draft : undefined;
}

/** The one who is the subject of a clause around the pronoun, nearest first: "Kerry said he …", "Lavrov met his …". */
function subjectAround(
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
    const isTopic = (sentence.tokens[1]?.end ?? Number.POSITIVE_INFINITY) > whole.start;
    found.set(draft, { draft, isSubject, role: phraseRole(sentence.tokens, whole), isTopic });
  }
  return [...found.values()];
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

const IN_VIEW = wordSet('nsubj obj iobj xcomp');

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
  return new Set(earlier).size === 1 && subjects.length === 0 && isNobodyElse ? earlier[0] : undefined;
}
