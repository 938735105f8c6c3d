import { useState } from 'preact/hooks';
import type { ClaimEvidence } from '../../api/graph';
import { ruleWords } from '../../model/rule-words';
import { standingOf, tenseWord } from '../evidence/claim-words';
import { formatShare } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { safeLink } from '../evidence/safe-link';
import { type Naming, namingsOf, quoteParts } from '../evidence/sentence-parts';
import { useApp } from '../state/app-state';
import { formatRoute } from '../state/route';
import { articleTitle } from '../words/article-title';
import { relationWords } from '../words/relation-words';
import { Icon } from './icon';
import { lazy } from './lazy';
import { QuoteMarks } from './quote-marks';

const WrongClaim = lazy(() => import('./wrong-claim').then((module) => module.WrongClaim));

export interface ClaimCardProps {
  readonly evidence: ClaimEvidence;
  /** Says which relation it is, where cards of several stand together. */
  readonly withRelation?: boolean;
  /** Names the article; not needed beside its text. */
  readonly withSource?: boolean;
  /** Leaves out the sentence, for a list beside the text. */
  readonly brief?: boolean;
  /** Whether it is in the graph, and so can be called wrong. Default true. */
  readonly kept?: boolean;
}

/** One sentence of one article that states, denies or plans something, with everything needed to check it. */
export function ClaimCard({
  evidence,
  withRelation = false,
  withSource = true,
  brief = false,
  kept = true,
}: ClaimCardProps) {
  const { claim, subject, object } = evidence;
  const { can } = useApp();
  const [asking, setAsking] = useState(false);
  const standing = standingOf(claim);
  return (
    <article class={`claim claim-${standing.kind}`} data-claim={claim.id}>
      {withRelation ? (
        <p class="claim-relation">
          {subject.name} <b>{relationWords(claim.type).label}</b> {object.name}
        </p>
      ) : null}
      {brief ? null : <Sentences evidence={evidence} />}
      <ul class="tags">
        <li class={`tag tag-${standing.kind}`} title={standing.sentence}>
          {standing.label}
        </li>
        {evidence.speaker === undefined ? null : (
          <li>
            <SpeakerLink evidence={evidence} />
          </li>
        )}
        {claim.date === undefined ? null : <li>on {formatDate(claim.date)}</li>}
        {evidence.place === undefined ? null : <li>in {evidence.place.name}</li>}
        {claim.role === undefined ? null : (
          <li>as {[tenseWord(claim.tense), claim.role].filter((part) => part !== undefined).join(' ')}</li>
        )}
        {claim.aspect === undefined ? null : <li>about {claim.aspect}</li>}
      </ul>
      {withSource ? <ArticleLine evidence={evidence} /> : null}
      {brief ? null : (
        <div class="claim-foot">
          <Reading evidence={evidence} />
          {kept && !asking && can.value?.review === true ? (
            <button
              type="button"
              class="link-button claim-wrong"
              title="The sentence does not state this: hide it"
              onClick={() => setAsking(true)}
            >
              Wrong?
            </button>
          ) : null}
        </div>
      )}
      {asking ? <WrongClaim claim={claim.id} onCancel={() => setAsking(false)} /> : null}
    </article>
  );
}

/** The quote, and the sentences that name its pronouns. */
function Sentences({ evidence }: { readonly evidence: ClaimEvidence }) {
  const names = { subject: evidence.subject, object: evidence.object, speaker: evidence.speaker };
  return (
    <>
      <blockquote class="quote" cite={safeLink(evidence.article.url)}>
        <QuoteMarks parts={quoteParts(evidence)} evidence={evidence} />
      </blockquote>
      {namingsOf(evidence).map((naming) => (
        <NamingSentence key={naming.end} naming={naming} name={names[naming.end]?.name ?? ''} evidence={evidence} />
      ))}
    </>
  );
}

function Reading({ evidence: { claim } }: { readonly evidence: ClaimEvidence }) {
  return (
    <details class="reading">
      <summary>How it was read</summary>
      <dl>
        <dt>Standing</dt>
        <dd>{standingOf(claim).sentence}</dd>
        <dt>Confidence</dt>
        <dd>{formatShare(claim.confidence)}</dd>
        <dt>Read from</dt>
        <dd title={claim.rule}>{ruleWords(claim.rule)}</dd>
      </dl>
    </details>
  );
}

function NamingSentence({
  naming,
  name,
  evidence,
}: {
  readonly naming: Naming;
  readonly name: string;
  readonly evidence: ClaimEvidence;
}) {
  return (
    <div class="naming">
      <p>
        {naming.words === undefined ? 'The speaker' : `“${naming.words}”`} is {name}
        {naming.inQuote ? ', named in the same sentence' : ', named in:'}
      </p>
      {naming.inQuote ? null : (
        <blockquote class="quote quote-small">
          <QuoteMarks parts={naming.parts} evidence={evidence} />
        </blockquote>
      )}
    </div>
  );
}

function SpeakerLink({ evidence: { speaker } }: { readonly evidence: ClaimEvidence }) {
  const { focus } = useApp();
  if (speaker === undefined) return null;
  return (
    <>
      said by{' '}
      <button type="button" class="link-button" onClick={() => focus(speaker.id)}>
        {speaker.name}
      </button>
    </>
  );
}

function ArticleLine({ evidence: { article, claim } }: { readonly evidence: ClaimEvidence }) {
  const link = safeLink(article.url);
  const published = article.publishedAt === undefined ? 'no date' : formatDate(article.publishedAt);
  return (
    <p class="source">
      <a href={formatRoute({ kind: 'article', id: article.id, claim: claim.id })} class="source-title">
        {articleTitle(article)}
      </a>
      <span class="source-meta">
        {article.outlet ?? 'Unknown outlet'} · {published}
        {link === undefined ? null : (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noopener noreferrer nofollow">
              original <Icon name="external" />
            </a>
          </>
        )}
      </span>
    </p>
  );
}
