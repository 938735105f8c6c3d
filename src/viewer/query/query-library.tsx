import type { LibraryQuery } from '../../api/query';

export interface QueryLibraryProps {
  readonly queries: readonly LibraryQuery[];
  /** Name of the one that is in the editor. */
  readonly chosen: string | undefined;
  readonly onChoose: (query: LibraryQuery) => void;
}

/** The queries that come with newsgraph, as examples to run and to change. */
export function QueryLibrary({ queries, chosen, onChoose }: QueryLibraryProps) {
  return (
    <ul class="library">
      {queries.map((query) => (
        <li key={query.name}>
          <button
            type="button"
            class="library-item"
            aria-current={query.name === chosen ? 'true' : undefined}
            onClick={() => onChoose(query)}
          >
            <b>{query.name.replaceAll('-', ' ')}</b>
            <span>{query.purpose}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
