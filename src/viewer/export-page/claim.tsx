import type { ClaimEvidence } from '../../api/graph';
import { QuoteMarks } from '../components/quote-marks';
import { standingOf } from '../evidence/claim-words';
import { formatShare } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { safeLink } from '../evidence/safe-link';
import { namingsOf, quoteParts } from '../evidence/sentence-parts';
import { articleTitle } from '../words/article-title';

/** One sentence with who said it, the article and why it was read so, in a page that stands alone. */
export function ExportedClaim({ evidence }: { readonly evidence: ClaimEvidence }) {
  const { claim, article, speaker } = evidence;
  const standing = standingOf(claim);
  const link = safeLink(article.url);
  return (
    <article class={`claim claim-${standing.kind}`}>
      <blockquote class="quote">
        <QuoteMarks parts={quoteParts(evidence)} evidence={evidence} />
      </blockquote>
      {namingsOf(evidence)
        .filter(({ inQuote }) => !inQuote)
        .map((naming) => (
          <div key={naming.end} class="naming">
            <p>{naming.words === undefined ? 'The speaker' : `“${naming.words}”`} is named in:</p>
            <blockquote class="quote quote-small">
              <QuoteMarks parts={naming.parts} evidence={evidence} />
            </blockquote>
          </div>
        ))}
      <ul class="tags">
        <li class={`tag tag-${standing.kind}`} title={standing.sentence}>
          {standing.label}
        </li>
        {speaker === undefined ? null : <li>said by {speaker.name}</li>}
        {claim.date === undefined ? null : <li>on {formatDate(claim.date)}</li>}
      </ul>
      <p class="source">
        <span class="source-title">
          {link === undefined ? (
            articleTitle(article)
          ) : (
            <a href={link} target="_blank" rel="noopener noreferrer nofollow">
              {articleTitle(article)}
            </a>
          )}
        </span>
        <span class="source-meta">
          {article.outlet ?? 'Unknown outlet'}
          {article.publishedAt === undefined ? '' : ` · ${formatDate(article.publishedAt)}`} ·{' '}
          {formatShare(claim.confidence)} · <code>{claim.rule}</code>
        </span>
      </p>
    </article>
  );
}
