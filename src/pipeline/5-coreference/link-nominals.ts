import { KIND_NOUNS } from '../../language/lexicons/kind-nouns';
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, STATE_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import { nameNoun } from '../../language/name-noun';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers, type Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import { type ChainDraft, firstStart, isDerived, isUntold, kindOf, type NameMention } from './chain-draft';
import { mainSubject, otherSubject } from './clause-subjects';
import { describingNouns } from './describing-nouns';
import { homesOf } from './homes';
import { latterOrFormer } from './latter-or-former';
import { mentionsBySentence } from './mentions-by-sentence';
import { suits } from './nominal-limits';
import { personOnTrial } from './on-trial';
import { descriptionsOf } from './person-descriptions';
import { personOfAge } from './person-of-age';
import { type Phrases, titlesOf, titleWords } from './person-titles';
import { addPresent, type Present, presentBySentence } from './present-mentions';
import { type Salience, salientBearer } from './salient-bearer';
import { headOf, headSpan, tokensIn } from './token-at';

type Nominal = Extract<Mention, { readonly kind: 'nominal' }>;

/** Nouns that many bodies answer to; they refer only where the article has one body of any kind. */
const VAGUE = wordSet('group organization organisation body unit side team movement business');

/** Those whose plural is the body that they fight for: "the militants". */
const FIGHTERS = wordSet('militant rebel insurgent jihadist guerrilla extremist terrorist');

/** What "the head of state" asks for. */
const RULER = 'head of state';

/** Most chains that may answer to a noun; with more it is hopeless to find the one. */
const MOST_FITTING = 50;

/** Most steps up a tree. */
const MOST_STEPS = 6;

/**
 * Adds definite phrases to the chains that they refer to: the only one named before that fits; of several the one that the same or the
 * previous sentence makes prominent and no other, and where those name none, the only one that the article calls so ("engine maker Halvor
 * Works … the maker").
 */
export function linkNominals(article: Mentioned, drafts: readonly ChainDraft[]): void {
  const nominals = mentionsBySentence(article.mentions.filter((mention) => mention.kind === 'nominal'));
  const places = mentionsBySentence(
    drafts
      .flatMap(({ type, names }) => (type === 'Place' ? names : []))
      .sort((one, other) => one.span.start - other.span.start),
  );
  const answering = indexByNoun(article, drafts, nominals);
  const nounsOf = nounsByChain(answering);
  const present = presentBySentence(drafts, ['name']);
  for (const mention of article.mentions) {
    if (mention.kind !== 'nominal' || (mention.isPlural === true && !FIGHTERS.has(mention.head))) continue;
    const ofAge = mention.head === 'old' ? personOfAge(article, { mention, present }) : undefined;
    if (ofAge !== undefined) ofAge.mentions.push({ mention, rule: 'nominal' });
    const told = latterOrFormer(article, mention, present) ?? personOnTrial(article, mention, present);
    if (told !== undefined) {
      told.mentions.push({ mention, rule: 'nominal' });
      addPresent(present, mention, told);
      continue;
    }
    const home = (places.get(mention.sentence) ?? []).find(
      ({ span }) => covers(mention.span, span) && article.text[span.end] === ' ',
    );
    // "The Danish government": the country is named; "the African country": it may be any but that.
    if (home !== undefined && (STATE_NOUNS.has(mention.head) || PLACE_NOUNS.get(mention.head) === 'country')) continue;
    if (isNobody(article, mention)) continue;
    const answers = answersTo(article, { mention, home, places, answering });
    if (answers === undefined) continue;
    const draft =
      answers.length > 0
        ? chosen(article, { mention, present, answers })
        : bearerOf(article, { mention, home, places, salience: { mention, present, nounsOf } });
    if (draft === undefined || isPassing(article, draft, mention)) continue;
    draft.mentions.push({ mention, rule: 'nominal' });
    addPresent(present, mention, draft);
  }
}

interface Phrase {
  readonly mention: Nominal;
  /** The place that the phrase itself says the thing is of: "the Danish company". */
  readonly home: NameMention | undefined;
  readonly places: ReadonlyMap<number, readonly NameMention[]>;
}

