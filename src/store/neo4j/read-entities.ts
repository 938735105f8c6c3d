import type { Entity } from '../../model/entity';
import type { Fact } from '../../model/fact';
import type { EntityId, FactId } from '../../model/id';
import type { GraphReader, Page } from '../contract';
import { closenessOf, foldName, fullTextQuery } from '../search-names';
import { type Ask, askByType } from './ask';
import type { Connection } from './connection';
import { redirectNodeId } from './graph-rows';
import { type Properties, toEntity, toFact } from './graph-values';

type EntityReader = Pick<GraphReader, 'overview' | 'search' | 'entity' | 'neighbours' | 'fact'>;

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly claims: number;
}

/** Returns the part of `GraphReader` that reads entities and facts. */
export function entityReader(connection: Connection, ask: Ask): EntityReader {
  const entities = async (ids: readonly string[]) =>
    (await ask<{ entity: Properties }>('entities', { ids })).map((row) => toEntity(row.entity));
  return {
    async overview({ limit }) {
      const found = await bestConnected(ask, limit);
      const ids = found.map(({ id }) => id);
      const between = await ask<{ fact: Properties }>('facts-between', { ids });
      return { entities: found, facts: between.map((row) => toFact(row.fact)) };
    },
    async search(query: string, { limit, offset = 0 }: Page) {
      const folded = foldName(query);
      if (folded === '') return [];
      const candidates = await ask<Candidate & Record<string, unknown>>('search', { query: fullTextQuery(folded) });
      return entities(rank(candidates, folded).slice(offset, offset + limit));
    },
    async entity(id: EntityId) {
      return findEntity(ask, id);
    },
    async neighbours(id: EntityId, { limit, offset = 0 }: Page) {
      const [rows, totals] = [
        await ask<{ fact: Properties; entity: Properties }>('neighbours', { id, limit, offset }),
        await ask<{ total: number }>('neighbours-total', { id }),
      ];
      const others = new Map(rows.map(({ entity }) => [entity['id'], toEntity(entity)]));
      const facts = rows.map(({ fact }) => toFact(fact));
      return { entities: [...others.values()], facts, total: totals[0]?.total ?? 0 };
    },
    async fact(id: FactId): Promise<Fact | undefined> {
      const [row] = await askByType<{ fact: Properties }>(connection, 'fact', { id });
      return row && toFact(row.fact);
    },
  };
}

/**
 * The best-connected entities. An entity has no more facts than claims, so that those with fewer claims than the last of
 * the best has facts need not be counted; counting all of a large graph takes seconds.
 */
async function bestConnected(ask: Ask, limit: number, sample = Math.max(4 * limit, 400)): Promise<readonly Entity[]> {
  const rows = await ask<{ entity: Properties; facts: number }>('overview', { sample });
  const counted = rows.map(({ entity, facts }) => ({ entity: toEntity(entity), facts }));
  const leastClaims = counted.at(-1)?.entity.claims ?? 0;
  counted.sort(
    (a, b) => b.facts - a.facts || b.entity.claims - a.entity.claims || (a.entity.id < b.entity.id ? -1 : 1),
  );
  const last = counted[limit - 1];
  const whole = rows.length < sample || (last !== undefined && leastClaims < last.facts);
  return whole ? counted.slice(0, limit).map(({ entity }) => entity) : bestConnected(ask, limit, sample * 4);
}

/** Follows redirects; a circle of them, which no resolution makes, ends without an entity. */
async function findEntity(ask: Ask, id: EntityId, seen: ReadonlySet<string> = new Set()): Promise<Entity | undefined> {
  const [row] = await ask<{ entity: Properties }>('entities', { ids: [id] });
  if (row) return toEntity(row.entity);
  const [redirect] = await ask<{ to: EntityId }>('redirect', { id: redirectNodeId(id) });
  if (!redirect || seen.has(redirect.to)) return undefined;
  return findEntity(ask, redirect.to, new Set([...seen, id]));
}

function rank(candidates: readonly Candidate[], query: string): readonly string[] {
  const ranked = candidates.flatMap(({ id, name, aliases, claims }) => {
    const closeness = closenessOf([name, ...(aliases ?? [])], query);
    return closeness === undefined ? [] : [{ id, closeness, claims }];
  });
  ranked.sort((a, b) => a.closeness - b.closeness || b.claims - a.claims || (a.id < b.id ? -1 : 1));
  return ranked.map(({ id }) => id);
}
