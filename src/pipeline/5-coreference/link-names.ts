import { foldName, isMisspelling } from '../../language/misspelling';
import type { Mentioned } from '../../model/extraction';
import { bearerOf, isOtherName } from './born-names';
import { addName, type ChainDraft, isDerived, type NameMention, startChain } from './chain-draft';
import { genderOf, titleGender } from './gender';
import { sameBody } from './organization-names';
import { nameParts, partOfName, samePerson } from './person-names';

/** Groups the names of an article: longer names found chains, then shorter ones join them. Chains are in order of their first name. */
export function linkNames(article: Mentioned): ChainDraft[] {
  const names = article.mentions.filter((mention): mention is NameMention => mention.kind === 'name');
  const chains: ChainDraft[] = [];
  for (const mention of foundersFirst(names)) {
    const bearer =
      mention.type === 'Person' && isOtherName(mention, article.text)
        ? bearerOf(mention, chains, article.sentences)
        : undefined;
    const found =
      bearer === undefined ? findChain(mention, chains, article.text) : { chain: bearer, rule: 'other-name' };
    const gender = mention.type === 'Person' ? genderOf(mention, article.text) : undefined;
    const chain = found?.chain ?? startChain(mention);
    if (found === undefined) chains.push(chain);
    else addName(chain, mention, found.rule);
    if (gender !== undefined) chain.gender ??= gender;
  }
  return chains;
}

/** Names of several words before single words, full names before adjectives and short forms; text order within. */
function foundersFirst(names: readonly NameMention[]): readonly NameMention[] {
  const rank = (mention: NameMention): number => {
    if (isDerived(mention)) return 3;
    const parts = mention.type === 'Person' ? nameParts(mention.text).length : mention.text.split(/\s+/).length;
    if (parts >= 2) return 0;
    return /^(?:acronym|short-form|surname|misspelling|given-name)/.test(mention.rule) ? 2 : 1;
  };
  const ranked = names.map((mention, at) => ({ mention, at, rank: rank(mention) }));
  return ranked.sort((one, other) => one.rank - other.rank || one.at - other.at).map(({ mention }) => mention);
}

interface Found {
  readonly chain: ChainDraft;
  readonly rule: string;
}

function findChain(mention: NameMention, chains: readonly ChainDraft[], text: string): Found | undefined {
  const same = chains.filter((chain) => chain.type === mention.type);
  const folded = foldName(mention.text);
  if (mention.type === 'Person') return findPerson(mention, same, text);
  const listed =
    mention.canonical === undefined
      ? undefined
      : same.find((chain) => chain.canonicals.has(mention.canonical as string));
  if (listed !== undefined) return { chain: listed, rule: ruleOf(mention, listed) };
  const exact = same.find((chain) => chain.forms.has(folded));
  if (exact !== undefined && !isDerived(mention)) return { chain: exact, rule: 'exact' };
  if (isDerived(mention)) return undefined;
  if (mention.canonical !== undefined && mention.rule.startsWith('acronym')) {
    const wanted = foldName(mention.canonical);
    const full = same.find((chain) => chain.forms.has(wanted));
    if (full !== undefined) return { chain: full, rule: 'acronym' };
  }
  return findBody(mention, same);
}

function ruleOf({ text, rule }: NameMention, chain: ChainDraft): string {
  if (rule === 'gazetteer:demonym' || rule === 'gazetteer:people') return 'demonym';
  if (rule === 'metonym:capital') return 'metonym';
  if (chain.forms.has(foldName(text))) return 'exact';
  return rule.startsWith('acronym') || /^[A-Z.]{2,}$/.test(text) ? 'acronym' : 'alias';
}

function findBody(mention: NameMention, chains: readonly ChainDraft[]): Found | undefined {
  const found: Found[] = [];
  for (const chain of chains) {
    for (const name of chain.names) {
      if (isDerived(name)) continue;
      if (isListed(mention) && isListed(name) && mention.canonical !== name.canonical) continue;
      const rule =
        mention.type === 'Event' && isPartOfEvent(mention.text, name.text)
          ? 'short-form'
          : mention.type === 'Place'
            ? samePlace(mention, name)
            : sameBody(mention.text, name.text);
      if (rule === undefined) continue;
      found.push({ chain, rule });
      break;
    }
  }
  // A short form that fits two bodies fits neither.
  const sure = found.filter(({ rule }) => rule !== 'short-form');
  if (sure[0] !== undefined) return sure[0];
  if (found.length > 0) return found[0];
  return mention.rule === 'short-form' ? lastWordOf(mention, chains) : undefined;
}

