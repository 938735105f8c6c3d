import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import { NewsgraphError } from '../base/errors';
import { ENTITY_TYPES } from '../model/entity';
import { ENTITIES } from '../ontology/entities';
import type { KnownEntity } from '../resolve/known/known-entity';
import { createKnownNames, type KnownNames } from '../resolve/known/known-names';

const text = z.string().trim().min(1);
const entrySchema = z
  .strictObject({
    name: text,
    type: z.string().transform((value, context) => {
      const type = ENTITY_TYPES.find((each) => each.toLowerCase() === value.trim().toLowerCase());
      if (type !== undefined) return type;
      context.addIssue({ code: 'custom', message: `must be one of ${ENTITY_TYPES.join(', ')}` });
      return z.NEVER;
    }),
    kind: text.exactOptional(),
    aliases: z.array(text).default([]),
    /** `wikidata:Q30`, `iso:US`. */
    ids: z.array(text.regex(/^[a-z][a-z0-9_-]*:\S+$/i, 'must be scheme:value, as in wikidata:Q30')).default([]),
    adjectives: z.array(text).default([]),
  })
  .superRefine(({ type, kind }, context) => {
    const { kinds } = ENTITIES[type];
    if (kind === undefined || kinds.some((each) => each === kind)) return;
    const message = kinds.length === 0 ? `${type} has no kinds` : `must be one of ${kinds.join(', ')}`;
    context.addIssue({ code: 'custom', path: ['kind'], message });
  });

/**
 * Returns what is known beforehand: the user's own list at `path`, where given, before the built-in one. A CSV file has a header with
 * name, type, kind, aliases, ids, adjectives; lists inside a cell are parted by "|". A JSON file is an array of the same. Throws
 * `KNOWN_ENTITIES_INVALID` with the place of the first fault.
 */
export function loadKnownNames(path?: string): KnownNames {
  return createKnownNames(path === undefined ? [] : readKnownEntities(path));
}

/** The entries of a list of known entities, in the order of the file. */
export function readKnownEntities(path: string): readonly KnownEntity[] {
  const invalid = (message: string, cause?: unknown) =>
    new NewsgraphError('KNOWN_ENTITIES_INVALID', `${path}: ${message}`, { path, cause });
  let rows: unknown;
  try {
    const content = readFileSync(path, 'utf8');
    rows = extname(path).toLowerCase() === '.csv' ? readCsv(content) : JSON.parse(content);
  } catch (cause) {
    throw invalid(cause instanceof Error ? cause.message : 'cannot be read', cause);
  }
  if (!Array.isArray(rows)) throw invalid('is no list');
  return rows.map((row, index): KnownEntity => {
    const parsed = entrySchema.safeParse(row);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw invalid(`entry ${index + 1}${issue?.path.length ? `, ${issue.path.join(' ')}` : ''}: ${issue?.message}`);
  });
}

const LISTS = new Set(['aliases', 'ids', 'adjectives']);

/** Rows by column; empty cells are absent, lists are cut at "|". */
function readCsv(content: string): readonly unknown[] {
  const rows: readonly Record<string, string>[] = parseCsv(content, {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
  });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => cell !== '')
        .map(([column, cell]) => [column, LISTS.has(column) ? cell.split('|').map((part) => part.trim()) : cell]),
    ),
  );
}
