import { formatTable } from '../../src/cli/table';
import { type PhraseFigures, type PhraseScore, scorePhrases, sumPhrases } from './phrase-scores';
import { readPhrases } from './phrase-sets';

/** How the phrases of one set were read, by those that may be read and those that are only scored. */
export interface PhraseRow {
  readonly set: string;
  readonly read: PhraseFigures;
  readonly scored: PhraseFigures;
}

export interface PhraseBoard {
  /** One row for each set, `all` of them last. */
  readonly rows: readonly PhraseRow[];
  /** Phrases that may be read. */
  readonly listed: readonly PhraseScore[];
}

/** Scores the sets of these names, all where none is named. */
export function scorePhraseSets(folder: string, wanted: readonly string[] = []): PhraseBoard {
  const sets = [...readPhrases()].filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const phrases = sets.flatMap(([, of]) => of);
  const scores = scorePhrases(phrases, folder);
  const byId = new Map(scores.map((score) => [score.phrase.id, score]));
  const rows = sets.map(([set, of]) =>
    rowOf(
      set,
      of.flatMap(({ id }) => byId.get(id) ?? []),
    ),
  );
  return { rows: [...rows, rowOf('all', scores)], listed: scores.filter(isOdd) };
}

const rowOf = (set: string, scores: readonly PhraseScore[]): PhraseRow => ({
  set,
  read: sumPhrases(scores.filter(isOdd)),
  scored: sumPhrases(scores.filter((score) => !isOdd(score))),
});

/** Whether the phrase may be read. */
const isOdd = ({ phrase }: PhraseScore): boolean => Number(/\d+$/.exec(phrase.id)?.[0]) % 2 === 1;

const FIGURES = ['precision', 'recall', 'status', 'date', 'place', 'said'] as const;
const NAMES = ['P', 'R', 'status', 'date', 'place', 'said'];

/** A table of the rows; of `all`, where a run before is given, the change of what is only scored. */
export function formatPhrases(rows: readonly PhraseRow[], before: readonly PhraseRow[] = []): string {
  const table = formatTable(
    ['phrases', 'read', ...NAMES, 'scored', ...NAMES],
    rows.map(({ set, read, scored }) => [set, ...cells(read), ...cells(scored)]),
    { width: 180 },
  );
  const old = before.find(({ set }) => set === 'all')?.scored;
  const now = rows.find(({ set }) => set === 'all')?.scored;
  if (old === undefined || now === undefined) return table;
  return `${table}\nBefore, of those only scored: P ${old.precision ?? '–'} R ${old.recall ?? '–'}`;
}

const cells = (figures: PhraseFigures): readonly (string | number)[] => [
  figures.phrases,
  ...FIGURES.map((name) => figures[name] ?? ''),
];
