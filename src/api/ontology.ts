import { z } from 'zod';
import { ENTITY_TYPES } from '../model/entity';
import { ENTITIES } from '../ontology/entities';
import { RELATION_FAMILIES } from '../ontology/relation-entry';
import { RELATIONS } from '../ontology/relations';
import { relationTypeSchema } from './relation-type';

const entityType = z.enum(ENTITY_TYPES);

/** What the graph may say: entity types and relation types with the words that a screen needs. */
export const ontologySchema = z.strictObject({
  entities: z
    .array(
      z.strictObject({
        type: entityType,
        label: z.string(),
        plural: z.string(),
        letter: z.string(),
        colour: z.strictObject({ light: z.string(), dark: z.string() }),
        kinds: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  relations: z
    .array(
      z.strictObject({
        type: relationTypeSchema,
        label: z.string(),
        inverse: z.string(),
        symmetric: z.boolean(),
        family: z.enum(RELATION_FAMILIES),
        office: z.boolean(),
        domain: z.array(entityType).readonly(),
        range: z.array(entityType).readonly(),
      }),
    )
    .readonly(),
});

export type OntologyResponse = z.infer<typeof ontologySchema>;

/** The ontology as the API answers it, in the order of its tables. */
export function describeOntology(): OntologyResponse {
  return {
    entities: ENTITY_TYPES.map((type) => {
      const { label, plural, letter, colour, kinds } = ENTITIES[type];
      return { type, label, plural, letter, colour, kinds };
    }),
    relations: [...RELATIONS].map(([type, entry]) => {
      const { label, inverse, symmetric, family, office, domain, range } = entry;
      return { type, label, inverse, symmetric, family, office, domain, range };
    }),
  };
}
