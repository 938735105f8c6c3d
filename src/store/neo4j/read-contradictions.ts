import { CONTRADICTION_KINDS, type ContradictionKind } from '../../model/filter';
import type { EntityId } from '../../model/id';
import { ONE_HOLDER_RELATIONS, OPPOSITE_RELATIONS } from '../../ontology/relations';
import type { ClaimEvidence, GraphReader } from '../contract';
import {
  MAX_OPPOSED,
  type OpposedClaim,
  type OpposedClaims,
  opposeHolders,
  pageOfPairs,
  withEvidence,
} from '../opposed-claims';
import type { Ask } from './ask';

interface SideRow {
  readonly [column: string]: unknown;
  readonly ends: readonly string[];
  readonly left: boolean;
  readonly claims: readonly OpposedClaim[];
}

type OfficeRow = { readonly object: EntityId; readonly claims: readonly OpposedClaim[] };

/** Returns the part of `GraphReader` that reads contradictions. */
export function contradictionReader(
  ask: Ask,
  evidence: (ids: readonly { readonly id: string }[]) => Promise<readonly ClaimEvidence[]>,
): Pick<GraphReader, 'contradictions'> {
  return {
    async contradictions({ of, kind }, page) {
      const kinds = CONTRADICTION_KINDS.filter((each) => kind === undefined || each === kind);
      const groups: OpposedClaims[] = [];
      for (const each of kinds) groups.push(...(await FINDERS[each](ask, of)));
      const { pairs, total } = pageOfPairs(groups, page);
      const found = await evidence(pairs.flatMap(({ left, right }) => [left, right]));
      return { rows: withEvidence(pairs, found), total };
    },
  };
}

const FINDERS: Readonly<
  Record<ContradictionKind, (ask: Ask, of: EntityId | undefined) => Promise<readonly OpposedClaims[]>>
> = {
  denial: async (ask, of) => joinSides('denial', await ask<SideRow>('denials', { of: of ?? null, limit: MAX_OPPOSED })),
  async stance(ask, of) {
    const groups: OpposedClaims[] = [];
    for (const types of OPPOSITE_RELATIONS) {
      const [type, opposite] = types;
      const rows = await ask<SideRow>('stances', { of: of ?? null, type, opposite, limit: MAX_OPPOSED }, { types });
      groups.push(...joinSides('stance', rows));
    }
    return groups;
  },
  async office(ask, of) {
    const rows = await ask<OfficeRow>('office-holders', { types: ONE_HOLDER_RELATIONS, limit: MAX_OPPOSED });
    return rows.flatMap(({ object, claims }) => opposeHolders(claims, of === undefined || of === object ? {} : { of }));
  },
};

/** Rows have one side each; those of the same ends belong together. */
function joinSides(kind: ContradictionKind, rows: readonly SideRow[]): readonly OpposedClaims[] {
  const groups = new Map<string, { left: readonly OpposedClaim[]; right: readonly OpposedClaim[] }>();
  for (const { ends, left, claims } of rows) {
    const key = ends.join(' ');
    const group = groups.get(key) ?? { left: [], right: [] };
    groups.set(key, left ? { ...group, left: claims } : { ...group, right: claims });
  }
  return [...groups.values()].map((sides) => ({ kind, ...sides }));
}
