// Reads sentences (one JSON array of words a line) and writes what the run time computes for each, for parity.py.
// Run: node -r ./tools/register.cjs training/dump-scores.ts MODEL SENTENCES [plain]
import { readFileSync } from 'node:fs';
import { readModelFile } from '../src/language/model-file';
import { createNetwork } from '../src/language/network';
import { spanningTree } from '../src/language/spanning-tree';
import { bestTags } from '../src/language/tag-sequence';

const [, , model, sentences, mode] = process.argv;
const network = createNetwork(readModelFile(model), { simd: mode !== 'plain' });
for (const line of readFileSync(sentences!, 'utf8').trim().split('\n')) {
  const words = JSON.parse(line) as string[];
  network.score([words], (_, scores) => {
    const heads = spanningTree(scores.arcs, words.length);
    const arcs = Array.from(scores.arcs);
    const out = {
      upos: Array.from(scores.upos),
      xpos: Array.from(scores.xpos),
      names: Array.from(scores.names),
      arcs,
      heads: Array.from(heads),
      labels: Array.from(scores.labels(heads)),
      tags: Array.from(bestTags(scores.names, network.nameColumns, network)),
    };
    process.stdout.write(`${JSON.stringify(out)}\n`);
  });
}
