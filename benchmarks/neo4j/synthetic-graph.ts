import type { Entity, EntityType } from '../../src/model/entity';
import type { ClaimNode, Fact } from '../../src/model/fact';
import { asArticleId, asClaimId, asEntityId, asFactId, type RelationType } from '../../src/model/id';
import type { ArticleNode, Patch } from '../../src/model/patch';
import { RELATIONS } from '../../src/ontology/relations';

export interface GraphSize {
  readonly entities: number;
  readonly facts: number;
  readonly claims: number;
  /** Claims an article states. Default 20. */
  readonly claimsPerArticle?: number;
  /** Articles a patch brings. Default 500, as projecting has them. */
  readonly articlesPerPatch?: number;
}

interface Link {
  readonly subject: number;
  readonly object: number;
  readonly type: RelationType;
  readonly id: string;
}

const TYPES: readonly EntityType[] = ['Person', 'Person', 'Person', 'Organization', 'Place'];
const FIRST =
  'Ada Ben Cleo Dan Eva Finn Gita Hugo Ines Jan Kaya Leo Mira Nils Olga Paul Rosa Sven Tara Ulf Vera Wim Yara Zeno'.split(
    ' ',
  );
const LAST =
  'Abel Brandt Castro Duval Ekman Fischer Gruber Hansen Ivarsen Jonas Keller Lund Meyer Novak Olsen Petrov Quist Ritter Sato Thun Unger Voss Weber Zeller'.split(
    ' ',
  );
const FILLER = 'The ministers gathered in the old hall by the river, and the talks went on until late in the evening. ';

/** Returns numbers in [0, 1) that are the same at every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Returns the patches that fill a store with an invented graph, the same at every run. Few entities have most of the facts,
 * as in real news. An entity, a fact or a mention comes with the first article that has it; articles have 2,000 characters.
 */
export function* syntheticPatches(size: GraphSize, prefix = ''): Iterable<Patch> {
  const { entities, claims, claimsPerArticle = 20, articlesPerPatch = 500 } = size;
  const random = randomFrom(7);
  const links = makeLinks(size, random, prefix);
  const seenEntities = new Set<number>();
  const seenLinks = new Set<number>();
  const articles = Math.ceil(claims / claimsPerArticle);
  for (let first = 0; first < articles; first += articlesPerPatch) {
    const rows = {
      articles: [] as ArticleNode[],
      entities: [] as Entity[],
      mentions: [] as Patch['mentions']['upsert'][number][],
      claims: [] as ClaimNode[],
      facts: [] as Fact[],
    };
    for (let number = first; number < Math.min(articles, first + articlesPerPatch); number++) {
      const article = makeArticle(number, prefix);
      const mentioned = new Set<number>();
      rows.articles.push(article);
      for (let index = 0; index < claimsPerArticle; index++) {
        const place = number * claimsPerArticle + index;
        // The first claims bring the facts, the later ones repeat them.
        const linkNumber = place < links.length ? place : Math.floor(random() ** 2 * links.length);
        const link = links[linkNumber] as Link;
        for (const end of [link.subject, link.object]) {
          mentioned.add(end);
          if (seenEntities.has(end)) continue;
          seenEntities.add(end);
          rows.entities.push(makeEntity(end, entities, prefix));
        }
        if (!seenLinks.has(linkNumber)) {
          seenLinks.add(linkNumber);
          rows.facts.push(makeFact(link, article, prefix));
        }
        rows.claims.push(makeClaim(place, link, article, { random, prefix }));
      }
      for (const entity of mentioned) {
        rows.mentions.push({
          article: article.id,
          entity: entityId(entity, prefix),
          count: 2,
          names: [nameOf(entity)],
          spans: [10, 24, 80, 94],
        });
      }
    }
    yield {
      ledger: 'synthetic',
      resolution: 'r1',
      from: first,
      to: first + articlesPerPatch,
      articles: { upsert: rows.articles, remove: [] },
      entities: { upsert: rows.entities, remove: [] },
      mentions: { upsert: rows.mentions, remove: [] },
      claims: { upsert: rows.claims, remove: [] },
      facts: { upsert: rows.facts, remove: [] },
      redirects: { upsert: [], remove: [] },
    };
  }
}

