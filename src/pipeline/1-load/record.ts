import { z } from 'zod';
import { NewsgraphError } from '../../base/errors';
import type { RawDocument } from '../../model/article';

/** `null` and a blank count as absent, a number as its digits. */
const field = z
  .union([z.string(), z.number(), z.null()])
  .transform((value) => (value === null ? undefined : String(value).trim() || undefined))
  .optional();

const authors = z.union([
  z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])).transform((names) => {
    const joined = names.join(', ').trim();
    return joined || undefined;
  }),
  z.object({ name: z.string() }).transform(({ name }) => name.trim() || undefined),
  field,
]);

const recordSchema = z.object({
  id: field,
  url: field,
  title: field,
  outlet: field,
  source: field,
  author: authors.optional(),
  publishedAt: field,
  text: z.string().nullish(),
  html: z.string().nullish(),
});

/** Where a record was found. */
export interface RecordOrigin {
  /** Name of the source. */
  readonly name: string;
  /** `path:line`, or path alone. */
  readonly location: string;
  readonly retrievedAt: string;
}

/**
 * Returns the document of one JSON record `{id?, url?, title?, source|outlet?, author?, publishedAt?, text|html}`; other
 * fields are left alone. `text` wins over `html`. Throws `SOURCE_RECORD_INVALID` naming the field.
 */
export function parseRecord(value: unknown, { name, location, retrievedAt }: RecordOrigin): RawDocument {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') || 'the record';
    throw invalidRecord(location, `${where}: ${issue?.message ?? 'wrong form'}`);
  }
  const { text, html, source, outlet = source, id, url, title, author, publishedAt } = parsed.data;
  if (typeof text !== 'string' && typeof html !== 'string') throw invalidRecord(location, 'neither text nor html');
  return {
    source: { name, location },
    content: typeof text === 'string' ? { kind: 'text', text } : { kind: 'html', html: html ?? '' },
    ...(id ? { id } : {}),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(author ? { author } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    retrievedAt,
  };
}

function invalidRecord(location: string, reason: string): NewsgraphError {
  return new NewsgraphError('SOURCE_RECORD_INVALID', `${location} is not an article record: ${reason}`, {
    location,
    reason,
  });
}
