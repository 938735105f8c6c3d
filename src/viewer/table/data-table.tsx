import { Icon } from '../components/icon';
import type { TableView } from '../state/table-view';
import type { Column } from './column';

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly table: TableView;
  readonly onSort: (column: string) => void;
}

/** A table whose headings order it. */
export function DataTable<Row>({ caption, columns, rows, keyOf, table, onSort }: DataTableProps<Row>) {
  const shown = columns.filter(({ fileOnly = false }) => !fileOnly);
  return (
    <table class="table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {shown.map((column) => (
            <Heading key={column.title} column={column} table={table} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {shown.map(({ title, text, cell, numeric = false, wide = false, short = false }) => (
              <td
                key={title}
                data-title={title}
                class={`${numeric ? 'is-numeric' : ''} ${wide ? 'is-wide' : ''} ${short ? 'is-short' : ''}`}
              >
                <div>{cell === undefined ? text(row) : cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly table: TableView;
  readonly onSort: (column: string) => void;
}

function Heading<Row>({ column: { title, sort, numeric = false }, table, onSort }: HeadingProps<Row>) {
  if (sort === undefined) return <th scope="col">{title}</th>;
  const isChosen = table.sort === sort;
  return (
    <th
      scope="col"
      class={numeric ? 'is-numeric' : ''}
      aria-sort={isChosen ? (table.ascending ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" class="heading" onClick={() => onSort(sort)}>
        {title}
        {isChosen ? <Icon name={table.ascending ? 'up' : 'down'} /> : null}
      </button>
    </th>
  );
}
