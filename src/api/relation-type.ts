import { z } from 'zod';
import type { RelationType } from '../model/id';

/** `MET_WITH`: checked for its form alone, so that a graph of an older ontology can still be read. */
export const relationTypeSchema = z
  .string()
  .regex(/^[A-Z][A-Z_]*$/, 'must be a relation type such as MET_WITH')
  .transform((value) => value as RelationType);
