import type { Entity } from '../../model/entity';
import type { ClaimNode, Fact } from '../../model/fact';
import type { EntityId } from '../../model/id';
import type { ArticleNode } from '../../model/patch';
import { ENTITIES } from '../../ontology/entities';
import { relationEntry } from '../../ontology/relations';
import type { ExportedRow } from './exported-rows';

const CONTEXT = { '@vocab': 'https://schema.org/', newsgraph: 'urn:newsgraph:' };

/**
 * JSON-LD 1.1 in terms of schema.org: entities by their types, articles as `NewsArticle`, facts and what articles state as
 * `Claim`, whose `additionalType` is the relation and whose `about` are subject and object, in this order. What has no type
 * there is a `Thing`.
 */
export async function* toJsonLd(rows: AsyncIterable<ExportedRow>): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  const names = new Map<EntityId, string>();
  let separator = '\n';
  for await (const each of rows) {
    if (each.kind === 'entity') names.set(each.row.id, each.row.name);
    yield separator + JSON.stringify(toNode(each, names));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function toNode(each: ExportedRow, names: ReadonlyMap<EntityId, string>): object {
  switch (each.kind) {
    case 'article':
      return articleNode(each.row);
    case 'entity':
      return entityNode(each.row);
    case 'claim':
      return claimNode(each.row, names);
    case 'fact':
      return factNode(each.row, names);
  }
}

function entityNode({ id, type, kind, name, aliases }: Entity): object {
  const [plain = 'Thing'] = ENTITIES[type].schemaOrg.slice(-1);
  const own = ENTITIES[type].schemaOrg.find((each) => each.toLowerCase() === kind);
  return {
    '@id': iri(id),
    '@type': own ?? ENTITIES[type].schemaOrg.find((each) => each === type) ?? plain,
    name,
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    ...(kind === undefined ? {} : { additionalType: iri(`kind/${kind}`) }),
  };
}

function articleNode({ id, url, title, outlet, author, publishedAt, language }: ArticleNode): object {
  return {
    '@id': iri(`article/${id}`),
    '@type': 'NewsArticle',
    headline: title,
    ...(url !== undefined && /^https?:\/\//i.test(url) ? { url } : {}),
    ...(outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
    ...(publishedAt === undefined ? {} : { datePublished: publishedAt }),
    inLanguage: language,
  };
}

function claimNode(claim: ClaimNode, names: ReadonlyMap<EntityId, string>): object {
  const { id, article, quote, polarity, modality, saidBy, date, confidence } = claim;
  return {
    ...statement(claim, names),
    '@id': iri(`claim/${id}`),
    text: quote,
    appearance: { '@id': iri(`article/${article}`) },
    ...(saidBy === undefined ? {} : { creator: { '@id': iri(saidBy) } }),
    ...(date === undefined ? {} : { temporalCoverage: date }),
    additionalProperty: [
      property('polarity', polarity),
      property('modality', modality),
      property('confidence', confidence),
    ],
  };
}

function factNode(fact: Fact, names: ReadonlyMap<EntityId, string>): object {
  const { id, quote, firstDate, lastDate, confidence, origins, claims, current } = fact;
  return {
    ...statement(fact, names),
    '@id': iri(`fact/${id}`),
    text: quote,
    ...(firstDate === undefined || lastDate === undefined
      ? {}
      : { temporalCoverage: firstDate === lastDate ? firstDate : `${firstDate}/${lastDate}` }),
    additionalProperty: [
      property('confidence', confidence),
      property('origins', origins),
      property('claims', claims),
      property('current', current),
    ],
  };
}

function statement(
  { type, subject, object }: Pick<Fact, 'type' | 'subject' | 'object'>,
  names: ReadonlyMap<EntityId, string>,
): object {
  return {
    '@type': 'Claim',
    name: `${names.get(subject) ?? subject} ${relationEntry(type).label} ${names.get(object) ?? object}`,
    additionalType: iri(`relation/${type}`),
    about: { '@list': [{ '@id': iri(subject) }, { '@id': iri(object) }] },
  };
}

const property = (name: string, value: string | number | boolean) => ({ '@type': 'PropertyValue', name, value });

/** An entity's own slash stays; whatever an IRI cannot hold is encoded. */
const iri = (id: string) => `urn:newsgraph:${id.split('/').map(encodeURIComponent).join('/')}`;
