import type { Sentence } from '../../model/token';
import type { ChainDraft, NameMention } from './chain-draft';

/** Whether the name is told as a birth name or another name: "born Olive Marchetti in Cardiff", "née Smith", "also known as Carlos". */
export function isOtherName({ span }: NameMention, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 16), span.start);
  if (/(?:\bn[ée]e|\baka|\ba\.k\.a\.|\bknown as|\balias|\bformerly)\s+$/i.test(before)) return true;
  return /(?:^|[\s(,])born\s+$/i.test(before);
}

/** The person whose other name it is: the last one named before it in its sentence, else the first of the sentence before. */
export function bearerOf(
  mention: NameMention,
  chains: readonly ChainDraft[],
  sentences: readonly Sentence[],
): ChainDraft | undefined {
  const same = lastNamed(mention, chains, mention.sentence);
  if (same !== undefined) return same;
  const before = sentences[mention.sentence - 1];
  return before === undefined ? undefined : firstNamed(chains, mention.sentence - 1);
}

function lastNamed({ span }: NameMention, chains: readonly ChainDraft[], sentence: number): ChainDraft | undefined {
  let best: { readonly chain: ChainDraft; readonly start: number } | undefined;
  for (const chain of chains) {
    if (chain.type !== 'Person') continue;
    for (const name of chain.names) {
      if (name.sentence !== sentence || name.span.start >= span.start || span.start - name.span.end > 80) continue;
      if (best === undefined || name.span.start > best.start) best = { chain, start: name.span.start };
    }
  }
  return best?.chain;
}

function firstNamed(chains: readonly ChainDraft[], sentence: number): ChainDraft | undefined {
  let best: { readonly chain: ChainDraft; readonly start: number } | undefined;
  for (const chain of chains) {
    if (chain.type !== 'Person') continue;
    for (const name of chain.names) {
      if (name.sentence === sentence && (best === undefined || name.span.start < best.start))
        best = { chain, start: name.span.start };
    }
  }
  return best?.chain;
}
