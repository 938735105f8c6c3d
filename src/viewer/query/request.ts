import type { LibraryQuery, QueryRequestBody } from '../../api/query';
import { parametersOf, parameterValue } from './parameters';

/** What is in the editor. */
export interface Statement {
  readonly text: string;
  /** The query of the library that is in the editor, changed or not. */
  readonly query: LibraryQuery | undefined;
  readonly values: Readonly<Record<string, string>>;
}

/** An unchanged query goes by its name, so that names of entities are looked up for it. */
export function requestOf({ text, query, values }: Statement): QueryRequestBody {
  const given = Object.entries(values).filter(([, value]) => value.trim() !== '');
  if (query !== undefined && text.trim() === query.text.trim())
    return { name: query.name, parameters: Object.fromEntries(given) };
  const kinds = new Map(query?.parameters.map(({ name, kind }) => [name, kind]));
  const defaults = new Map(query?.parameters.map(({ name, defaultValue }) => [name, defaultValue]));
  const typed = new Map(given);
  const parameters = parametersOf(text).map((name) => {
    const value = typed.get(name);
    const kind = kinds.get(name);
    if (value === undefined) return [name, defaults.get(name) ?? null] as const;
    if (kind === 'strings') return [name, value.split(',').map((part) => part.trim())] as const;
    const isText = kind === 'entity' || kind === 'string' || kind === 'date';
    return [name, isText ? value : parameterValue(value)] as const;
  });
  return { text, parameters: Object.fromEntries(parameters) };
}
