/** A piece of a Cypher statement; comments and white space are left out, keywords are words like any other. */
export interface CypherToken {
  readonly kind: 'word' | 'quoted-word' | 'string' | 'number' | 'parameter' | 'sign';
  /** As written; of a quoted word and a string what is between the quotes. */
  readonly text: string;
}

const PATTERN =
  /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|(?<quoted>`(?:[^`]|``)*(?:`|$))|(?<string>'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$))|(?<parameter>\$(?:[\p{L}\p{N}_]+|`(?:[^`]|``)*`))|(?<number>0[xo][\da-f_]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)|(?<word>[\p{L}_\p{Pc}][\p{L}\p{N}\p{M}_\p{Pc}\p{Sc}]*)|(?<sign>[\s\S])/giu;

/** Returns a statement's tokens in order. What has no end (a string, a comment) runs to the end of the text. */
export function tokensOf(text: string): readonly CypherToken[] {
  const tokens: CypherToken[] = [];
  for (const { groups = {} } of text.matchAll(PATTERN)) {
    const { quoted, string, parameter, number, word, sign } = groups;
    if (quoted !== undefined)
      tokens.push({ kind: 'quoted-word', text: quoted.replace(/^`|`$/g, '').replaceAll('``', '`') });
    else if (string !== undefined) tokens.push({ kind: 'string', text: string.slice(1, -1) });
    else if (parameter !== undefined)
      tokens.push({ kind: 'parameter', text: parameter.slice(1).replace(/^`|`$/g, '') });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

/** Returns a statement with `\uXXXX` turned into the character, as Neo4j does before it looks for words and quotes. */
export function decodeUnicodeEscapes(text: string): string {
  return text.replace(/\\u+([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
