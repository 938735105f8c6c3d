import type { z } from 'zod';
import { NewsgraphError } from '../base/errors';

/** The checked value of parameters or a query. Throws `REQUEST_INVALID` that names the first wrong part. */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') || 'the request';
  throw new NewsgraphError('REQUEST_INVALID', `${where}: ${issue?.message ?? 'not understood'}`, { where });
}
