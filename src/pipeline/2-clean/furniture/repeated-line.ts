import { endsSentence, type Line, squash } from '../lines';
import { isShown } from './caption';
import type { PageRule } from './rule';

/** Fewest words for a repetition to mean anything. */
const LEAST_WORDS = 4;

/** A caption that ends in the outlet's name: "… in Geneva, 2016 - Acme News". */
const OUTLET_ENDING = /\s[-–—|]\s\p{Lu}[^.!?]{1,40}$/u;

/**
 * Captions and leads that stand twice. Of short lines and captions every copy is marked; of a paragraph the later ones,
 * so that what the report says stays once. A paragraph that tells the lead again in other words, or with a dateline, is
 * the report's own. A second title line is marked too.
 */
export const repeatedLineRule: PageRule = {
  name: 'repeated-line',
  *find({ lines, title, firstProse = 0, marked }) {
    const groups = new Map<string, Line[]>();
    for (const line of lines) {
      const key = squash(line.text.replace(OUTLET_ENDING, ''));
      const group = groups.get(key);
      if (line.words.length < LEAST_WORDS) continue;
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      const holdsTitle = group.some(({ index }) => index === title);
      const isCaption = group.some(({ text, index }) => OUTLET_ENDING.test(text) || marked.has(index));
      const isEarlyPair =
        group.every(({ index }) => index < firstProse + 2) && areNeighbours(group) && group.every(isCaptionLike);
      const all = !holdsTitle && (isCaption || isEarlyPair);
      const first = group[0]?.index;
      for (const { index } of group) if (index !== title && (all || holdsTitle || index !== first)) yield index;
    }
  },
};

function isCaptionLike({ text }: Line): boolean {
  return !endsSentence(text) || isShown(text);
}

/** A caption is copied once for the picture and once for its description, one below the other. */
function areNeighbours(group: readonly Line[]): boolean {
  return group.every((line, position) => position === 0 || line.index - (group[position - 1]?.index ?? 0) === 1);
}
