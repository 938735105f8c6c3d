import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { SearchResponse } from '../../api/responses';
import type { ArticleId, EntityId, RelationType } from '../../model/id';
import { useApp } from '../state/app-state';
import type { Remote } from '../state/remote';
import { Icon } from './icon';
import { SearchOptionLine } from './search-option-line';
import { optionKey, type SearchOption, searchOptions, spelling } from './search-options';

const DELAY_MS = 120;
const ENTITIES_ALONE = { limit: 8 };
const WITH_ARTICLES = { limit: 7, articles: 4 };
const NOTHING_FOUND: SearchResponse = { entities: [], articles: [] };

export interface SearchBoxProps {
  readonly onPick: (id: EntityId) => void;
  /** Shift-Enter: puts it on the canvas beside what is there. */
  readonly onAdd?: (id: EntityId) => void;
  /** With it relations are found too. */
  readonly onRelation?: (type: RelationType) => void;
  /** With it articles are found too, by their titles. */
  readonly onArticle?: (id: ArticleId) => void;
  readonly label?: string;
  readonly placeholder?: string;
  /** The large one of Home. */
  readonly large?: boolean;
  /** One of a panel, which the key `/` does not reach. */
  readonly quiet?: boolean;
  readonly focusFirst?: boolean;
}

/** Finds entities by name, alias or near spelling, relations, and articles by title; a combobox after the ARIA patterns. */
export function SearchBox({
  onPick,
  onAdd,
  onRelation,
  onArticle,
  label = 'Search entities',
  placeholder = 'Search',
  large = false,
  quiet = false,
  focusFirst = false,
}: SearchBoxProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const found = useSearch(text, { withArticles: onArticle !== undefined });
  const options = searchOptions(found?.kind === 'ready' ? found.value : NOTHING_FOUND, {
    text,
    withRelations: onRelation !== undefined,
  });
  const current = Math.min(active, options.length - 1);
  useEffect(() => {
    if (focusFirst) input.current?.focus();
  }, [focusFirst]);

  const pick = (option: SearchOption | undefined, adding = false) => {
    if (option === undefined) return;
    setText('');
    setOpen(false);
    input.current?.blur();
    if (option.kind === 'relation') onRelation?.(option.type);
    else if (option.kind === 'article') onArticle?.(option.article.id);
    else if (adding && onAdd !== undefined) onAdd(option.entity.id);
    else onPick(option.entity.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length > 0) setActive((current + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(options[current], event.shiftKey);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (open && text !== '') setText('');
      else input.current?.blur();
      setOpen(false);
    }
  };

  const shown = open && text.trim() !== '';
  return (
    <search class={`search ${large ? 'search-large' : ''} ${quiet ? 'search-quiet' : ''}`}>
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        class="search-input"
        data-search={quiet ? undefined : true}
        placeholder={placeholder}
        aria-label={label}
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
      {quiet ? null : (
        <span class="search-key" aria-hidden="true">
          /
        </span>
      )}
      <div class="search-results" hidden={!shown}>
        <SearchMessage found={found} text={text} options={options} />
        <div id={list} class="search-list" role="listbox" aria-label="Found" tabIndex={-1}>
          {options.map((option, index) => (
            <SearchOptionLine
              key={optionKey(option)}
              id={`${list}-${index}`}
              option={option}
              text={text}
              selected={index === current}
              onPoint={() => setActive(index)}
              onPick={(event) => pick(option, event.shiftKey)}
            />
          ))}
        </div>
        {onAdd !== undefined && options.length > 0 ? (
          <p class="search-foot" aria-hidden="true">
            <kbd>Enter</kbd> opens <kbd>Shift Enter</kbd> adds to the canvas
          </p>
        ) : null}
      </div>
    </search>
  );
}

interface SearchMessageProps {
  readonly found: Remote<SearchResponse> | undefined;
  readonly text: string;
  readonly options: readonly SearchOption[];
}

function SearchMessage({ found, text, options }: SearchMessageProps) {
  if (found?.kind === 'failed')
    return (
      <p class="search-message" role="alert">
        {found.error.message} <code>{found.error.code}</code>
        <br />
        {found.error.hint}
      </p>
    );
  if (found?.kind !== 'ready') return null;
  switch (spelling(options, text)) {
    case 'exact':
      return null;
    case 'near':
      return (
        <p class="search-message search-near" role="status">
          Nothing here is called “{text.trim()}”. Spelt like it:
        </p>
      );
    case 'none':
      return (
        <p class="search-message" role="status">
          Nothing here is called “{text.trim()}” or spelt like it.
          <br />
          Try a surname, an acronym, or the name of a country.
        </p>
      );
  }
}

/** What was found for a text, a moment after the last key; absent while there is nothing to show. */
function useSearch(
  text: string,
  { withArticles }: { readonly withArticles: boolean },
): Remote<SearchResponse> | undefined {
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
        .get<SearchResponse>(apiPaths.search(query, withArticles ? WITH_ARTICLES : ENTITIES_ALONE), abort.signal)
        .then((answer) => answer !== undefined && !abort.signal.aborted && setFound(answer));
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [client, text, withArticles]);
  return found;
}
