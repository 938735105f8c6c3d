import type { Database } from '../base/sqlite';
import type { EntityId } from '../model/id';
import { areYearsApart, doYearsAgree } from './birth-years';
import type { Doubt, IdentityEvidence } from './doubt';
import { sharedContext } from './list-members';
import { compareNames, selectIdentity } from './node-identity';
import { findTermsApart, readTerms } from './office-terms';
import { parseFeature } from './parse-context-key';

interface CandidateRow {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly entityA: number;
  readonly entityB: number;
  readonly articlesA: number;
  readonly articlesB: number;
}

/** Pairs of nodes that are looked at, by the articles of the smaller entity; more than anyone answers. */
const MOST_CANDIDATES = 3000;
/** Names that share a blocking key with more others than this are too common to ask about without shared context. */
const MOST_ALIKE = 12;

/**
 * Entities that may be one, by what an answer is worth, then by id. Candidates share context under a name that fits, or a full name,
 * or have names that are variants of each other. Those that an article or a decision tells apart are answered already.
 */
export function listDoubts(
  database: Database,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): { readonly doubts: readonly Doubt[]; readonly total: number } {
  const doubts = new Map<string, Doubt>();
  for (const row of readCandidates(database)) {
    const pair = row.entityA < row.entityB ? `${row.entityA} ${row.entityB}` : `${row.entityB} ${row.entityA}`;
    const doubt = describe(database, row);
    if (doubt === undefined) continue;
    const known = doubts.get(pair);
    if (known === undefined || known.value < doubt.value) doubts.set(pair, doubt);
  }
  const all = [...doubts.values()].sort((x, y) => y.value - x.value || (x.a + x.b < y.a + y.b ? -1 : 1));
  return { doubts: all.slice(offset, offset + limit), total: all.length };
}

/** Entities that one might be by name and is kept apart from, with what speaks against it; those of most articles first. */
export function listKeptApart(database: Database, entity: number): readonly Doubt[] {
  const pairs = `
    SELECT a, b FROM node JOIN pair ON pair.a = node.ref WHERE node.entity = ${entity}
    UNION SELECT a, b FROM node JOIN pair ON pair.b = node.ref WHERE node.entity = ${entity}
    UNION SELECT min(own.node, other.node) AS a, max(own.node, other.node) AS b FROM node JOIN node_key AS own ON own.node = node.ref
      JOIN node_key AS other ON other.key = own.key AND other.node <> own.node WHERE node.entity = ${entity}`;
  const found = database.all<CandidateRow>(selectCandidates(pairs)).flatMap((row) => describe(database, row) ?? []);
  const apart = found.filter(({ evidenceAgainst }) => evidenceAgainst.some(({ kind }) => kind !== 'rivals'));
  return [...new Map(apart.map((doubt) => [[doubt.a, doubt.b].sort().join(' '), doubt])).values()];
}

const selectCandidates = (pairs: string): string => `
    SELECT pairs.a AS a, pairs.b AS b, coalesce(pair.score, 0) AS score, x.entity AS entityA, y.entity AS entityB,
      (SELECT count(*) FROM edge WHERE edge.entity = x.entity) AS articlesA,
      (SELECT count(*) FROM edge WHERE edge.entity = y.entity) AS articlesB
    FROM (${pairs}) AS pairs JOIN node AS x ON x.ref = pairs.a JOIN node AS y ON y.ref = pairs.b
    LEFT JOIN pair ON pair.a = pairs.a AND pair.b = pairs.b
    WHERE x.entity <> y.entity AND NOT EXISTS (SELECT 1 FROM told_apart WHERE told_apart.a = pairs.a AND told_apart.b = pairs.b)
    ORDER BY min(articlesA, articlesB) * (1 + score) DESC, x.key, y.key LIMIT ${MOST_CANDIDATES}`;

function readCandidates(database: Database): readonly CandidateRow[] {
  const sharing = (table: string, most: string): string => `
    SELECT DISTINCT own.node AS a, other.node AS b FROM ${table} AS own JOIN ${table} AS other ON other.${most} = own.${most}
    AND other.node > own.node`;
  return [
    ...database.all<CandidateRow>(selectCandidates('SELECT a, b FROM pair')),
    ...database.all<CandidateRow>(selectCandidates(sharing('node_key', 'key'))),
    ...database.all<CandidateRow>(
      selectCandidates(
        `SELECT * FROM (${sharing(
          `(SELECT * FROM node_head WHERE head IN
        (SELECT head FROM node_head GROUP BY head HAVING count(*) BETWEEN 2 AND ${MOST_ALIKE}))`,
          'head',
        )})`,
      ),
    ),
  ];
}

