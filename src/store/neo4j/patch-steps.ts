import { ENTITY_TYPES } from '../../model/entity';
import type { ClaimNode, Fact } from '../../model/fact';
import type { ArticleNode, Patch } from '../../model/patch';
import { RELATION_TYPES } from '../../ontology/relations';
import { expandOntology } from '../cypher/expand-ontology';
import { loadStatement } from '../cypher/load-statements';
import { batchesOf } from './batches';
import { articleRow, claimRow, entityRow, factRow, mentionsRow, redirectNodeId, redirectRow } from './graph-rows';

/** One statement with its rows. */
export interface PatchStep {
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rows: number;
  /** Whether every row must be written, so that a row whose ends are missing is an error and not lost. */
  readonly complete: boolean;
}

/** Returns the statements of a patch in the order in which they must run: away with the old, then nodes, then edges. */
export function* patchSteps(patch: Patch): Iterable<PatchStep> {
  const { articles, entities, mentions, claims, facts, redirects } = patch;
  for (const type of facts.remove.length > 0 ? RELATION_TYPES : []) {
    yield* removing('facts-remove', { ids: facts.remove }, type);
  }
  yield* removing('nodes-remove', { ids: claims.remove });
  yield* removing('mentions-remove', { rows: mentions.remove });
  yield* removing('nodes-remove', { ids: redirects.remove.map(redirectNodeId) });
  yield* removing('nodes-remove', { ids: articles.remove });
  yield* removing('nodes-remove', { ids: entities.remove });

  yield* writing('articles', articles.upsert, { toRow: articleRow, weight: articleWeight });
  yield* writing('entities', entities.upsert, { toRow: entityRow, extra: { types: ENTITY_TYPES } });
  yield* writing('redirects', redirects.upsert, { toRow: redirectRow });
  yield* writing('mentions', mentions.upsert, { toRow: mentionsRow });
  yield* claimSteps(claims.upsert);
  for (const [type, rows] of byType(facts.upsert)) yield* writing('facts', rows, { toRow: factRow, type });
}

function* claimSteps(claims: readonly ClaimNode[]): Iterable<PatchStep> {
  yield* removing('claim-edges-remove', { ids: claims.map(({ id }) => id) });
  yield* writing('claims', claims, { toRow: claimRow, weight: ({ quote }) => quote.length });
  const speakers = claims.flatMap(({ id, saidBy }) => (saidBy ? [{ claim: id, entity: saidBy }] : []));
  yield* writing('claim-speakers', speakers, { toRow: (row) => row });
  const places = claims.flatMap(({ id, place }) => (place ? [{ claim: id, entity: place }] : []));
  yield* writing('claim-places', places, { toRow: (row) => row });
}

interface Writing<Row> {
  readonly toRow: (row: Row) => object;
  readonly weight?: (row: Row) => number;
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly type?: string;
}

function* writing<Row>(
  name: string,
  rows: readonly Row[],
  { toRow, weight, extra = {}, type }: Writing<Row>,
): Iterable<PatchStep> {
  const text = statementText(name, type);
  for (const batch of batchesOf(rows, weight)) {
    yield { name, text, parameters: { ...extra, rows: batch.map(toRow) }, rows: batch.length, complete: true };
  }
}

type Removed = { readonly ids: readonly string[] } | { readonly rows: readonly object[] };

function* removing(name: string, removed: Removed, type?: string): Iterable<PatchStep> {
  const text = statementText(name, type);
  const [key, list] = 'ids' in removed ? (['ids', removed.ids] as const) : (['rows', removed.rows] as const);
  for (const batch of batchesOf<unknown>(list)) {
    yield { name, text, parameters: { [key]: batch }, rows: batch.length, complete: false };
  }
}

function statementText(name: string, type?: string): string {
  return expandOntology(loadStatement('write', name).text, type === undefined ? undefined : [type]);
}

/** Facts by type, within a type by subject: edges that share a start are written almost twice as fast together. */
function byType(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!RELATION_TYPES.includes(fact.type)) throw new Error(`${fact.type} is no relation type of the ontology`);
    const group = groups.get(fact.type);
    if (group) group.push(fact);
    else groups.set(fact.type, [fact]);
  }
  for (const group of groups.values())
    group.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
  return groups;
}

const articleWeight = ({ text }: ArticleNode) => text.length;
