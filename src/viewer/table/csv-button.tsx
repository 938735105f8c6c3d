import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { formatCount } from '../evidence/count-words';
import { saveFile } from '../export/save-file';
import { useApp } from '../state/app-state';
import type { Column } from './column';
import { toCsv } from './csv';

/** Rows that one request brings, and that one file holds; the whole graph is exported beside the canvas. */
const PAGE = 200;
const MOST_ROWS = 20_000;

interface CsvButtonProps<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly total: number;
  readonly pathOf: (offset: number, limit: number) => string;
}

/** Saves every row that passes the filters, in the order of the table. */
export function CsvButton<Row>({ name, columns, total, pathOf }: CsvButtonProps<Row>) {
  const { client, announcement } = useApp();
  const [done, setDone] = useState<number>();
  const save = async () => {
    const rows: Row[] = [];
    while (rows.length < Math.min(total, MOST_ROWS)) {
      setDone(rows.length);
      const page = await client.get<{ readonly rows: readonly Row[] }>(pathOf(rows.length, PAGE));
      if (page?.kind !== 'ready' || page.value.rows.length === 0) break;
      rows.push(...page.value.rows);
    }
    setDone(undefined);
    const complete = rows.length >= total;
    announcement.value = complete ? `${rows.length} rows saved` : `${rows.length} of ${total} rows saved`;
    saveFile(`newsgraph-${name}.csv`, new Blob([toCsv(columns, rows)], { type: 'text/csv' }));
  };
  const words = total > MOST_ROWS ? `CSV of the first ${formatCount(MOST_ROWS)}` : 'CSV';
  return (
    <button type="button" class="button" disabled={done !== undefined} onClick={save}>
      <Icon name="download" /> {done === undefined ? words : `${Math.round((100 * done) / total)} %`}
    </button>
  );
}
