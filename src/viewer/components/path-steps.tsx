import type { PathStep } from '../../api/explore';
import type { EntityName } from '../../api/graph';
import { formatDate } from '../evidence/format-date';
import { quoteParts } from '../evidence/sentence-parts';
import { useApp } from '../state/app-state';
import { formatRoute } from '../state/route';
import { relationWords } from '../words/relation-words';
import { QuoteMarks } from './quote-marks';
import { TypeChip } from './type-chip';

/** A chain that reads from top to bottom: who, the sentence, who, the sentence, who. */
export function PathSteps({ path }: { readonly path: readonly PathStep[] }) {
  const first = path[0];
  return (
    <ol class="path">
      {first === undefined ? null : (
        <li>
          <End entity={first.from} />
        </li>
      )}
      {path.map((step) => (
        <li key={step.fact.id}>
          <Hop step={step} />
          <End entity={step.to} />
        </li>
      ))}
    </ol>
  );
}

function End({ entity }: { readonly entity: EntityName }) {
  const { select } = useApp();
  return (
    <button type="button" class="statement-end" onClick={() => select({ kind: 'entity', id: entity.id })}>
      <TypeChip type={entity.type} />
      <span>{entity.name}</span>
    </button>
  );
}

function Hop({ step: { from, fact, evidence, date } }: { readonly step: PathStep }) {
  const { select } = useApp();
  const words = relationWords(fact.type);
  const { article, claim } = evidence;
  const when = date ?? claim.date ?? fact.lastDate;
  return (
    <div class="hop">
      <p class="hop-relation">{fact.subject === from.id ? words.label : words.inverse}</p>
      <blockquote class="quote quote-small">
        <QuoteMarks parts={quoteParts(evidence)} evidence={evidence} />
      </blockquote>
      <p class="source-meta">
        {when === undefined ? null : <b>{formatDate(when)} · </b>}
        <a href={formatRoute({ kind: 'article', id: article.id, claim: claim.id })}>{article.title}</a>
        {' · '}
        <button type="button" class="link-button" onClick={() => select({ kind: 'fact', id: fact.id })}>
          all evidence
        </button>
      </p>
    </div>
  );
}
