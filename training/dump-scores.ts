// Reads sentences (one JSON array of words a line) and writes what the run time computes for each, for runtime.py.
// Run: node -r ./tools/register.cjs training/dump-scores.ts MODEL SENTENCES [plain] [decisions]
import { readFileSync } from 'node:fs';
import { readModelFile } from '../src/language/model-file';
import { createNetwork } from '../src/language/network';
import { spanningTree } from '../src/language/spanning-tree';
import { bestTags } from '../src/language/tag-sequence';

const [, , model, sentences, ...modes] = process.argv;
const network = createNetwork(readModelFile(model), { simd: !modes.includes('plain') });
const { header } = network;

/** The best label of each token. */
function best(scores: Float32Array, columns: number, labels: readonly string[]): string[] {
  return Array.from({ length: scores.length / columns }, (_, i) => {
    const row = scores.subarray(i * columns, i * columns + labels.length);
    return labels[row.indexOf(Math.max(...row))]!;
  });
}

for (const line of readFileSync(sentences!, 'utf8').trim().split('\n')) {
  const words = JSON.parse(line) as string[];
  network.score([words], (_, scores) => {
    const heads = spanningTree(scores.arcs, words.length);
    const tree = { heads: Array.from(heads), tags: Array.from(bestTags(scores.names, network.nameColumns, network)) };
    const out = modes.includes('decisions')
      ? {
          ...tree,
          upos: best(scores.upos, network.uposColumns, header.upos),
          xpos: best(scores.xpos, network.xposColumns, header.xpos),
          labels: best(scores.labels(heads), network.labelColumns, header.labels),
        }
      : {
          ...tree,
          upos: Array.from(scores.upos),
          xpos: Array.from(scores.xpos),
          names: Array.from(scores.names),
          arcs: Array.from(scores.arcs),
          labels: Array.from(scores.labels(heads)),
        };
    process.stdout.write(`${JSON.stringify(out)}\n`);
  });
}
