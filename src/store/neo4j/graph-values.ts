import type { Entity, EntityType, MentionsEdge } from '../../model/entity';
import { ENTITY_TYPES } from '../../model/entity';
import type { ClaimNode, Fact, StoredArgument } from '../../model/fact';
import type { ArticleNode } from '../../model/patch';
import type { ArticleSummary } from '../contract';

/** Properties of a node or relationship as the driver gives them. */
export type Properties = Readonly<Record<string, unknown>>;

// What these functions read was written by graph-rows.ts; a person who changes newsgraph's own nodes by hand breaks that,
// which a rebuild mends.

/** Returns an article from `{properties}`; flat furniture becomes spans again. */
export function toArticle({ furniture, ...properties }: Properties): ArticleNode {
  const flat = (furniture ?? []) as readonly number[];
  const spans = flat.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: flat[index + 1] ?? start }] : []));
  return { ...properties, furniture: spans } as unknown as ArticleNode;
}

/** Returns an article from a map projection, in which absent properties are null. */
export function toArticleSummary(properties: Properties): ArticleSummary {
  return withoutNulls(properties) as unknown as ArticleSummary;
}

/** Returns an entity from `{…properties, labels}`. */
export function toEntity({ labels, ...properties }: Properties): Entity {
  return { ...withoutNulls(properties), type: entityType(labels as readonly string[]) } as unknown as Entity;
}

/** Returns the one label that is an entity type. */
export function entityType(labels: readonly string[]): EntityType {
  const type = ENTITY_TYPES.find((each) => labels.includes(each));
  if (!type) throw new Error(`an entity without a type: ${labels.join(', ')}`);
  return type;
}

/** Returns a fact from `{…properties, type, subject, object}`. */
export function toFact(properties: Properties): Fact {
  return withoutNulls(properties) as unknown as Fact;
}

/** Returns a MENTIONS edge from `{…properties, article, entity}`. */
export function toMentions(properties: Properties): MentionsEdge {
  return withoutNulls(properties) as unknown as MentionsEdge;
}

const ENDS = ['subject', 'object', 'speaker', 'place'] as const;
const PARTS = ['Start', 'End', 'NamingStart', 'NamingEnd', 'NamingRule'] as const;

/** Returns a claim from `{…properties, article, subject, object, saidBy, place}`. */
export function toClaim(properties: Properties): ClaimNode {
  const claim: Record<string, unknown> = { ...withoutNulls(properties) };
  for (const end of ENDS) {
    const [start, stop, namingStart, namingEnd, namingRule] = PARTS.map((part) => {
      const value = claim[`${end}${part}`];
      delete claim[`${end}${part}`];
      return value;
    });
    if (start === undefined) continue;
    claim[`${end}At`] = withoutNulls({
      start,
      end: stop,
      namingStart,
      namingEnd,
      namingRule,
    }) as unknown as StoredArgument;
  }
  return claim as unknown as ClaimNode;
}

/** Returns the properties that have a value. */
export function withoutNulls(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));
}
