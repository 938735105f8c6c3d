import { NewsgraphError } from '../../base/errors';
import { ENTITY_TYPES } from '../../model/entity';
import { isSign, type Piece } from './pieces';

/**
 * Returns a statement in LadybugDB's dialect, as far as labels and parameters go. A node has one label there, so all
 * entities are `:Entity` and `(p:Person)` becomes `(p:Entity {type: 'Person'})`; `:Newsgraph` goes, since every node is
 * ours. Parameters are written out as values: LadybugDB has to know their types before it knows the values, takes null for
 * a boolean, and lets none into the predicates of lists and paths. Throws `QUERY_SYNTAX` for a choice of entity types.
 */
export function translate(pieces: readonly Piece[], parameters: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (piece.kind === 'parameter') text += parameterText(piece.text, parameters);
    else if (isLabelColon(pieces, index)) {
      const { labels, end } = readLabels(pieces, index);
      const { label, type } = oneLabel(labels);
      text += label;
      index = end - 1;
      const map = solidAt(pieces, end, 1);
      if (type && isSign(pieces[map], '{')) {
        text += ` {type: '${type}'${isSign(pieces[solidAt(pieces, map + 1, 1)], '}') ? '' : ', '}`;
        index = map;
      } else if (type) text += ` {type: '${type}'}`;
    } else text += piece.text;
  }
  return text.trimEnd().replace(/;$/, '');
}

/** A parameter that is not given is left for LadybugDB to miss. */
function parameterText(text: string, parameters: Readonly<Record<string, unknown>>): string {
  const name = text.slice(1);
  return Object.hasOwn(parameters, name) ? literal(parameters[name]) : text;
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll('\0', '\uFFFD').replace(/[\\']/g, '\\$&')}'`;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || value === undefined) return 'null';
  const fields = Object.entries(value).map(([name, each]) => `\`${name.replaceAll('`', '')}\`: ${literal(each)}`);
  return `{${fields.join(', ')}}`;
}

/** Index of the first piece from here, in this direction, that is not space. */
function solidAt(pieces: readonly Piece[], from: number, step: 1 | -1): number {
  let index = from;
  while (pieces[index]?.kind === 'space') index += step;
  return index;
}

const isName = (piece: Piece | undefined) => piece?.kind === 'word' || piece?.kind === 'quoted-word';

/** Whether a piece is the colon of `(e:Entity` or `(:Newsgraph`. */
function isLabelColon(pieces: readonly Piece[], index: number): boolean {
  if (!isSign(pieces[index], ':') || !isName(pieces[solidAt(pieces, index + 1, 1)])) return false;
  const before = solidAt(pieces, index - 1, -1);
  return (
    isSign(pieces[before], '(') || (isName(pieces[before]) && isSign(pieces[solidAt(pieces, before - 1, -1)], '('))
  );
}

interface Labels {
  readonly labels: readonly { readonly sign: string; readonly name: string }[];
  /** Index of the piece after them. */
  readonly end: number;
}

/** Reads `:A:B`, `:A&B` or `:A|B`. */
function readLabels(pieces: readonly Piece[], from: number): Labels {
  const labels: { sign: string; name: string }[] = [];
  let end = from;
  for (;;) {
    const sign = solidAt(pieces, end, 1);
    const name = solidAt(pieces, sign + 1, 1);
    if (!/^[:|&]$/.test(pieces[sign]?.text ?? '') || !isName(pieces[name])) return { labels, end };
    labels.push({ sign: pieces[sign]?.text ?? '', name: (pieces[name]?.text ?? '').replaceAll('`', '') });
    end = name + 1;
  }
}

const TYPES: ReadonlySet<string> = new Set(ENTITY_TYPES);

/** The label that stands for all of them, and the entity type where one is asked for. */
function oneLabel(labels: Labels['labels']): { readonly label: string; readonly type?: string } {
  const names = labels.map(({ name }) => name);
  if (names.length > 1 && labels.some(({ sign }) => sign === '|')) {
    if (!names.some((name) => TYPES.has(name))) return { label: `:${names.join('|')}` };
    const written = names.join('|');
    const types = names.map((name) => `'${name}'`).join(', ');
    throw new NewsgraphError(
      'QUERY_SYNTAX',
      `the embedded store takes one label a node: write (x:Entity) and x.type IN [${types}] for ${written}`,
    );
  }
  const said = names.filter((name) => name !== 'Newsgraph');
  const type = said.find((name) => TYPES.has(name));
  const others = said.filter((name) => name !== 'Entity' && name !== type);
  if (others.length > (type ? 0 : 1)) {
    throw new NewsgraphError('QUERY_SYNTAX', `no node of the embedded store is all of ${said.join(', ')}`);
  }
  if (type) return { label: ':Entity', type };
  return {
    label: [...others, ...said]
      .slice(0, 1)
      .map((name) => `:\`${name}\``)
      .join(''),
  };
}