/** Chains named before to which the article gives the noun, as far as the phrase leaves them open; `undefined` where there are too many. */
function answersTo(
  article: Mentioned,
  { mention, home, places, answering }: Phrase & { readonly answering: Answering },
): Choice['answers'] | undefined {
  const isOfState = mention.head === 'head' && article.text.startsWith(' of state', mention.span.end);
  const noun = mention.isPlural === true ? `${mention.head}s` : mention.head.replace(/^ex-/, '');
  const chains = answering.get(isOfState ? RULER : noun);
  if (chains !== undefined && chains.size > MOST_FITTING) return undefined;
  const whose = complementOf(article, mention);
  const field = fieldOf(article, mention);
  return [...(chains ?? [])].filter(
    ([draft, { titles, isCalledSo }]) =>
      firstStart(draft) < mention.span.start &&
      (fits(mention, titles) ||
        (home !== undefined && fits(mention, titles, home) && isOf(article.text, draft, { whose: home, places }))) &&
      suits(mention, draft) &&
      (kindOf(draft) !== 'country' || isCalledSo || isNamedBefore(draft, mention)) &&
      (whose === undefined || titles.length === 0 || isOf(article.text, draft, { whose, places })) &&
      (field === undefined || titles.length === 0 || isCharged(article.text, draft, field)) &&
      !(LOWER_RULE.test(mention.text) && mention.head === 'government' && kindOf(draft) === 'country') &&
      (home === undefined ||
        titles.length > 0 ||
        homesOf(article.text, draft, places).has(home.canonical ?? home.text)),
  );
}

const COMPANIES = wordSet('company firm group business');

/** The one in view that a noun new to the article refers to, unless it may be of another place. */
function bearerOf(
  article: Mentioned,
  { home, places, salience }: Phrase & { readonly salience: Salience },
): ChainDraft | undefined {
  const draft = salientBearer(article, salience);
  if (draft === undefined || home === undefined) return draft;
  const homes = homesOf(article.text, draft, places);
  // "The Danish company" tells by the adjective alone which one it is.
  const isTold = homes.size === 0 && !COMPANIES.has(salience.mention.head);
  return isTold || homes.has(home.canonical ?? home.text) ? draft : undefined;
}

/** "Shot in the head", "Ann Lee is the head of …": a part of the body, and what a sentence says of its subject. */
function isNobody({ text: whole, sentences }: Mentioned, { text, span, sentence }: Nominal): boolean {
  if (/^the head$/i.test(text) && !whole.startsWith(' of ', span.end)) return true;
  const { tokens } = sentences[sentence] as Sentence;
  const at = headOf(tokens, tokensIn(tokens, span));
  const around = tokens.filter(({ head }) => head === at);
  return around.some(({ deprel }) => deprel === 'cop') && !around.some(({ deprel }) => deprel === 'case');
}

/** "French troops landed. … the country": one adjective of another sentence leaves open where it is. */
function isNamedBefore({ names }: ChainDraft, { span, sentence }: Mention): boolean {
  const before = names.filter((name) => name.span.start < span.start);
  return before.length > 1 || before.some((name) => !isDerived(name) || name.sentence === sentence);
}

/** "Most of them from Iran … the government": a country that is named once and aside is not the one at home. */
function isPassing({ sentences }: Mentioned, draft: ChainDraft, { head, sentence, span }: Nominal): boolean {
  if (kindOf(draft) !== 'country' || !(head === 'government' || PLACE_NOUNS.get(head) === 'country')) return false;
  const before = draft.names.filter((name) => name.span.start < span.start);
  const [name] = before;
  if (before.length !== 1 || name === undefined || name.sentence === sentence) return false;
  return !isProminent(sentences[name.sentence]?.tokens ?? [], name.span);
}

/** The place or body of "the president of Norway", right behind the phrase. */
function complementOf({ text, mentions }: Mentioned, { span, sentence }: Nominal): NameMention | undefined {
  const of = /^ of (?:the )?/.exec(text.slice(span.end, span.end + 9))?.[0];
  if (of === undefined) return undefined;
  const start = span.end + of.length;
  return mentions.find(
    (mention): mention is NameMention =>
      mention.kind === 'name' && mention.sentence === sentence && mention.span.start === start,
  );
}

