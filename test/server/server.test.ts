import { request } from 'node:http';
import { ontologySchema } from '../../src/api/ontology';
import { apiPaths } from '../../src/api/paths';
import {
  apiErrorSchema,
  articleResponseSchema,
  articlesResponseSchema,
  claimResponseSchema,
  claimsResponseSchema,
  entityArticlesSchema,
  entityResponseSchema,
  factResponseSchema,
  healthSchema,
  neighboursSchema,
  searchResponseSchema,
  statsSchema,
  subgraphSchema,
} from '../../src/api/responses';
import { createLog } from '../../src/base/log';
import { asArticleId, asClaimId, asEntityId, asFactId } from '../../src/model/id';
import { type RunningServer, startServer } from '../../src/server/start-server';
import { articleIdOf } from '../support/patch-of-articles';
import { MEETING_QUOTE, MEETING_TITLE, talksEntity } from '../support/talks-graph';
import { openTalksStore, type TemporaryStore } from '../support/talks-store';

const log = createLog({ level: 'silent' });
const blinken = talksEntity('Antony Blinken');
const mistura = talksEntity('Staffan de Mistura');
let talks: TemporaryStore;
let server: RunningServer;

beforeAll(async () => {
  talks = await openTalksStore();
  server = await startServer({ store: talks.store, log, port: 0 });
});
afterAll(async () => {
  await server.close();
  await talks.remove();
});

async function get(
  path: string,
): Promise<{ readonly status: number; readonly body: unknown; readonly headers: Headers }> {
  const response = await fetch(server.address + path);
  return { status: response.status, body: await response.json(), headers: response.headers };
}

async function meetingFact() {
  const { facts } = neighboursSchema.parse((await get(apiPaths.neighbours(blinken))).body);
  const fact = facts.find(({ type, object, subject }) => type === 'MET_WITH' && [object, subject].includes(mistura));
  if (fact === undefined) throw new Error('the meeting is missing');
  return fact;
}

test('health names the store', async () => {
  expect(healthSchema.parse((await get('/api/health')).body)).toEqual({
    status: 'ok',
    store: 'embedded',
    can: { query: false, add: false, review: false },
  });
});

test('stats count what is there', async () => {
  expect(statsSchema.parse((await get('/api/stats')).body)).toMatchObject({ articles: 5, entities: 27 });
});

test('the ontology has its relations', async () => {
  expect(ontologySchema.parse((await get('/api/ontology')).body).relations.length).toBeGreaterThan(40);
});

test('the overview is as large as asked, and its facts lie inside', async () => {
  const { entities, facts } = subgraphSchema.parse((await get('/api/overview?limit=6')).body);
  expect(entities).toHaveLength(6);
  const ids = entities.map(({ id }) => id);
  for (const { subject, object } of facts) expect([ids.includes(subject), ids.includes(object)]).toEqual([true, true]);
});

test.each(['Antony Blinken', 'blinken', 'Blinkin', 'Blin'])('a search for "%s" finds him first', async (q) => {
  const { entities } = searchResponseSchema.parse((await get(apiPaths.search(q))).body);
  expect(entities[0]?.id).toBe(blinken);
});

test('a search finds articles by the words of their titles where it is asked to, and none elsewhere', async () => {
  const found = async (articles?: number) =>
    searchResponseSchema.parse(
      (await get(apiPaths.search(MEETING_TITLE, articles === undefined ? {} : { articles }))).body,
    ).articles;
  expect((await found(3)).map(({ id }) => id)).toEqual([articleIdOf(MEETING_TITLE)]);
  expect(await found()).toEqual([]);
});

test('the articles of an entity are those that name it, latest first, page by page', async () => {
  const page = async (options: { limit?: number; offset?: number } = {}) =>
    entityArticlesSchema.parse((await get(apiPaths.entityArticles(blinken, options))).body);
  const { entity } = entityResponseSchema.parse((await get(apiPaths.entity(blinken))).body);
  const all = await page();
  expect([all.articles.length, all.total]).toEqual([entity.articles, entity.articles]);
  const days = all.articles.map(({ publishedAt = '' }) => publishedAt);
  expect(days).toEqual([...days].sort().reverse());
  expect(await page({ limit: 1, offset: 1 })).toEqual({ articles: all.articles.slice(1, 2), total: all.total });
  const answer = await get(apiPaths.entityArticles(asEntityId('person/nobody')));
  expect([answer.status, apiErrorSchema.parse(answer.body).code]).toEqual([404, 'ENTITY_UNKNOWN']);
});

