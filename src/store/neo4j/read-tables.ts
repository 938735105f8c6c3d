import { ENTITY_TYPES } from '../../model/entity';
import { type ClaimFilter, type EntityFilter, endOfDates } from '../../model/filter';
import type { ClaimEvidence, GraphReader } from '../contract';
import { toTimeline } from '../timeline';
import type { Ask } from './ask';
import { type Properties, toEntity } from './graph-values';

type TableReader = Pick<GraphReader, 'entityTable' | 'claimTable' | 'timeline'>;
type Evidence = (ids: readonly { readonly id: string }[]) => Promise<readonly ClaimEvidence[]>;

/** Returns the part of `GraphReader` that reads tables. */
export function tableReader(ask: Ask, evidence: Evidence): TableReader {
  return {
    async entityTable(filter, { sort, order, limit, offset = 0 }) {
      const parameters = entityParameters(filter);
      const page = { sort, limit, offset, labels: ENTITY_TYPES };
      const rows = await ask<{ entity: Properties }>('entity-table', { ...parameters, ...page }, { order });
      const [count] = await ask<{ total: number }>('entity-count', parameters);
      return { rows: rows.map(({ entity }) => toEntity(entity)), total: count?.total ?? 0 };
    },
    async claimTable(filter, { sort, order, limit, offset = 0 }) {
      const parameters = claimParameters(filter);
      const page = { sort, limit, offset };
      const ids = await ask<{ id: string }>([...source(filter), 'claim-table'], { ...parameters, ...page }, { order });
      const [count] = await ask<{ total: number }>([...source(filter), 'claim-count'], parameters);
      return { rows: await evidence(ids), total: count?.total ?? 0 };
    },
    async timeline(filter) {
      const rows = [...source(filter), 'claim-periods'];
      return toTimeline(await ask<{ period: string; claims: number }>(rows, claimParameters(filter)));
    },
  };
}

const source = ({ entity }: ClaimFilter) => [
  entity === undefined ? 'claims-all' : 'claims-of-entity',
  'claims-filtered',
];

function claimParameters({ to, ...filter }: ClaimFilter): object {
  return {
    relations: null,
    types: null,
    modalities: null,
    polarity: null,
    minConfidence: null,
    from: null,
    ...filter,
    to: to === undefined ? null : endOfDates(to),
  };
}

function entityParameters({ to, ...filter }: EntityFilter): object {
  return { types: null, minClaims: null, from: null, ...filter, to: to === undefined ? null : endOfDates(to) };
}
