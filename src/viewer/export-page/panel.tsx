import { useState } from 'preact/hooks';
import type { ExportedGraph } from '../../api/export';
import type { Entity } from '../../model/entity';
import type { Fact } from '../../model/fact';
import type { EntityId } from '../../model/id';
import { TypeChip } from '../components/type-chip';
import { countWords } from '../evidence/count-words';
import { factGroups } from '../state/entity-facts';
import { kindWords } from '../words/entity-words';
import { relationWords } from '../words/relation-words';
import { ExportedClaim } from './claim';

/** What the panel shows: every entity, one with its facts, or facts with their sentences. */
export type Shown =
  | { readonly kind: 'all' }
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] };

export interface ExportedPanelProps {
  readonly exported: ExportedGraph;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

const isSymmetric = (type: Parameters<typeof relationWords>[0]) => relationWords(type).symmetric;

/** The list of entities, or what was chosen in the picture. */
export function ExportedPanel({ exported, shown, onShow }: ExportedPanelProps) {
  if (shown.kind === 'all') return <EntityList entities={exported.entities} onShow={onShow} />;
  return (
    <>
      <button type="button" class="link-button" onClick={() => onShow({ kind: 'all' })}>
        All entities
      </button>
      {shown.kind === 'entity' ? (
        <EntityFacts exported={exported} id={shown.id} onShow={onShow} />
      ) : (
        <Evidence exported={exported} facts={shown.facts} />
      )}
    </>
  );
}

function EntityList({
  entities,
  onShow,
}: {
  readonly entities: readonly Entity[];
  readonly onShow: ExportedPanelProps['onShow'];
}) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = [...entities]
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => each.toLowerCase().includes(wanted)))
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  return (
    <>
      <p class="meta">Choose a line of the picture to read the sentences that state it.</p>
      <input
        type="search"
        class="search-input exported-search"
        placeholder="Search"
        aria-label="Search entities"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <ul class="facts">
        {found.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="fact" onClick={() => onShow({ kind: 'entity', id: entity.id })}>
              <TypeChip type={entity.type} />
              <span class="fact-text">
                <span class="fact-name">{entity.name}</span>
                <span class="fact-meta">
                  {kindWords(entity)} · {countWords(entity.claims, 'claim')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface EntityFactsProps {
  readonly exported: ExportedGraph;
  readonly id: EntityId;
  readonly onShow: ExportedPanelProps['onShow'];
}

function EntityFacts({ exported, id, onShow }: EntityFactsProps) {
  const entity = exported.entities.find((other) => other.id === id);
  const own = exported.facts.filter(({ subject, object }) => subject === id || object === id);
  const groups = factGroups({ entity: id, facts: own, entities: exported.entities, isSymmetric });
  if (entity === undefined) return null;
  return (
    <>
      <p class="panel-kicker">
        <TypeChip type={entity.type} /> {kindWords(entity)}
      </p>
      <h2 class="panel-title">{entity.name}</h2>
      {entity.aliases.length > 0 ? <p class="aliases">Also called {entity.aliases.join(' · ')}</p> : null}
      {groups.map((group) => (
        <section key={`${group.type} ${group.inverse}`} class="section">
          <h3>{group.inverse ? relationWords(group.type).inverse : relationWords(group.type).label}</h3>
          <ul class="facts">
            {group.lines.map(({ fact, other }) => (
              <li key={fact.id}>
                <button type="button" class="fact" onClick={() => onShow({ kind: 'facts', facts: [fact] })}>
                  <TypeChip type={other.type} />
                  <span class="fact-text">
                    <span class="fact-name">{other.name}</span>
                    <span class="fact-meta">{countWords(fact.articles, 'article')}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Evidence({ exported, facts }: { readonly exported: ExportedGraph; readonly facts: readonly Fact[] }) {
  const names = new Map(exported.entities.map(({ id, name }) => [id, name]));
  return (
    <>
      {facts.map((fact) => (
        <section key={fact.id} class="section exported-evidence">
          <h2 class="panel-title">
            {names.get(fact.subject)} {relationWords(fact.type).label} {names.get(fact.object)}
          </h2>
          <p class="meta">
            {countWords(fact.articles, 'article')}, {countWords(fact.origins, 'independent report')}
          </p>
          <ol class="claims">
            {exported.claims
              .filter((evidence) => states(evidence.claim, fact))
              .map((evidence) => (
                <li key={evidence.claim.id}>
                  <ExportedClaim evidence={evidence} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function states({ type, subject, object }: ExportedGraph['claims'][number]['claim'], fact: Fact): boolean {
  if (type !== fact.type) return false;
  const same = subject === fact.subject && object === fact.object;
  return same || (isSymmetric(type) && subject === fact.object && object === fact.subject);
}
