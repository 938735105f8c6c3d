import type { ClaimLine } from '../../src/api/among';
import { relationTypeSchema } from '../../src/api/relation-type';
import type { Entity, EntityType } from '../../src/model/entity';
import type { Fact } from '../../src/model/fact';
import { asClaimId, asEntityId, asFactId } from '../../src/model/id';
import { addSubgraph, EMPTY_GRAPH, type LoadedGraph } from '../../src/viewer/state/loaded-graph';

/** An entity of which only what a test speaks of is told. */
export function anEntity(
  id: string,
  { type = 'Person', claims = 1 }: { type?: EntityType; claims?: number } = {},
): Entity {
  return { id: asEntityId(id), type, name: id, aliases: [], articles: 1, claims };
}

/** A fact `subject TYPE object`, with the same id for the same words. */
export function aFact(
  words: string,
  { origins = 1, current = true }: { origins?: number; current?: boolean } = {},
): Fact {
  const [subject = '', type = '', object = ''] = words.split(' ');
  const id = [...words].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 7);
  return {
    id: asFactId(id.toString(16).padStart(24, '0')),
    type: relationTypeSchema.parse(type),
    subject: asEntityId(subject),
    object: asEntityId(object),
    claims: origins,
    articles: origins,
    outlets: origins,
    origins,
    dates: [],
    confidence: 0.9,
    quote: words,
    roles: [],
    current,
  };
}

/** A loaded graph of these entities and facts. */
export function aGraph(entities: readonly Entity[], facts: readonly Fact[]): LoadedGraph {
  return addSubgraph(EMPTY_GRAPH, { entities, facts });
}

/** A claim `subject TYPE object`, stated unless told otherwise. */
export function aClaim(words: string, rest: Partial<ClaimLine> = {}): ClaimLine {
  const [subject = '', type = '', object = ''] = words.split(' ');
  return {
    id: asClaimId('0123456789abcdef01234567'),
    type: relationTypeSchema.parse(type),
    subject: asEntityId(subject),
    object: asEntityId(object),
    polarity: 'positive',
    modality: 'asserted',
    confidence: 0.9,
    ...rest,
  };
}
