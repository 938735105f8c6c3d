/**
 * Makes a piece of a regular expression blind to case, letter by letter, so that `\p{Lu}` beside it still means a
 * capital (the flag `i` would make it match any letter). The piece may hold escapes and groups, but no class of letters.
 */
export function anyCase(source: string): string {
  return source.replace(/\\.|[a-z]/gi, (part) =>
    part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`,
  );
}
