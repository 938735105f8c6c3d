import { NewsgraphError } from '../../base/errors';

/** A stretch of a statement. The pieces of a statement, joined, are the statement. */
export interface Piece {
  readonly kind: 'space' | 'word' | 'quoted-word' | 'string' | 'parameter' | 'number' | 'sign';
  readonly text: string;
}

const PATTERN =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<space>[ \t\r\n]+)|(?<quoted>`[^`]+`)|(?<string>'(?:[^'\\]|\\[\\'"bfnrt])*'|"(?:[^"\\]|\\[\\'"bfnrt])*")|(?<parameter>\$\w+)|(?<word>[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<sign>\/(?!\*)|[()[\]{}<>=+\-*%^.,:;|!~?&@#])/uy;

/**
 * Returns a statement taken apart, comments turned into space of as many lines. Only what LadybugDB's reading of the text
 * cannot differ in is let through: escapes in texts are the plain ones, names outside backticks are ASCII. Throws
 * `QUERY_SYNTAX` for anything else.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    PATTERN.lastIndex = at;
    const { comment, space, quoted, string, parameter, word, number, sign } = PATTERN.exec(text)?.groups ?? {};
    const before = at;
    const add = (kind: Piece['kind'], piece: string | undefined) => {
      if (piece === undefined) return;
      at += piece.length;
      pieces.push({ kind, text: piece });
    };
    if (comment !== undefined) {
      at += comment.length;
      pieces.push({ kind: 'space', text: ` ${'\n'.repeat(comment.split('\n').length - 1)}` });
    }
    add('space', space);
    add('quoted-word', quoted);
    add('string', string);
    add('parameter', parameter);
    add('word', word);
    add('number', number);
    add('sign', sign);
    if (at === before) throw unreadable(text, at);
  }
  return pieces;
}

/** Returns the pieces that are not space. */
export const solid = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ kind }) => kind !== 'space');

/** Tells whether a piece is this keyword, in any case. */
export const isWord = (piece: Piece | undefined, word: string): boolean =>
  piece?.kind === 'word' && piece.text.toLowerCase() === word;

/** Tells whether a piece is this sign. */
export const isSign = (piece: Piece | undefined, sign: string): boolean =>
  piece?.kind === 'sign' && piece.text === sign;

function unreadable(text: string, at: number): NewsgraphError {
  const line = text.slice(0, at).split('\n').length;
  const column = at - text.lastIndexOf('\n', at - 1);
  const found = text.slice(at, at + 20);
  const advice = /^['"]/.test(found)
    ? 'a text without an end, or with an escape other than \\\\ \\\' \\" \\b \\f \\n \\r \\t'
    : /^[`/]/.test(found)
      ? 'a name or comment without an end'
      : 'a character that belongs in backticks or quotes';
  return new NewsgraphError('QUERY_SYNTAX', `line ${line}, column ${column}: ${advice}: ${JSON.stringify(found)}`, {
    line,
    column,
  });
}
