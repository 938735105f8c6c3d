import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { SearchResponse } from '../../api/responses';
import type { Entity } from '../../model/entity';
import type { EntityId } from '../../model/id';
import { countWords } from '../evidence/count-words';
import { useApp } from '../state/app-state';
import type { Remote } from '../state/remote';
import { kindWords } from '../words/entity-words';
import { Icon } from './icon';
import { matchedAlias } from './matched-alias';
import { TypeChip } from './type-chip';

const DELAY_MS = 120;

export interface SearchBoxProps {
  readonly onPick: (id: EntityId) => void;
  /** The large one of Home. */
  readonly large?: boolean;
}

/** Finds entities by name, alias or near spelling; a combobox after the ARIA patterns. */
export function SearchBox({ onPick, large = false }: SearchBoxProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const found = useSearch(text);
  const options = found?.kind === 'ready' ? found.value.entities : [];
  const current = Math.min(active, options.length - 1);

  const pick = (entity: Entity | undefined) => {
    if (entity === undefined) return;
    setText('');
    setOpen(false);
    input.current?.blur();
    onPick(entity.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length > 0) setActive((current + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(options[current]);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (open && text !== '') setText('');
      else input.current?.blur();
      setOpen(false);
    }
  };

  const shown = open && text.trim() !== '';
  return (
    <search class={large ? 'search search-large' : 'search'}>
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        class="search-input"
        data-search
        placeholder={large ? 'Search people, organizations, places' : 'Search'}
        aria-label="Search entities"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && options.length > 0 ? `${list}-${current}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
      <div class="search-results" hidden={!shown}>
        <div id={list} class="search-list" role="listbox" aria-label="Entities" tabIndex={-1}>
          {options.map((entity, index) => (
            <div
              key={entity.id}
              id={`${list}-${index}`}
              role="option"
              class="search-option"
              tabIndex={-1}
              aria-selected={index === current}
              onMouseDown={(event) => event.preventDefault()}
              onMouseUp={() => pick(entity)}
              onMouseMove={() => setActive(index)}
            >
              <TypeChip type={entity.type} />
              <span class="search-name">
                {entity.name}
                <AliasNote entity={entity} text={text} />
              </span>
              <span class="search-count">
                {kindWords(entity)} · {countWords(entity.claims, 'claim')}
              </span>
            </div>
          ))}
        </div>
        <SearchMessage found={found} text={text} />
      </div>
    </search>
  );
}

function AliasNote({ entity, text }: { readonly entity: Entity; readonly text: string }) {
  const alias = matchedAlias(entity, text);
  return alias === undefined ? null : <small> also “{alias}”</small>;
}

function SearchMessage({ found, text }: { readonly found: Remote<SearchResponse> | undefined; readonly text: string }) {
  if (found?.kind === 'failed')
    return (
      <p class="search-message" role="alert">
        {found.error.message} <code>{found.error.code}</code>
        <br />
        {found.error.hint}
      </p>
    );
  if (found?.kind === 'ready' && found.value.entities.length === 0)
    return (
      <p class="search-message" role="status">
        Nothing here is called “{text.trim()}” or spelt like it.
        <br />
        Try a surname, an acronym, or the name of a country.
      </p>
    );
  return null;
}

/** What was found for a text, a moment after the last key; absent while there is nothing to show. */
function useSearch(text: string): Remote<SearchResponse> | undefined {
  const { client } = useApp();
  const [found, setFound] = useState<Remote<SearchResponse>>();
  useEffect(() => {
    const query = text.trim();
    if (query === '') {
      setFound(undefined);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      void client
        .get<SearchResponse>(apiPaths.search(query, { limit: 8 }), abort.signal)
        .then((answer) => answer !== undefined && !abort.signal.aborted && setFound(answer));
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [client, text]);
  return found;
}
