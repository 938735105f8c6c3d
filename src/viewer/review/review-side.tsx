import type { NamingSentence, ReviewSide } from '../../api/review';
import { TypeChip } from '../components/type-chip';
import { countWords } from '../evidence/count-words';
import { formatDate, formatRange } from '../evidence/format-date';
import { exploreEntity, formatRoute } from '../state/route';
import { kindWords } from '../words/entity-words';

const MOST_ALIASES = 5;

/** One of two that may be one: its names, and sentences that name it. */
export function ReviewSideCard({ side: { entity, sentences } }: { readonly side: ReviewSide }) {
  const seen = formatRange(entity.firstSeen, entity.lastSeen);
  const more = entity.aliases.length - MOST_ALIASES;
  return (
    <section class="review-side">
      <header>
        <h3>
          <TypeChip type={entity.type} />
          <a href={formatRoute(exploreEntity(entity.id))}>{entity.name}</a>
        </h3>
        <p class="meta">
          {kindWords(entity)} · {countWords(entity.articles, 'article')} · {countWords(entity.claims, 'claim')}
          {seen === undefined ? '' : ` · ${seen}`}
        </p>
        {entity.aliases.length > 0 ? (
          <p class="aliases">
            Also called{' '}
            <span>
              {entity.aliases.slice(0, MOST_ALIASES).join(' · ')}
              {more > 0 ? ` and ${more} more` : ''}
            </span>
          </p>
        ) : null}
      </header>
      {sentences.map((sentence) => (
        <Sentence key={`${sentence.article} ${sentence.quoteStart}`} sentence={sentence} type={entity.type} />
      ))}
    </section>
  );
}

function Sentence({ sentence, type }: { readonly sentence: NamingSentence; readonly type: string }) {
  const { quote, quoteStart, name, article, title, outlet, publishedAt } = sentence;
  const [start, end] = [name.start - quoteStart, name.end - quoteStart];
  const details = [outlet, publishedAt === undefined ? undefined : formatDate(publishedAt)];
  return (
    <div class="review-sentence">
      <blockquote class="quote">
        {quote.slice(0, start)}
        <mark class={`part-subject type-${type.toLowerCase()}`}>{quote.slice(start, end)}</mark>
        {quote.slice(end)}
      </blockquote>
      <p class="source-meta">
        <a href={formatRoute({ kind: 'article', id: article })}>{title ?? 'Article without a title'}</a>
        {details.flatMap((part) => (part === undefined ? [] : [` · ${part}`])).join('')}
      </p>
    </div>
  );
}
