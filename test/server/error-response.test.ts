import { NewsgraphError } from '../../src/base/errors';
import { toErrorResponse } from '../../src/server/error-response';

test('an error of ours is told with code, message and hint', () => {
  const { status, body } = toErrorResponse(new NewsgraphError('ENTITY_UNKNOWN', 'no entity has the id "x"'));
  expect(status).toBe(404);
  expect(body).toEqual({ code: 'ENTITY_UNKNOWN', message: 'no entity has the id "x"', hint: expect.any(String) });
});

test('a store that does not answer is no fault of the request', () => {
  expect(toErrorResponse(new NewsgraphError('STORE_UNREACHABLE', 'gone')).status).toBe(503);
});

test.each([
  ['LEDGER_MISSING', 503],
  ['LEDGER_HELD', 409],
  ['RESOLUTION_STALE', 503],
] as const)('%s tells neither a path nor a process', (code, status) => {
  const answer = toErrorResponse(new NewsgraphError(code, '/home/someone/secret is held by process 7 on host'));
  expect(answer).toMatchObject({ status, body: { code } });
  expect(answer.body.message).not.toMatch(/secret|process|host/);
});

test.each([
  new Error('/home/someone/secret'),
  new NewsgraphError('INTERNAL', '/home/someone/secret'),
  'text',
  undefined,
])('of a fault of ours nothing internal is told', (error) => {
  const { status, body } = toErrorResponse(error);
  expect(status).toBe(500);
  expect(body.code).toBe('INTERNAL');
  expect(JSON.stringify(body)).not.toContain('secret');
});

test.each([
  [413, 'REQUEST_TOO_LARGE'],
  [429, 'REQUEST_TOO_MANY'],
  [400, 'REQUEST_INVALID'],
])('what the framework refuses with %i has a code', (statusCode, code) => {
  const { status, body } = toErrorResponse(Object.assign(new Error('refused'), { statusCode }));
  expect([status, body.code]).toEqual([statusCode, code]);
});
