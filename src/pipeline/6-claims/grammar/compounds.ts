import type { Token } from '../../../model/token';
import { PREPOSITIONS } from './function-words';

/** A part of a word written with hyphens. */
export interface CompoundPart {
  /** The part in small letters; of the last part the whole word. */
  readonly text: string;
}

/** "go-between", "face-to-face", "tie-up", "tête-à-tête": the part at a token, where one of them is no word of its own kind. */
export function compoundPart(tokens: readonly Token[], at: number): CompoundPart | undefined {
  if (tokens[at]?.text === '-' || !(isHyphen(tokens, at - 1) || isHyphen(tokens, at + 1))) return undefined;
  let start = at;
  while (isHyphen(tokens, start - 1)) start -= 2;
  let end = at + 1;
  while (isHyphen(tokens, end)) end += 2;
  const parts = tokens
    .slice(start, end)
    .map(({ text }) => text.toLowerCase())
    .filter((text) => text !== '-');
  if (!parts.slice(1).some((part) => PREPOSITIONS.has(part) || BOUND.has(part))) return undefined;
  return { text: at === end - 1 ? parts.join('-') : (parts[(at - start) / 2] ?? '') };
}

/** Words inside compounds beside prepositions. */
const BOUND: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'together',
  'away',
  'back',
  'à',
  'a',
  'the',
  'de',
  'no',
]);

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
}

/** "the commanding general": he commands, but no verb does. */
export const opensRank = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.toLowerCase() === 'commanding' && /^(?:general|officer)s?$/i.test(tokens[at + 1]?.text ?? '');
