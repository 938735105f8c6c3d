import { useState } from 'preact/hooks';
import type { ClaimId } from '../../model/id';
import { useDeciding } from '../state/use-deciding';
import { DecisionError } from './decision-error';
import { WhyField } from './why-field';

/** Asks whether a claim is to be hidden, hides it, and takes that back. */
export function WrongClaim({ claim, onCancel }: { readonly claim: ClaimId; readonly onCancel: () => void }) {
  const deciding = useDeciding();
  const [why, setWhy] = useState('');
  const [hidden, setHidden] = useState<number>();
  const hide = async () => {
    const reason = why.trim();
    const kept = await deciding.decide({ kind: 'wrong', claim, ...(reason === '' ? {} : { why: reason }) });
    if (kept !== undefined) setHidden(kept.id);
  };
  const undo = async () => {
    if (hidden !== undefined && (await deciding.undo(hidden)) !== undefined) onCancel();
  };
  return (
    <fieldset class="wrong">
      <legend class="visually-hidden">Call this claim wrong</legend>
      <DecisionError deciding={deciding} />
      {hidden === undefined ? (
        <>
          <p>
            Hide this claim because the sentence does not state it? It stays hidden when the article is read again, and
            can be brought back.
          </p>
          <WhyField label="Why it is wrong, kept with the decision" value={why} onInput={setWhy} />
          <div class="actions">
            <button type="button" class="button button-main" aria-disabled={deciding.busy} onClick={hide}>
              Hide it
            </button>
            <button type="button" class="button" onClick={onCancel}>
              Cancel
            </button>
          </div>
        </>
      ) : (
        <>
          <p role="status">
            <b>Hidden.</b> It is no longer in the graph.
          </p>
          <div class="actions">
            <button type="button" class="button" aria-disabled={deciding.busy} onClick={undo}>
              Undo
            </button>
          </div>
        </>
      )}
    </fieldset>
  );
}
