import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError } from '../../api/responses';
import { useApp } from '../state/app-state';
import { Icon } from './icon';
import { lazy } from './lazy';

const ExportChoices = lazy(() => import('./export-choices').then((module) => module.ExportChoices));

/** Saves what the canvas shows: pictures, one interactive page, and files for other programs. */
export function ExportMenu() {
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<ApiError>();
  const { announcement } = useApp();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    window.addEventListener('pointerdown', onDown);
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('pointerdown', onDown);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [open]);
  return (
    <div class="menu" ref={menu}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        title="Save what is shown"
        aria-label="Save what is shown"
        aria-expanded={open}
        onClick={() => {
          setError(undefined);
          setOpen(!open);
        }}
      >
        <Icon name="download" />
      </button>
      {open ? (
        <div class="menu-list">
          <ExportChoices
            onSaved={(name, failed) => {
              setError(failed);
              if (failed !== undefined) return;
              announcement.value = `${name} saved`;
              setOpen(false);
            }}
          />
          {error === undefined ? null : (
            <p class="menu-error" role="alert">
              {error.message} <code>{error.code}</code>
              <br />
              {error.hint}
            </p>
          )}
        </div>
      ) : null}
    </div>
  );
}