/** "labour" of "the minister of labour"; in "accused the minister of lying" there is none. */
function fieldOf({ sentences }: Mentioned, { sentence, span }: Nominal): string | undefined {
  const { tokens } = sentences[sentence] as Sentence;
  const behind = tokens.findIndex(({ start }) => start >= span.end);
  if (behind < 0 || tokens[behind]?.text !== 'of') return undefined;
  const noun = tokens[behind + (tokens[behind + 1]?.text === 'the' ? 2 : 1)];
  return noun?.xpos === 'NN' && /^\p{Ll}{4,}$/u.test(noun.text) ? noun.text : undefined;
}

/** "The minister of labour": whether words right before or behind a name of the person have the field of the office. */
const isCharged = (text: string, { names }: ChainDraft, field: string): boolean =>
  names.some(({ titled, span: { start, end } }) => {
    const before = text.slice(Math.max(0, (titled?.whole.start ?? start) - 60), start);
    return `${before} ${phraseBehind(text, end)}`.toLowerCase().includes(field);
  });

/** What follows a name in its sentence, as far as an apposition goes. */
const phraseBehind = (text: string, end: number): string => text.slice(end, end + 80).split(/[.;]/)[0] ?? '';

interface Whose {
  readonly whose: NameMention;
  readonly places: ReadonlyMap<number, readonly NameMention[]>;
}

/** Whether a title of the person, or the words beside a name, tell that the office is of the place or body. */
function isOf(text: string, draft: ChainDraft, { whose, places }: Whose): boolean {
  const plain = whose.canonical ?? whose.text;
  if (homesOf(text, draft, places).has(plain)) return true;
  return draft.names.some(({ titled, span, sentence }) => {
    const around = titled === undefined ? '' : text.slice(titled.whole.start, span.start);
    const behind = phraseBehind(text, span.end);
    const isBeside =
      around.includes(whose.text) || behind.includes(` of ${whose.text}`) || behind.includes(` of ${plain}`);
    return (
      isBeside ||
      (titled !== undefined &&
        (places.get(sentence) ?? []).some(
          (place) => covers(titled.whole, place.span) && (place.canonical ?? place.text) === plain,
        ))
    );
  });
}

const only = (drafts: readonly ChainDraft[]): ChainDraft | undefined => (drafts.length === 1 ? drafts[0] : undefined);

interface Choice {
  readonly mention: Nominal;
  readonly present: ReadonlyMap<number, readonly Present[]>;
  readonly answers: readonly (readonly [ChainDraft, Answer])[];
}

function chosen(article: Mentioned, { mention, present, answers }: Choice): ChainDraft | undefined {
  const single = only(answers.map(([draft]) => draft));
  if (single !== undefined || answers.length === 0) return single;
  const sentence = article.sentences[mention.sentence];
  if (sentence === undefined) return undefined;
  const named = only(answers.map(([draft]) => draft).filter((draft) => holdsPhrase(draft, mention)));
  if (named !== undefined) return named;
  const called = answers.filter(([, { isCalledSo }]) => isCalledSo);
  // "The Danish government … the government"; "dairy group Arnholm … the group".
  const isLoose = mention.head === 'government' || VAGUE.has(mention.head);
  const fitting = new Set((isLoose && called.length > 0 ? called : answers).map(([draft]) => draft));
  // "Bright Cables sued the company": somebody else.
  const at = otherSubject(sentence, headSpan(sentence.tokens, mention.span));
  const other = at === undefined ? undefined : sentence.tokens[at];
  for (const at of [mention.sentence, mention.sentence - 1]) {
    const near = article.sentences[at];
    if (near === undefined || near.kind === 'headline' || sentence.paragraph - near.paragraph > 1) break;
    const named = (present.get(at) ?? []).filter(
      ({ draft, whole }) =>
        fitting.has(draft) &&
        whole.start < mention.span.start &&
        !(other !== undefined && covers(whole, other)) &&
        !(draft.type === 'Place' && isAdjective(near.tokens, whole)),
    );
    if (named.length === 0) continue;
    const isHere = at === mention.sentence;
    const one = only([...new Set(named.map(({ draft }) => draft))]) ?? (isHere ? undefined : subjectOf(near, named));
    const isTold = named.some(({ draft, whole }) => draft.type === 'Person' || isProminent(near.tokens, whole));
    return isHere || isTold ? one : undefined;
  }
  return only(called.map(([draft]) => draft)) ?? homeOf(mention, answers);
}

