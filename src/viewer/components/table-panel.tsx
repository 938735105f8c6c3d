import type { ClaimEvidence } from '../../api/graph';
import { apiPaths } from '../../api/paths';
import type { Entity } from '../../model/entity';
import type { ClaimSort, EntitySort } from '../../model/filter';
import { countWords, formatCount } from '../evidence/count-words';
import { useApp } from '../state/app-state';
import { NO_FILTERS } from '../state/filters';
import { claimQuery, entityQuery } from '../state/table-query';
import { sortBy } from '../state/table-view';
import { type Pages, usePages } from '../state/use-pages';
import { claimColumns } from '../table/claim-columns';
import type { Column } from '../table/column';
import { CsvButton } from '../table/csv-button';
import { DataTable } from '../table/data-table';
import { ENTITY_COLUMNS } from '../table/entity-columns';
import { TableHead } from '../table/table-head';
import { ErrorNotice, Notice, Skeleton } from './notice';
import { ScrollArea } from './scroll-area';

const PAGE = 100;

/** Everything in the graph, filtered as the canvas is: entities or claims. */
export function TablePanel() {
  const { explore } = useApp();
  return explore.value.table.rows === 'claims' ? <Claims /> : <Entities />;
}

function Entities() {
  const { explore } = useApp();
  const { filters, table } = explore.value;
  const filter = entityQuery(filters);
  const pathOf = (offset: number, limit: number) =>
    apiPaths.entityTable({ ...filter, sort: table.sort as EntitySort, order: orderOf(table), limit, offset });
  const pages = usePages<Entity>(pathOf(0, PAGE), filter && ((offset) => pathOf(offset, PAGE)));
  return (
    <Panel
      words={(count) => countWords(count, 'entity', 'entities')}
      columns={ENTITY_COLUMNS}
      pages={pages}
      pathOf={filter && pathOf}
      keyOf={({ id }) => id}
    />
  );
}

function Claims() {
  const { explore } = useApp();
  const { filters, table } = explore.value;
  const filter = claimQuery(filters, table);
  const pathOf = (offset: number, limit: number) =>
    apiPaths.claimTable({ ...filter, sort: table.sort as ClaimSort, order: orderOf(table), limit, offset });
  const pages = usePages<ClaimEvidence>(pathOf(0, PAGE), filter && ((offset) => pathOf(offset, PAGE)));
  return (
    <Panel
      words={(count) => countWords(count, 'claim')}
      columns={claimColumns(filters.dated)}
      pages={pages}
      pathOf={filter && pathOf}
      keyOf={({ claim }) => claim.id}
    />
  );
}

interface PanelProps<Row> {
  readonly words: (count: number) => string;
  readonly columns: readonly Column<Row>[];
  readonly pages: Pages<Row>;
  readonly pathOf: ((offset: number, limit: number) => string) | undefined;
  readonly keyOf: (row: Row) => string;
}

function Panel<Row>({ words, columns, pages, pathOf, keyOf }: PanelProps<Row>) {
  const app = useApp();
  const { table } = app.explore.value;
  const { rows, total, loading, error, more } = pages;
  const empty = pathOf === undefined || total === 0;
  return (
    <section class="table-panel" aria-label={table.rows === 'claims' ? 'Claims' : 'Entities'}>
      <TableHead summary={total === undefined ? '' : words(total)}>
        {pathOf !== undefined && total !== undefined && total > 0 ? (
          <CsvButton name={table.rows} columns={columns} total={total} pathOf={pathOf} />
        ) : null}
      </TableHead>
      {error === undefined ? null : <ErrorNotice error={error} onRetry={more} />}
      {empty && error === undefined ? (
        <Notice title={table.rows === 'claims' ? 'No claim passes the filters' : 'No entity passes the filters'}>
          <p>
            <button
              type="button"
              class="button"
              onClick={() =>
                app.change({
                  filters: NO_FILTERS,
                  table: { rows: table.rows, sort: table.sort, ascending: table.ascending },
                })
              }
            >
              Reset the filters
            </button>
          </p>
        </Notice>
      ) : null}
      {rows.length > 0 ? (
        <ScrollArea label="Rows">
          <DataTable
            caption={total === undefined ? '' : words(total)}
            columns={columns}
            rows={rows}
            keyOf={keyOf}
            table={table}
            onSort={(column) => app.change({ table: sortBy(table, column) }, { replace: true })}
          />
          {total !== undefined && rows.length < total ? (
            <p class="table-more">
              {formatCount(rows.length)} of {formatCount(total)} shown
              <button type="button" class="button" disabled={loading} onClick={more}>
                more
              </button>
            </p>
          ) : null}
        </ScrollArea>
      ) : loading ? (
        <Skeleton lines={14} />
      ) : null}
    </section>
  );
}

function orderOf({ ascending }: { readonly ascending: boolean }): 'ascending' | 'descending' {
  return ascending ? 'ascending' : 'descending';
}
