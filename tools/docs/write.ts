// Writes the pages of docs/ that derive from the code: npm run docs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './pages';

for (const [path, page] of Object.entries(PAGES)) {
  writeFileSync(join(__dirname, '../..', path), page());
  console.log(path);
}
