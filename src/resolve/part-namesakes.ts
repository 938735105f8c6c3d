import { moveArticle } from './move-article';
import { type NamedArticle, partCircles } from './namesake-circles';
import type { NodeIdentity } from './node';
import { readIdentity } from './node-identity';
import type { Step } from './step';

/** Articles about one name beyond which it is not parted by circles: work on it would grow with its fame. */
const MOST_PARTED = 400;

/**
 * Moves the articles about each touched name of people to the nodes of their circles, or back where nothing keeps two of the name apart any
 * more. What is decided depends on what the articles say alone, never on what they were resolved to.
 */
export function partNamesakes(step: Step): void {
  const names = new Map<string, NodeIdentity>();
  for (const ref of step.touched.nodes) {
    const node = readIdentity(step, ref);
    if (node.class === 'Person' && node.keys.length > 0) names.set(JSON.stringify(node.keys), node);
  }
  for (const name of names.values()) partName(step, name);
}

function partName(step: Step, { keys }: NodeIdentity): void {
  const nodes = step.database.all<{ ref: number; facet: string; born: string; circle: string; chains: number }>(
    `SELECT ref, facet, born, circle, chains FROM node JOIN node_key ON node_key.node = node.ref
     WHERE node_key.key = ? AND keys = ? AND chains > 0`,
    `Person ${keys[0]}`,
    JSON.stringify(keys),
  );
  const told = new Set(nodes.flatMap(({ facet, born }) => (facet === '' && born === '' ? [] : `${facet}*${born}`)));
  const isParted = nodes.some(({ circle }) => circle !== '');
  if (told.size < 2 && !isParted) return;
  const refs = nodes.map(({ ref }) => ref);
  const isFew = told.size > 1 && nodes.reduce((sum, { chains }) => sum + chains, 0) <= MOST_PARTED;
  const articles = isFew ? readArticles(step, refs) : new Map<number, NamedArticle>();
  const circles = partCircles([...articles.values()]);
  if (circles.size === 0 && !isParted) return;
  const rows = step.database.all<{ article: number; node: number; circle: string }>(
    `SELECT DISTINCT article, node, circle FROM json_each(?) JOIN chain ON chain.node = value JOIN node ON node.ref = value`,
    JSON.stringify(refs),
  );
  for (const { article, node, circle } of rows) {
    const known = articles.get(article);
    const wanted = (known && circles.get(known)) ?? '';
    if (wanted !== circle) moveArticle(step, { article, node, circle: wanted });
  }
}

function readArticles({ database }: Step, nodes: readonly number[]): ReadonlyMap<number, NamedArticle> {
  const refs = JSON.stringify(nodes);
  const rows = database.all<{ article: number; hash: string; facet: string; born: string; features: string }>(
    `SELECT article, hash, facet, born, features FROM json_each(?) JOIN node ON node.ref = value
     JOIN chain ON chain.node = node.ref JOIN article ON article.ref = chain.article ORDER BY article, facet, born`,
    refs,
  );
  const company = new Map<number, string[]>();
  const beside = database.all<{ article: number; keys: string }>(
    `SELECT DISTINCT other.article AS article, keys FROM json_each(?) JOIN chain AS own ON own.node = value
     JOIN chain AS other ON other.article = own.article JOIN node ON node.ref = other.node
     WHERE class IN ('Person', 'Organization') AND keys <> '[]' AND other.node NOT IN (SELECT value FROM json_each(?))`,
    refs,
    refs,
  );
  for (const { article, keys } of beside) company.set(article, [...(company.get(article) ?? []), keys]);
  const articles = new Map<number, NamedArticle>();
  for (const { article, hash: text, facet, born, features } of rows) {
    const known = articles.get(article);
    articles.set(article, {
      text,
      home: facet === '' ? (known?.home ?? '') : facet,
      born: born === '' ? (known?.born ?? '') : born,
      features: [...new Set([...(known?.features ?? []), ...(JSON.parse(features) as string[])])],
      company: company.get(article) ?? [],
    });
  }
  return articles;
}
