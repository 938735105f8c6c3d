import { type ChainDraft, firstStart, lowerBound, type NameMention } from './chain-draft';
import type { ChainIndex } from './chain-index';
import type { Found } from './found';
import { genderOf, titleGender } from './gender';
import { isIntroducedAsKin } from './introduced-as-kin';
import { areOtherNumerals, hasNumeral, nameParts, partOfName, samePerson } from './person-names';

/** Best rules first. */
const RANK = ['exact', 'title', 'surname', 'given-name', 'part', 'misspelling'];

/** The chain of the person whom the mention names, with the rule, or `undefined` for someone new. `text` is the article's. */
export function findPerson(mention: NameMention, index: ChainIndex, text: string): Found | undefined {
  const gender = titleGender(mention, text);
  const isSingle = nameParts(mention.text).length === 1;
  const found: Found[] = [];
  for (const { chain, spellings } of index.candidates(mention)) {
    const rule = bestRule(mention, spellings, isSingle);
    if (rule === undefined || isToldApart(mention, { chain, rule }, text)) continue;
    if (isSingle && gender !== undefined && chain.gender !== undefined && chain.gender !== gender) continue;
    if (isSingle && isTooEarly(mention, { chain, rule }, text)) continue;
    found.push({ chain, rule });
  }
  found.sort((one, other) => RANK.indexOf(one.rule) - RANK.indexOf(other.rule));
  return choose(found, { mention, gender, text });
}

/** "Ivor III" and "Ivor IV"; "Ann Bo Lee, daughter of Ann Lee": the text tells two of one house apart. */
function isToldApart(mention: NameMention, { chain, rule }: Found, text: string): boolean {
  const { names, spellings } = chain;
  if (hasNumeral(mention.text) && [...spellings.keys()].some((spelling) => areOtherNumerals(mention.text, spelling)))
    return true;
  if (rule !== 'title' && rule !== 'misspelling') return false;
  const at = lowerBound(names, mention.span.start);
  const beside = [names[at - 1], names[at]].find(
    (name) => name?.sentence === mention.sentence && name.text !== mention.text,
  );
  // "Ann Olsen met Ann Olson": whoever writes both in one sentence means two; "Carsten Berg" is not "Kirsten Berg".
  if (rule === 'misspelling')
    return (
      beside !== undefined || (genderOf(mention, text) ?? chain.gender) !== (chain.gender ?? genderOf(mention, text))
    );
  const isLonger = beside !== undefined && nameParts(beside.text).length > 1;
  return isLonger && (isIntroducedAsKin(mention, text) || isIntroducedAsKin(beside, text));
}

/** "Lee left. His daughter, Ida Lee Roe, …": a word before the name is not hers who is told of only there, as a relative. */
function isTooEarly(mention: NameMention, { chain, rule }: Found, text: string): boolean {
  const [first] = chain.names;
  if (first === undefined || first.sentence <= mention.sentence) return false;
  return (rule === 'part' || rule === 'surname') && isIntroducedAsKin(first, text);
}

function bestRule(mention: NameMention, spellings: readonly NameMention[], isSingle: boolean): string | undefined {
  let best: string | undefined;
  for (const { text: spelling } of spellings) {
    const rule = isSingle
      ? partOfName(mention.text, spelling)
      : nameParts(spelling).length === 1
        ? undefined
        : samePerson(mention.text, spelling);
    if (rule !== undefined && (best === undefined || RANK.indexOf(rule) < RANK.indexOf(best))) best = rule;
  }
  return best;
}

interface Choice {
  readonly mention: NameMention;
  readonly gender: string | undefined;
  readonly text: string;
}

/**
 * Of several people with the name the one of the right gender, else the one who is not told of as a relative, else the one whom the latest
 * sentence before it names first.
 */
function choose(found: readonly Found[], { mention, gender, text }: Choice): Found | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const alike = found.filter(({ rule }) => rule === first.rule);
  if (alike.length === 1) return first;
  const sameGender = alike.filter(({ chain }) => gender !== undefined && chain.gender === gender);
  if (sameGender.length === 1) return sameGender[0];
  const own = alike.filter(({ chain: { names } }) => !names.slice(0, 1).some((name) => isIntroducedAsKin(name, text)));
  if (own.length === 1) return own[0];
  const equals = own.length > 0 ? own : alike;
  const before = equals.filter(({ chain }) => firstStart(chain) < mention.span.start);
  if (before.length === 0) {
    return equals.reduce((best, one) => (firstStart(one.chain) < firstStart(best.chain) ? one : best));
  }
  return before.reduce((best, one) => (isNearer(one.chain, best.chain, mention) ? one : best));
}

function isNearer(one: ChainDraft, other: ChainDraft, mention: NameMention): boolean {
  const [left, right] = [lastBefore(one, mention), lastBefore(other, mention)];
  return left.sentence !== right.sentence ? left.sentence > right.sentence : left.start < right.start;
}

/** Sentence of the chain's last name before the mention, and where the chain is first named in it. */
function lastBefore(
  { names }: ChainDraft,
  { span }: NameMention,
): { readonly sentence: number; readonly start: number } {
  let at = lowerBound(names, span.start) - 1;
  const sentence = names[at]?.sentence ?? -1;
  while (at > 0 && names[at - 1]?.sentence === sentence && names.length - at < 100) at--;
  return { sentence, start: names[at]?.span.start ?? 0 };
}
