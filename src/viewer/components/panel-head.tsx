import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** The head of the drawer, which stays while the rest scrolls. */
export function PanelHead({
  children,
  onClose,
}: {
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}) {
  return (
    <div class="panel-head">
      <div class="panel-head-text">{children}</div>
      <button type="button" class="icon-button" title="Close (Esc)" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
