/** Splits a list written as text: items are separated by white space, or by commas where items hold spaces. */
export function words(list: string, separator: RegExp = /\s+/): readonly string[] {
  return list
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Items of a comma-separated list in which an item may hold spaces. */
export function phrases(list: string): readonly string[] {
  return words(list, /\s*[,\n]\s*/);
}

/** Set of the words of a list. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => words(list)));
}
