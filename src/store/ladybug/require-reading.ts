import { NewsgraphError } from '../../base/errors';
import { isSign, isWord, type Piece, solid } from './pieces';

const FIRST_WORDS: ReadonlySet<string> = new Set(['match', 'optional', 'unwind', 'with', 'return', 'call']);

/** Table functions that tell of the tables. The others read files, change settings or end the process. */
const TABLE_FUNCTIONS: ReadonlySet<string> = new Set([
  'show_tables',
  'table_info',
  'show_connection',
  'show_functions',
  'show_macros',
  'db_version',
]);

/**
 * Throws `QUERY_NOT_READ_ONLY` where a statement does more than read the graph. LadybugDB calls COPY TO, LOAD FROM and
 * ATTACH reading too, though they reach files: so the first word decides by allow-list, and the two clauses that may
 * stand further on and reach beyond the graph, LOAD FROM and CALL, are looked for everywhere.
 */
export function requireReading(pieces: readonly Piece[]): void {
  const all = solid(pieces);
  const [first] = all;
  if (!first) throw new NewsgraphError('QUERY_SYNTAX', 'the statement is empty');
  if (first.kind !== 'word' || !FIRST_WORDS.has(first.text.toLowerCase())) refuse(`it begins with ${first.text}`);
  all.forEach((piece, index) => {
    const next = all[index + 1];
    if (isSign(piece, ';') && next) refuse('it is more than one statement');
    if (isWord(piece, 'load') && (isWord(next, 'from') || isWord(next, 'with'))) refuse('it reads files (LOAD FROM)');
    if (isWord(piece, 'call') && next?.kind !== 'sign' && !TABLE_FUNCTIONS.has((next?.text ?? '').toLowerCase())) {
      refuse(`it calls ${next?.text ?? 'nothing'}`);
    }
  });
}

function refuse(reason: string): never {
  throw new NewsgraphError('QUERY_NOT_READ_ONLY', `the statement was not run: ${reason}`);
}
