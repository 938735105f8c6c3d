import { ORGANIZATION_NOUNS, PLACE_NOUNS, STATE_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { EntityType } from '../../model/entity';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers, type Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import { type ChainDraft, firstStart, isDerived, kindOf } from './chain-draft';
import { isOwnerOfSubject, mainSubject, otherSubject } from './clause-subjects';
import { type Headed, headed, joinedNames, topOf } from './joined-names';
import { mentionsBySentence } from './mentions-by-sentence';
import { isOfGender, twoPeople } from './people-together';
import { type Present, presentBySentence } from './present-mentions';
import type { QuotedSpans } from './quoted-spans';
import { saysTwo } from './says-two';
import { headSpan, indexAt } from './token-at';

/** A plural with the chains that it stands for together. */
export interface PluralLink {
  readonly mention: Mention;
  readonly drafts: readonly ChainDraft[];
}

const THEY = wordSet('they them their');

/** Nouns that tell nothing of what the two are. */
const ANY = wordSet('two side pair duo couple both ally rival neighbour neighbor partner foe');

/**
 * Plurals of the third person that stand for two or more named things: those that the same or the previous sentence joins ("Ann Lee and Bo
 * Berg", "Ann Lee met Bo Berg"); "the two men", "both countries" also for the only two of their kind there. Others stay alone.
 */
export function linkPlurals(
  article: Mentioned,
  drafts: readonly ChainDraft[],
  quoted: QuotedSpans,
): readonly PluralLink[] {
  const present = presentBySentence(drafts, ['name', 'nominal', 'pronoun']);
  const countries = drafts.filter((draft) => draft.type === 'Place' && kindOf(draft) === 'country');
  const people = drafts.filter(({ type }) => type === 'Person');
  const nominals = mentionsBySentence(article.mentions.filter(({ kind }) => kind === 'nominal'));
  const links: PluralLink[] = [];
  for (const mention of article.mentions) {
    if (!isPluralMention(mention) || quoted(mention.span.start)) continue;
    if (isOfOthers(article, mention, links)) continue;
    const found =
      sameAsBefore(article, mention, links) ??
      sameAsHere(article, mention, links) ??
      antecedents(article, mention, present) ??
      asPlural(article, mention, { present, links }) ??
      bodyBefore(article, mention, present) ??
      twoPeople(article, mention, { present, people, nominals }) ??
      theTwo(article, mention, { present, countries, links });
    if (found !== undefined) links.push({ mention, drafts: found });
  }
  return links;
}

/** "They met. They agreed …": the subject of one sentence is that of the sentence before. */
function sameAsBefore(
  article: Mentioned,
  mention: Mention,
  links: readonly PluralLink[],
): readonly ChainDraft[] | undefined {
  const [sentence, before] = [article.sentences[mention.sentence], article.sentences[mention.sentence - 1]];
  if (mention.kind !== 'pronoun' || sentence === undefined || before === undefined) return undefined;
  if (sentence.paragraph - before.paragraph > 1 || !isMainSubject(sentence, mention)) return undefined;
  return links.find(
    (link) =>
      link.mention.sentence === mention.sentence - 1 &&
      link.mention.kind === 'pronoun' &&
      isMainSubject(before, link.mention),
  )?.drafts;
}

/** "They met reporters and thanked them": what those do of whom the sentence tells as several, they do to others. */
function isOfOthers(
  { sentences }: Mentioned,
  { sentence, span, kind }: Mention,
  links: readonly PluralLink[],
): boolean {
  const last = links.at(-1)?.mention;
  const own = sentences[sentence];
  if (kind !== 'pronoun' || last?.sentence !== sentence || own === undefined) return false;
  const other = otherSubject(own, span);
  return other !== undefined && covers(last.span, own.tokens[other] as Token);
}

/** "They flew to Cork, where Ann Lee met them": those of whom the sentence has told as several, where no other plural stands between. */
function sameAsHere(
  { sentences }: Mentioned,
  mention: Mention,
  links: readonly PluralLink[],
): readonly ChainDraft[] | undefined {
  const last = links.at(-1);
  const own = sentences[mention.sentence];
  if (mention.kind !== 'pronoun' || last?.mention.sentence !== mention.sentence || own === undefined) return undefined;
  const isOther = own.tokens.some(
    ({ xpos, start, deprel }) =>
      (/^NNP?S$/.test(xpos) || deprel === 'conj') && start >= last.mention.span.end && start < mention.span.start,
  );
  return isOther ? undefined : last.drafts;
}

/** "The sisters won. Their lawyer …": those of the plural phrase before, where nothing else there is told of as several. */
function asPlural(
  { sentences }: Mentioned,
  mention: Mention,
  { present, links }: Pick<Parties, 'present' | 'links'>,
): readonly ChainDraft[] | undefined {
  const last = links.at(-1);
  if (mention.kind !== 'pronoun' || last?.mention.kind !== 'nominal') return undefined;
  const [own, near] = [sentences[mention.sentence], sentences[last.mention.sentence]];
  if (own === undefined || near === undefined || mention.sentence - last.mention.sentence > 1) return undefined;
  const joined = joinedNames(near, headed(near, present.get(last.mention.sentence) ?? []));
  if (own.paragraph - near.paragraph > 1 || joined?.every((draft) => last.drafts.includes(draft)) === false)
    return undefined;
  const named = [last.mention.sentence, mention.sentence].flatMap((at) => present.get(at) ?? []);
  const isOther = [...near.tokens, ...own.tokens].some(
    (token) =>
      !named.some(({ whole }) => covers(whole, token)) &&
      /^NNP?S$/.test(token.xpos) &&
      /^(?:nsubj|obj|iobj)/.test(token.deprel) &&
      token.start < mention.span.start &&
      !covers(last.mention.span, token),
  );
  return isOther ? undefined : last.drafts;
}

/**
 * "Rovers are eighth. They have signed …", "Their manager …": the one body that is the subject of the sentence before, where nothing in either is
 * told of as several.
 */
function bodyBefore(
  { sentences }: Mentioned,
  mention: Mention,
  present: ReadonlyMap<number, readonly Present[]>,
): readonly ChainDraft[] | undefined {
  const [own, before] = [sentences[mention.sentence], sentences[mention.sentence - 1]];
  if (mention.kind !== 'pronoun' || own === undefined || before === undefined || before.kind === 'headline')
    return undefined;
  if (own.paragraph - before.paragraph > 1) return undefined;
  const named = present.get(mention.sentence - 1) ?? [];
  const at = mainSubject(before);
  const subject = at === undefined ? undefined : before.tokens[at];
  const body = named.find(({ whole }) => subject !== undefined && covers(whole, subject))?.draft;
  // "The militants denied it. They arrested their leader": whose they are is told as several.
  const isPlural = subject?.xpos === 'NNS' && mention.text.toLowerCase() === 'their';
  if (!isPlural && !isMainSubject(own, mention) && !isOwnerOfSubject(own, mention.span)) return undefined;
  const isJoined = before.tokens.some(({ head, deprel }) => head === at && deprel === 'conj');
  const isSeveral = [...before.tokens, ...own.tokens].some(
    (token) =>
      /^NNP?S$/.test(token.xpos) &&
      /^(?:nsubj|obj|iobj|conj|obl|nmod)/.test(token.deprel) &&
      token.start < mention.span.start &&
      !named.some(({ whole }) => covers(whole, token)),
  );
  return body?.type !== 'Organization' || isJoined || isSeveral ? undefined : [body];
}

function isMainSubject(sentence: Sentence, { span }: Mention): boolean {
  const subject = mainSubject(sentence);
  return subject !== undefined && sentence.tokens[subject]?.start === span.start;
}

const isPluralMention = (mention: Mention): boolean =>
  mention.kind === 'pronoun'
    ? THEY.has(mention.text.toLowerCase())
    : mention.kind === 'nominal' && mention.isPlural === true;

function antecedents(
  article: Mentioned,
  mention: Mention,
  present: ReadonlyMap<number, readonly Present[]>,
): readonly ChainDraft[] | undefined {
  const types = typesOf(mention);
  const sentence = article.sentences[mention.sentence];
  if (sentence === undefined) return undefined;
  const others = thirdParties(sentence, mention, headed(sentence, present.get(mention.sentence) ?? []));
  for (const at of [mention.sentence, mention.sentence - 1]) {
    const near = article.sentences[at];
    if (near === undefined || near.kind === 'headline' || sentence.paragraph - near.paragraph > 1) return undefined;
    const fitting = calledSo(
      mention,
      headed(near, present.get(at) ?? []).filter(
        ({ draft, whole }) =>
          types.includes(draft.type) &&
          isOfKind(mention, draft) &&
          isOfGender(mention, draft) &&
          whole.end <= mention.span.start &&
          !others.has(draft),
      ),
    );
    const members = mention.kind === 'pronoun' ? membersOf(near, fitting) : undefined;
    if (members !== undefined) return members;
    if (mention.kind === 'pronoun' && hasOtherPlural(near, mention, fitting)) return undefined;
    const joined = joinedNames(near, fitting);
    if (joined !== undefined) return joined;
    const different = [...new Set(fitting.map(({ draft }) => draft))];
    if (
      mention.kind === 'nominal' &&
      saysTwo(mention) &&
      different.length === 2 &&
      different[0]?.type === different[1]?.type
    )
      return different;
    if (at === mention.sentence && (different.length > 0 || hasPluralSubject(near, mention))) return undefined;
  }
  return undefined;
}

/** Whether a thing can be one of those: of places countries alone act, and a noun for places says of which kind they are. */
function isOfKind(mention: Mention, draft: ChainDraft): boolean {
  if (draft.type !== 'Place') return true;
  const noun = mention.kind === 'nominal' ? PLACE_NOUNS.get(mention.head) : undefined;
  return kindOf(draft) === (noun ?? 'country') || (noun !== undefined && isNamedSo(draft, mention));
}

/** Whether the noun stands in a name: "the islands" of "Faroe Islands". */
const isNamedSo = ({ spellings }: ChainDraft, mention: Mention): boolean =>
  mention.kind === 'nominal' &&
  [...spellings.keys()].some((spelling) => spelling.toLowerCase().split(/\s+/).includes(mention.head));

/** "Lee and Berg left. The rebels said they …": a plural without a name is the subject of a clause behind the names, or of the sentence. */
function hasOtherPlural(sentence: Sentence, { span }: Mention, named: readonly Headed[]): boolean {
  const { tokens } = sentence;
  const last = named[named.length - 1]?.whole.end ?? 0;
  const subject = mainSubject(sentence);
  return tokens.some(
    ({ start, deprel, xpos }, at) =>
      xpos === 'NNS' && deprel.startsWith('nsubj') && start < span.start && (start >= last || at === subject),
  );
}

/** "Norway urged both sides", "Norway and Oman sponsored talks between the two sides": the subject, with what it is joined to, is no party. */
function thirdParties(sentence: Sentence, { span }: Mention, present: readonly Headed[]): ReadonlySet<ChainDraft> {
  const { tokens } = sentence;
  const head = headSpan(tokens, span);
  const at = otherSubject(sentence, head) ?? mediatorOf(sentence, head);
  const subject = at === undefined ? undefined : tokens[at];
  return new Set(
    present
      .filter(({ whole, head: own }) => {
        const first = tokens[topOf(tokens, own)];
        return subject !== undefined && (covers(whole, subject) || first === subject);
      })
      .map(({ draft }) => draft),
  );
}

/** Verbs of a third party to what two have with each other. */
const MEDIATES = wordSet('sponsor host broker mediate facilitate organize organise convene supervise monitor propose');

/** The subject of "hosted talks between the two sides". */
function mediatorOf(sentence: Sentence, span: Span): number | undefined {
  const { tokens } = sentence;
  const own = tokens[indexAt(tokens, span.start) ?? -1];
  const deed = own?.deprel === 'nmod' ? tokens[own.head] : undefined;
  return deed !== undefined && MEDIATES.has(tokens[deed.head]?.lemma ?? '') ? otherSubject(sentence, deed) : undefined;
}

/** Nouns for two parties that stay the same two over a whole report. */
const PARTIES = wordSet('side party country nation neighbour neighbor government state');

/** Sentences that are looked back over for the two parties. */
const MOST_BACK = 4;

/** Those that tell nothing of what the parties are. */
const SIDES = wordSet('side party');

interface Parties {
  readonly present: ReadonlyMap<number, readonly Present[]>;
  readonly countries: readonly ChainDraft[];
  /** Plurals linked so far. */
  readonly links: readonly PluralLink[];
}

/**
 * "Both sides", "the two countries": the two that a sentence shortly before joins, the sides also two bodies between whom something is; else the
 * same sides as before, or the only two countries that the article, or its first sentence, has named.
 */
function theTwo(
  article: Mentioned,
  mention: Mention,
  { present, countries, links }: Parties,
): readonly ChainDraft[] | undefined {
  if (mention.kind !== 'nominal' || !saysTwo(mention) || !PARTIES.has(mention.head)) return undefined;
  const own = present.get(mention.sentence) ?? [];
  // "met the Danish minister and spoke of the two sides": the adjective names no third.
  const isAdjective = ({ draft, span }: Present): boolean =>
    SIDES.has(mention.head) && draft.names.some((name) => name.span.start === span.start && isDerived(name));
  const isOther = (draft: ChainDraft): boolean =>
    own.some((one) => one.draft === draft && one.whole.end <= mention.span.start && !isAdjective(one));
  for (let at = mention.sentence - 1; at >= Math.max(0, mention.sentence - MOST_BACK); at--) {
    const near = article.sentences[at];
    if (near === undefined || near.kind === 'headline') break;
    const named = headed(near, present.get(at) ?? []);
    const places = named.filter(({ draft }) => draft.type === 'Place');
    const joined = joinedNames(near, places) ?? (SIDES.has(mention.head) ? opponents(near, named) : undefined);
    if (joined?.length === 2 && !joined.some(isOther)) return joined;
  }
  const same = links.findLast(
    ({ mention: one }) => one.kind === 'nominal' && SIDES.has(one.head) && saysTwo(one),
  )?.drafts;
  if (SIDES.has(mention.head) && same !== undefined && !same.some(isOther)) return same;
  const named = countries.filter((draft) => firstStart(draft) < mention.span.start && !isOther(draft));
  if (SIDES.has(mention.head)) return undefined;
  const found = named.length === 2 ? named : ofTheLead(article, present);
  return found?.some(isOther) === true || found?.some((draft) => firstStart(draft) > mention.span.start) === true
    ? undefined
    : found;
}

/** The two countries that a report is about: those that its first sentence joins, or the only two there. */
function ofTheLead(
  { sentences }: Mentioned,
  present: ReadonlyMap<number, readonly Present[]>,
): readonly ChainDraft[] | undefined {
  const at = sentences.findIndex(({ kind }, at) => kind !== 'headline' && (present.get(at) ?? []).some(isCountry));
  const lead = sentences[at];
  if (lead === undefined) return undefined;
  const named = headed(lead, (present.get(at) ?? []).filter(isCountry));
  const found = joinedNames(lead, named) ?? [...new Set(named.map(({ draft }) => draft))];
  return found.length === 2 ? found : undefined;
}

const isCountry = ({ draft }: Present): boolean => draft.type === 'Place' && kindOf(draft) === 'country';

/** The two of "a deal between the Danish government and the Dockers' Union", and of "Denmark broke off talks with the Dockers' Union". */
function opponents(sentence: Sentence, named: readonly Headed[]): readonly ChainDraft[] | undefined {
  const { tokens } = sentence;
  const bodies = named.filter(({ draft }) => draft.type !== 'Person');
  const [one, ...ones] = bodies.filter(({ head }) => tokens[topOf(tokens, head)]?.deprel === 'nsubj');
  const [other, ...others] = bodies.filter(({ head }) => isOfTalks(tokens, topOf(tokens, head)));
  if (one !== undefined && other !== undefined && ones.length + others.length === 0 && one.draft !== other.draft)
    return [one.draft, other.draft];
  const between = named.filter(({ head, draft }) => {
    const top = topOf(tokens, head);
    return draft.type !== 'Person' && tokens.some((token) => token.head === top && token.lemma === 'between');
  });
  return joinedNames(sentence, between);
}

/** Whether it stands behind "talks with" or "fighting against". */
function isOfTalks(tokens: readonly Token[], top: number): boolean {
  const noun = tokens[tokens[top]?.head ?? -1];
  return (
    noun?.upos === 'NOUN' &&
    WITH_ANOTHER.has(noun.lemma) &&
    tokens.some(({ head, lemma }) => head === top && (lemma === 'with' || lemma === 'against'))
  );
}

const WITH_ANOTHER = wordSet(
  'talk negotiation dialogue dispute conflict war feud row quarrel fight fighting truce ceasefire deal agreement pact standoff',
);

/** "The two unions": of several those in whose name the noun stands, where there are two. */
function calledSo(mention: Mention, fitting: readonly Headed[]): readonly Headed[] {
  if (mention.kind !== 'nominal') return fitting;
  const called = fitting.filter(({ draft }) => isNamedSo(draft, mention));
  return new Set(called.map(({ draft }) => draft)).size > 1 ? called : fitting;
}

/** What the plural may be: "the two men" people, "both countries" places, "they" and "the two sides" anything that acts. */
function typesOf(mention: Mention): readonly EntityType[] {
  if (mention.kind !== 'nominal') return ['Person', 'Organization', 'Place'];
  const { head } = mention;
  if (ANY.has(head) || (SIDES.has(head) && saysTwo(mention))) return ['Person', 'Organization', 'Place'];
  if (PLACE_NOUNS.has(head) || STATE_NOUNS.has(head)) return ['Place'];
  return ORGANIZATION_NOUNS.has(head) ? ['Organization'] : ['Person'];
}

/** Those who are a body: "the rebels of the Halm Front". */
const PEOPLE_OF = wordSet('member fighter rebel militant insurgent guerrilla soldier');

/** "The members of the Council met. They …": the body whose members the sentence speaks of first. */
function membersOf({ tokens }: Sentence, named: readonly Headed[]): readonly ChainDraft[] | undefined {
  const body = named.find(({ head, draft }) => {
    const owner = tokens[(tokens[head] as Token).head];
    return draft.type === 'Organization' && owner?.deprel === 'nsubj' && PEOPLE_OF.has(owner.lemma);
  });
  return body === undefined ? undefined : [body.draft];
}

/** "Protesters said they …": another plural stands before that the pronoun may speak of. */
function hasPluralSubject({ tokens }: Sentence, { span }: Mention): boolean {
  return tokens.some(
    ({ start, deprel, xpos }) => start < span.start && deprel.startsWith('nsubj') && /^NNP?S$/.test(xpos),
  );
}
