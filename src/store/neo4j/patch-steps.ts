import { ENTITY_TYPES } from '../../model/entity';
import type { ClaimNode, Fact } from '../../model/fact';
import type { ArticleNode, Patch } from '../../model/patch';
import { RELATION_TYPES, RELATIONS } from '../../ontology/relations';
import { expandOntology } from '../cypher/expand-ontology';
import { loadStatement } from '../cypher/load-statements';
import { batchesOf } from './batches';
import { articleRow, claimRow, entityRow, factRow, mentionsRow, redirectNodeId, redirectRow } from './graph-rows';
import { toParameter } from './parameters';

/** One statement with its rows. */
export interface PatchStep {
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rows: number;
  /** Whether every row must be written, so that a row whose ends are missing is an error and not lost. */
  readonly complete: boolean;
  /** For an update: returns what is still to be made, given the places of the rows that were there. */
  readonly rest?: (places: readonly number[]) => PatchStep | undefined;
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
  yield* factSteps(facts.upsert);
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
}

function* writing<Row>(
  name: string,
  rows: readonly Row[],
  { toRow, weight, extra = {} }: Writing<Row>,
): Iterable<PatchStep> {
  const text = statementText(name);
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

/**
 * Facts are rewritten where they are and made where they are not: one plan for all types, while a MERGE needs one for each,
 * which made a first load of 44 types wait for seconds. Sorted by subject, since edges that share a start are written
 * almost twice as fast together.
 */
function* factSteps(facts: readonly Fact[]): Iterable<PatchStep> {
  for (const { type } of facts) {
    if (!RELATIONS.has(type)) throw new Error(`${type} is no relation type of the ontology`);
  }
  const sorted = [...facts].sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
  for (const batch of batchesOf(sorted)) {
    const rows = batch.map(factRow);
    const step = { rows: rows.length, complete: false };
    yield {
      ...step,
      name: 'facts-update',
      text: statementText('facts-update'),
      parameters: { rows: rows.map((row, place) => ({ ...row, place: toParameter(place) })) },
      rest(places) {
        const known = new Set(places);
        const made = rows.filter((_, place) => !known.has(place));
        if (made.length === 0) return undefined;
        return {
          name: 'facts',
          text: statementText('facts'),
          parameters: { rows: made },
          rows: made.length,
          complete: true,
        };
      },
    };
  }
}

const articleWeight = ({ text }: ArticleNode) => text.length;
