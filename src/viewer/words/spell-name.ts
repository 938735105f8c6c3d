const SMALL = new Set(['a', 'al', 'and', 'de', 'for', 'in', 'of', 'on', 'the', 'to', 'von']);

/** Writes a folded name as one of the texts has it, else with capitals. */
export function spellName(folded: string, texts: readonly string[]): string {
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(folded);
    if (at >= 0 && text.length === text.toLowerCase().length) return text.slice(at, at + folded.length);
  }
  return folded
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
