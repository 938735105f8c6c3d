import { lookUp } from '../../language/gazetteer';
import { PLACE_NOUNS, STATE_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers } from '../../model/span';
import type { Sentence } from '../../model/token';
import type { BodiesOfPeople } from './bodies-of-people';
import { type ChainDraft, firstStart, isDerived, kindOf, type NameMention } from './chain-draft';
import { type Choice, chosen, isProminent } from './choose-nominal';
import { phraseRole } from './clause-subjects';
import { findCompatriots } from './compatriot';
import { homesOf } from './homes';
import { latterOrFormer } from './latter-or-former';
import { mentionsBySentence } from './mentions-by-sentence';
import { otherLaws, suits } from './nominal-limits';
import { type Answering, FIGHTERS, indexByNoun, nounsByChain, RULER, type Titles } from './nouns-of-chains';
import { personOnTrial } from './on-trial';
import { AGE, isOfOtherAge, personOfAge } from './person-of-age';
import { addPresent, presentBySentence } from './present-mentions';
import { introductions, type Salience, salientBearer } from './salient-bearer';
import { headOf, tokensIn } from './token-at';
import { complementOf, fieldOf, isCharged, isOf } from './whose-office';

type Nominal = Extract<Mention, { readonly kind: 'nominal' }>;

/** Most chains that may answer to a noun; with more it is hopeless to find the one. */
const MOST_FITTING = 50;

/**
 * Adds definite phrases to the chains that they refer to: the only one named before that fits; of several the one that the same or the
 * previous sentence makes prominent and no other, and where those name none, the only one that the article calls so ("engine maker Halvor
 * Works … the maker").
 */
