import { ENTITY_TYPES } from '../../model/entity';
import { quoted } from './load-statements';
import { isSign, type Piece } from './pieces';

const ENTITY = ENTITY_TYPES.map(quoted).join('|');

/** A statement as LadybugDB takes it, and the values that go beside it. */
export interface Translated {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Returns a statement in LadybugDB's dialect, as far as single words go: `:Entity` becomes the entity types, since a node
 * has one label there; `:Newsgraph` goes, since every node is ours; the functions `startNode` and `endNode`, which would
 * mean the ends of the pattern, are left to fail. Parameters that are null, an empty list, a number or a boolean are
 * written out, since LadybugDB takes an untyped null for a boolean and lets no parameter into path predicates.
 */
export function translate(pieces: readonly Piece[], parameters: Readonly<Record<string, unknown>>): Translated {
  const used: Record<string, unknown> = {};
  let text = '';
  pieces.forEach((piece, index) => {
    if (piece.kind === 'parameter') text += parameterText(piece.text, parameters, used);
    else if (isLabelColon(pieces, index)) return;
    else if (isLabelColon(pieces, index - 1)) text += labelText(pieces, index);
    else text += piece.text;
  });
  return { text: text.trimEnd().replace(/;$/, ''), parameters: used };
}

function parameterText(text: string, parameters: Readonly<Record<string, unknown>>, used: Record<string, unknown>) {
  const name = text.slice(1);
  if (!Object.hasOwn(parameters, name)) return text;
  const value = parameters[name] ?? null;
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.length === 0) return '[]';
  used[name] = value;
  return text;
}

/** Whether a piece is the colon of `(e:Entity` or `(:Newsgraph`. */
function isLabelColon(pieces: readonly Piece[], index: number): boolean {
  const label = pieces[index + 1];
  if (!isSign(pieces[index], ':') || label?.kind !== 'word' || !/^(Entity|Newsgraph)$/.test(label.text)) return false;
  const before = pieces[index - 1];
  return isSign(before, '(') || (/word$/.test(before?.kind ?? '') && isSign(pieces[index - 2], '('));
}

/** Another label after it, which both engines want of the same node, says more than `Entity` does. */
function labelText(pieces: readonly Piece[], index: number): string {
  const another = isSign(pieces[index + 1], ':');
  return another || pieces[index]?.text === 'Newsgraph' ? '' : `:${ENTITY}`;
}
