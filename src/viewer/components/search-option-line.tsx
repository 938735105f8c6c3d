import type { Entity } from '../../model/entity';
import { countWords } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { kindWords } from '../words/entity-words';
import { Icon } from './icon';
import { matchedAlias } from './matched-alias';
import type { SearchOption } from './search-options';
import { TypeChip } from './type-chip';

export interface SearchOptionLineProps {
  readonly id: string;
  readonly option: SearchOption;
  /** What was typed. */
  readonly text: string;
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onPick: (event: MouseEvent) => void;
}

/** One option of the search: an entity with what is said of it, a relation, or an article. */
export function SearchOptionLine({ id, option, text, selected, onPoint, onPick }: SearchOptionLineProps) {
  return (
    <div
      id={id}
      role="option"
      class="search-option"
      tabIndex={-1}
      aria-selected={selected}
      onMouseDown={(event) => event.preventDefault()}
      onMouseUp={onPick}
      onMouseMove={onPoint}
    >
      <OptionWords option={option} text={text} />
    </div>
  );
}

function OptionWords({ option, text }: Pick<SearchOptionLineProps, 'option' | 'text'>) {
  switch (option.kind) {
    case 'entity':
      return <EntityWords entity={option.entity} text={text} />;
    case 'relation':
      return (
        <>
          <Icon name="table" />
          <span class="search-words">
            <span class="search-name">{option.label}</span>
            <span class="search-count">every claim of this relation</span>
          </span>
        </>
      );
    case 'article': {
      const { title, outlet, publishedAt } = option.article;
      const details = [outlet, publishedAt === undefined ? undefined : formatDate(publishedAt)];
      return (
        <>
          <Icon name="article" />
          <span class="search-words search-stacked">
            <span class="search-name">{title}</span>
            <span class="search-count">{['Article', ...details].filter((part) => part !== undefined).join(' · ')}</span>
          </span>
        </>
      );
    }
  }
}

function EntityWords({ entity, text }: { readonly entity: Entity; readonly text: string }) {
  const alias = matchedAlias(entity, text);
  return (
    <>
      <TypeChip type={entity.type} />
      <span class="search-words">
        <span class="search-name">
          {entity.name}
          {alias === undefined ? null : <small> also “{alias}”</small>}
        </span>
        <span class="search-count">
          {kindWords(entity)} · {countWords(entity.claims, 'claim')}
        </span>
      </span>
    </>
  );
}
