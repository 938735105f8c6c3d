import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { apiPaths } from '../../src/api/paths';
import {
  apiErrorSchema,
  claimsResponseSchema,
  entityResponseSchema,
  healthSchema,
  searchResponseSchema,
  statsSchema,
} from '../../src/api/responses';
import {
  type DecisionRecord,
  type DecisionRequest,
  decisionResponseSchema,
  decisionsResponseSchema,
  entityNamesSchema,
  type ReviewResponse,
  reviewResponseSchema,
} from '../../src/api/review';
import type { ConfigSources } from '../../src/app/config';
import { openWorkspace } from '../../src/app/workspace';
import { createLog } from '../../src/base/log';
import type { ClaimId, EntityId } from '../../src/model/id';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { createApiClient } from '../support/api-client';
import { type DoubtfulWorkspace, HOSTILE_NAME, openDoubtfulWorkspace } from '../support/doubtful-workspace';
import { emptyNeo4j, NEO4J_START_MS } from '../support/neo4j';
import { describeWith } from '../support/requirements';

const GADDAFI = 'person/muammar-gaddafi' as EntityId;
const QADHAFI = 'person/muammar-qadhafi' as EntityId;
const BO = 'person/bo-chen' as EntityId;

let doubtful: DoubtfulWorkspace;
let server: RunningServer;
const { get, post } = createApiClient(() => server.address);

async function start(env: ConfigSources['env'] = {}): Promise<void> {
  doubtful = await openDoubtfulWorkspace({ env });
  const { store, reviewer } = doubtful;
  server = await startServer({ store, reviewer, log: createLog({ level: 'silent' }), port: 0 });
}
async function stop(): Promise<void> {
  await server.close();
  await doubtful.remove();
}

const queue = async (): Promise<ReviewResponse> => reviewResponseSchema.parse((await get(apiPaths.review())).body);
const decisions = async () => decisionsResponseSchema.parse((await get(apiPaths.decisions())).body);
const decide = async (request: DecisionRequest): Promise<DecisionRecord> =>
  decisionResponseSchema.parse((await post(apiPaths.decisions(), request)).body).decision;
const undo = async (id: number): Promise<DecisionRecord> =>
  decisionResponseSchema.parse((await post(apiPaths.undoDecision(id), {})).body).decision;
const entity = async (id: EntityId) => entityResponseSchema.parse((await get(apiPaths.entity(id))).body).entity;
const claimsOf = async (a: EntityId, b: EntityId) =>
  claimsResponseSchema.parse((await get(apiPaths.claimsBetween({ a, b }))).body).claims;
const codeOf = async (answer: ReturnType<typeof post>) => {
  const { status, body } = await answer;
  return [status, apiErrorSchema.parse(body).code];
};
const namesOf = ({ pairs }: ReviewResponse) => pairs.map(({ a, b }) => [a.entity.name, b.entity.name].sort());

