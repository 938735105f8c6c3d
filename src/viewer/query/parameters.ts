import type { LibraryQuery } from '../../api/query';

type Json = NonNullable<LibraryQuery['parameters'][number]['defaultValue']> | null;

/** The names of the parameters that a statement uses, in order of their first use; those in comments and texts aside. */
export function parametersOf(text: string): readonly string[] {
  const bare = text.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, ' ');
  return [...new Set([...bare.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''))];
}

/** What a person typed as a value: a number, a truth value, a list or null where it reads as one, else the text itself. */
export function parameterValue(text: string): Json {
  const trimmed = text.trim();
  if (!/^(-?\d|true$|false$|null$|\[|\{|")/.test(trimmed)) return trimmed;
  try {
    return JSON.parse(trimmed) as Json;
  } catch {
    return trimmed;
  }
}

/** A default as it is shown in its field. */
export function defaultText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value);
}
