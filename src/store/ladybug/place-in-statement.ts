import { ENTITY_TYPES } from '../../model/entity';
import { isNear } from '../search-names';
import { isSign, type Piece, solid } from './pieces';
import { NODE_TABLES, RELATIONSHIP_TABLES } from './tables';

/**
 * Says where in a statement a name stands that LadybugDB does not know, in the words of the statement, with the nearest
 * name that the graph has. Returns any other message as it is: LadybugDB's speak of places only where it parses.
 */
export function placeInStatement(message: string, pieces: readonly Piece[]): string {
  for (const { pattern, say, known, isProperty = false } of FAULTS) {
    const name = pattern.exec(message)?.[1];
    if (name === undefined) continue;
    const written = find(pieces, name, isProperty);
    const near = known && nearest(written?.text ?? name, known);
    return `${written ? `${written.place}: ` : ''}${say(written?.text ?? name)}${near ? `; did you mean ${near}?` : ''}`;
  }
  return message.replace(/\nSupported inputs are[\s\S]*$/, '');
}

interface Fault {
  readonly pattern: RegExp;
  readonly say: (name: string) => string;
  /** Names of that sort that the graph has. */
  readonly known?: readonly string[];
  readonly isProperty?: boolean;
}

const TABLES = Object.values(NODE_TABLES).concat(Object.values(RELATIONSHIP_TABLES).map(({ columns }) => columns));

const FAULTS: readonly Fault[] = [
  { pattern: /^Binder exception: Variable (\S+) is not in scope/, say: (name) => `${name} is no variable here` },
  {
    pattern: /^Binder exception: Table (\S+) does not exist/,
    say: (name) => `${name} is no label and no type of the graph`,
    known: [...Object.keys(NODE_TABLES), ...ENTITY_TYPES, ...Object.keys(RELATIONSHIP_TABLES)],
  },
  {
    pattern: /^Binder exception: Cannot find property (\S+) for /,
    say: (name) => `nothing that is asked for has the property ${name}`,
    isProperty: true,
    known: [...new Set(TABLES.flatMap((columns) => Object.keys(columns)))],
  },
  { pattern: /^Catalog exception: function (\S+) does not exist/, say: (name) => `${name} is no function` },
];

/** The first place where a name stands, in any case: behind a point or before a colon for properties, elsewhere for others. */
function find(pieces: readonly Piece[], name: string, isProperty: boolean) {
  const wanted = name.toLowerCase();
  let before = '';
  for (const [index, { kind, text }] of pieces.entries()) {
    const bare = text.replaceAll('`', '');
    const isProper = isSign(pieces[index - 1], '.') || (isProperty && isSign(solid(pieces.slice(index + 1))[0], ':'));
    if ((kind === 'word' || kind === 'quoted-word') && bare.toLowerCase() === wanted && isProper === isProperty) {
      const lines = before.split('\n');
      return { text: bare, place: `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}` };
    }
    before += text;
  }
  return undefined;
}

/** The known name that begins so, else the one that is spelled nearly so. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  return (
    known.find((each) => wanted.length > 2 && each.toLowerCase().startsWith(wanted)) ??
    known.find((each) => isNear(each.toLowerCase(), wanted))
  );
}
