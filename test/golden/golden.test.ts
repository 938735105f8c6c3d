import { existsSync, readFileSync } from 'node:fs';
import { goldenFile, goldenSlugs, readStages } from './golden-articles';

/** A change here is a change of what the product reads: `npm run golden -- <slug> --update`, and say why in the commit. */
describe.each(goldenSlugs())('golden article %s', (slug) => {
  test('gives what is expected at every stage', () => {
    expect(readStages(slug)).toEqual(JSON.parse(readFileSync(goldenFile(slug, 'expected.json'), 'utf8')));
  });

  test('says why it exists', () => {
    expect(existsSync(goldenFile(slug, 'NOTE.md'))).toBe(true);
  });
});
