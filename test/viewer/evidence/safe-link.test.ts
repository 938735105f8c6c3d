import { safeLink } from '../../../src/viewer/evidence/safe-link';

test.each(['https://news.example/a?b=c', 'http://news.example/'])('%s is a link', (url) => {
  expect(safeLink(url)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '/relative',
  '',
  undefined,
])('%j never is', (url) => {
  expect(safeLink(url)).toBeUndefined();
});

test('a script inside of a web address stays inside of it', () => {
  expect(safeLink('https://news.example/?q="><script>alert(1)</script>')).not.toContain('"');
});
