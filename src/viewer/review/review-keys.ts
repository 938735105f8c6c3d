/** What a key does on the screen of review. */
export interface ReviewActions {
  same(): void;
  different(): void;
  later(): void;
  undo(): void;
}

const ACTIONS: Readonly<Record<string, keyof ReviewActions>> = { s: 'same', n: 'different', l: 'later', u: 'undo' };

/** Listens for the keys of review, Ctrl-Z for undo among them; returns how to stop. */
export function listenForReviewKeys(actions: ReviewActions): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.repeat || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const action =
      event.ctrlKey || event.metaKey ? (key === 'z' && !event.shiftKey ? 'undo' : undefined) : ACTIONS[key];
    if (action === undefined) return;
    event.preventDefault();
    actions[action]();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.closest('dialog') !== null)
  );
}
