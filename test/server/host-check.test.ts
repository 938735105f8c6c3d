import { allowedHosts, checkHost } from '../../src/server/host-check';

const hosts = allowedHosts('127.0.0.1');

test.each(['127.0.0.1:8080', 'localhost', 'LOCALHOST:1234', '[::1]:8080'])('%s is this machine', (host) => {
  expect(() => checkHost(host, hosts)).not.toThrow();
});

test.each([
  'evil.example',
  'evil.example:8080',
  '127.0.0.1.evil.example',
  'localhost.evil.example:80',
  'localhost:80@evil.example',
  '127.0.0.1:80:80',
  '0.0.0.0',
  '',
  undefined,
])('%s is another', (host) => {
  expect(() => checkHost(host, hosts)).toThrow(expect.objectContaining({ code: 'HOST_REFUSED' }));
});

test('the address that the server is bound to is allowed beside them', () => {
  expect(() => checkHost('192.168.1.7:8080', allowedHosts('192.168.1.7'))).not.toThrow();
  expect(() => checkHost('[fe80::1]:8080', allowedHosts('fe80::1'))).not.toThrow();
});
