import { z } from 'zod';

/** One address of the API: what it takes and what it answers. `path` is below `/api`, with `:name` for a parameter. */
export interface RouteSpec {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  /** What it gives, for the documentation. */
  readonly summary: string;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  /** Absent for GET. */
  readonly body?: z.ZodType;
  /** JSON, or the media types of what is no JSON. */
  readonly answer: z.ZodType | readonly string[];
}

const nothing = z.strictObject({});

/** A route that is read by GET; what is not said takes nothing. */
export function reading<
  Answer extends z.ZodType | readonly string[],
  Params extends z.ZodType = typeof nothing,
  Query extends z.ZodType = typeof nothing,
>(path: `/${string}`, spec: { summary: string; params?: Params; query?: Query; answer: Answer }) {
  const { params = nothing as unknown as Params, query = nothing as unknown as Query } = spec;
  return { method: 'GET' as const, path, summary: spec.summary, params, query, answer: spec.answer };
}

/** A route that takes a JSON body by POST. */
export function sending<
  Body extends z.ZodType,
  Answer extends z.ZodType | readonly string[],
  Params extends z.ZodType = typeof nothing,
>(path: `/${string}`, spec: { summary: string; params?: Params; body: Body; answer: Answer }) {
  const { params = nothing as unknown as Params, body, answer } = spec;
  return { method: 'POST' as const, path, summary: spec.summary, params, query: nothing, body, answer };
}
