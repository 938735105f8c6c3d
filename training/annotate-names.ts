// Names of raw documents, in the format of the scorers: JSON lines with id, text, entities.
// Run: node -r ./tools/register.cjs training/annotate-names.ts DOCS.jsonl [MODEL] [DOCUMENT_SHARE] > OUT
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createAnnotator } from '../src/language/annotate-sentences';
import { readModelFile } from '../src/language/model-file';
import type { Span } from '../src/model/span';
import { splitSentences } from '../src/language/sentences';
import { tokenize } from '../src/language/tokenizer';

const [, , input, model, share] = process.argv;
const annotate = createAnnotator(readModelFile(model || undefined));
const raw = readFileSync(input!);
const lines = (input!.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').trim().split('\n');
for (const line of lines) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const sentences: Span[][] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const tokens = tokenize(text, { start: line.index, end: line.index + line[0].length });
    for (const { start, end } of splitSentences(text, tokens)) sentences.push(tokens.slice(start, end));
  }
  const annotated = annotate(
    sentences.map((s) => s.map((t) => text.slice(t.start, t.end))),
    share === undefined ? {} : { documentShare: Number(share) },
  );
  const entities = annotated.flatMap(({ names }, s) =>
    names.map((name, k) => {
      const start = sentences[s]![name.start]!.start;
      const end = sentences[s]![name.end - 1]!.end;
      return { id: `${s}-${k}`, type: name.type, mentions: [{ start, end, text: text.slice(start, end) }] };
    }),
  );
  process.stdout.write(`${JSON.stringify({ id, text, entities })}\n`);
}
