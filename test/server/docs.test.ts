import { ROUTES } from '../../src/api/routes';
import { readConfig } from '../../src/app/config';
import { createReviewer } from '../../src/app/create-reviewer';
import { createGraphQueries } from '../../src/app/graph-queries';
import { createLog } from '../../src/base/log';
import { createServer } from '../../src/server/create-server';
import { describeApi } from '../../src/server/openapi';
import { openLadybugQueries } from '../../src/store/ladybug/open-ladybug-queries';
import { openTalksStore } from '../support/talks-store';

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId: string; readonly parameters: readonly object[] }>>>
  >;
}

const document = describeApi() as Document;

test('the OpenAPI document has every route of the table, with its parameters', () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(ROUTES).sort());
  expect(document.paths['/api/entities/{id}/neighbours']?.['get']?.parameters).toEqual([
    expect.objectContaining({ name: 'id', in: 'path', required: true }),
    expect.objectContaining({ name: 'limit', in: 'query', required: false }),
    expect.objectContaining({ name: 'offset', in: 'query', required: false }),
  ]);
});

test('every reference of the document leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to);
  expect(new Set(references)).toEqual(new Set(['#/components/schemas/Error']));
});

test('the page and the document are served under the strict policy, and what is listed is there', async () => {
  const { store, remove } = await openTalksStore();
  const engine = openLadybugQueries(store);
  const queries = createGraphQueries(store.read, engine);
  // Nothing is reviewed here, so that no ledger is ever opened.
  const reviewer = createReviewer(readConfig({ env: {}, cwd: __dirname }), { store });
  const server = await createServer({ store, queries, reviewer, log: createLog({ level: 'silent' }) });
  const page = await server.inject({ url: '/api/docs', headers: { host: '127.0.0.1' } });
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(page.body).not.toMatch(/<script|<style|style=/);
  const json = await server.inject({ url: '/api/docs/openapi.json', headers: { host: '127.0.0.1' } });
  expect((json.json() as Document).openapi).toBe('3.1.0');
  const missing = Object.values(ROUTES).filter(
    ({ method, path }) => !path.startsWith('/add') && !server.hasRoute({ method, url: `/api${path}` }),
  );
  expect(missing).toEqual([]);
  await server.close();
  await engine.close();
  await remove();
});