/** Name of the n-th entity; some hundred share each, as in life. */
export const nameOf = (entity: number): string =>
  `${FIRST[entity % FIRST.length]} ${LAST[Math.floor(entity / FIRST.length) % LAST.length]}${entity < 576 ? '' : ` ${Math.floor(entity / 576)}`}`;

/** Public id of the n-th entity. */
export const entityId = (entity: number, prefix = '') =>
  asEntityId(`${typeOf(entity).toLowerCase()}/${prefix}${nameOf(entity).toLowerCase().replaceAll(' ', '-')}`);

const typeOf = (entity: number): EntityType => TYPES[entity % TYPES.length] as EntityType;

const hex = (kind: string, number: number, prefix: string) =>
  `${prefix}${kind}${number.toString(16).padStart(22 - prefix.length, '0')}`;

function makeLinks({ entities, facts }: GraphSize, random: () => number, prefix: string): readonly Link[] {
  const relations = [...RELATIONS];
  const seen = new Set<string>();
  const links: Link[] = [];
  while (links.length < facts) {
    // Every entity has a fact; the other end is mostly one of few.
    const a = links.length < entities ? links.length : Math.floor(random() ** 3 * entities);
    const b = Math.floor(random() ** 3 * entities);
    const [type, { symmetric }] = relations[Math.floor(random() ** 2 * relations.length)] as (typeof relations)[number];
    const [subject, object] = symmetric && entityId(b, prefix) < entityId(a, prefix) ? [b, a] : [a, b];
    const key = `${subject} ${type} ${object}`;
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    links.push({ subject, object, type, id: hex('fa', links.length, prefix) });
  }
  return links;
}

const day = (number: number) => new Date(Date.UTC(2016, 0, 1 + (number % 1_500))).toISOString().slice(0, 10);

function makeArticle(number: number, prefix: string): ArticleNode {
  return {
    id: asArticleId(hex('a0', number, prefix)),
    contentHash: hex('c0', number, prefix).padEnd(64, '0'),
    url: `https://news.invalid/${prefix}${number}`,
    title: `Talks, day ${number}`,
    outlet: `Outlet ${number % 200}`,
    publishedAt: day(number),
    retrievedAt: '2020-01-01T00:00:00Z',
    language: 'en',
    text: FILLER.repeat(20),
    furniture: [],
  };
}

function makeEntity(number: number, entities: number, prefix: string): Entity {
  return {
    id: entityId(number, prefix),
    type: typeOf(number),
    name: nameOf(number),
    aliases: [nameOf(number).split(' ')[1] ?? ''],
    articles: 1 + Math.floor(entities / (number + 1)),
    claims: 1 + Math.floor((5 * entities) / (number + 1)),
    firstSeen: '2016-01-01',
    lastSeen: day(number),
  };
}

function makeFact({ subject, object, type, id }: Link, article: ArticleNode, prefix: string): Fact {
  return {
    id: asFactId(id),
    type,
    subject: entityId(subject, prefix),
    object: entityId(object, prefix),
    claims: 1 + (subject % 4),
    articles: 1 + (subject % 3),
    outlets: 1 + (subject % 3),
    origins: 1 + (subject % 3),
    firstDate: article.publishedAt ?? '',
    lastDate: article.publishedAt ?? '',
    dates: [article.publishedAt ?? ''],
    confidence: 0.9,
    quote: FILLER.trim(),
    roles: [],
    current: true,
  };
}

interface ClaimOptions {
  readonly random: () => number;
  readonly prefix: string;
}

function makeClaim(
  number: number,
  { subject, object, type }: Link,
  article: ArticleNode,
  { random, prefix }: ClaimOptions,
): ClaimNode {
  const chance = random();
  return {
    id: asClaimId(hex('d0', number, prefix)),
    article: article.id,
    type,
    subject: entityId(subject, prefix),
    object: entityId(object, prefix),
    ...(chance < 0.2 ? { saidBy: entityId(subject, prefix), speakerAt: { start: 1, end: 5 } } : {}),
    polarity: chance > 0.97 ? 'negative' : 'positive',
    modality: chance > 0.9 && chance <= 0.97 ? 'planned' : 'asserted',
    date: day(number),
    confidence: 0.9,
    rule: 'verb:meet:with',
    quote: FILLER.trim(),
    quoteStart: 0,
    quoteEnd: FILLER.trim().length,
    triggerStart: 14,
    triggerEnd: 22,
    subjectAt: { start: 4, end: 13 },
    objectAt: { start: 30, end: 34 },
  };
}