/** "The Australian company": says of what kind something is, save before those who rule ("the Danish government"). */
function isAdjective(tokens: readonly Token[], span: Span): boolean {
  const at = headOf(tokens, tokensIn(tokens, span));
  const token = at === undefined ? undefined : tokens[at];
  return token?.deprel === 'amod' && !STATE_NOUNS.has(tokens[token.head]?.lemma ?? '');
}

/** Of several that a sentence names the one that is its subject. */
function subjectOf(sentence: Sentence, named: readonly Present[]): ChainDraft | undefined {
  const at = mainSubject(sentence);
  const subject = at === undefined ? undefined : sentence.tokens[at];
  return subject === undefined ? undefined : named.find(({ whole }) => covers(whole, subject))?.draft;
}

/** "The government" in a report from one country: of several countries the one that it speaks of most by far. */
function homeOf({ head, span }: Nominal, answers: Choice['answers']): ChainDraft | undefined {
  if (head !== 'government') return undefined;
  const counted = answers
    .filter(([draft]) => kindOf(draft) === 'country')
    .map(([draft]) => ({ draft, count: draft.names.filter((name) => name.span.start < span.start).length }))
    .sort((one, other) => other.count - one.count);
  const [first, second] = counted;
  return first !== undefined && first.count >= 2 && first.count >= 2 * (second?.count ?? 0) ? first.draft : undefined;
}

/** "The task force" beside "Joint Task Force Halm" and "Air Force": the name that holds the whole phrase. */
function holdsPhrase({ type, spellings }: ChainDraft, { text }: Nominal): boolean {
  const phrase = text.toLowerCase().split(/\s+/).slice(1).join(' ');
  const isLong = type === 'Organization' && phrase.includes(' ');
  return isLong && [...spellings.keys()].some((spelling) => ` ${spelling.toLowerCase()} `.includes(` ${phrase} `));
}

/** Whether a sentence puts a name where its reader looks first: subject, object, owner of one, or joined to one. */
function isProminent(tokens: readonly Token[], span: Span): boolean {
  let at = headOf(tokens, tokensIn(tokens, span));
  for (let step = 0; at !== undefined && step < MOST_STEPS; step++) {
    const { deprel, head } = tokens[at] as Token;
    if (deprel === 'nsubj' || deprel === 'obj' || deprel === 'root') return true;
    const isOwner =
      (deprel === 'nmod' && head > at) || (deprel === 'amod' && STATE_NOUNS.has(tokens[head]?.lemma ?? ''));
    if (!isOwner && !/^(?:appos|conj|flat|compound)$/.test(deprel)) return false;
    at = head < 0 ? undefined : head;
  }
  return false;
}

/** Words of a person's titles, one set a title; empty for bodies and places, whose kind says all. */
type Titles = readonly ReadonlySet<string>[];

/** Why a chain answers to a noun. */
interface Answer {
  readonly titles: Titles;
  /** The article itself uses the noun of it, or its name holds it. */
  readonly isCalledSo: boolean;
}

type Answering = ReadonlyMap<string, ReadonlyMap<ChainDraft, Answer>>;

/** Chains that a noun may refer to. */
function indexByNoun(article: Mentioned, drafts: readonly ChainDraft[], nominals: Phrases['nominals']): Answering {
  const index = new Map<string, Map<ChainDraft, Answer>>();
  const add = (noun: string, draft: ChainDraft, answer: Answer) => {
    const chains = index.get(noun);
    if (chains === undefined) index.set(noun, new Map([[draft, answer]]));
    else chains.set(draft, answer);
  };
  for (const draft of drafts) {
    if (draft.type === 'Person') addPerson(article, { draft, nominals, add });
    else {
      for (const noun of nounsFor(draft)) add(noun, draft, { titles: [], isCalledSo: false });
      if (draft.type === 'Place' && isRuledAs(article, draft))
        add('government', draft, { titles: [], isCalledSo: true });
      for (const noun of [...describingNouns(article, draft), ...nounsInNames(draft)])
        if (!PERSON_NOUNS.has(noun) || ORGANIZATION_NOUNS.has(noun)) add(noun, draft, { titles: [], isCalledSo: true });
    }
  }
  return index;
}

interface Person {
  readonly draft: ChainDraft;
  readonly nominals: Phrases['nominals'];
  readonly add: (noun: string, draft: ChainDraft, answer: Answer) => void;
}

