import type { ParameterKind, Statement, StatementColumn, StatementParameter } from './statement';

const KINDS: readonly string[] = ['entity', 'string', 'strings', 'integer', 'number', 'boolean', 'date'];
const PARAMETER = /^\$(\w+) \((\w+)\)(?: = (.+?))?: (.+)$/;
const COLUMN = /^(\w+): (.+)$/;

/**
 * Returns a Cypher file taken apart. The header is the block of `//` lines at its top: the purpose, then the sections
 * `Params:`, `Returns:` and `Example:` with one indented line an item. Throws where a line of it cannot be read.
 */
export function parseStatement(name: string, source: string): Statement {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const purpose: string[] = [];
  const parameters: StatementParameter[] = [];
  const columns: StatementColumn[] = [];
  let example: string | undefined;
  let section = '';
  for (const line of lines.slice(0, end).map((each) => each.slice(2))) {
    const text = line.trim();
    if (text === '') continue;
    if (/^(Params|Returns):$/.test(text)) section = text;
    else if (text.startsWith('Example: ')) example = text.slice('Example: '.length);
    else if (section === '') purpose.push(text);
    else if (section === 'Params:') parameters.push(parseParameter(name, text));
    else columns.push(parseColumn(name, text));
  }
  const text = lines.slice(end).join('\n').trim().replace(/;$/, '');
  return { name, purpose: purpose.join(' '), parameters, columns, ...(example ? { example } : {}), text };
}

function parseParameter(statement: string, text: string): StatementParameter {
  const [, name = '', kind = '', defaultValue, purpose = ''] = PARAMETER.exec(text) ?? [];
  if (!KINDS.includes(kind)) throw new Error(`cypher/${statement}: cannot read the parameter "${text}"`);
  const base = { name, kind: kind as ParameterKind, purpose };
  return defaultValue === undefined ? base : { ...base, defaultValue: JSON.parse(defaultValue) };
}

function parseColumn(statement: string, text: string): StatementColumn {
  const [, name, purpose] = COLUMN.exec(text) ?? [];
  if (!name || !purpose) throw new Error(`cypher/${statement}: cannot read the column "${text}"`);
  return { name, purpose };
}
