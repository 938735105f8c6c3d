import { useMemo, useState } from 'preact/hooks';
import type { PreviewedDocument } from '../../api/add';
import type { ClaimId, EntityId } from '../../model/id';
import { ArticleClaims } from '../article/article-claims';
import { ArticleProse, ArticleTitle } from '../article/article-prose';
import { evidenceSpans } from '../article/evidence-spans';
import { countWords } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';

const STATUSES: Readonly<Record<PreviewedDocument['status'], string | undefined>> = {
  extracted: undefined,
  'no-claims': 'Names were found, but nothing that is stated of two of them.',
  'no-entities': 'No names were found.',
  'unsupported-language': 'The text is not English, which is the only language that is read so far.',
  'empty-body': 'There is no text to read.',
};

/** One article before it is kept: its highlights, what it states, and what would be new. */
export function PreviewDocument({ document }: { readonly document: PreviewedDocument }) {
  const { article, mentions, claims, entities, facts, known, inGraph } = document;
  const [chosen, setChosen] = useState<ClaimId>();
  const [lit, setLit] = useState<EntityId>();
  const fresh = useMemo(() => {
    const there = new Set(known);
    return new Set(entities.map(({ id }) => id).filter((id) => !there.has(id)));
  }, [entities, known]);
  const evidence = useMemo(() => evidenceSpans(claims.find(({ claim }) => claim.id === chosen)), [claims, chosen]);
  const prose = { article, mentions, evidence, lit, onLight: setLit, linked: false };
  const details = [article.outlet, article.author, article.publishedAt && formatDate(article.publishedAt)];
  const status = STATUSES[document.status];
  return (
    <section class="preview">
      <article class="article-text">
        <header class="article-head">
          <h2>
            <ArticleTitle {...prose} />
          </h2>
          <p class="source-meta">{details.filter((part) => part !== undefined && part !== '').join(' · ')}</p>
          {inGraph ? <p class="meta">The graph has this article already; adding it again changes nothing.</p> : null}
          {status === undefined ? null : <p class="preview-status">{status}</p>}
        </header>
        <ArticleProse {...prose} />
      </article>
      <aside class="article-side" aria-label="What it would add">
        <h2>
          {countWords(entities.length, 'entity', 'entities')}, {countWords(facts.length, 'fact')}
        </h2>
        <p class="meta">
          {fresh.size === 0
            ? 'All of them are in the graph already.'
            : `${fresh.size} new, with a ring in the picture.`}
        </p>
        <ArticleClaims
          claims={claims}
          chosen={chosen}
          onChoose={(id) => setChosen(id === chosen ? undefined : id)}
          lit={lit}
          onLight={setLit}
          fresh={fresh}
        />
      </aside>
    </section>
  );
}
