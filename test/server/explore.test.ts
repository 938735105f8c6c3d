import { amongResponseSchema } from '../../src/api/among';
import { communitiesSchema, contradictionsSchema, pathsSchema, timelineSchema } from '../../src/api/explore';
import { apiPaths } from '../../src/api/paths';
import { apiErrorSchema, statsSchema, subgraphSchema } from '../../src/api/responses';
import { claimTableSchema, entityTableSchema } from '../../src/api/tables';
import { createLog } from '../../src/base/log';
import type { ClaimNode } from '../../src/model/fact';
import { asClaimId, asEntityId, type RelationType } from '../../src/model/id';
import type { Patch } from '../../src/model/patch';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { createApiClient } from '../support/api-client';
import { patch } from '../support/sample-graph';
import { MEETING_QUOTE, talksEntity, talksPatch } from '../support/talks-graph';
import { openTalksStore, type TemporaryStore } from '../support/talks-store';

const blinken = talksEntity('Antony Blinken');
const mistura = talksEntity('Staffan de Mistura');
let talks: TemporaryStore;
let server: RunningServer;
const { get, post } = createApiClient(() => server.address);

beforeAll(async () => {
  talks = await openTalksStore();
  await talks.store.apply(denial());
  server = await startServer({ store: talks.store, log: createLog({ level: 'silent' }), port: 0 });
});
afterAll(async () => {
  await server.close();
  await talks.remove();
});

/** A denial of the meeting of Blinken and de Mistura, in the article that tells of it. */
function denial(): Patch {
  const { claims, ledger } = talksPatch();
  const told = claims.upsert.find(({ quote, type }) => quote === MEETING_QUOTE && type === 'MET_WITH');
  if (told === undefined) throw new Error('the meeting is missing');
  const denied: ClaimNode = { ...told, id: asClaimId('d'.repeat(24)), polarity: 'negative', confidence: 0.5 };
  return { ...patch({ claims: { upsert: [denied], remove: [] } }), ledger };
}

test('the table of entities is ordered, filtered, paged and counted', async () => {
  const { rows, total } = entityTableSchema.parse(
    (await get(apiPaths.entityTable({ types: ['Person'], sort: 'name', order: 'ascending', limit: 3 }))).body,
  );
  expect(rows.map(({ type }) => type)).toEqual(['Person', 'Person', 'Person']);
  expect(rows.map(({ name }) => name.toLowerCase())).toEqual(rows.map(({ name }) => name.toLowerCase()).sort());
  expect(total).toBeGreaterThan(3);
});

test('without filters a table holds everything', async () => {
  const stats = statsSchema.parse((await get(apiPaths.stats())).body);
  expect(entityTableSchema.parse((await get(apiPaths.entityTable())).body).total).toBe(stats.entities);
  expect(claimTableSchema.parse((await get(apiPaths.claimTable())).body).total).toBe(stats.claims);
});

test('the table of claims shows their sentences', async () => {
  const relations = ['MET_WITH' as RelationType];
  const { rows } = claimTableSchema.parse((await get(apiPaths.claimTable({ relations, entity: mistura }))).body);
  expect(rows.length).toBeGreaterThan(1);
  for (const { claim, subject, object } of rows) {
    expect([claim.type, [subject.id, object.id].includes(mistura)]).toEqual(['MET_WITH', true]);
    expect(claim.quote).not.toBe('');
  }
});

test('the timeline counts every claim once', async () => {
  const { months, years, undated } = timelineSchema.parse((await get(apiPaths.timeline({ by: 'event' }))).body);
  const sum = [...months, ...years].reduce((all, { claims }) => all + claims, undated);
  expect(sum).toBe(statsSchema.parse((await get(apiPaths.stats())).body).claims);
  expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).sort());
});

test('a path is a chain of sentences', async () => {
  const from = talksEntity('Federica Mogherini');
  const { paths, complete } = pathsSchema.parse((await get(apiPaths.paths({ from, to: mistura }))).body);
  expect(complete).toBe(true);
  expect(paths[0]).toHaveLength(3);
  for (const steps of paths) {
    expect([steps[0]?.from.id, steps.at(-1)?.to.id]).toEqual([from, mistura]);
    for (const { fact, evidence, from: start, to: end } of steps) {
      expect([fact.subject, fact.object].sort()).toEqual([start.id, end.id].sort());
      expect(evidence.claim.type).toBe(fact.type);
    }
  }
});

