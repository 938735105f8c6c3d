import { countWords } from '../evidence/count-words';
import { formatRange } from '../evidence/format-date';
import { useApp } from '../state/app-state';
import type { FactGroup, FactLine } from '../state/entity-facts';
import { relationWords } from '../words/relation-words';
import { Icon } from './icon';
import { TypeChip } from './type-chip';

/** Facts of one relation; a line opens its evidence, the arrow beside it the other entity. */
export function FactList({ group }: { readonly group: FactGroup }) {
  const words = relationWords(group.type);
  return (
    <section class="section">
      <h3>
        {group.inverse ? words.inverse : words.label}
        {group.lines.length > 1 ? <span class="count">{group.lines.length}</span> : null}
      </h3>
      <ul class="facts">
        {group.lines.map((line) => (
          <li key={line.fact.id}>
            <FactButton line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FactButton({ line: { fact, other } }: { readonly line: FactLine }) {
  const { select } = useApp();
  const when = formatRange(fact.firstDate, fact.lastDate);
  const role = fact.roles[0];
  return (
    <>
      <button
        type="button"
        class="fact"
        title="Read the sentences that state this"
        onClick={() => select({ kind: 'fact', id: fact.id })}
      >
        <TypeChip type={other.type} />
        <span class="fact-text">
          <span class="fact-name">{other.name}</span>
          <span class="fact-meta">
            {[fact.current ? undefined : 'former', role, when, countWords(fact.articles, 'article')]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </span>
        </span>
      </button>
      <button
        type="button"
        class="icon-button fact-go"
        title={`Go to ${other.name}`}
        aria-label={`Go to ${other.name}`}
        onClick={() => select({ kind: 'entity', id: other.id })}
      >
        <Icon name="forward" />
      </button>
    </>
  );
}
