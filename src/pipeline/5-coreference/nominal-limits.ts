import { countLeading } from '../../base/count-leading';
import { BODY_NOUNS, GROUP_KINDS } from '../../language/lexicons/body-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mention } from '../../model/mention';
import { type ChainDraft, kindOf, lowerBound } from './chain-draft';
import { genderOfNoun } from './gender';

type Nominal = Extract<Mention, { readonly kind: 'nominal' }>;

/** What anybody may be called, and kin of whomever the text spoke of last. */
const ANYBODY = wordSet(
  'man woman person child boy girl baby teenager youth pensioner father mother parent son daughter brother sister husband wife widow widower friend colleague partner resident victim suspect',
);

/** Sentences in which a person is remembered as "the woman". */
const MOST_BACK = 2;

/** Whether one is named right before the phrase, or in one of the sentences before it. */
const isNear = ({ names }: ChainDraft, { sentence, span }: Mention): boolean =>
  names.some((name) => name.span.start < span.start && sentence - name.sentence <= MOST_BACK);

/** "The terrorist group", "the rights group": whether the body may be of the kind that the word before the noun tells; a bloc of states is no group. */
function isOfGroupKind({ head, text }: Nominal, draft: ChainDraft): boolean {
  if (!GROUPS.has(head)) return true;
  if ([...draft.canonicals].some((name) => BODY_NOUNS.get(name)?.includes('bloc'))) return false;
  const kinds = text
    .toLowerCase()
    .split(/[\s-]+/)
    .flatMap((word) => GROUP_KINDS.get(word) ?? []);
  return kinds.length === 0 || [...kinds, ...OPEN_KINDS].includes(kindOf(draft) ?? 'other');
}

/** Kinds that a name may show of a body of another: "Front" of a party and of rebels. */
const OPEN_KINDS = ['party', 'other'];

const GROUPS = wordSet('group organization organisation');

const isOfGender = (noun: string, { gender }: ChainDraft): boolean =>
  gender === undefined || (genderOfNoun(noun) ?? gender) === gender;

/** "The enlarged body", "the merged company": neither of those that became it. */
const MERGED = /\b(?:enlarged|merged|combined|unified|reunified|resulting|joint|successor)\b/;

/** Whether a noun is no man's where the person is a woman nor the other way round, and what anybody may be called stands near a name. */
export const suits = (mention: Nominal, draft: ChainDraft): boolean =>
  isOfGender(mention.head, draft) &&
  isOfGroupKind(mention, draft) &&
  !(draft.type === 'Organization' && MERGED.test(mention.text)) &&
  (!ANYBODY.has(mention.head) || isNear(draft, mention));

/** Tells whether "the bill" is another law than the one named, as in "the Safe Homes Act … a bill on pensions … the bill". Each noun is searched once. */
export function otherLaws(text: string): (draft: ChainDraft, mention: Nominal) => boolean {
  const introduced = new Map<string, readonly number[]>();
  return ({ type, names }, { head, span }) => {
    if (type !== 'Law') return false;
    const ends = introduced.get(head) ?? introductionEnds(text, head);
    introduced.set(head, ends);
    const named = names[lowerBound(names, span.start) - 1]?.span.end ?? 0;
    const last = ends[countLeading(ends, (end) => end <= span.start) - 1];
    return last !== undefined && last > named;
  };
}

/** Where "a bill", "another new bill" end in the text, in order. */
function introductionEnds(text: string, noun: string): readonly number[] {
  const introduction = new RegExp(
    `\\b(?:an?|another) (?:[\\p{L}-]+ ){0,3}?${noun.replace(/[^\p{L}-]/gu, '')}\\b`,
    'giu',
  );
  return [...text.matchAll(introduction)].map(({ index, 0: found }) => index + found.length);
}
