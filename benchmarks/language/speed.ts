import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/model/article';
import { cleanDocument } from '../../src/pipeline/2-clean/clean';
import { annotate } from '../../src/pipeline/3-annotate/annotate';
import { segment } from '../../src/pipeline/3-annotate/segment';
import { oddTexts } from './odd-texts';

/**
 * Tokens a second of CPU time of the whole annotation, beside wink-nlp, compromise and spaCy's small pipeline with blank weights on the same
 * text, and the time of odd inputs at 250 kB and 1 MB. The peers are installed into a temporary folder; spaCy where `python3 -m venv` works.
 * `node -r ts-node/register benchmarks/language/speed.ts [ROUNDS]`, default 5. Figures are the best round of each, in turn.
 */
function main(rounds: number): void {
  const texts = sampleTexts();
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-peers-'));
  try {
    const peers = [...javaScriptPeers(folder)];
    const own = { name: 'newsgraph', run: () => count(texts) };
    const tokens = count(texts);
    const best = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      for (const { name, run } of [own, ...peers]) {
        const speed = tokens / seconds(() => run(texts));
        best.set(name, Math.max(best.get(name) ?? 0, speed));
      }
    }
    const spacy = spacySpeed(folder, texts);
    const result = {
      tokens,
      tokensPerCpuSecond: {
        ...Object.fromEntries([...best].map(([name, speed]) => [name, Math.round(speed)])),
        ...(spacy === undefined ? {} : { 'spaCy small layout, blank weights': spacy }),
      },
      oddInputs: linearity(),
      machine: { cpu: cpus()[0]?.model ?? '', cores: cpus().length, load: loadavg()[0], node: process.version },
    };
    const results = join(__dirname, '../results');
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'language-speed.json'), `${JSON.stringify(result, null, 2)}\n`);
    console.log(JSON.stringify(result, null, 2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(texts: readonly string[]): number {
  return texts
    .map((text) => annotate(articleOf(text)))
    .reduce((sum, { sentences }) => sum + sentences.reduce((own, { tokens }) => own + tokens.length, 0), 0);
}

function seconds(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

interface Peer {
  readonly name: string;
  readonly run: (texts: readonly string[]) => void;
}

/** wink-nlp (tags, no parse, no names) and compromise (tags, names by rule). */
function javaScriptPeers(folder: string): readonly Peer[] {
  const packages = ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1', 'compromise@14.17.0'];
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...packages]);
  const load = (name: string) => require(join(folder, 'node_modules', name));
  const wink = load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
  const loaded = load('compromise');
  const compromise = loaded.default ?? loaded;
  return [
    { name: 'wink-nlp', run: (texts) => texts.forEach((text) => void wink.readDoc(text).tokens().out(wink.its.pos)) },
    { name: 'compromise', run: (texts) => texts.forEach((text) => void compromise(text).json()) },
  ];
}

/** Tokens a second of spaCy's small pipeline; the weights are blank, so only the speed means anything. */
function spacySpeed(folder: string, texts: readonly string[]): number | undefined {
  try {
    const python = join(folder, 'venv/bin/python');
    execFileSync('python3', ['-m', 'venv', join(folder, 'venv')]);
    execFileSync(python, ['-m', 'pip', 'install', '-q', 'spacy==3.8.7', 'click'], { stdio: 'ignore' });
    writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts));
    const script = join(__dirname, 'spacy-speed.py');
    return Number(execFileSync(python, [script, join(folder, 'texts.json')], { encoding: 'utf8' }));
  } catch (error) {
    console.error(`spaCy is left out: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return undefined;
  }
}

/** CPU seconds of odd texts at two lengths, and how much longer four times the text took; 4 is linear. */
function linearity() {
  return oddTexts().map(({ name, make }) => {
    const [small, large] = [make(250_000), make(1_000_000)].map((text) => {
      const article = articleOf(text);
      return { split: seconds(() => void segment(article)), all: seconds(() => void annotate(article)) };
    });
    if (small === undefined || large === undefined) throw new Error('two lengths are measured');
    return { name, seconds: round(large.all), ratio: round(large.all / small.all), splitting: round(large.split) };
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

function sampleTexts(): readonly string[] {
  const lines = readFileSync(join(__dirname, '../../samples/wire.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => String(JSON.parse(line).text));
}

function articleOf(text: string): Article {
  const cleaned = cleanDocument({
    source: { name: 'benchmark', location: 'speed' },
    content: { kind: 'text', text },
    retrievedAt: '2016-02-01T00:00:00Z',
  });
  if (cleaned.kind !== 'article') throw new Error(cleaned.message);
  return cleaned.article;
}

main(Number(process.argv[2] ?? 5));
