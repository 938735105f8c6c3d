import type { ComponentChildren } from 'preact';
import type { QueryResponse } from '../../api/query';
import { ENTITY_TYPES } from '../../model/entity';
import { asEntityId, asFactId } from '../../model/id';
import { ScrollArea } from '../components/scroll-area';
import { TypeChip } from '../components/type-chip';
import { EXPLORE, exploreEntity, formatRoute } from '../state/route';

/** Rows of an answer; entities and facts lead to the graph. */
export function ResultTable({ result: { columns, rows } }: { readonly result: QueryResponse }) {
  return (
    <ScrollArea label="Rows">
      <table class="table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows of a query have no identity of their own.
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={columns[at]} data-title={columns[at]} class={typeof cell === 'number' ? 'is-numeric' : ''}>
                  <Cell value={cell} column={columns[at] ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Cell({ value, column }: { readonly value: unknown; readonly column: string }): ComponentChildren {
  if (value === null || value === undefined) return <span class="cell-null">null</span>;
  if (typeof value === 'string') return <TextCell text={value} column={column} />;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    const plain = value.every((item) => typeof item !== 'object');
    return plain ? value.join(', ') : <code class="cell-json">{JSON.stringify(value)}</code>;
  }
  const { labels, type, properties } = value as Readonly<Record<string, unknown>>;
  const { id, name, type: own } = (properties ?? {}) as Readonly<Record<string, unknown>>;
  const words = [labels, own].flat();
  const entityType = ENTITY_TYPES.find((each) => words.includes(each));
  if (entityType !== undefined && typeof id === 'string' && typeof name === 'string')
    return (
      <a class="cell-button" href={formatRoute(exploreEntity(asEntityId(id)))}>
        <TypeChip type={entityType} />
        <span>{name}</span>
      </a>
    );
  if (typeof type === 'string' && properties !== undefined) return <code>{`[:${type}]`}</code>;
  return <code class="cell-json">{JSON.stringify(value)}</code>;
}

function TextCell({ text, column }: { readonly text: string; readonly column: string }): ComponentChildren {
  if (column === 'fact' && /^[0-9a-f]{24}$/.test(text))
    return <a href={formatRoute({ ...EXPLORE, selection: { kind: 'fact', id: asFactId(text) } })}>evidence</a>;
  if (/^(person|organization|place|group|event|law|product)\/\S+$/.test(text))
    return (
      <a href={formatRoute(exploreEntity(asEntityId(text)))} title="Open in the graph">
        {text}
      </a>
    );
  return text;
}
