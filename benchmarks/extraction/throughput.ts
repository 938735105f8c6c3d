import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nativeExtractor } from '../../src/extractors/native';
import type { Article } from '../../src/model/article';
import { cleanDocument } from '../../src/pipeline/2-clean/clean';
import { annotate } from '../../src/pipeline/3-annotate/annotate';

/** Articles of one row of the result. The first row has most of what the engine spends on compiling. */
const STEP = 1000;

/**
 * Articles and tokens a second of CPU time of stages 3 to 6, one thread: of the whole run and of each thousand articles of it. Read are the
 * sample articles in JSON Lines and plain text, again and again, or as many passages of the gzipped texts of a folder, each once.
 * `node -r ./tools/register.cjs benchmarks/extraction/throughput.ts [ARTICLES [FOLDER]]`, default 5,000 of the samples.
 */
function main(count: number, folder?: string): void {
  const samples = (folder === undefined ? sampleTexts() : passagesOf(folder, count)).map(articleOf);
  const tokens = samples.map((article) =>
    annotate(article).sentences.reduce((sum, { tokens: own }) => sum + own.length, 0),
  );
  if (folder === undefined) for (const article of samples) nativeExtractor.extract(article);
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
    texts: folder === undefined ? 'samples, repeated' : 'passages, each once',
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
  const results = join(__dirname, '../results');
  mkdirSync(results, { recursive: true });
  const name = folder === undefined ? 'extraction-throughput.json' : 'extraction-throughput-passages.json';
  writeFileSync(join(results, name), `${JSON.stringify(result, null, 2)}\n`);
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

/** `count` passages of some `PASSAGE` characters in whole paragraphs, as many from each file, spread over it. */
function passagesOf(folder: string, count: number): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.gz'));
  const share = Math.ceil(count / files.length);
  const passages = files.sort().flatMap((name) => {
    const own = paragraphsToPassages(gunzipSync(readFileSync(join(folder, name))).toString('utf8'));
    if (own.length < share) throw new Error(`${name} has ${own.length} passages, ${share} are wanted`);
    return Array.from({ length: share }, (_, at) => own[Math.floor((at * own.length) / share)] as string);
  });
  return passages.slice(0, count);
}

const PASSAGE = 2000;

function paragraphsToPassages(text: string): readonly string[] {
  const passages: string[] = [];
  let passage = '';
  for (const line of text.split('\n')) {
    passage += `${line}\n\n`;
    if (passage.length < PASSAGE) continue;
    passages.push(passage);
    passage = '';
  }
  return passages;
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

main(Number(process.argv[2] ?? 5000), process.argv[3]);
