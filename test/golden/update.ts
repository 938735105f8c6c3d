import { writeFileSync } from 'node:fs';
import { goldenFile, goldenSlugs, readStages } from './golden-articles';

/** Writes `expected.json` of the golden folders named, with `--update`; without it, prints what they give now. */
function main(args: readonly string[]): void {
  const isUpdate = args.includes('--update');
  const named = args.filter((arg) => !arg.startsWith('--'));
  const slugs = goldenSlugs();
  const unknown = named.filter((slug) => !slugs.includes(slug));
  if (unknown.length > 0 || named.length === 0) {
    console.error(`usage: npm run golden -- <slug>… [--update]; slugs: ${slugs.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  for (const slug of named) {
    const json = `${JSON.stringify(readStages(slug), null, 2)}\n`;
    if (isUpdate) writeFileSync(goldenFile(slug, 'expected.json'), json);
    else process.stdout.write(json);
  }
}

main(process.argv.slice(2));
