import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { nativeExtractor } from '../../src/extractors/native';
import type { Article } from '../../src/model/article';
import { cleanDocument } from '../../src/pipeline/2-clean/clean';
import { annotate } from '../../src/pipeline/3-annotate/annotate';

/** Articles of one row of the result. The first row has most of what the engine spends on compiling. */
const STEP = 1000;

/**
 * Articles and tokens a second of CPU time of stages 3 to 6, one thread, over the sample articles in JSON Lines and plain text, repeated
 * with other ids: of the whole run and of each thousand articles of it.
 * `node -r ./tools/register.cjs benchmarks/extraction/throughput.ts [ARTICLES]`, default 5,000.
 */
function main(count: number): void {
  const samples = sampleTexts().map(articleOf);
  const tokens = samples.map((article) =>
    annotate(article).sentences.reduce((sum, { tokens: own }) => sum + own.length, 0),
  );
  for (const article of samples) nativeExtractor.extract(article);
  const started = process.cpuUsage();
  let claims = 0;
  let read = 0;
  let step = { read: 0, seconds: 0 };
  const tokensPerSecondByThousand: number[] = [];
  for (let at = 1; at <= count; at++) {
    const index = at % samples.length;
    claims += nativeExtractor.extract(samples[index] as Article).claims.length;
    read += tokens[index] ?? 0;
    if (at % STEP !== 0) continue;
    const seconds = cpuSeconds(started);
    tokensPerSecondByThousand.push(Math.round((read - step.read) / (seconds - step.seconds)));
    step = { read, seconds };
  }
  const seconds = cpuSeconds(started);
  const result = {
    articles: count,
    tokens: read,
    claims,
    cpuSeconds: round(seconds),
    articlesPerSecond: round(count / seconds),
    tokensPerSecond: Math.round(read / seconds),
    tokensPerSecondByThousand,
    load: loadavg().map(round),
    node: process.version,
  };
  const folder = join(__dirname, '../results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'extraction-throughput.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(result);
}

/** CPU time of all threads of this process since `started`. */
function cpuSeconds(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function sampleTexts(): readonly string[] {
  const folder = join(__dirname, '../../samples');
  const lines = readFileSync(join(folder, 'wire.jsonl'), 'utf8').split('\n');
  const wire = lines.filter((line) => line.trim() !== '').map((line) => String(JSON.parse(line).text));
  const names = ['01-kerry-lavrov-moscow', '02-madaya-convoy', '03-geneva-pause', '04-hospital-strikes'];
  return [...wire, ...names.map((name) => readFileSync(join(folder, 'text', `${name}.txt`), 'utf8'))];
}

function articleOf(text: string, index: number): Article {
  const cleaned = cleanDocument({
    source: { name: 'benchmark', location: String(index) },
    content: { kind: 'text', text },
    publishedAt: '2016-02-01',
    retrievedAt: '2016-02-01T00:00:00Z',
  });
  if (cleaned.kind !== 'article') throw new Error(cleaned.message);
  return cleaned.article;
}

main(Number(process.argv[2] ?? 5000));
