import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatPhrases, scorePhraseSets } from './phrase-board';
import type { PhraseScore } from './phrase-scores';

/**
 * `node tools/preflight.cjs --run benchmarks/quality/score-phrases.ts [SET …] [--list]`: precision and recall by set, for the odd lines,
 * which may be read, and the even ones, which are only scored. `--list` prints what was missed and made up in odd lines.
 */
function main(args: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-phrases-'));
  try {
    const { rows, listed } = scorePhraseSets(
      folder,
      args.filter((arg) => !arg.startsWith('--')),
    );
    if (args.includes('--list')) for (const score of listed) list(score);
    console.log(formatPhrases(rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function list({ phrase, missed, made, otherwise }: PhraseScore): void {
  if (missed.length + made.length + otherwise.length === 0) return;
  console.log(`${phrase.id} (${phrase.publishedAt})  ${phrase.text}`);
  for (const claim of missed) console.log(`  missed  ${claim}`);
  for (const claim of made) console.log(`  made up ${claim}`);
  for (const claim of otherwise) console.log(`  other   ${claim}`);
}

main(process.argv.slice(2));