/** "World Cup" of "FIFA World Cup 2018", "2018 FIFA football World Cup": the words of one, without years, are among the other's. */
function isPartOfEvent(one: string, other: string): boolean {
  const words = (name: string) =>
    foldName(name)
      .split(' ')
      .filter((word) => !/^\d{4}$|^the$|^of$/.test(word));
  const [left, right] = [words(one), words(other)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return (
    short.length > 1 && short.every((word) => long.includes(word)) && short[short.length - 1] === long[long.length - 1]
  );
}

const isListed = ({ rule }: NameMention): boolean => rule.startsWith('gazetteer:');

/** Places are one only where their names are alike: "Rangama mine", "Rangama shaft". */
function samePlace(one: NameMention, other: NameMention): string | undefined {
  if (isMisspelling(one.text, other.text)) return 'misspelling';
  const left = foldName(one.text);
  const right = foldName(other.text);
  if (one.rule === 'short-form' && right.startsWith(`${left} `)) return 'short-form';
  if (other.rule === 'short-form' && left.startsWith(`${right} `)) return 'short-form';
  return undefined;
}

/** "Avengers" of "Delta Avengers". */
function lastWordOf(mention: NameMention, chains: readonly ChainDraft[]): Found | undefined {
  const word = foldName(mention.text);
  const chain = chains.find(({ forms }) =>
    [...forms].some((form) => form.endsWith(` ${word}`) || form.startsWith(`${word} `)),
  );
  return chain === undefined ? undefined : { chain, rule: 'short-form' };
}

function findPerson(mention: NameMention, chains: readonly ChainDraft[], text: string): Found | undefined {
  const gender = titleGender(mention, text);
  const found: Found[] = [];
  const isSingle = nameParts(mention.text).length === 1;
  for (const chain of chains) {
    let best: string | undefined;
    for (const name of chain.names) {
      const rule = isSingle
        ? partOfName(mention.text, name.text)
        : nameParts(name.text).length === 1
          ? undefined
          : samePerson(mention.text, name.text);
      if (rule !== undefined && (best === undefined || RANK.indexOf(rule) < RANK.indexOf(best))) best = rule;
    }
    if (
      best === undefined ||
      (isSingle && gender !== undefined && chain.gender !== undefined && chain.gender !== gender)
    )
      continue;
    found.push({ chain, rule: best });
  }
  found.sort((one, other) => RANK.indexOf(one.rule) - RANK.indexOf(other.rule));
  return choose(found, mention, gender);
}

const RANK = ['exact', 'title', 'surname', 'given-name', 'part', 'misspelling'];

/** Of several people with the name the one of the right gender, else the one whom the latest sentence before it names first. */
function choose(found: readonly Found[], mention: NameMention, gender: string | undefined): Found | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const equals = found.filter(({ rule }) => rule === first.rule);
  if (equals.length === 1) return first;
  const sameGender = equals.filter(({ chain }) => gender !== undefined && chain.gender === gender);
  if (sameGender.length === 1) return sameGender[0];
  const before = equals.filter(({ chain }) => chain.names.some(({ span }) => span.start < mention.span.start));
  if (before.length === 0)
    return equals.reduce((best, one) => (firstStart(one.chain) < firstStart(best.chain) ? one : best));
  return before.reduce((best, one) => (isNearer(one.chain, best.chain, mention) ? one : best));
}

const firstStart = ({ names }: ChainDraft): number => Math.min(...names.map(({ span }) => span.start));

function isNearer(one: ChainDraft, other: ChainDraft, mention: NameMention): boolean {
  const [left, right] = [lastBefore(one, mention), lastBefore(other, mention)];
  return left.sentence !== right.sentence ? left.sentence > right.sentence : left.start < right.start;
}

/** Sentence of the chain's last name before the mention, and where the chain is first named in it. */
function lastBefore(
  { names }: ChainDraft,
  mention: NameMention,
): { readonly sentence: number; readonly start: number } {
  const before = names.filter(({ span }) => span.start < mention.span.start);
  const pool = before.length > 0 ? before : names;
  const sentence = Math.max(...pool.map((name) => name.sentence));
  return {
    sentence,
    start: Math.min(...pool.filter((name) => name.sentence === sentence).map(({ span }) => span.start)),
  };
}