function describe(database: Database, row: CandidateRow): Doubt | undefined {
  const one = selectIdentity(database, row.a);
  const other = selectIdentity(database, row.b);
  const how = compareNames(one, other);
  if (how === undefined || isDecided(database, row)) return undefined;
  const shared = sharedContext(database, row.a, row.b);
  const against: IdentityEvidence[] = [];
  if (one.facet !== '' && other.facet !== '' && one.facet !== other.facet) {
    against.push({ kind: 'countries', a: one.facet, b: other.facet });
  }
  const births = readBirths(database, row);
  if (births?.agree === false) against.push(births);
  const terms = findTermsApart(readTerms(database, row.a), readTerms(database, row.b));
  if (terms !== undefined) against.push({ kind: 'terms', ...terms, office: parseFeature(terms.office) });
  const rivals =
    how === 'bare' ? listRivals(database, one.bare !== '' ? row.a : row.b, [row.entityA, row.entityB]) : [];
  if (rivals.length > 0) against.push({ kind: 'rivals', entities: rivals });
  const likelihood = Math.max(
    0.05,
    Math.min(
      0.95,
      PRIOR[how] +
        0.1 * row.score -
        0.15 * rivals.length -
        (terms === undefined ? 0 : 0.4) +
        (births === undefined ? 0 : births.agree ? 0.2 : -0.3),
    ),
  );
  return {
    a: publicId(database, row.entityA),
    b: publicId(database, row.entityB),
    evidenceFor: [
      { kind: 'name', how },
      ...shared.map((context) => ({ kind: 'shared' as const, context })),
      ...(births?.agree === true ? [births] : []),
    ],
    evidenceAgainst: against,
    likelihood,
    value: Math.round(likelihood * Math.min(row.articlesA, row.articlesB) * 100) / 100,
  };
}

/** What the years of birth told of any name of two entities say; absent where one tells none, or where they neither agree nor part. */
function readBirths(
  database: Database,
  { entityA, entityB }: CandidateRow,
): Extract<IdentityEvidence, { kind: 'births' }> | undefined {
  const [ones, others] = [entityA, entityB].map((entity) =>
    database
      .all<{ born: string }>("SELECT DISTINCT born FROM node WHERE entity = ? AND born <> '' ORDER BY born", entity)
      .map(({ born }) => born),
  ) as [string[], string[]];
  const pairs = ones.flatMap((a) => others.map((b) => ({ a, b })));
  const apart = pairs.find(({ a, b }) => areYearsApart(a, b));
  if (apart !== undefined) return { kind: 'births', agree: false, ...apart };
  const agreeing = pairs.find(({ a, b }) => doYearsAgree(a, b));
  return agreeing && { kind: 'births', agree: true, ...agreeing };
}

/** Rough shares of true pairs without shared context, by how the names go together. */
const PRIOR = { key: 0.5, form: 0.4, spelling: 0.3, bare: 0.2 } as const;

/** Other entities that a bare name shares context with. */
const listRivals = (database: Database, bare: number, besides: readonly number[]): readonly EntityId[] =>
  database
    .all<{ entity: number; id: EntityId }>(
      `SELECT DISTINCT entity, public_id.id AS id FROM
         (SELECT a AS ref FROM pair WHERE b = ?1 AND loose = 1 UNION SELECT b FROM pair WHERE a = ?1 AND loose = 1) AS candidate
       JOIN node ON node.ref = candidate.ref JOIN public_id ON public_id.ref = entity ORDER BY id`,
      bare,
    )
    .flatMap(({ entity, id }) => (besides.includes(entity) ? [] : [id]));

const isDecided = (database: Database, { entityA, entityB }: CandidateRow): boolean =>
  database.get(
    `SELECT 1 FROM node JOIN decided AS own ON own.node = node.ref JOIN decided AS theirs USING (decision)
     JOIN node AS other ON other.ref = theirs.node
     WHERE node.entity = ? AND other.entity = ? AND own.kind = 'different' AND own.side <> theirs.side LIMIT 1`,
    entityA,
    entityB,
  ) !== undefined;

const publicId = (database: Database, ref: number): EntityId =>
  database.get<{ id: EntityId }>('SELECT id FROM public_id WHERE ref = ?', ref)!.id;
