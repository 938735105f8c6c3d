import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from '../../src/cli/table';
import { type PhraseFigures, type PhraseScore, scorePhrases, sumPhrases } from './phrase-scores';
import { readPhrases } from './phrase-sets';

/**
 * `node tools/preflight.cjs --run benchmarks/quality/score-phrases.ts [SET …] [--list]`: precision and recall by set, for the odd lines,
 * which may be read, and the even ones, which are only scored. `--list` prints what was missed and made up in odd lines.
 */
function main(args: readonly string[]): void {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const sets = [...readPhrases()].filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-phrases-'));
  try {
    const scores = scorePhrases(
      sets.flatMap(([, phrases]) => phrases),
      folder,
    );
    const byId = new Map(scores.map((score) => [score.phrase.id, score]));
    const rows = sets.map(([name, phrases]) => ({
      name,
      scores: phrases.flatMap(({ id }) => byId.get(id) ?? []),
    }));
    if (args.includes('--list')) for (const { scores } of rows) for (const score of scores.filter(isOdd)) list(score);
    const all = { name: 'all', scores };
    console.log(
      formatTable(
        [
          'set',
          'read: lines',
          'P',
          'R',
          'status',
          'date',
          'place',
          'said',
          'scored: lines',
          'P',
          'R',
          'status',
          'date',
          'place',
          'said',
        ],
        [...rows, all].map((row) => [
          row.name,
          ...cells(sumPhrases(row.scores.filter(isOdd))),
          ...cells(sumPhrases(row.scores.filter((score) => !isOdd(score)))),
        ]),
        { width: 180 },
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the phrase may be read. */
const isOdd = ({ phrase }: PhraseScore): boolean => Number(/\d+$/.exec(phrase.id)?.[0]) % 2 === 1;

const cells = ({
  phrases,
  precision,
  recall,
  status,
  date,
  place,
  said,
}: PhraseFigures): readonly (string | number)[] => [
  phrases,
  ...[precision, recall, status, date, place, said].map((figure) => (Number.isNaN(figure) ? '' : figure)),
];

function list({ phrase, missed, made, otherwise }: PhraseScore): void {
  if (missed.length + made.length + otherwise.length === 0) return;
  console.log(`${phrase.id} (${phrase.publishedAt})  ${phrase.text}`);
  for (const claim of missed) console.log(`  missed  ${claim}`);
  for (const claim of made) console.log(`  made up ${claim}`);
  for (const claim of otherwise) console.log(`  other   ${claim}`);
}

main(process.argv.slice(2));