/** One suite for every store: what is answered does not depend on it. */
function reviewSuite(): void {
  test('the queue shows both sides with the sentences that name them, and what speaks for and against', async () => {
    expect(healthSchema.parse((await get(apiPaths.health())).body).can.review).toBe(true);
    const { pairs, total } = await queue();
    expect(total).toBe(2);
    const pair = pairs.find(({ a }) => a.entity.name !== 'Ann Lee');
    expect(pair?.evidenceFor).toContainEqual({ kind: 'name', how: 'spelling' });
    for (const { sentences, entity: named } of [pair!.a, pair!.b]) {
      const [{ quote, quoteStart, name, outlet }] = sentences as [(typeof sentences)[number]];
      expect(quote.slice(name.start - quoteStart, name.end - quoteStart)).toBe(named.name);
      expect(outlet).toBe('Fjord Press');
    }
    const { pairs: paged } = reviewResponseSchema.parse((await get(apiPaths.review({ limit: 1, offset: 1 }))).body);
    expect(paged).toEqual([pairs[1]]);
  });

  test('what is held for one is one at once, says why, leads on by its old id, and is two again when undone', async () => {
    const made = await decide({ kind: 'same', entities: [GADDAFI, QADHAFI], why: 'two <b>spellings</b>' });
    expect(made).toMatchObject({ kind: 'same', status: 'active', why: 'two <b>spellings</b>' });
    expect(made.sides.map(({ words }) => words)).toEqual(['Muammar Gaddafi', 'Muammar Qadhafi']);
    const merged = await entity(GADDAFI);
    expect([merged.articles, (await entity(QADHAFI)).id]).toEqual([2, merged.id]);
    expect(namesOf(await queue())).toEqual([['Ann Lee', 'Ann Lee']]);
    const { members } = entityNamesSchema.parse((await get(apiPaths.entityNames(QADHAFI))).body);
    expect(members.flatMap(({ reasons }) => reasons)).toContainEqual({ kind: 'decision', decision: made.id });
    expect(await undo(made.id)).toMatchObject({ id: made.id, status: 'undone', undoneAt: '2016-03-09T12:00:00.000Z' });
    expect((await entity(GADDAFI)).articles).toBe(1);
    expect(namesOf(await queue())).toHaveLength(2);
  });

  test('what is kept apart is not asked about again', async () => {
    const made = await decide({ kind: 'different', entities: [GADDAFI, QADHAFI] });
    expect(namesOf(await queue())).toEqual([['Ann Lee', 'Ann Lee']]);
    await undo(made.id);
  });

  test('a new name and a new type are there at once; script in a name stays text', async () => {
    const before = await entity(BO);
    const renamed = await decide({ kind: 'rename', entity: BO, name: '<script>alert(1)</script>' });
    const retyped = await decide({ kind: 'retype', entity: BO, type: 'Organization', entityKind: 'ngo' });
    expect(retyped).toMatchObject({ type: 'Organization', entityKind: 'ngo' });
    expect(await entity(BO)).toMatchObject({ id: BO, name: '<script>alert(1)</script>', type: 'Organization' });
    const answer = await get(apiPaths.search('Bo Chen'));
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(searchResponseSchema.parse(answer.body).entities[0]?.id).toBe(BO);
    await undo(retyped.id);
    await undo(renamed.id);
    expect(await entity(BO)).toEqual(before);
  });

  test('a claim called wrong leaves the graph with its fact, and comes back when that is undone', async () => {
    const [evidence] = await claimsOf(GADDAFI, BO);
    const stats = async () => statsSchema.parse((await get(apiPaths.stats())).body);
    const before = await stats();
    const made = await decide({ kind: 'wrong', claim: evidence!.claim.id, why: 'they never met' });
    expect(made).toMatchObject({ relation: 'MET_WITH', quote: 'Muammar Gaddafi met Bo Chen.' });
    expect(await claimsOf(GADDAFI, BO)).toEqual([]);
    expect(await stats()).toEqual({ ...before, claims: before.claims - 1, facts: before.facts - 1 });
    await undo(made.id);
    expect(await claimsOf(GADDAFI, BO)).toEqual([evidence]);
  });

  test('the list of decisions has all of them, latest first, page by page', async () => {
    const { decisions: all, total } = await decisions();
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: total }, (_, index) => total - index));
    expect(all.every(({ status }) => status === 'undone')).toBe(true);
    const { body } = await get(apiPaths.decisions({ limit: 1, offset: 1 }));
    expect(decisionsResponseSchema.parse(body)).toEqual({ decisions: [all[1]], total });
  });
}

