import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDocument } from '../../src/pipeline/2-clean/clean';
import { readArticle } from '../../src/pipeline/pipeline';

/** What each stage makes of a golden article, in a form that a person can read and compare. */
export interface GoldenStages {
  readonly furniture: readonly string[];
  readonly sentences: readonly string[];
  readonly entities: readonly string[];
  readonly claims: readonly string[];
}

/** Names of the folders beside this file. */
export const goldenSlugs = (): readonly string[] =>
  readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(__dirname, entry.name, 'article.txt')))
    .map(({ name }) => name)
    .sort();

/** Path of a file of a golden folder: `article.txt`, `expected.json`, `NOTE.md`. */
export const goldenFile = (slug: string, file: string): string => join(__dirname, slug, file);

/** Reads a golden article, published on Wednesday 2020-01-15. */
export function readStages(slug: string): GoldenStages {
  const text = readFileSync(goldenFile(slug, 'article.txt'), 'utf8');
  const cleaned = cleanDocument({
    source: { name: 'golden', location: slug },
    content: { kind: 'text', text },
    publishedAt: '2020-01-15',
    retrievedAt: '2020-01-15T12:00:00Z',
  });
  if (cleaned.kind !== 'article') throw new Error(`${slug}: ${cleaned.message}`);
  const { article } = cleaned;
  const read = readArticle(article);
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) => article.text.slice(start, end);
  const nameOf = new Map(read.chains.map(({ id, name }) => [id, name]));
  return {
    furniture: article.furniture.map(slice),
    sentences: read.sentences.map(({ start, end, kind }) => `${kind}: ${slice({ start, end })}`),
    entities: read.chains.map(({ type, kind, name, mentions }) => {
      const texts = mentions.map(({ mention, rule }) => `${mention.text} (${rule})`);
      return `${type}${kind === undefined ? '' : `/${kind}`} ${name}: ${texts.join(', ')}`;
    }),
    claims: read.claims.map((claim) => {
      const told = [
        claim.polarity === 'negative' ? 'negative' : '',
        claim.modality === 'asserted' ? '' : claim.modality,
        claim.date === undefined ? '' : `on ${claim.date}`,
        claim.place === undefined ? '' : `at ${nameOf.get(claim.place)}`,
        claim.saidBy === undefined ? '' : `said by ${nameOf.get(claim.saidBy)}`,
        claim.role === undefined ? '' : `as ${claim.role.normalized} (${claim.tense})`,
      ].filter((part) => part !== '');
      const head = `${nameOf.get(claim.subject)} ${claim.type} ${nameOf.get(claim.object)}`;
      return `${head}${told.length > 0 ? ` | ${told.join(', ')}` : ''} | ${claim.rule} | "${slice(claim.trigger)}"`;
    }),
  };
}
