import type { ApiError } from '../../api/responses';

/** What the server answered. */
export type Answer<Value> =
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** Something that is asked of the server. */
export type Remote<Value> = { readonly kind: 'loading' } | Answer<Value>;

export const LOADING: Remote<never> = { kind: 'loading' };

export function ready<Value>(value: Value): Answer<Value> {
  return { kind: 'ready', value };
}

export function failed(error: ApiError): Answer<never> {
  return { kind: 'failed', error };
}