describe('with the embedded store', () => {
  beforeAll(() => start());
  afterAll(stop);
  reviewSuite();

  test('the namesake in one article is parted from an entity', async () => {
    const workspace = await openWorkspace(doubtful.config, { mode: 'read' });
    const [article] = await workspace.withIdentity((identity) => identity.namedIn(BO, { limit: 1 }));
    await workspace.close();
    const made = await decide({ kind: 'split', entity: BO, articles: [article!.article] });
    expect([made.kind, made.split, (await entity(BO)).articles]).toEqual(['different', true, 2]);
    await undo(made.id);
    expect((await entity(BO)).articles).toBe(3);
  });

  test.each<readonly [string, unknown, number, string]>([
    ['somebody unknown', { kind: 'same', entities: [GADDAFI, 'person/nobody'] }, 404, 'ENTITY_UNKNOWN'],
    ['one with itself', { kind: 'same', entities: [GADDAFI, GADDAFI] }, 400, 'DECISION_INVALID'],
    ['one alone', { kind: 'different', entities: [GADDAFI] }, 400, 'REQUEST_INVALID'],
    ['an unknown claim', { kind: 'wrong', claim: '0'.repeat(24) }, 404, 'CLAIM_UNKNOWN'],
    ['an unknown kind', { kind: 'delete', entity: GADDAFI }, 400, 'REQUEST_INVALID'],
    [
      'a kind of another type',
      { kind: 'retype', entity: GADDAFI, type: 'Place', entityKind: 'ngo' },
      400,
      'DECISION_INVALID',
    ],
    ['an unknown type', { kind: 'retype', entity: GADDAFI, type: 'Robot' }, 400, 'REQUEST_INVALID'],
    ['an empty name', { kind: 'rename', entity: GADDAFI, name: '  ' }, 400, 'REQUEST_INVALID'],
    ['control characters', { kind: 'rename', entity: GADDAFI, name: 'Ann\u0000Lee' }, 400, 'REQUEST_INVALID'],
    [
      'a reason without end',
      { kind: 'rename', entity: GADDAFI, name: 'x', why: 'y'.repeat(501) },
      400,
      'REQUEST_INVALID',
    ],
    ['articles elsewhere', { kind: 'split', entity: GADDAFI, articles: ['0'.repeat(24)] }, 400, 'DECISION_INVALID'],
    ['who says so', { kind: 'rename', entity: GADDAFI, name: 'x', who: 'the editor' }, 400, 'REQUEST_INVALID'],
    ['a list', [], 400, 'REQUEST_INVALID'],
    ['nothing', null, 400, 'REQUEST_INVALID'],
    ['too much', { kind: 'rename', entity: GADDAFI, name: 'x'.repeat(70_000) }, 413, 'REQUEST_TOO_LARGE'],
  ])('%s is refused and nothing is decided', async (_, body, status, code) => {
    const before = await decisions();
    expect(await codeOf(post(apiPaths.decisions(), body))).toEqual([status, code]);
    expect(await decisions()).toEqual(before);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, number, string]>([
    ['a page of another site', { origin: 'https://evil.example' }, 403, 'ORIGIN_REFUSED'],
    ['a sandboxed page', { origin: 'null' }, 403, 'ORIGIN_REFUSED'],
    ['a page of a neighbouring site', { 'sec-fetch-site': 'same-site' }, 403, 'ORIGIN_REFUSED'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'CONTENT_TYPE_REFUSED'],
    ['plain text', { 'content-type': 'text/plain' }, 415, 'CONTENT_TYPE_REFUSED'],
  ])('%s can neither decide nor undo', async (_, headers, status, code) => {
    const before = await decisions();
    const body = { kind: 'same', entities: [GADDAFI, QADHAFI] };
    expect(await codeOf(post(apiPaths.decisions(), body, headers))).toEqual([status, code]);
    expect(await codeOf(post(apiPaths.undoDecision(1), {}, headers))).toEqual([status, code]);
    expect(await decisions()).toEqual(before);
  });

  test('undoing twice, or what was never decided, is told', async () => {
    const { id } = await decide({ kind: 'different', entities: [GADDAFI, QADHAFI] });
    await undo(id);
    expect(await codeOf(post(apiPaths.undoDecision(id), {}))).toEqual([409, 'DECISION_UNDONE']);
    expect(await codeOf(post(apiPaths.undoDecision(999), {}))).toEqual([404, 'DECISION_UNKNOWN']);
    for (const bad of ['0', '-1', '1.5', 'nine', '1e99']) {
      expect(await codeOf(post(`/api/decisions/${bad}/undo`, {}))).toEqual([400, 'REQUEST_INVALID']);
    }
  });

  test('names of nobody are told', async () => {
    expect(await codeOf(get(apiPaths.entityNames('person/nobody' as EntityId)))).toEqual([404, 'ENTITY_UNKNOWN']);
  });

  test('decisions that arrive together are made one after another, and all are kept', async () => {
    const [one, other] = await Promise.all([
      decide({ kind: 'rename', entity: BO, name: 'Bo A. Chen' }),
      decide({ kind: 'rename', entity: BO, name: 'Bo B. Chen' }),
    ]);
    expect(other.id).toBe(one.id + 1);
    expect((await entity(BO)).name).toBe('Bo B. Chen');
    await undo(one.id);
    await undo(other.id);
  });

  test('while another command writes the ledger it is told, without a path or a process', async () => {
    const other = await openWorkspace(doubtful.config, { mode: 'write' });
    const answer = await post(apiPaths.decisions(), { kind: 'rename', entity: BO, name: 'x' });
    await other.close();
    expect(answer.status).toBe(409);
    expect(apiErrorSchema.parse(answer.body)).toMatchObject({
      code: 'LEDGER_HELD',
      message: 'another newsgraph is writing the ledger',
    });
    expect(JSON.stringify(answer.body)).not.toContain(doubtful.config.folder);
  });

  test('a name with script in it goes through as it is', async () => {
    const found = searchResponseSchema.parse((await get(apiPaths.search('Eve'))).body).entities[0]!;
    expect(found.name).toBe(HOSTILE_NAME);
    const { members } = entityNamesSchema.parse((await get(apiPaths.entityNames(found.id))).body);
    expect(members[0]?.names).toEqual([HOSTILE_NAME]);
  });
});

describeWith('neo4j', 'with the neo4j store', () => {
  beforeAll(async () => {
    const { uri, user, password } = await emptyNeo4j();
    await start({ NEWSGRAPH_STORE: 'neo4j', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  }, NEO4J_START_MS);
  afterAll(() => stop());
  reviewSuite();
});

test('where the resolved ledger is missing that is told without its path', async () => {
  await start();
  rmSync(join(doubtful.config.folder, 'resolution.sqlite'));
  const { status, body } = await get(apiPaths.review());
  expect([status, apiErrorSchema.parse(body).code]).toEqual([503, 'RESOLUTION_STALE']);
  expect(JSON.stringify(body)).not.toContain(doubtful.config.folder);
  await stop();
});

test('a server that only shows has nothing of it', async () => {
  doubtful = await openDoubtfulWorkspace();
  server = await startServer({ store: doubtful.store, log: createLog({ level: 'silent' }), port: 0 });
  expect(healthSchema.parse((await get(apiPaths.health())).body).can.review).toBe(false);
  const body = { kind: 'wrong', claim: '0'.repeat(24) as ClaimId };
  expect(await codeOf(post(apiPaths.decisions(), body))).toEqual([404, 'ROUTE_UNKNOWN']);
  await stop();
});
