import type { DomElement } from '../html/dom';

/** One object of a page's structured data. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Nesting at which a graph is no longer followed. */
const DEEPEST = 6;

/**
 * Returns every object of a page's JSON-LD in document order, those of `@graph` and of lists included. A tag that is no
 * JSON is passed over.
 */
export function readJsonLd(document: DomElement): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseTag(script.textContent ?? ''), nodes, 0);
  }
  return nodes;
}

/** The first object that is an article of some kind. */
export function findArticleNode(nodes: readonly JsonLdNode[]): JsonLdNode | undefined {
  return nodes.find((node) =>
    typesOf(node).some((type) => /Article$|^(?:BlogPosting|Report|LiveBlogPosting)$/.test(type)),
  );
}

/** Names of persons or organisations: strings, objects with `name`, or a list of either. */
export function namesOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((item) => {
    const name = typeof item === 'string' ? item : isNode(item) ? item['name'] : undefined;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });
  return names.length > 0 ? names.join(', ') : undefined;
}

/** The value where it is a string that is not blank. */
export function stringOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    collect(value['@graph'], nodes, depth + 1);
    collect(value['mainEntity'], nodes, depth + 1);
  }
}

/** Comments and CDATA marks around the JSON are common. */
function parseTag(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function typesOf(node: JsonLdNode): readonly string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
