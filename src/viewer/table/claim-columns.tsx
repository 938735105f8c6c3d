import type { ClaimEvidence, EntityName } from '../../api/graph';
import { QuoteMarks } from '../components/quote-marks';
import { TypeChip } from '../components/type-chip';
import { standingOf } from '../evidence/claim-words';
import { formatShare } from '../evidence/count-words';
import { formatDate } from '../evidence/format-date';
import { quoteParts } from '../evidence/sentence-parts';
import { useApp } from '../state/app-state';
import { formatRoute } from '../state/route';
import { relationWords } from '../words/relation-words';
import type { Column } from './column';

/** The columns of the table of claims; `dated` is the date that it goes by. */
export function claimColumns(dated: 'published' | 'event'): readonly Column<ClaimEvidence>[] {
  const dateOf = ({ claim, article }: ClaimEvidence) => (dated === 'event' ? claim.date : article.publishedAt) ?? '';
  return [
    {
      title: dated === 'event' ? 'Happened' : 'Published',
      sort: 'date',
      text: dateOf,
      cell: (row) => (dateOf(row) === '' ? '' : formatDate(dateOf(row))),
      short: true,
    },
    {
      title: 'Who',
      sort: 'subject',
      text: ({ subject }) => subject.name,
      cell: ({ subject }) => <End entity={subject} />,
    },
    {
      title: 'Relation',
      sort: 'type',
      text: ({ claim }) => relationWords(claim.type).label,
      cell: (row) => <Relation row={row} />,
    },
    { title: 'Whom', sort: 'object', text: ({ object }) => object.name, cell: ({ object }) => <End entity={object} /> },
    { title: 'Standing', text: ({ claim }) => standingOf(claim).label, fileOnly: true },
    { title: 'Sentence', text: ({ claim }) => claim.quote, cell: (row) => <Sentence row={row} />, wide: true },
    {
      title: 'Confidence',
      sort: 'confidence',
      text: ({ claim }) => String(claim.confidence),
      cell: ({ claim }) => formatShare(claim.confidence),
      numeric: true,
    },
    { title: 'Said by', text: ({ speaker }) => speaker?.name ?? '', fileOnly: true },
    { title: 'Article', text: ({ article }) => article.title, fileOnly: true },
    { title: 'Outlet', text: ({ article }) => article.outlet ?? '', fileOnly: true },
    { title: 'Address', text: ({ article }) => article.url ?? '', fileOnly: true },
    { title: 'Id', text: ({ claim }) => claim.id, fileOnly: true },
  ];
}

function End({ entity }: { readonly entity: EntityName }) {
  const { select } = useApp();
  return (
    <button type="button" class="cell-button" onClick={() => select({ kind: 'entity', id: entity.id })}>
      <TypeChip type={entity.type} />
      <span>{entity.name}</span>
    </button>
  );
}

function Relation({ row: { claim, subject, object } }: { readonly row: ClaimEvidence }) {
  const { select } = useApp();
  const standing = standingOf(claim);
  return (
    <>
      <button
        type="button"
        class="cell-button"
        title="Everything said of these two"
        onClick={() => select({ kind: 'pair', a: subject.id, b: object.id })}
      >
        <b>{relationWords(claim.type).label}</b>
      </button>
      {standing.kind === 'stated' ? null : <span class={`tag tag-${standing.kind}`}>{standing.label}</span>}
    </>
  );
}

function Sentence({ row }: { readonly row: ClaimEvidence }) {
  const { article, claim, speaker } = row;
  return (
    <>
      <span class="cell-quote">
        <QuoteMarks parts={quoteParts(row)} evidence={row} />
      </span>
      <span class="source-meta">
        <a href={formatRoute({ kind: 'article', id: article.id, claim: claim.id })}>{article.title}</a>
        {article.outlet === undefined ? '' : ` · ${article.outlet}`}
        {speaker === undefined ? '' : ` · said by ${speaker.name}`}
      </span>
    </>
  );
}
