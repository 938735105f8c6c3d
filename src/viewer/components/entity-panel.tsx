import { useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { EntityResponse, NeighboursResponse } from '../../api/responses';
import type { Entity } from '../../model/entity';
import type { EntityId } from '../../model/id';
import { countWords } from '../evidence/count-words';
import { formatRange } from '../evidence/format-date';
import { useApp } from '../state/app-state';
import { factGroups, neighboursOf, officesOf } from '../state/entity-facts';
import { EXPANSION_SIZE } from '../state/load-additions';
import { formatRoute } from '../state/route';
import { DEFAULT_CLAIMS } from '../state/table-view';
import { useLatest } from '../state/use-latest';
import { kindWords } from '../words/entity-words';
import { relationWords } from '../words/relation-words';
import { ExpandButton } from './expand-button';
import { FactList, OfficeList } from './fact-list';
import { Icon } from './icon';
import { lazy } from './lazy';
import { ErrorNotice, Notice, Skeleton } from './notice';
import { PanelHead } from './panel-head';
import { TypeChip } from './type-chip';

const EntityArticles = lazy(() => import('./entity-articles').then((module) => module.EntityArticles));
const EntityNames = lazy(() => import('./entity-names').then((module) => module.EntityNames));
const CorrectEntity = lazy(() => import('./correct-entity').then((module) => module.CorrectEntity));

type RelationType = Parameters<typeof relationWords>[0];
const isSymmetric = (type: RelationType) => relationWords(type).symmetric;
const isOffice = (type: RelationType) => relationWords(type).office;

/** Everything about one entity: names, offices, facts by relation, neighbours, articles, and why its names are one. */
export function EntityPanel({ id, onClose }: { readonly id: EntityId; readonly onClose: () => void }) {
  const { remote, retry } = useLatest<EntityResponse>(apiPaths.entity(id));
  const entity = remote.kind === 'ready' ? remote.value.entity : undefined;
  return (
    <>
      <PanelHead onClose={onClose}>
        {entity === undefined ? <span class="panel-kicker">Entity</span> : <EntityHead entity={entity} />}
      </PanelHead>
      <div class="panel-body">
        {remote.kind === 'loading' ? <Skeleton lines={6} /> : null}
        {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
        {entity === undefined ? null : <EntityBody entity={entity} />}
      </div>
    </>
  );
}

function EntityHead({ entity }: { readonly entity: Entity }) {
  return (
    <>
      <span class="panel-kicker">
        <TypeChip type={entity.type} /> {kindWords(entity)}
      </span>
      <h2 class="panel-title" title={entity.name}>
        {entity.name}
      </h2>
    </>
  );
}

function EntityBody({ entity }: { readonly entity: Entity }) {
  const { can } = useApp();
  const { remote, retry } = useLatest<NeighboursResponse>(apiPaths.neighbours(entity.id, { limit: EXPANSION_SIZE }));
  const seen = formatRange(entity.firstSeen, entity.lastSeen);
  return (
    <>
      {entity.aliases.length > 0 ? (
        <p class="aliases">
          Also called <span>{entity.aliases.join(' · ')}</span>
        </p>
      ) : null}
      <p class="meta">
        {countWords(entity.claims, 'claim')} in {countWords(entity.articles, 'article')}
        {seen === undefined ? '' : `, ${seen}`}
      </p>
      <EntityActions entity={entity} />
      {remote.kind === 'loading' ? <Skeleton lines={8} /> : null}
      {remote.kind === 'failed' ? <ErrorNotice error={remote.error} onRetry={retry} /> : null}
      {remote.kind === 'ready' ? <Neighbourhood entity={entity} page={remote.value} /> : null}
      <EntityArticles entity={entity} />
      {can.value?.review === true ? <EntityNames id={entity.id} /> : null}
    </>
  );
}

function EntityActions({ entity }: { readonly entity: Entity }) {
  const app = useApp();
  const [correcting, setCorrecting] = useState(false);
  const table = formatRoute({ ...app.explore.value, view: 'table', table: { ...DEFAULT_CLAIMS, of: entity.id } });
  return (
    <>
      <div class="actions">
        <button
          type="button"
          class="button"
          title="How it is connected with another (P)"
          onClick={() => app.select({ kind: 'path', from: entity.id, inOrder: false })}
        >
          <Icon name="path" /> Path to …
        </button>
        <a class="button" href={table}>
          <Icon name="table" /> Claims
        </a>
        <button type="button" class="button" title="Take it off the canvas (H)" onClick={() => app.hide([entity.id])}>
          <Icon name="eyeOff" /> Hide
        </button>
        {app.can.value?.review === true ? (
          <button
            type="button"
            class="button"
            title="Another name or type"
            aria-expanded={correcting}
            onClick={() => setCorrecting(!correcting)}
          >
            <Icon name="pencil" /> Correct
          </button>
        ) : null}
      </div>
      {correcting ? <CorrectEntity entity={entity} onDone={() => setCorrecting(false)} /> : null}
    </>
  );
}

function Neighbourhood({ entity, page }: { readonly entity: Entity; readonly page: NeighboursResponse }) {
  const app = useApp();
  const { held, others } = officesOf({ entity: entity.id, facts: page.facts, entities: page.entities, isOffice });
  const groups = factGroups({ entity: entity.id, facts: others, entities: page.entities, isSymmetric });
  const neighbours = neighboursOf({ entity: entity.id, facts: page.facts, entities: page.entities });
  if (page.total === 0)
    return (
      <Notice title="No facts yet">
        <p>The articles name {entity.name} but state nothing that newsgraph reads as a fact.</p>
      </Notice>
    );
  return (
    <>
      <ExpandButton entity={entity} total={page.total} />
      <OfficeList held={held} />
      {groups.map((group) => (
        <FactList key={`${group.type} ${group.inverse}`} group={group} />
      ))}
      {page.total > page.facts.length ? (
        <p class="meta">
          {page.facts.length} of {page.total} facts, the best attested first.
        </p>
      ) : null}
      <section class="section">
        <h3>Neighbours</h3>
        <ul class="neighbours">
          {neighbours.map((other) => (
            <li key={other.id}>
              <button type="button" class="pill" onClick={() => app.select({ kind: 'entity', id: other.id })}>
                <TypeChip type={other.type} />
                <span>{other.name}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
