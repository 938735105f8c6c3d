import { useApp } from '../state/app-state';
import { EXPLORE, formatRoute, HOME } from '../state/route';
import { DEFAULT_CLAIMS } from '../state/table-view';
import { theme, toggleTheme } from '../theme/theme';
import { ExportMenu } from './export-menu';
import { HelpDialog } from './help-dialog';
import { Icon, Logo } from './icon';
import { Nav } from './nav';
import { SearchBox } from './search-box';
import { ShareButton } from './share-button';

/** Name, search, views and switches, on every screen; Home has a search of its own. */
export function TopBar({ search = true }: { readonly search?: boolean }) {
  const app = useApp();
  const other = theme.value === 'light' ? 'dark' : 'light';
  const isGraph = app.route.value.kind === 'explore';
  return (
    <header class="top-bar">
      <a class="wordmark" href={formatRoute(HOME)} aria-label="newsgraph, to the first page">
        <Logo />
        <span>newsgraph</span>
      </a>
      {search ? (
        <SearchBox
          onPick={app.focus}
          onAdd={app.add}
          onArticle={(id) => app.go({ kind: 'article', id })}
          onRelation={(relation) => app.go({ ...EXPLORE, view: 'table', table: { ...DEFAULT_CLAIMS, relation } })}
        />
      ) : (
        <span class="top-bar-space" />
      )}
      <Nav />
      <div class="top-bar-tools">
        {isGraph ? <ExportMenu /> : null}
        {isGraph || app.route.value.kind === 'query' ? <ShareButton /> : null}
        <HelpDialog />
        <button
          type="button"
          class="icon-button"
          title={`Use the ${other} theme (D)`}
          aria-label={`Use the ${other} theme`}
          data-theme-switch
          onClick={toggleTheme}
        >
          <Icon name={theme.value === 'light' ? 'moon' : 'sun'} />
        </button>
      </div>
    </header>
  );
}
