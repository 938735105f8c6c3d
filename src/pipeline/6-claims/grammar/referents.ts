import { countLeading } from '../../../base/count-leading';
import type { Chain } from '../../../model/chain';
import { PLURAL } from '../../../model/claim';
import type { Linked } from '../../../model/extraction';
import type { Mention, TimeExpression } from '../../../model/mention';
import type { Span } from '../../../model/span';
import type { Sentence } from '../../../model/token';
import type { Referent } from './reading';

/** Finds what mentions stand for. */
export interface Referents {
  /** The chain of a mention with its evidence; a pronoun or nominal also gets the mention that names it. */
  of(mention: Mention): Referent | undefined;
  /** Those that a plural stands for, each with the mention that names it; empty for other mentions. */
  membersOf(mention: Mention): readonly Referent[];
  /** The chain that a single word names elsewhere in the article, where it is exactly one of its forms. */
  byName(word: Span): Referent | undefined;
  /** Mentions of one sentence, outer before inner, in text order. */
  inSentence(index: number): readonly Mention[];
  /** Times of one sentence, in text order. */
  timesIn(index: number): readonly TimeExpression[];
}

/** Indexes the chains of an article by the spans of their mentions. */
export function indexReferents({ text, chains, plurals, mentions, sentences, times }: Linked): Referents {
  const bySpan = new Map<string, { chain: Chain; rule: string }>();
  for (const chain of chains) {
    for (const { mention, rule } of chain.mentions) bySpan.set(key(mention.span), { chain, rule });
  }
  const byId = new Map(chains.map((chain) => [chain.id, chain]));
  const members = new Map(plurals.map((plural) => [key(plural.mention.span), plural.chains]));
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list === undefined) bySentence.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  for (const list of bySentence.values()) {
    list.sort((a, b) => reach(a).start - reach(b).start || reach(b).end - reach(a).end);
  }
  const names = new Map<Chain, ChainNames>();
  const naming = (chain: Chain, mention: Mention): Mention | undefined => {
    const known = names.get(chain) ?? namesOf(chain);
    names.set(chain, known);
    return namingMention(known, mention);
  };
  const timesOf = timesBySentence(sentences, times);
  const byForm = new Map(
    chains.flatMap((chain) => [chain.name, ...chain.aliases].map((form) => [form, chain] as const)),
  );
  return {
    byName: (word) => {
      const chain = byForm.get(text.slice(word.start, word.end));
      if (chain === undefined || chain.type === 'Person') return undefined;
      const name = chain.mentions.find(({ mention }) => mention.kind === 'name')?.mention.span;
      const span = { start: word.start, end: word.end };
      return { chain, evidence: name === undefined ? { span } : { span, naming: { span: name, rule: 'form' } } };
    },
    of: (mention) => {
      const found = bySpan.get(key(mention.span));
      if (found === undefined) return undefined;
      const { chain, rule } = found;
      if (mention.kind === 'name' && (mention.canonical === undefined || mention.canonical === mention.text)) {
        return { chain, evidence: { span: mention.span } };
      }
      const name = naming(chain, mention);
      if (name === undefined) return { chain, evidence: { span: mention.span } };
      return { chain, evidence: { span: mention.span, naming: { span: name.span, rule } } };
    },
    membersOf: (mention) =>
      (members.get(key(mention.span)) ?? []).flatMap((id) => {
        const chain = byId.get(id);
        const name = chain === undefined ? undefined : naming(chain, mention);
        if (chain === undefined || name === undefined) return [];
        return { chain, evidence: { span: mention.span, naming: { span: name.span, rule: PLURAL } } };
      }),
    inSentence: (index) => bySentence.get(index) ?? [],
    timesIn: (index) => timesOf[index] ?? [],
  };
}

function timesBySentence(
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): readonly (readonly TimeExpression[])[] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    while (next < times.length && (times[next]?.span.start ?? 0) < start) next++;
    const own: TimeExpression[] = [];
    for (let at = next; at < times.length && (times[at]?.span.start ?? end) < end; at++) {
      const time = times[at];
      if (time !== undefined && time.span.end <= end) own.push(time);
    }
    return own;
  });
}

/** Everything a mention takes with its title. */
export const reach = (mention: Mention): Span =>
  mention.kind === 'name' && mention.titled !== undefined ? mention.titled.whole : mention.span;

const key = ({ start, end }: Span): string => `${start}:${end}`;

/** The names of a chain in text order, and those of them that are its name as it is told. */
interface ChainNames {
  readonly names: readonly NameMention[];
  readonly fullest: readonly NameMention[];
}

type NameMention = Extract<Mention, { readonly kind: 'name' }>;

function namesOf({ name, mentions }: Chain): ChainNames {
  const names = mentions.map(({ mention }) => mention).filter((mention) => mention.kind === 'name');
  return { names, fullest: names.filter(({ text }) => text === name) };
}

/** The nearest name before the mention, else the first in the chain; the mention itself proves nothing. Cost: the logarithm of the names. */
function namingMention({ names, fullest }: ChainNames, mention: Mention): Mention | undefined {
  if (mention.kind === 'name') return fullest[0] === mention ? fullest[1] : fullest[0];
  const before = countLeading(names, ({ span }) => span.start < mention.span.start);
  return names[before - 1] ?? names[0];
}
