import { useRef } from 'preact/hooks';
import { Icon } from './icon';

const KEYS = [
  ['/', 'search; Enter opens, Shift-Enter adds'],
  ['← ↑ → ↓', 'to the nearest neighbour in that direction'],
  ['Enter', 'into the inspector'],
  ['E', 'more neighbours of what is selected'],
  ['P', 'path from what is selected'],
  ['H', 'hide what is selected'],
  ['Ctrl Z', 'take the last change back'],
  ['F', 'fit the graph to the window'],
  ['+  −', 'zoom'],
  ['T', 'table or graph'],
  ['S  N  L', 'in review: the same, not the same, later'],
  ['U', 'in review: take the last answer back'],
  ['D', 'light or dark'],
  ['Esc', 'step back: close what is open'],
  ['?', 'this list'],
] as const;

/** The keys, and how to read the picture. */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        title="Keys and how to read the graph (?)"
        aria-label="Help"
        data-help
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="help" />
      </button>
      <dialog ref={dialog} class="help" aria-labelledby="help-title">
        <form method="dialog">
          <button type="submit" class="icon-button help-close" aria-label="Close">
            <Icon name="close" />
          </button>
        </form>
        <h2 id="help-title">Reading the graph</h2>
        <p>
          A circle is someone or something that the articles name; the larger, the more is said about it. A line is a
          fact: its arrow runs from who does to whom it is done, its width tells how many independent reports state it.
          Dashed lines are no facts but plans, allegations or denials. Select a line to read the sentences. Shift-click
          selects several, a double click adds neighbours, a dragged circle stays where you put it.
        </p>
        <h2>Keys</h2>
        <dl class="keys">
          {KEYS.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  );
}