/** Nouns that the article itself uses of a chain, its titles and what its names are built on. */
function nounsByChain(answering: Answering): (draft: ChainDraft) => ReadonlySet<string> {
  const nouns = new Map<ChainDraft, Set<string>>();
  for (const [noun, chains] of answering) {
    for (const [draft, { titles, isCalledSo }] of chains) {
      if (isCalledSo || titles.length > 0) nouns.set(draft, (nouns.get(draft) ?? new Set()).add(noun));
    }
  }
  return (draft) => nouns.get(draft) ?? new Set();
}

function addPerson(article: Mentioned, { draft, nominals, add }: Person): void {
  const told = [...titlesOf({ text: article.text, nominals }, draft), ...descriptionsOf(article, draft)];
  const titles = told.map(titleWords);
  const nouns = new Set(titles.flatMap((words) => [...words]).filter((word) => PERSON_NOUNS.has(word)));
  for (const noun of nouns) add(noun, draft, { titles: titles.filter((words) => words.has(noun)), isCalledSo: false });
  if (isRuler(article.text, draft)) add(RULER, draft, { titles: [], isCalledSo: false });
}

/** "President Lee", "King Berg": whose title says that a state is theirs; a "president of the union" has none of it. */
const isRuler = (text: string, { names }: ChainDraft): boolean =>
  names.some(
    ({ titled }) =>
      titled !== undefined &&
      /^(?:President|King|Queen|Emir|Sultan|Emperor)$/.test(text.slice(titled.title.start, titled.title.end)),
  );

/** "The Danish government", "Denmark's government", "the State of Denmark": whether the article speaks of a country's rulers. */
const isRuledAs = ({ text }: Mentioned, { names }: ChainDraft): boolean =>
  names.some(
    ({ span: { start, end } }) =>
      /^(?:['’]s)? (?:government|regime|junta)\b/i.test(text.slice(end, end + 16)) ||
      /\b(?:government|state) of (?:the )?$/i.test(text.slice(Math.max(0, start - 20), start)),
  );

/** Nouns of the chain's kind, and vague ones. */
function nounsFor(draft: ChainDraft): ReadonlySet<string> {
  // A body of which nothing tells what it is may be a firm.
  const nouns = new Set(KIND_NOUNS.get(draft.names.every(isUntold) ? 'company' : (kindOf(draft) ?? ''))?.alone);
  if (draft.type === 'Organization') for (const noun of VAGUE) nouns.add(noun);
  if (kindOf(draft) === 'armed_group') for (const noun of FIGHTERS) nouns.add(`${noun}s`);
  return nouns;
}

/** The noun that each name is built on: "union" of "National Union of Weavers", "trust" of "Fern Valley Trust". */
function nounsInNames({ type, spellings }: ChainDraft): ReadonlySet<string> {
  const nouns = new Set<string>();
  if (type === 'Person') return nouns;
  for (const spelling of spellings.keys()) {
    const noun = nameNoun(spelling);
    if (noun !== undefined) nouns.add(noun);
    const last = spelling.toLowerCase().split(/\s+/).at(-1) as string;
    if (type === 'Organization' && ORGANIZATION_NOUNS.has(last)) nouns.add(last);
  }
  return nouns;
}

/** Governments that are no country's. */
const LOWER_RULE = /\b(?:state|provincial|regional|local|city|municipal|county|district)\b/;

/** Words before an office that tell how its holder fares, not which office it is. */
const OF_HOLDERS = wordSet(
  'former ex us u.s. ousted deposed outgoing sacked dismissed late embattled disgraced jailed veteran long-serving longtime then retired exiled detained',
);

/** Whether one title has all the phrase's words: "the foreign minister" and "Foreign Minister Lavrov"; save `home`, where the person is of. */
function fits({ text, span }: Nominal, titles: Titles, home?: NameMention): boolean {
  if (titles.length === 0) return true;
  const own =
    home === undefined
      ? text
      : `${text.slice(0, home.span.start - span.start)} ${text.slice(home.span.end - span.start)}`;
  const wanted = own
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(1)
    .filter((word) => word !== '' && !OF_HOLDERS.has(word));
  return titles.some((words) => wanted.every((word) => words.has(word)));
}
