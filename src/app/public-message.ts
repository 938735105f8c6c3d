import type { NewsgraphError } from '../base/errors';

/** The message of an error as others may read it: a fault of our own tells nothing, and a ledger not where it lies or who holds it. */
export function publicMessage({ code, message }: Pick<NewsgraphError, 'code' | 'message'>, whatFailed: string): string {
  if (code === 'INTERNAL') return whatFailed;
  if (code === 'LEDGER_HELD') return 'another newsgraph is writing the ledger';
  return /^(LEDGER|RESOLUTION|FOLDER)_/.test(code) ? `${whatFailed}: the ledger cannot be used now` : message;
}
