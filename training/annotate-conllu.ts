// Re-annotates the tokens of a CoNLL-U file: lemma, UPOS, XPOS, features, head, relation. Ids, sentences and comments are kept.
// Run: node -r ./tools/register.cjs training/annotate-conllu.ts FILE [MODEL] > OUT
import { readFileSync } from 'node:fs';
import { createAnnotator } from '../src/language/annotate-sentences';
import { readModelFile } from '../src/language/model-file';

const [, , input, model] = process.argv;
const annotate = createAnnotator(readModelFile(model));
const blocks = readFileSync(input!, 'utf8').trimEnd().split('\n\n').map((block) => block.split('\n'));
const isWord = (line: string): boolean => /^\d+\t/.test(line);
const sentences = blocks.map((lines) => lines.filter(isWord).map((line) => line.split('\t')[1]!));
const annotated = annotate(sentences);
for (const [b, lines] of blocks.entries()) {
  const { upos, xpos, lemmas, features, tree } = annotated[b]!;
  let i = 0;
  const out = lines.map((line) => {
    if (!isWord(line)) return line;
    const columns = line.split('\t');
    columns.splice(2, 6, lemmas[i]!, upos[i]!, xpos[i]!, features[i]!, String(tree!.heads[i]! + 1), tree!.deprels[i]!);
    i++;
    return columns.join('\t');
  });
  process.stdout.write(`${out.join('\n')}\n\n`);
}
