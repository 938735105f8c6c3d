import type { ComponentChildren } from 'preact';
import type { ApiError } from '../../api/responses';

/** A failed request: what happened, what to do, the code, and another try. */
export function ErrorNotice({ error, onRetry }: { readonly error: ApiError; readonly onRetry: () => void }) {
  return (
    <div class="notice notice-error" role="alert">
      <p class="notice-title">{capitalise(error.message)}</p>
      <p>{error.hint}</p>
      <p class="notice-foot">
        <button type="button" class="button" onClick={onRetry}>
          Retry
        </button>
        <code>{error.code}</code>
      </p>
    </div>
  );
}

/** Something that is not there, and what to do about it. */
export function Notice({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="notice">
      <p class="notice-title">{title}</p>
      {children}
    </div>
  );
}

/** Grey bars where text is on its way. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div class="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