test('a search for what is not there finds nothing', async () => {
  expect(searchResponseSchema.parse((await get(apiPaths.search('Qwertzuiop'))).body).entities).toEqual([]);
});

test('an entity comes with its names', async () => {
  const { entity } = entityResponseSchema.parse((await get(apiPaths.entity(blinken))).body);
  expect(entity).toMatchObject({ name: 'Antony Blinken', type: 'Person' });
  expect(entity.aliases).toContain('Blinkin');
});

test('neighbours come in pages of one total', async () => {
  const all = neighboursSchema.parse((await get(apiPaths.neighbours(mistura))).body);
  const first = neighboursSchema.parse((await get(apiPaths.neighbours(mistura, { limit: 2 }))).body);
  const second = neighboursSchema.parse((await get(apiPaths.neighbours(mistura, { limit: 2, offset: 2 }))).body);
  expect([...first.facts, ...second.facts]).toEqual(all.facts.slice(0, 4));
  expect(first.total).toBe(all.facts.length);
});

test('a fact comes with the sentences that state it, the surest first', async () => {
  const fact = await meetingFact();
  const { claims, subject, object } = factResponseSchema.parse((await get(apiPaths.fact(fact.id))).body);
  expect([subject.name, object.name].sort()).toEqual(['Antony Blinken', 'Staffan de Mistura']);
  expect(claims.map(({ claim }) => claim.quote)).toEqual([
    MEETING_QUOTE,
    expect.stringContaining('Blinkin held talks'),
  ]);
  expect(claims[0]).toMatchObject({ article: { title: MEETING_TITLE }, speaker: { name: 'John Kirby' } });
});

test('claims of a fact are paged', async () => {
  const { id } = await meetingFact();
  const { claims } = claimsResponseSchema.parse((await get(apiPaths.claimsOfFact(id, { limit: 1, offset: 1 }))).body);
  expect(claims).toHaveLength(1);
});

test('a pronoun comes with the sentence that names it', async () => {
  const { claims } = claimsResponseSchema.parse(
    (await get(apiPaths.claimsBetween({ a: blinken, b: talksEntity('United Nations') }))).body,
  );
  expect(claims[0]?.claim.quote).toBe('He also praised the United Nations for its patience.');
  expect(claims[0]?.namingQuotes).toEqual([
    { end: 'subject', quote: expect.stringContaining('Blinken reaffirmed'), start: expect.any(Number) },
  ]);
});

test('between two entities a plan is told although it is no fact', async () => {
  const nsc = talksEntity('US National Security Council');
  const { claims } = claimsResponseSchema.parse((await get(apiPaths.claimsBetween({ a: nsc, b: mistura }))).body);
  expect(claims.map(({ claim }) => claim.modality)).toEqual(['planned']);
});

test('one claim can be asked for', async () => {
  const { claims } = factResponseSchema.parse((await get(apiPaths.fact((await meetingFact()).id))).body);
  const [first] = claims;
  if (first === undefined) throw new Error('no claim');
  expect(claimResponseSchema.parse((await get(apiPaths.claim(first.claim.id))).body).claim).toEqual(first);
});

test('articles come without their text, latest first', async () => {
  const { articles } = articlesResponseSchema.parse((await get(apiPaths.articles())).body);
  expect(articles.map(({ publishedAt }) => publishedAt)).toEqual([
    '2016-03-20',
    '2016-03-16',
    '2016-03-14',
    '2016-03-04',
    '2016-03-03',
  ]);
});

test('an article comes with its text, mentions and claims; every span is in the text', async () => {
  const { article, mentions, claims } = articleResponseSchema.parse(
    (await get(apiPaths.article(articleIdOf(MEETING_TITLE)))).body,
  );
  expect(claims.length).toBeGreaterThan(5);
  for (const { claim } of claims) expect(article.text.slice(claim.quoteStart, claim.quoteEnd)).toBe(claim.quote);
  const named = mentions.find(({ entity }) => entity.id === blinken);
  expect(named?.names).toEqual(['Antony Blinken', 'Blinken']);
});

