import { NewsgraphError } from '../../base/errors';
import type { ChildReply } from './child-messages';
import type { Piece } from './pieces';
import { placeInStatement } from './place-in-statement';

const FAULTS: readonly (readonly [RegExp, NewsgraphError['code']])[] = [
  [/^Interrupted/i, 'QUERY_TIMEOUT'],
  [/Parameter .+ not found/i, 'QUERY_PARAMETER'],
  [/^(Parser|Binder|Catalog) exception/i, 'QUERY_SYNTAX'],
];

/** Returns the error of a reply that is not what was asked for; with the pieces of the statement it says where the fault is. */
export function toQueryError(reply: ChildReply, pieces: readonly Piece[] = []): NewsgraphError {
  switch (reply.kind) {
    case 'writes':
      return new NewsgraphError('QUERY_NOT_READ_ONLY', 'the statement was not run: it writes');
    case 'greedy': {
      const mebibytes = Math.round(reply.bytes / (1 << 20));
      return new NewsgraphError('QUERY_FAILED', `the query was ended when it had taken ${mebibytes} MiB of memory`);
    }
    case 'failed': {
      const code = FAULTS.find(([pattern]) => pattern.test(reply.message))?.[1] ?? 'QUERY_FAILED';
      return new NewsgraphError(code, placeInStatement(reply.message.trim(), pieces));
    }
    default:
      return new NewsgraphError('INTERNAL', `the process of the query answered ${reply.kind}`);
  }
}
