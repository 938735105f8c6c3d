import type { Mentioned } from '../../model/extraction';
import { isOfOtherNoun, isOtherName, personBefore } from './born-names';
import { addName, type ChainDraft, isDerived, type NameMention, startChain } from './chain-draft';
import { type ChainIndex, createChainIndex } from './chain-index';
import { findBody } from './find-body';
import { findPerson } from './find-person';
import type { Found } from './found';
import { genderOf } from './gender';
import { nameParts } from './person-names';

/** Groups the names of an article: longer names found chains, then shorter ones join them. Chains are in order of founding. */
export function linkNames(article: Mentioned): readonly ChainDraft[] {
  const names = article.mentions.filter((mention): mention is NameMention => mention.kind === 'name');
  const index = createChainIndex();
  const chainOf = new Map<NameMention, ChainDraft>();
  for (const mention of foundersFirst(names)) {
    const found =
      otherNameOf(mention, { names, chainOf, text: article.text }) ?? findChain(mention, index, article.text);
    const chain = found?.chain ?? startChain(mention);
    if (found !== undefined) addName(chain, mention, found.rule);
    index.add(chain, mention);
    chainOf.set(mention, chain);
    if (mention.type !== 'Person') continue;
    const gender = genderOf(mention, article.text);
    if (gender !== undefined) chain.gender ??= gender;
  }
  return index.chains;
}

const findChain = (mention: NameMention, index: ChainIndex, text: string): Found | undefined =>
  mention.type === 'Person' ? findPerson(mention, index, text) : findBody(mention, index);

interface Surroundings {
  readonly names: readonly NameMention[];
  readonly chainOf: ReadonlyMap<NameMention, ChainDraft>;
  readonly text: string;
}

/** "Born Clara Rossi in Halm" is another name of the person of whom the text speaks. */
function otherNameOf(mention: NameMention, { names, chainOf, text }: Surroundings): Found | undefined {
  if (mention.type !== 'Person' || !isOtherName(mention, text)) return undefined;
  const bearer = personBefore(mention, names);
  const chain = bearer === undefined || isOfOtherNoun(mention, bearer, text) ? undefined : chainOf.get(bearer);
  return chain === undefined ? undefined : { chain, rule: 'other-name' };
}

/** Names of several words before single words, full names before adjectives and short forms; text order within. */
function foundersFirst(names: readonly NameMention[]): readonly NameMention[] {
  const ranked = names.map((mention, at) => ({ mention, at, rank: rankOf(mention) }));
  return ranked.sort((one, other) => one.rank - other.rank || one.at - other.at).map(({ mention }) => mention);
}

function rankOf(mention: NameMention): number {
  if (isDerived(mention)) return 3;
  const parts = mention.type === 'Person' ? nameParts(mention.text).length : mention.text.split(/\s+/).length;
  if (parts >= 2) return 0;
  return /^(?:acronym|short-form|surname|misspelling|given-name)/.test(mention.rule) ? 2 : 1;
}
