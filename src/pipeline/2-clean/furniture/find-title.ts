import { isProse, type Line, squash } from '../lines';

/** How far down a headline may stand. */
const MOST_LINES = 25;
const LEAST_WORDS = 3;
const MOST_WORDS = 35;

/** Index of the line that is the supplied title; two spellings are one where one holds the other and little else. */
export function findTitleLine(lines: readonly Line[], title: string): number | undefined {
  const wanted = squash(title);
  if (wanted === '') return undefined;
  const head = lines.slice(0, MOST_LINES);
  const exact = head.find(({ text }) => squash(text) === wanted);
  return (exact ?? head.find(({ text }) => isNearly(squash(text), wanted)))?.index;
}

/** "Talks resume | Acme News" and "Talks resume": the shorter is most of the longer. */
function isNearly(found: string, wanted: string): boolean {
  const [shorter, longer] = found.length < wanted.length ? [found, wanted] : [wanted, found];
  return shorter.length >= 12 && shorter.length >= 0.6 * longer.length && longer.startsWith(shorter);
}

/**
 * Index of the line that looks like a report's headline where none was supplied: above the first paragraph, no
 * furniture, no full stop, and sharing at least two words with the first paragraphs; else the first long enough.
 */
export function guessTitleLine(
  lines: readonly Line[],
  { firstProse, marked }: { readonly firstProse: number; readonly marked: ReadonlySet<number> },
): number | undefined {
  const candidates = lines.slice(0, Math.min(firstProse, MOST_LINES)).filter((line) => {
    const { text, words, index } = line;
    if (marked.has(index) || isProse(line) || words.length < LEAST_WORDS || words.length > MOST_WORDS) return false;
    return !/[.:;,]$/.test(text);
  });
  const body = new Set(lines.slice(firstProse, firstProse + 3).flatMap(({ words }) => words.filter(isTelling)));
  const shared = (line: Line): number => new Set(line.words.filter((word) => isTelling(word) && body.has(word))).size;
  const mixed = candidates.filter(({ text }) => /\p{Ll}/u.test(text));
  // Names of outlets and sections stand in capitals above headlines that do not.
  const best = mixed.length > 0 ? mixed : candidates;
  return (best.find((line) => shared(line) >= 2) ?? best.find(({ words }) => words.length >= 4))?.index;
}

function isTelling(word: string): boolean {
  return word.length >= 4;
}
