import { isSign, isWord, type Piece } from './pieces';

/**
 * Returns what the columns of a statement are called in Neo4j: the alias, else the expression as written. Absent where
 * the statement does not name them (`RETURN *`, `CALL`).
 */
export function columnNames(pieces: readonly Piece[]): readonly string[] | undefined {
  const items = returnItems(pieces);
  if (items.length === 0) return undefined;
  return items.some((item) => textOf(item) === '*') ? undefined : items.map(nameOf);
}

function returnItems(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const items: Piece[][] = [];
  let depth = 0;
  for (const piece of pieces) {
    if (['(', '[', '{'].some((sign) => isSign(piece, sign))) depth++;
    if ([')', ']', '}'].some((sign) => isSign(piece, sign))) depth--;
    const item = items.at(-1);
    if (!item) {
      if (depth === 0 && isWord(piece, 'return')) items.push([]);
    } else if (depth === 0 && (isEnd(piece) || isSign(piece, ';'))) break;
    else if (depth === 0 && isSign(piece, ',')) items.push([]);
    else if (!(isWord(piece, 'distinct') && textOf(item) === '')) item.push(piece);
  }
  return items;
}

const isEnd = (piece: Piece) => piece.kind === 'word' && /^(order|skip|limit|union)$/i.test(piece.text);

function nameOf(item: readonly Piece[]): string {
  const words = item.filter(({ kind }) => kind !== 'space');
  const alias = words.at(-1);
  if (isWord(words.at(-2), 'as') && alias) return alias.text.replaceAll('`', '');
  return textOf(item).replaceAll('`', '');
}

const textOf = (item: readonly Piece[]) =>
  item
    .map(({ text }) => text)
    .join('')
    .trim();
