import type { ComponentChildren } from 'preact';
import { Icon } from '../components/icon';
import { Segments } from '../components/segments';
import { useApp } from '../state/app-state';
import { DEFAULT_CLAIMS, DEFAULT_TABLE, type TableView } from '../state/table-view';
import { relationWords } from '../words/relation-words';

/** Which table, what it is narrowed to, how many rows, and the file. */
export function TableHead({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }) {
  const app = useApp();
  const { table } = app.explore.value;
  const show = (next: TableView) => app.change({ table: next });
  return (
    <header class="table-head">
      <Segments
        label="Rows of the table"
        choices={[
          { value: 'entities', label: 'Entities' },
          { value: 'claims', label: 'Claims' },
        ]}
        chosen={table.rows}
        onChoose={(rows) => show(rows === 'claims' ? DEFAULT_CLAIMS : DEFAULT_TABLE)}
      />
      <NarrowedTo />
      <p class="meta" role="status">
        {summary}
      </p>
      <div class="table-tools">
        <button type="button" class="button legend-button" onClick={() => (app.legendOpen.value = true)}>
          <Icon name="filter" /> Filters
        </button>
        {children}
      </div>
    </header>
  );
}

function NarrowedTo() {
  const app = useApp();
  const { of, relation, ...rest } = app.explore.value.table;
  const name = of === undefined ? undefined : (app.explorer.graph.value.entities.get(of)?.name ?? of);
  return (
    <>
      {of === undefined ? null : (
        <Narrowing
          words={`of ${name}`}
          onDrop={() => app.change({ table: { ...rest, ...(relation === undefined ? {} : { relation }) } })}
        />
      )}
      {relation === undefined ? null : (
        <Narrowing
          words={`“${relationWords(relation).label}”`}
          onDrop={() => app.change({ table: { ...rest, ...(of === undefined ? {} : { of }) } })}
        />
      )}
    </>
  );
}

function Narrowing({ words, onDrop }: { readonly words: string; readonly onDrop: () => void }) {
  return (
    <span class="narrowing">
      {words}
      <button type="button" class="icon-button" aria-label={`Not only ${words}`} onClick={onDrop}>
        <Icon name="close" />
      </button>
    </span>
  );
}
