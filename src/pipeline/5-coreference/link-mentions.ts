import { foldName } from '../../language/misspelling';
import type { Chain } from '../../model/chain';
import type { Linked, Mentioned } from '../../model/extraction';
import { asChainId } from '../../model/id';
import { readBirth } from './birth-years';
import { bodiesOfPeople } from './bodies-of-people';
import { type ChainDraft, isDerived, kindOf, type NameMention } from './chain-draft';
import { linkNames } from './link-names';
import { linkNominals } from './link-nominals';
import { linkOwnBodies } from './link-own-bodies';
import { linkPlurals } from './link-plurals';
import { linkPronouns } from './link-pronouns';
import { quotedSpans } from './quoted-spans';

/**
 * Stage 5: mentions grouped into chains, in order of first mention, each with at least one name. Greedy, in the order of precision of Raghunathan
 * et al. (EMNLP 2010): exact form, acronym and alias, title and surname, misspelling, then nominals and pronouns where one thing fits, and what somebody has one of.
 */
export function linkMentions(article: Mentioned): Linked {
  const drafts = linkNames(article);
  const bodiesOf = bodiesOfPeople(article, drafts);
  linkNominals(article, drafts, bodiesOf);
  const quoted = quotedSpans(article.text);
  linkPronouns(article, drafts, quoted);
  linkOwnBodies(article, drafts, bodiesOf);
  const plurals = linkPlurals(article, drafts, quoted);
  const ordered = drafts
    .map((draft) => ({ draft, start: firstStart(draft) }))
    .sort((one, other) => one.start - other.start)
    .map(({ draft }, at) => ({ draft, chain: withBirth(article, toChain(draft, at)) }));
  const chainOf = new Map(ordered.map(({ draft, chain }) => [draft, chain.id]));
  return {
    chains: ordered.map(({ chain }) => chain),
    plurals: plurals.map(({ mention, drafts: those }) => ({
      mention,
      chains: those.flatMap((draft) => chainOf.get(draft) ?? []),
    })),
    ...article,
  };
}

// A spread of as many arguments as a long text has mentions would end the stack.
const firstStart = ({ mentions }: ChainDraft): number =>
  mentions.reduce((first, { mention }) => Math.min(first, mention.span.start), Number.POSITIVE_INFINITY);

function toChain(draft: ChainDraft, at: number): Chain {
  const kind = kindOf(draft);
  const name = fullestName(draft);
  const names = [...draft.names].sort((one, other) => one.span.start - other.span.start);
  const aliases = [...new Set(names.map(({ text }) => tidy(text)))].filter((alias) => alias !== name);
  return {
    id: asChainId(`e${at + 1}`),
    type: draft.type,
    ...(kind !== undefined && { kind }),
    name,
    aliases,
    mentions: [...draft.mentions].sort(
      (one, other) =>
        one.mention.span.start - other.mention.span.start || one.mention.span.end - other.mention.span.end,
    ),
  };
}

function withBirth(article: Mentioned, chain: Chain): Chain {
  const born = readBirth(article, chain);
  return born === undefined ? chain : { ...chain, born };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ');

/** The form with most words, the longest and first of equals; a country that only adjectives name takes its plain name. */
function fullestName({ names, type }: ChainDraft): string {
  const own = names.filter((name) => !isDerived(name));
  const pool = own.length > 0 ? own : names.slice(0, 1).map(plain);
  const counts = new Map<string, number>();
  for (const { text } of pool) counts.set(foldName(text), (counts.get(foldName(text)) ?? 0) + 1);
  const weight = ({ text, span }: NameMention): readonly number[] => [
    type === 'Place' ? (/^[A-Z.]{2,5}$/.test(text) ? 0 : 1) : text.split(/\s+/).length,
    type === 'Person' ? (counts.get(foldName(text)) ?? 0) : text.length,
    isCapitals(text) ? 0 : 1,
    -span.start,
  ];
  const best = pool.reduce((one, other) => (isGreater(weight(other), weight(one)) ? other : one));
  return tidy(best.text);
}

const plain = (name: NameMention): NameMention => ({ ...name, text: name.canonical ?? name.text });

const isCapitals = (text: string): boolean => text.length > 5 && text === text.toUpperCase();

function isGreater(one: readonly number[], other: readonly number[]): boolean {
  for (let at = 0; at < one.length; at++) {
    const difference = (one[at] as number) - (other[at] as number);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
