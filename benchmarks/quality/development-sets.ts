import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { extractFile } from './extract-file';
import { percent } from './figures';
import { runScorer } from './python';

/** One figure of a public set: which scorer measures it and under which of its keys it stands. */
interface DevelopmentSet {
  readonly set: string;
  readonly scorer: string;
  readonly keys: readonly string[];
}

const SETS: readonly DevelopmentSet[] = [
  { set: 're3d_half', scorer: 'score_rel.py', keys: ['ALL', 'pair_untyped'] },
  { set: 'redocred_dev', scorer: 'score_rel.py', keys: ['ALL', 'ALL_without_located_in'] },
  { set: 'plover_gsr_half', scorer: 'score_events.py', keys: ['pair_directed', 'pair+root'] },
  { set: 'petrarch_half', scorer: 'score_events.py', keys: ['pair_directed', 'pair+root'] },
  { set: 'gum_dev_cc_by_sa', scorer: 'score_cluster.py', keys: ['name-name links', 'pronoun -> named entity'] },
  { set: 'redocred_dev', scorer: 'score_cluster.py', keys: ['name-name links'] },
  { set: 'gap', scorer: 'score_gap.py', keys: ['O', 'M', 'F'] },
  { set: 'uner_ewt_dev', scorer: 'score_ner.py', keys: ['exact/micro'] },
  { set: 'wikigold', scorer: 'score_ner.py', keys: ['exact/micro'] },
  { set: 'crossner_politics_dev', scorer: 'score_ner.py', keys: ['exact/micro'] },
];

const scores = z.record(z.string(), z.unknown());
const share = z.object({ p: z.number(), r: z.number(), f1: z.number() });

/** Precision, recall and F1 in percent of one figure of a public set. */
export interface SetFigure {
  readonly set: string;
  readonly figure: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores the public development sets, each text read raw. Takes a minute or two. */
export function scoreDevelopmentSets(shared: string, folder: string): readonly SetFigure[] {
  const read = new Map<string, string>();
  return SETS.flatMap(({ set, scorer, keys }) => {
    const predictions = read.get(set) ?? extractFile(documentsOf(shared, set), { folder, raw: true });
    read.set(set, predictions);
    const result = join(folder, 'scores.json');
    const named = scorer === 'score_gap.py' ? [] : ['--set', set];
    runScorer(join(shared, 'score', scorer), [...named, '--pred', predictions, '--json', result]);
    const found = scores.parse(JSON.parse(readFileSync(result, 'utf8')));
    return keys.map((key) => {
      const { p, r, f1 } = share.parse(found[key]);
      const figure = `${scorer.replace(/^score_|\.py$/g, '')}: ${key}`;
      return { set, figure, precision: percent(p), recall: percent(r), f1: percent(f1) };
    });
  });
}

const PLAIN = new Set(['plover_gsr_half', 'petrarch_half']);

function documentsOf(shared: string, set: string): string {
  return join(shared, 'data', set, PLAIN.has(set) ? 'docs.jsonl' : 'docs.jsonl.gz');
}
