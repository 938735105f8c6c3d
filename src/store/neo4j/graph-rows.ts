import type { Entity, MentionsEdge } from '../../model/entity';
import type { ClaimNode, Fact, StoredArgument } from '../../model/fact';
import type { EntityId } from '../../model/id';
import type { ArticleNode } from '../../model/patch';
import { toProperties } from './parameters';

/** A confidence of 1 is still a float: Neo4j would otherwise keep two kinds of number under one name. */
const FLOATS = new Set(['confidence']);

/** Id of a redirect's node, apart from the entity that may bear the id again after an undo. */
export const redirectNodeId = (from: EntityId): string => `redirect:${from}`;

/** Returns an article's properties; furniture as a flat list start, end, start, end … */
export function articleRow({ furniture, ...article }: ArticleNode): object {
  return toProperties({ ...article, furniture: furniture.flatMap(({ start, end }) => [start, end]) });
}

/** Returns an entity's label and properties. */
export function entityRow({ type, ...entity }: Entity): object {
  return { type, properties: toProperties(entity) };
}

export function redirectRow({ from, to }: { readonly from: EntityId; readonly to: EntityId }): object {
  return { id: redirectNodeId(from), from, to };
}

/** Returns the ends and properties of a MENTIONS edge. */
export function mentionsRow({ article, entity, ...edge }: MentionsEdge): object {
  return { article, entity, properties: toProperties(edge) };
}

/** Returns the ends and properties of a claim; its speaker and place are edges of their own. */
export function claimRow(claim: ClaimNode): object {
  const { article, subject, object, saidBy, place, subjectAt, objectAt, speakerAt, placeAt, ...rest } = claim;
  const properties = {
    ...rest,
    ...argumentProperties('subject', subjectAt),
    ...argumentProperties('object', objectAt),
    ...(speakerAt ? argumentProperties('speaker', speakerAt) : {}),
    ...(placeAt ? argumentProperties('place', placeAt) : {}),
  };
  return { article, subject, object, properties: toProperties(properties, FLOATS) };
}

/** Returns the ends, relationship type and properties of a fact. */
export function factRow({ type, subject, object, ...fact }: Fact): object {
  return { type, subject, object, properties: toProperties(fact, FLOATS) };
}

function argumentProperties(end: string, at: StoredArgument): object {
  return {
    [`${end}Start`]: at.start,
    [`${end}End`]: at.end,
    [`${end}NamingStart`]: at.namingStart,
    [`${end}NamingEnd`]: at.namingEnd,
    [`${end}NamingRule`]: at.namingRule,
  };
}
