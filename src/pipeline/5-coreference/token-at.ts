import { countLeading } from '../../base/count-leading';
import type { Span } from '../../model/span';
import type { Token } from '../../model/token';

/** Index of the token that begins at the offset. Cost: logarithmic. */
export function indexAt(tokens: readonly Token[], start: number): number | undefined {
  const at = firstEndingAfter(tokens, start);
  return tokens[at]?.start === start ? at : undefined;
}

/** Tokens that a span covers, `[first, after)`. */
export function tokensIn(
  tokens: readonly Token[],
  { start, end }: Span,
): { readonly first: number; readonly after: number } {
  const first = firstEndingAfter(tokens, start);
  let after = first;
  while (after < tokens.length && (tokens[after] as Token).start < end) after++;
  return { first, after };
}

/** The token of a range that hangs on one outside of it, or on none. */
export function headOf(
  tokens: readonly Token[],
  { first, after }: { readonly first: number; readonly after: number },
): number | undefined {
  for (let at = first; at < after; at++) {
    const { head } = tokens[at] as Token;
    if (head < first || head >= after) return at;
  }
  return undefined;
}

/** Most steps up a tree, unless said otherwise. */
const MOST_STEPS = 12;

/** Index of the first token from the head of a phrase up its tree on which the climb does not go on; `undefined` where none stops it. */
export function climb(
  tokens: readonly Token[],
  phrase: Span,
  goesOn: (token: Token, at: number) => boolean,
  mostSteps = MOST_STEPS,
): number | undefined {
  let at = headOf(tokens, tokensIn(tokens, phrase));
  for (let step = 0; at !== undefined && at >= 0 && step < mostSteps; step++) {
    const token = tokens[at] as Token;
    if (!goesOn(token, at)) return at;
    at = token.head;
  }
  return undefined;
}

/** Where the head of a phrase stands; the whole phrase where its tokens have none. */
export function headSpan(tokens: readonly Token[], span: Span): Span {
  const at = headOf(tokens, tokensIn(tokens, span));
  return at === undefined ? span : (tokens[at] as Token);
}

/** Index of the first token that ends behind the offset. Cost: logarithmic. */
const firstEndingAfter = (tokens: readonly Token[], offset: number): number =>
  countLeading(tokens, ({ end }) => end <= offset);

/** Relations inside of a phrase that a name ends. */
export const OF_NAMES: ReadonlySet<string> = new Set(['compound', 'flat', 'appos', 'nmod']);

/** Whether a name stands in the phrase whose head is the token at `top`: "Acme" of "Acme's director, Bo Berg". */
export const isInPhraseOf = (tokens: readonly Token[], name: Span, top: number): boolean =>
  climb(tokens, name, ({ deprel }, at) => at !== top && OF_NAMES.has(deprel)) === top;
