import type { Mention } from '../../model/mention';

/** Mentions by sentence, in the order given. */
export function mentionsBySentence<Kind extends Mention>(
  mentions: readonly Kind[],
): ReadonlyMap<number, readonly Kind[]> {
  const groups = new Map<number, Kind[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group === undefined) groups.set(mention.sentence, [mention]);
    else group.push(mention);
  }
  return groups;
}
