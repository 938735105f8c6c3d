import type { AnnotatedSentence } from '../app/annotate-text';
import type { createPainter } from './terminal';

/** The dependency tree of one sentence for a terminal: each token under its head, with its relation and tag. */
export function formatTree(
  { text, words, annotation }: AnnotatedSentence,
  paint: ReturnType<typeof createPainter>,
): string {
  const { tree, upos, names } = annotation;
  const lines = [paint('bold', text.replace(/\s+/g, ' '))];
  if (!tree) return lines.join('\n');
  const dependents = new Map<number, number[]>();
  tree.heads.forEach((head, index) => {
    dependents.set(head, [...(dependents.get(head) ?? []), index]);
  });
  // Depth first with a stack of its own: a long chain of clauses is deeper than calls may go.
  const open = [...(dependents.get(-1) ?? [])]
    .reverse()
    .map((index) => ({ index, before: '', last: true, root: true }));
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { index, before, last, root } = node;
    const name = names.find(({ start, end }) => index >= start && index < end)?.type;
    const branch = root ? '' : last ? '└─ ' : '├─ ';
    const tags = [
      paint('cyan', tree.deprels[index] ?? ''),
      paint('dim', upos[index] ?? ''),
      name && paint('yellow', name),
    ];
    lines.push(`${before}${branch}${words[index]?.text ?? ''}  ${tags.filter(Boolean).join(' ')}`);
    const below = dependents.get(index) ?? [];
    const indent = root ? '' : `${before}${last ? '   ' : '│  '}`;
    for (let place = below.length - 1; place >= 0; place--) {
      open.push({ index: below[place] ?? 0, before: indent, last: place === below.length - 1, root: false });
    }
  }
  return lines.join('\n');
}
