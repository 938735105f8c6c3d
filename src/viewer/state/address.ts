/** The values after the `?` of an address, still encoded: decoding them here would mix up separators and ids. */
export function parseQuery(query: string): ReadonlyMap<string, string> {
  return new Map(
    query.split('&').flatMap((pair) => {
      const [name, value] = splitOnce(pair, '=');
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** What stands before and after the first separator; the text alone where there is none. */
export function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The items of a list in an address, empty ones left out. */
export function listItems(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').filter((item) => item !== '');
}

/** A list for an address; absent where it is empty. */
export function formatList(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(',');
}

/** A path with those of the values that are given. */
export function withQuery(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return query === '' ? path : `${path}?${query}`;
}

/** Text from an address; absent where it cannot be decoded. */
export function decodeText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