describe('what cannot be answered', () => {
  const none = '0'.repeat(24);
  test.each([
    [apiPaths.entity(asEntityId('person/nobody')), 404, 'ENTITY_UNKNOWN'],
    [apiPaths.neighbours(asEntityId('person/nobody')), 404, 'ENTITY_UNKNOWN'],
    [apiPaths.fact(asFactId(none)), 404, 'FACT_UNKNOWN'],
    [apiPaths.claim(asClaimId(none)), 404, 'CLAIM_UNKNOWN'],
    [apiPaths.article(asArticleId(none)), 404, 'ARTICLE_UNKNOWN'],
    ['/api/nothing', 404, 'ROUTE_UNKNOWN'],
    ['/api/entities/', 400, 'REQUEST_INVALID'],
    ['/api/facts/../../etc/passwd', 404, 'ROUTE_UNKNOWN'],
    ['/api/facts/xyz', 400, 'REQUEST_INVALID'],
    ['/api/search', 400, 'REQUEST_INVALID'],
    ['/api/search?q=%20', 400, 'REQUEST_INVALID'],
    ['/api/search?q=a&q=b', 400, 'REQUEST_INVALID'],
    ['/api/overview?limit=1000000', 400, 'REQUEST_INVALID'],
    ['/api/overview?limt=5', 400, 'REQUEST_INVALID'],
    ['/api/claims?a=x', 400, 'REQUEST_INVALID'],
    ['/api/entities/%00', 400, 'REQUEST_INVALID'],
    ['/api/entities/%E0%A4%A', 400, 'REQUEST_INVALID'],
  ])('%s answers %i %s', async (path, status, code) => {
    const answer = await get(path);
    expect([answer.status, apiErrorSchema.parse(answer.body).code]).toEqual([status, code]);
    expect(apiErrorSchema.parse(answer.body).hint).not.toBe('');
  });
});

test.each(["' OR 1=1 --", '"; DROP TABLE entity', '*', 'a* NEAR b', '%', '\\', '😀', '( [ {'])(
  'a search for %s is a search like others',
  async (q) => {
    expect((await get(apiPaths.search(q, { articles: 5 }))).status).toBe(200);
  },
);

test('a name that is a property of objects is an entity like others', async () => {
  const { entity } = entityResponseSchema.parse((await get(apiPaths.entity(talksEntity('constructor')))).body);
  expect(entity.name).toBe('constructor');
});

test('answers carry a strict policy and are not kept', async () => {
  const { headers } = await get('/api/stats');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a page whose name was rebound to this address is refused', async () => {
  const { port } = new URL(server.address);
  const status = await new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/api/stats', headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

test('nothing can be written', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    expect((await fetch(`${server.address}/api/stats`, { method })).status).toBe(404);
  }
});

test('a client that asks too often is told to wait', async () => {
  const slow = await startServer({ store: talks.store, log, port: 0, requestsPerMinute: 3 });
  const answers = await Promise.all(Array.from({ length: 5 }, () => fetch(`${slow.address}/api/stats`)));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(2);
  expect(apiErrorSchema.parse(await refused[0]?.json()).code).toBe('REQUEST_TOO_MANY');
  await slow.close();
});

test('a port that is taken is named', async () => {
  const port = Number(new URL(server.address).port);
  await expect(startServer({ store: talks.store, log, port })).rejects.toMatchObject({
    code: 'SERVER_PORT_TAKEN',
    message: expect.stringContaining(String(port)),
  });
});

test('a store that has gone is told without its inside', async () => {
  const gone = await openTalksStore();
  const failing = await startServer({ store: gone.store, log, port: 0 });
  await gone.remove();
  const response = await fetch(`${failing.address}/api/stats`);
  expect(response.status).toBeGreaterThanOrEqual(500);
  const error = apiErrorSchema.parse(await response.json());
  expect(JSON.stringify(error)).not.toMatch(/sqlite|\/tmp|node_modules/i);
  await failing.close();
});
