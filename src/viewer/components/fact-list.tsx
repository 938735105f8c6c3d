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

/** Offices that one holds or held: the title first, then where and when. */
export function OfficeList({ held }: { readonly held: readonly FactLine[] }) {
  if (held.length === 0) return null;
  return (
    <section class="section">
      <h3>
        Offices
        {held.length > 1 ? <span class="count">{held.length}</span> : null}
      </h3>
      <ul class="facts">
        {held.map((line) => (
          <li key={line.fact.id}>
            <FactButton line={line} title={officeTitle(line)} when={officeTime(line.fact)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function officeTitle({ fact: { roles }, other }: FactLine): string {
  const [role = ''] = roles;
  return `${role.charAt(0).toUpperCase()}${role.slice(1)}, ${other.name}`;
}

function officeTime({ current, heldFrom, heldTo }: FactLine['fact']): string | undefined {
  const range = formatRange(heldFrom, heldTo);
  return current ? range : ['former', range].filter((part) => part !== undefined).join(', ');
}

interface FactButtonProps {
  readonly line: FactLine;
  /** In place of the name of the other end. */
  readonly title?: string;
  readonly when?: string | undefined;
}

function FactButton({
  line: { fact, other },
  title,
  when = formatRange(fact.firstDate, fact.lastDate),
}: FactButtonProps) {
  const { select } = useApp();
  const standing = title === undefined ? [fact.current ? undefined : 'former', fact.roles[0]] : [];
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
          <span class="fact-name">{title ?? other.name}</span>
          <span class="fact-meta">
            {[...standing, when, countWords(fact.articles, 'article')].filter((part) => part !== undefined).join(' · ')}
          </span>
        </span>
      </button>
      <button
        type="button"
        class="icon-button icon-inline"
        title={`Go to ${other.name}`}
        aria-label={`Go to ${other.name}`}
        onClick={() => select({ kind: 'entity', id: other.id })}
      >
        <Icon name="forward" />
      </button>
    </>
  );
}
