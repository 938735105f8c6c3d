import type { ApiError } from '../api/responses';
import { publicMessage } from '../app/public-message';
import { ERROR_CATALOGUE, type ErrorCode, NewsgraphError } from '../base/errors';

/** HTTP status of every code that a client can cause; all others are faults of the server or its store. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  ADD_UNKNOWN: 404,
  ARTICLE_UNKNOWN: 404,
  CLAIM_HIDDEN: 409,
  CLAIM_UNKNOWN: 404,
  CONTENT_TYPE_REFUSED: 415,
  DECISION_EMPTY: 422,
  DECISION_INVALID: 400,
  DECISION_UNDONE: 409,
  DECISION_UNKNOWN: 404,
  ENTITY_UNKNOWN: 404,
  FACT_UNKNOWN: 404,
  HOST_REFUSED: 403,
  LEDGER_HELD: 409,
  ORIGIN_REFUSED: 403,
  QUERY_ENGINE_MISSING: 501,
  QUERY_FAILED: 422,
  QUERY_NOT_READ_ONLY: 403,
  QUERY_PARAMETER: 400,
  QUERY_SYNTAX: 400,
  QUERY_TIMEOUT: 422,
  QUERY_UNBOUNDED: 400,
  QUERY_UNKNOWN: 404,
  QUERY_WRITE_UNSUPPORTED: 403,
  REQUEST_INVALID: 400,
  REQUEST_TOO_LARGE: 413,
  REQUEST_TOO_MANY: 429,
  ROUTE_UNKNOWN: 404,
  TOKEN_REQUIRED: 401,
};

/** Codes of Fastify and its plugins that the request caused, by HTTP status. */
const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  413: 'REQUEST_TOO_LARGE',
  415: 'CONTENT_TYPE_REFUSED',
  429: 'REQUEST_TOO_MANY',
};

/** Status and body for an error; of a fault of our own only the code and hint are told. */
export function toErrorResponse(error: unknown): { readonly status: number; readonly body: ApiError } {
  const known = toKnown(error);
  const message = publicMessage(known, 'the server failed while it answered');
  return { status: statusOf(known.code), body: { code: known.code, message, hint: ERROR_CATALOGUE[known.code] } };
}

function statusOf(code: ErrorCode): number {
  return STATUS[code] ?? (/^(STORE|LEDGER|RESOLUTION)_/.test(code) ? 503 : 500);
}

function toKnown(error: unknown): { readonly code: ErrorCode; readonly message: string } {
  if (error instanceof NewsgraphError) return error;
  const status = httpStatusOf(error);
  if (status < 400 || status >= 500) return { code: 'INTERNAL', message: '' };
  const code = CODE_OF_STATUS[status] ?? 'REQUEST_INVALID';
  return { code, message: error instanceof Error ? error.message : `the request was refused with ${status}` };
}

function httpStatusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
