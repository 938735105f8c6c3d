import type { Deciding } from '../state/use-deciding';

/** Why a decision was not kept, and what to do; absent where it was. */
export function DecisionError({ deciding: { error, dismiss } }: { readonly deciding: Deciding }) {
  if (error === undefined) return null;
  return (
    <div class="notice notice-error decision-error" role="alert">
      <p class="notice-title">Not kept: {error.message}</p>
      <p>{error.hint}</p>
      <p class="notice-foot">
        <button type="button" class="button" onClick={dismiss}>
          Dismiss
        </button>
        <code>{error.code}</code>
      </p>
    </div>
  );
}
