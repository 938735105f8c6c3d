import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../../tools/docs/pages';

const root = join(__dirname, '../..');

test.each(Object.keys(PAGES))('%s is what the code says; `npm run docs` writes it', (path) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(PAGES[path]?.());
});

const guides = [
  'README.md',
  'src/README.md',
  'cypher/README.md',
  'samples/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test.each(guides.filter((path) => existsSync(join(root, path))))('links of %s lead to files that exist', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
  expect(links.filter((link) => !existsSync(join(root, path, '..', link)))).toEqual([]);
});
