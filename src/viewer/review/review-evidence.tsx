import { evidenceWords } from '../../api/identity-words';
import type { IdentityEvidence, ReviewPair } from '../../api/review';
import { formatShare } from '../evidence/count-words';
import { spellName } from '../words/spell-name';

const MOST_SHOWN = 6;

/** What speaks for two being one, and what against. */
export function ReviewEvidence({ pair }: { readonly pair: ReviewPair }) {
  const texts = [pair.a, pair.b].flatMap(({ sentences }) => sentences.map(({ quote }) => quote));
  const words = (evidence: readonly IdentityEvidence[]) =>
    evidence.map((each) => evidenceWords(each, (name) => spellName(name, texts)));
  return (
    <div class="review-evidence">
      <EvidenceList title="Speaks for it" sign="+" lines={words(pair.evidenceFor)} />
      <EvidenceList title="Speaks against it" sign="−" lines={words(pair.evidenceAgainst)} />
      <p class="meta">Rough guess of newsgraph: {formatShare(pair.likelihood)} that they are one.</p>
    </div>
  );
}

interface EvidenceListProps {
  readonly title: string;
  readonly sign: '+' | '−';
  readonly lines: readonly string[];
}

function EvidenceList({ title, sign, lines }: EvidenceListProps) {
  const more = lines.length - MOST_SHOWN;
  return (
    <section>
      <h3>{title}</h3>
      {lines.length === 0 ? <p class="meta">Nothing that was read.</p> : null}
      <ul>
        {lines.slice(0, MOST_SHOWN).map((line) => (
          <li key={line}>
            <span aria-hidden="true" class={`review-sign ${sign === '+' ? 'is-for' : 'is-against'}`}>
              {sign}
            </span>
            {line}
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="meta">and {more} more</p> : null}
    </section>
  );
}
