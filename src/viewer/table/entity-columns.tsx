import type { Entity } from '../../model/entity';
import { TypeChip } from '../components/type-chip';
import { formatCount } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { useApp } from '../state/app-state';
import { kindWords } from '../words/entity-words';
import type { Column } from './column';

/** The columns of the table of entities. */
export const ENTITY_COLUMNS: readonly Column<Entity>[] = [
  { title: 'Name', sort: 'name', text: ({ name }) => name, cell: (entity) => <EntityName entity={entity} /> },
  { title: 'Type', sort: 'type', text: kindWords, short: true },
  {
    title: 'Claims',
    sort: 'claims',
    text: ({ claims }) => String(claims),
    cell: ({ claims }) => formatCount(claims),
    numeric: true,
  },
  {
    title: 'Articles',
    sort: 'articles',
    text: ({ articles }) => String(articles),
    cell: ({ articles }) => formatCount(articles),
    numeric: true,
  },
  {
    title: 'First seen',
    sort: 'firstSeen',
    text: ({ firstSeen = '' }) => firstSeen,
    cell: ({ firstSeen }) => day(firstSeen),
    short: true,
  },
  {
    title: 'Last seen',
    sort: 'lastSeen',
    text: ({ lastSeen = '' }) => lastSeen,
    cell: ({ lastSeen }) => day(lastSeen),
    short: true,
  },
  { title: 'Also called', text: ({ aliases }) => aliases.join('; '), wide: true },
  { title: 'Id', text: ({ id }) => id, fileOnly: true },
];

function EntityName({ entity }: { readonly entity: Entity }) {
  const { select } = useApp();
  return (
    <button type="button" class="cell-button" onClick={() => select({ kind: 'entity', id: entity.id })}>
      <TypeChip type={entity.type} />
      <span>{entity.name}</span>
    </button>
  );
}

function day(date: string | undefined): string {
  return date === undefined ? '' : formatDate(date);
}
