import { evidenceWords } from '../../api/identity-words';
import type { IdentityEvidence, ReviewPair } from '../../api/review';
import { formatShare } from '../evidence/count-words';

const MOST_SHOWN = 6;

/** What speaks for two being one, and what against. */
export function ReviewEvidence({ pair }: { readonly pair: ReviewPair }) {
  return (
    <div class="review-evidence">
      <EvidenceList title="Speaks for it" sign="+" evidence={pair.evidenceFor} />
      <EvidenceList title="Speaks against it" sign="−" evidence={pair.evidenceAgainst} />
      <p class="meta">Rough guess of newsgraph: {formatShare(pair.likelihood)} that they are one.</p>
    </div>
  );
}

interface EvidenceListProps {
  readonly title: string;
  readonly sign: '+' | '−';
  readonly evidence: readonly IdentityEvidence[];
}

function EvidenceList({ title, sign, evidence }: EvidenceListProps) {
  const more = evidence.length - MOST_SHOWN;
  return (
    <section>
      <h3>{title}</h3>
      {evidence.length === 0 ? <p class="meta">Nothing that was read.</p> : null}
      <ul>
        {evidence.slice(0, MOST_SHOWN).map((each) => {
          const words = evidenceWords(each);
          return (
            <li key={words}>
              <span aria-hidden="true" class={`review-sign ${sign === '+' ? 'is-for' : 'is-against'}`}>
                {sign}
              </span>
              {words}
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p class="meta">and {more} more</p> : null}
    </section>
  );
}
