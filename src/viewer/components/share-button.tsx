import { useState } from 'preact/hooks';
import { useApp } from '../state/app-state';
import { Icon } from './icon';

const SHOWN_MS = 1_600;

/** Copies the address, which shows the same to whoever opens it. */
export function ShareButton() {
  const { announcement } = useApp();
  const [copied, setCopied] = useState(false);
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      announcement.value = 'Address of this view copied';
      setCopied(true);
      setTimeout(() => setCopied(false), SHOWN_MS);
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
