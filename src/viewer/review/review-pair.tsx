import type { ReviewPair } from '../../api/review';
import { DecisionError } from '../components/decision-error';
import { WhyField } from '../components/why-field';
import { ReviewEvidence } from './review-evidence';
import { ReviewSideCard } from './review-side';
import type { Review } from './use-review';

/** Two that may be one, side by side, and the three answers. */
export function ReviewPairCard({ pair, review }: { readonly pair: ReviewPair; readonly review: Review }) {
  const { busy, deciding, why, setWhy } = review;
  return (
    <section class="review-pair" aria-labelledby="review-question" aria-busy={busy}>
      <h2 id="review-question">Are these one and the same?</h2>
      <div class="dispute-sides">
        <ReviewSideCard side={pair.a} />
        <ReviewSideCard side={pair.b} />
      </div>
      <ReviewEvidence pair={pair} />
      <div class="review-answers">
        <DecisionError deciding={deciding} />
        <Answer label="The same" shortcut="S" main busy={busy} onAnswer={() => review.answer('same')} />
        <Answer label="Not the same" shortcut="N" busy={busy} onAnswer={() => review.answer('different')} />
        <Answer label="Later" shortcut="L" busy={busy} onAnswer={review.putOff} />
        <WhyField label="Why, kept with the decision" value={why} onInput={setWhy} />
      </div>
    </section>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly shortcut: string;
  readonly main?: boolean;
  readonly busy: boolean;
  readonly onAnswer: () => void;
}

/** A button that keeps the focus while an answer is on its way. */
function Answer({ label, shortcut, main = false, busy, onAnswer }: AnswerProps) {
  return (
    <button
      type="button"
      class={`button ${main ? 'button-main' : ''}`}
      aria-disabled={busy}
      aria-keyshortcuts={shortcut}
      onClick={onAnswer}
    >
      {label} <kbd>{shortcut}</kbd>
    </button>
  );
}
