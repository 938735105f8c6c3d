import { lowerBound, type NameMention } from './chain-draft';

/** Whether the name is told as a birth name or another name: "born Olive Marchetti in Cardiff", "née Smith", "also known as Carlos". */
export function isOtherName({ span }: NameMention, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 16), span.start);
  if (/(?:\bn[ée]e|\baka|\ba\.k\.a\.|\bknown as|\balias|\bformerly)\s+$/i.test(before)) return true;
  return /(?:^|[\s(,])born\s+$/i.test(before);
}

const MOST_BACK = 30;
/** Characters between a person and the other name in the same sentence. */
const FARTHEST = 80;

/**
 * The person of whom the text speaks where another name is told: the last one named before in the sentence, else the first of the sentence before.
 * `names` are all names of the article in text order.
 */
export function personBefore(mention: NameMention, names: readonly NameMention[]): NameMention | undefined {
  const at = lowerBound(names, mention.span.start);
  let first: NameMention | undefined;
  for (let back = at - 1; back >= Math.max(0, at - MOST_BACK); back--) {
    const name = names[back] as NameMention;
    if (mention.sentence - name.sentence > 1) break;
    if (name.type !== 'Person') continue;
    if (name.sentence === mention.sentence) {
      if (mention.span.start - name.span.end <= FARTHEST) return name;
    } else first = name;
  }
  return first;
}
