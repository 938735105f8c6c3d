import type { ErrorCode } from '../base/errors';
import { checkExtraction } from '../ledger/check-extraction';
import type { Ledger } from '../ledger/ledger';
import type { ArticleId } from '../model/id';
import type { RowDifference } from '../store/compare-rows';
import type { Workspace } from './workspace';

/** A place where the proof does not hold. */
export interface Fault {
  readonly code: Extract<ErrorCode, `GRAPH_ROW_${string}` | 'LEDGER_ROW_CHANGED' | 'LEDGER_PROOF_BROKEN'>;
  readonly article?: ArticleId;
  readonly where: string;
  readonly problem: string;
}

export interface VerifyReport {
  readonly articles: number;
  readonly claims: number;
  readonly faults: readonly Fault[];
  /** Whether the graph was held against the ledger; `behind` where it does not show all of it, `unreadable` where the ledger cannot be resolved. */
  readonly graph: 'compared' | 'behind' | 'unreadable';
}

export interface VerifyOptions {
  /** Told what is being done and how far it is. */
  readonly onProgress?: (progress: {
    readonly step: 'articles' | 'graph';
    readonly done: number;
    readonly total: number;
  }) => void;
}

/**
 * Holds everything against what it is to be: each row of the ledger against its hash, digest and entries; each span and each link of a
 * pronoun or title to its name against the text; and each row of the graph, every property of it, against the graph that the ledger gives
 * when it is resolved anew. Changes nothing. Cost: that of a rebuild, and room for a second graph in the temporary folder.
 */
export async function verify(workspace: Workspace, { onProgress }: VerifyOptions = {}): Promise<VerifyReport> {
  const { ledger } = workspace;
  const changed = ledger.check().map((row): Fault => ({ code: 'LEDGER_ROW_CHANGED', ...row }));
  const spans = checkSpans(ledger, (done, total) => onProgress?.({ step: 'articles', done, total }));
  const faults = [...changed, ...spans.faults];
  const { articles, claims } = spans;
  if (!(await workspace.isInStep())) return { articles, claims, faults, graph: 'behind' };
  if (!spans.readable) return { articles, claims, faults, graph: 'unreadable' };
  try {
    faults.push(...(await checkGraph(workspace, onProgress)));
  } catch (error) {
    // What was changed by hand may contradict itself, and then nothing can be resolved from it.
    if (changed.length === 0) throw error;
    return { articles, claims, faults, graph: 'unreadable' };
  }
  return { articles, claims, faults, graph: 'compared' };
}

async function checkGraph(workspace: Workspace, onProgress: VerifyOptions['onProgress']): Promise<readonly Fault[]> {
  const store = await workspace.store();
  const faults: Fault[] = [];
  await workspace.withGraphAnew(
    async (anew) => {
      for await (const difference of store.differencesFrom(anew)) faults.push(toFault(difference));
    },
    { onProgress: ({ sequence, target }) => onProgress?.({ step: 'graph', done: sequence, total: target }) },
  );
  return faults;
}

const PAGE = 500;

function* currentIds(ledger: Ledger): Iterable<ArticleId> {
  let page = ledger.currentIds({ limit: PAGE });
  while (page.length > 0) {
    yield* page;
    const after = page.at(-1);
    page = after === undefined ? [] : ledger.currentIds({ after, limit: PAGE });
  }
}

function checkSpans(ledger: Ledger, onProgress: (done: number, total: number) => void) {
  const total = ledger.stats().articles;
  const faults: Fault[] = [];
  let [articles, claims, readable] = [0, 0, true];
  for (const id of currentIds(ledger)) {
    articles += 1;
    try {
      const current = ledger.current(id);
      claims += current?.extraction.claims.length ?? 0;
      const found = current === undefined ? [] : checkExtraction(current.article, current.extraction);
      faults.push(...found.map((each): Fault => ({ code: 'LEDGER_PROOF_BROKEN', article: id, ...each })));
    } catch (error) {
      // A row that was changed by hand may be anything.
      readable = false;
      const problem = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      faults.push({ code: 'LEDGER_ROW_CHANGED', article: id, where: 'extraction', problem });
    }
    onProgress(articles, total);
  }
  return { articles, claims, readable, faults };
}

const CODES = { missing: 'GRAPH_ROW_MISSING', foreign: 'GRAPH_ROW_FOREIGN', changed: 'GRAPH_ROW_CHANGED' } as const;

function toFault({ kind, where, says, article, properties }: RowDifference): Fault {
  const problem = {
    missing: 'is not in the graph, though the ledger states it',
    foreign: 'is in the graph, though the ledger does not state it',
    changed: properties
      .map(({ name, found, expected }) => `${name} is ${shown(found, expected)}, not ${shown(expected, found)}`)
      .join('; '),
  }[kind];
  return {
    code: CODES[kind],
    ...(article !== undefined && { article }),
    where: says === undefined ? where : `${where} (${says})`,
    problem,
  };
}

const MOST_SHOWN = 80;
/** What is shown of a long value before the place where it differs. */
const LEAD = 20;

/** A value, of a long one the part that differs from the other. */
function shown(value: unknown, other: unknown): string {
  if (value === undefined || value === null) return 'absent';
  const text = JSON.stringify(value);
  if (text.length <= MOST_SHOWN) return text;
  const against = JSON.stringify(other) ?? '';
  let at = 0;
  while (at < text.length && text[at] === against[at]) at += 1;
  const from = Math.max(0, Math.min(at - LEAD, text.length - MOST_SHOWN));
  const part = text.slice(from, from + MOST_SHOWN);
  return `${from > 0 ? '…' : ''}${part}${from + MOST_SHOWN < text.length ? '…' : ''}`;
}
