import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/model/article';
import { cleanDocument } from '../../src/pipeline/2-clean/clean';
import { annotate } from '../../src/pipeline/3-annotate/annotate';
import { readArticle } from '../../src/pipeline/pipeline';
import { oddTexts } from './odd-texts';

/**
 * Tokens a second of CPU time of the whole annotation and of text to claims, beside wink-nlp, compromise and spaCy's small pipeline with
 * blank weights on the same text, and the time of odd texts of 100,000 and 400,000 UTF-16 units. The peers are installed into a temporary
 * folder; spaCy where `python3 -m venv` works. A peer that fails is told, and the run goes on.
 * `node -r ./tools/register.cjs benchmarks/language/speed.ts [ROUNDS]`, default 5. Figures are the best round of each, in turn.
 */
function main(rounds: number): void {
  const texts = sampleTexts();
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-peers-'));
  try {
    const own: readonly Runner[] = [
      { name: 'newsgraph', run: count },
      { name: 'newsgraph, text to claims', run: (all) => all.forEach((text) => void readArticle(articleOf(text))) },
    ];
    const tokens = count(texts);
    const best = new Map<string, number>();
    const failures = new Map<string, string>();
    const runners = [...own, ...javaScriptPeers(folder, failures)];
    for (let round = 0; round < rounds; round++) {
      for (const { name, run } of runners) {
        if (failures.has(name)) continue;
        try {
          best.set(name, Math.max(best.get(name) ?? 0, tokens / seconds(() => run(texts))));
        } catch (error) {
          failures.set(name, messageOf(error));
          best.delete(name);
        }
      }
    }
    const spacy = spacySpeed(folder, { texts, failures });
    if (spacy !== undefined) best.set(SPACY, spacy);
    const reference = best.get('newsgraph') ?? Number.NaN;
    const result = {
      tokens,
      tokensPerCpuSecond: Object.fromEntries([...best].map(([name, speed]) => [name, Math.round(speed)])),
      ratioToNewsgraph: Object.fromEntries([...best].map(([name, speed]) => [name, round(speed / reference)])),
      failures: Object.fromEntries(failures),
      oddTexts: linearity(),
      machine: {
        cpu: cpus()[0]?.model ?? '',
        cores: cpus().length,
        load: loadavg().map(round),
        node: process.version,
      },
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

interface Runner {
  readonly name: string;
  readonly run: (texts: readonly string[]) => void;
}

const REPEATS = 8;
const SPACY = 'spaCy small layout, blank weights';

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** wink-nlp (tags, no parse, no names) and compromise (tags, names by rule). */
function javaScriptPeers(folder: string, failures: Map<string, string>): readonly Runner[] {
  const packages = ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1', 'compromise@14.17.0'];
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...packages]);
  } catch (error) {
    for (const name of packages) failures.set(name, messageOf(error));
    return [];
  }
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
function spacySpeed(
  folder: string,
  { texts, failures }: { readonly texts: readonly string[]; readonly failures: Map<string, string> },
): number | undefined {
  try {
    const python = join(folder, 'venv/bin/python');
    execFileSync('python3', ['-m', 'venv', join(folder, 'venv')]);
    execFileSync(python, ['-m', 'pip', 'install', '-q', 'spacy==3.8.7', 'click'], { stdio: 'ignore' });
    writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts));
    const script = join(__dirname, 'spacy-speed.py');
    return Number(execFileSync(python, [script, join(folder, 'texts.json')], { encoding: 'utf8' }));
  } catch (error) {
    failures.set(SPACY, messageOf(error).replaceAll(folder, '…'));
    return undefined;
  }
}

/** CPU seconds of odd texts at two lengths, and how much longer four times the text took; 4 is linear. */
function linearity() {
  return oddTexts().map(({ name, make }) => {
    const [small, large] = [make(100_000), make(400_000)].map((text) => {
      const article = articleOf(text);
      return {
        annotation: seconds(() => void annotate(article)),
        toClaims: seconds(() => void readArticle(article)),
      };
    });
    if (small === undefined || large === undefined) throw new Error('two lengths are measured');
    return {
      name,
      annotationSeconds: round(large.annotation),
      annotationRatio: round(large.annotation / small.annotation),
      toClaimsSeconds: round(large.toClaims),
      toClaimsRatio: round(large.toClaims / small.toClaims),
    };
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The sample articles, repeated so that each reader runs long enough to be compiled. */
function sampleTexts(): readonly string[] {
  const folder = join(__dirname, '../../samples');
  const lines = readFileSync(join(folder, 'wire.jsonl'), 'utf8').split('\n');
  const wire = lines.filter((line) => line.trim() !== '').map((line) => String(JSON.parse(line).text));
  const names = readdirSync(join(folder, 'text')).filter((name) => name.endsWith('.txt'));
  const texts = [...wire, ...names.toSorted().map((name) => readFileSync(join(folder, 'text', name), 'utf8'))];
  return Array.from({ length: REPEATS }, () => texts).flat();
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
