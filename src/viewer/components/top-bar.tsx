import { useState } from 'preact/hooks';
import { useApp } from '../state/app-state';
import { formatRoute, HOME } from '../state/route';
import { theme, toggleTheme } from '../theme/theme';
import { HelpDialog } from './help-dialog';
import { Icon, Logo } from './icon';
import { SearchBox } from './search-box';

/** Name, search and switches, on every screen; Home has a search of its own. */
export function TopBar({ search = true }: { readonly search?: boolean }) {
  const app = useApp();
  const other = theme.value === 'light' ? 'dark' : 'light';
  return (
    <header class="top-bar">
      <a class="wordmark" href={formatRoute(HOME)}>
        <Logo />
        <span>newsgraph</span>
      </a>
      {search ? <SearchBox onPick={app.focus} /> : <span class="top-bar-space" />}
      <div class="top-bar-tools">
        {app.route.value.kind === 'explore' ? <ShareButton /> : null}
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

function ShareButton() {
  const { announcement } = useApp();
  const [copied, setCopied] = useState(false);
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      announcement.value = 'Address of this view copied';
      setCopied(true);
      setTimeout(() => setCopied(false), 1_600);
    } catch {
      announcement.value = 'Copy the address from the address bar: it shows this view';
    }
  };
  return (
    <button
      type="button"
      class="icon-button"
      title="Copy a link to this view"
      aria-label="Copy a link to this view"
      onClick={share}
    >
      <Icon name={copied ? 'check' : 'link'} />
    </button>
  );
}