export function linkNominals(article: Mentioned, drafts: readonly ChainDraft[], bodiesOf: BodiesOfPeople): void {
  const nominals = mentionsBySentence(article.mentions.filter((mention) => mention.kind === 'nominal'));
  const places = mentionsBySentence(
    drafts
      .flatMap(({ type, names }) => (type === 'Place' ? names : []))
      .sort((one, other) => one.span.start - other.span.start),
  );
  const names = mentionsBySentence(article.mentions.filter((mention) => mention.kind === 'name'));
  const answering = indexByNoun(article, drafts, nominals);
  const nounsOf = nounsByChain(answering);
  const present = presentBySentence(drafts, ['name']);
  const onTrial = personOnTrial(article, present);
  const isIntroduced = introductions(article.text);
  const compatriots = findCompatriots(article, drafts, places);
  const isOfAnother = otherLaws(article.text);
  for (const mention of article.mentions) {
    if (mention.kind !== 'nominal' || mention.isOwn === true) continue;
    // "the motor business" of an insurer is a part of it.
    if (mention.head === 'business' && /^the \p{Ll}/iu.test(mention.text) && mention.text.includes(' ', 4)) continue;
    if (mention.isPlural === true && !FIGHTERS.has(mention.head)) continue;
    const ofAge = AGE.test(mention.text) ? personOfAge(article, { mention, present }) : undefined;
    const isAged = ofAge !== undefined && suits(mention, ofAge);
    const told =
      (isAged ? ofAge : undefined) ??
      latterOrFormer(article, mention, present) ??
      onTrial(mention) ??
      (mention.head === 'national' ? compatriots.of(mention) : undefined);
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
    const answers = answersTo(article, { mention, home, places, names, answering });
    if (answers === undefined) continue;
    const draft =
      answers.length > 0
        ? chosen(article, { mention, present, answers, bodiesOf })
        : bearerOf(article, { mention, home, places, salience: { mention, present, nounsOf, isIntroduced } });
    if (draft === undefined || isPassing(article, draft, mention)) continue;
    if (isOfAnother(draft, mention)) continue;
    if (AGE.test(mention.text) && isOfOtherAge(article.text, draft, mention)) continue;
    if (mention.head === 'national' && compatriots.isForeign(mention, draft)) continue;
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
  {
    mention,
    home,
    places,
    names,
    answering,
  }: Phrase & { readonly names: ReadonlyMap<number, readonly NameMention[]>; readonly answering: Answering },
): Choice['answers'] | undefined {
  const isOfState = mention.head === 'head' && article.text.startsWith(' of state', mention.span.end);
  const noun = mention.isPlural === true ? `${mention.head}s` : mention.head.replace(/^ex-/, '');
  const chains = answering.get(isOfState ? RULER : noun);
  if (chains !== undefined && chains.size > MOST_FITTING) return undefined;
  const whose = complementOf(article.text, mention, names);
  const field = fieldOf(article, mention);
  return [...(chains ?? [])].filter(
    ([draft, { titles, isCalledSo }]) =>
      firstStart(draft) < mention.span.start &&
      (fits(mention, titles) ||
        (home !== undefined && fits(mention, titles, home) && isOf(article.text, draft, { whose: home, places }))) &&
      suits(mention, draft) &&
      (kindOf(draft) !== 'country' ||
        isCalledSo ||
        isNamedBefore(draft, mention) ||
        isRuled(article.text, draft, mention)) &&
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
  const isCountry = isCountryName(home.canonical ?? home.text);
  // "Zurich drugmaker Acme … the Swiss firm": a town leaves the country open.
  const known = [...homes].filter((name) => !isCountry || isCountryName(name));
  if (known.length > 0) return known.includes(home.canonical ?? home.text) ? draft : undefined;
  // "The Danish company" tells by the adjective alone which one it is.
  return !COMPANIES.has(salience.mention.head) || isSubjectBefore(article, draft, salience) ? draft : undefined;
}

const isCountryName = (name: string): boolean => lookUp(name)?.list === 'country';

/** "Acme opened a plant. The Danish company …": whether the one is the subject of a clause of the sentence before. */
function isSubjectBefore({ sentences }: Mentioned, draft: ChainDraft, { mention, present }: Salience): boolean {
  const { tokens = [] } = sentences[mention.sentence - 1] ?? {};
  const named = present.get(mention.sentence - 1) ?? [];
  return named.some((one) => one.draft === draft && phraseRole(tokens, one.whole) === 'nsubj');
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

/** "Greek Prime Minister Ann Lee flew home. … the government": one adjective is enough before the one who leads it. */
const isRuled = (text: string, { names }: ChainDraft, { head }: Nominal): boolean =>
  STATE_NOUNS.has(head) &&
  names.some(({ span: { end } }) =>
    /^(?:['’]s)? (?:Prime Minister|President|Chancellor|Premier|Taoiseach|King|Queen|Emir) /.test(
      text.slice(end, end + 24),
    ),
  );

/** "Most of them from Iran … the government": a country that is named once and aside is not the one at home. */
function isPassing({ text, sentences }: Mentioned, draft: ChainDraft, mention: Nominal): boolean {
  const { head, sentence, span } = mention;
  if (kindOf(draft) !== 'country' || !(STATE_NOUNS.has(head) || PLACE_NOUNS.get(head) === 'country')) return false;
  const before = draft.names.filter((name) => name.span.start < span.start);
  const [name] = before;
  if (before.length !== 1 || name === undefined || name.sentence === sentence) return false;
  return !isRuled(text, draft, mention) && !isProminent(sentences[name.sentence]?.tokens ?? [], name.span);
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
    .replace(AGE, '')
    .split(/[\s-]+/)
    .slice(1)
    .filter((word) => word !== '' && !OF_HOLDERS.has(word));
  // "the minister" is no prime minister
  const isOther = (words: ReadonlySet<string>): boolean =>
    wanted.at(-1) === 'minister' && words.has('prime') && !wanted.includes('prime');
  return titles.some((words) => !isOther(words) && wanted.every((word) => words.has(word)));
}