test('a path in time order has a date at each step, and the evidence is of that day', async () => {
  const { paths } = pathsSchema.parse(
    (await get(apiPaths.paths({ from: blinken, to: mistura, inTimeOrder: true }))).body,
  );
  for (const steps of paths) {
    const dates = steps.map(({ date }) => date ?? 'none');
    expect(dates).toEqual([...dates].sort());
    for (const { date, evidence } of steps) expect(evidence.claim.date).toBe(date);
  }
  expect(paths.length).toBeGreaterThan(0);
});

test('contradictions stand side by side', async () => {
  const { contradictions, total } = contradictionsSchema.parse((await get(apiPaths.contradictions())).body);
  expect([contradictions.length, total]).toEqual([1, 1]);
  expect(contradictions[0]).toMatchObject({
    kind: 'denial',
    left: { claims: 2, evidence: { claim: { polarity: 'positive', quote: MEETING_QUOTE } } },
    right: { claims: 1, evidence: { claim: { polarity: 'negative', id: 'd'.repeat(24) } } },
  });
});

test('every entity of the overview is in one group, the same at every request', async () => {
  const { entities } = subgraphSchema.parse((await get(apiPaths.overview(200))).body);
  const answer = await get(apiPaths.communities(200));
  const { communities } = communitiesSchema.parse(answer.body);
  expect(communities.flatMap((each) => each.entities).sort()).toEqual(entities.map(({ id }) => id).sort());
  expect(communities.length).toBeLessThan(entities.length);
  expect((await get(apiPaths.communities(200))).body).toEqual(answer.body);
});

test('claims among the entities of a canvas', async () => {
  const { status, body } = await post(apiPaths.claimsAmong(), { entities: [blinken, mistura] });
  const { claims, complete } = amongResponseSchema.parse(body);
  expect([status, complete]).toEqual([200, true]);
  for (const { subject, object } of claims) expect([subject, object].sort()).toEqual([blinken, mistura].sort());
  expect(claims.length).toBeGreaterThan(1);
});

test.each([
  ['gexf', 'application/gexf+xml', /^<\?xml/],
  ['graphml', 'application/graphml+xml', /^<\?xml/],
  ['csv', 'text/csv', /^id,subject/],
  ['jsonld', 'application/ld+json', /^\{"@context"/],
  ['ftm', 'application/x-ndjson', /^\{"id":"ng-/],
])('an export as %s is a file', async (format, type, start) => {
  const { status, headers, body } = await post(apiPaths.export(), { format, entities: [blinken, mistura] });
  expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="newsgraph\.[a-z.]+"$/);
  expect(body).toMatch(start);
});

test.each([
  [{ format: 'exe' }, 400, 'REQUEST_INVALID'],
  [{ format: 'csv', table: 'secrets' }, 400, 'REQUEST_INVALID'],
  [{ format: 'gexf', entities: [] }, 400, 'REQUEST_INVALID'],
  [{ format: 'html' }, 500, 'EXPORT_PAGE_MISSING'],
])('an export as %j answers %i %s', async (request, status, code) => {
  const answer = await post(apiPaths.export(), request);
  expect([answer.status, apiErrorSchema.parse(answer.body).code]).toEqual([status, code]);
});

test.each([
  [apiPaths.paths({ from: blinken, to: asEntityId('person/nobody') }), 404, 'ENTITY_UNKNOWN'],
  ['/api/paths?from=a', 400, 'REQUEST_INVALID'],
  ['/api/paths?from=a&to=b&steps=100', 400, 'REQUEST_INVALID'],
  ['/api/tables/claims?sort=quote', 400, 'REQUEST_INVALID'],
  ['/api/tables/claims?relations=X%5D-()', 400, 'REQUEST_INVALID'],
  ['/api/tables/entities?types=Person,Robot', 400, 'REQUEST_INVALID'],
  ['/api/tables/entities?limit=1000', 400, 'REQUEST_INVALID'],
  ['/api/timeline?from=2016-1', 400, 'REQUEST_INVALID'],
  ['/api/contradictions?kind=any', 400, 'REQUEST_INVALID'],
  ['/api/communities?limit=0', 400, 'REQUEST_INVALID'],
])('%s answers %i %s', async (path, status, code) => {
  const answer = await get(path);
  expect([answer.status, apiErrorSchema.parse(answer.body).code]).toEqual([status, code]);
});
