import { POST_NOMINALS } from '../../../language/lexicons/person-nouns';
import type { Mention, TimeExpression } from '../../../model/mention';
import type { Span } from '../../../model/span';
import type { Sentence } from '../../../model/token';
import { reach } from './referents';

/** A mention as one node of the sentence, titles and names inside it included. */
export interface NameNode {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly inner: readonly Mention[];
}

/** Outermost mentions by their first token. */
export function nameNodes(sentence: Sentence, mentions: readonly Mention[]): ReadonlyMap<number, NameNode> {
  const nodes = new Map<number, NameNode>();
  let covered = -1;
  for (const mention of mentions) {
    const whole = reach(mention);
    // A nominal is an ordinary noun phrase that stands for something; its words still tell what it is.
    if (whole.start < covered || mention.kind === 'nominal') continue;
    const range = withLetters(sentence, mention, tokenRange(sentence, whole));
    if (range === undefined) continue;
    covered = sentence.tokens[range.end - 1]?.end ?? whole.end;
    const inner = mentions.filter(
      (other) =>
        other !== mention && other.span.start >= whole.start && other.span.end <= whole.end && other.kind === 'name',
    );
    nodes.set(range.start, { mention, ...range, inner });
  }
  return nodes;
}

type TokenRange = { readonly start: number; readonly end: number };

/** "Ann Lee QC": the letters behind a person's name go with it. */
function withLetters({ tokens }: Sentence, mention: Mention, range: TokenRange | undefined): TokenRange | undefined {
  const isPerson = mention.kind === 'name' && mention.type === 'Person';
  const hasLetters = isPerson && range !== undefined && POST_NOMINALS.has(tokens[range.end]?.text ?? '');
  return hasLetters ? { ...range, end: range.end + 1 } : range;
}

/** Words that point a time out: "last Tuesday". */
const POINTING: ReadonlySet<string> = new Set(['last', 'next', 'this', 'early', 'late', 'previous', 'past']);

/** Times of the sentence by their first token; one inside a name is none. */
export function timeRanges(sentence: Sentence, times: readonly TimeExpression[], nodes: ReadonlyMap<number, NameNode>) {
  const ranges = new Map<number, { start: number; end: number; time: TimeExpression }>();
  if (times.length === 0) return ranges;
  const taken = new Set<number>();
  for (const { start, end } of nodes.values()) for (let at = start; at < end; at++) taken.add(at);
  for (const time of times) {
    const range = tokenRange(sentence, time.span);
    if (range === undefined || taken.has(range.start)) continue;
    const before = sentence.tokens[range.start - 1];
    const opens = before !== undefined && POINTING.has(before.lemma) && !taken.has(range.start - 1);
    const start = opens ? range.start - 1 : range.start;
    ranges.set(start, { start, end: range.end, time });
  }
  return ranges;
}

/** Tokens that a span touches; `undefined` where it lies outside the sentence. */
function tokenRange({ tokens }: Sentence, span: Span): TokenRange | undefined {
  const start = tokens.findIndex((token) => token.end > span.start);
  if (start < 0 || (tokens[start]?.start ?? 0) >= span.end) return undefined;
  let end = start;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < span.end) end++;
  return { start, end };
}
