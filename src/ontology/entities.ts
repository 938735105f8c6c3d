import { ENTITY_TYPES, type EntityType, GROUP_KINDS, ORGANIZATION_KINDS, PLACE_KINDS } from '../model/entity';

/** What the product knows of one entity type. */
export interface EntityEntry {
  readonly label: string;
  readonly plural: string;
  /** Stands beside the colour in chips and tooltips, so that nothing is told by colour alone. */
  readonly letter: string;
  readonly colour: { readonly light: string; readonly dark: string };
  readonly kinds: readonly string[];
  readonly ontoNotes: readonly string[];
  readonly schemaOrg: readonly string[];
  readonly followTheMoney: readonly string[];
}

/** The seven types of nodes. Colours keep 3:1 contrast on both backgrounds and stay apart for colour-blind readers. */
export const ENTITIES: Readonly<Record<EntityType, EntityEntry>> = {
  Person: {
    label: 'Person',
    plural: 'People',
    letter: 'P',
    colour: { light: '#093c93', dark: '#2766b9' },
    kinds: [],
    ontoNotes: ['PERSON'],
    schemaOrg: ['Person'],
    followTheMoney: ['Person'],
  },
  Organization: {
    label: 'Organization',
    plural: 'Organizations',
    letter: 'O',
    colour: { light: '#d16a10', dark: '#f2890e' },
    kinds: ORGANIZATION_KINDS,
    ontoNotes: ['ORG'],
    schemaOrg: ['Organization'],
    followTheMoney: ['Organization', 'PublicBody', 'Company'],
  },
  Place: {
    label: 'Place',
    plural: 'Places',
    letter: 'L',
    colour: { light: '#36a085', dark: '#32c2a3' },
    kinds: PLACE_KINDS,
    ontoNotes: ['GPE', 'LOC', 'FAC'],
    schemaOrg: ['Country', 'City', 'Place'],
    followTheMoney: ['Address'],
  },
  Group: {
    label: 'Group',
    plural: 'Groups',
    letter: 'G',
    colour: { light: '#626870', dark: '#dbe3ec' },
    kinds: GROUP_KINDS,
    ontoNotes: ['NORP'],
    schemaOrg: [],
    followTheMoney: [],
  },
  Event: {
    label: 'Event',
    plural: 'Events',
    letter: 'E',
    colour: { light: '#6f2441', dark: '#c6315e' },
    kinds: [],
    ontoNotes: ['EVENT'],
    schemaOrg: ['Event'],
    followTheMoney: ['Event'],
  },
  Law: {
    label: 'Law',
    plural: 'Laws',
    letter: 'W',
    colour: { light: '#9c77d5', dark: '#ac82fb' },
    kinds: [],
    ontoNotes: ['LAW'],
    schemaOrg: ['Legislation'],
    followTheMoney: [],
  },
  Product: {
    label: 'Product',
    plural: 'Products',
    letter: 'D',
    colour: { light: '#9c77d5', dark: '#ac82fb' },
    kinds: [],
    ontoNotes: ['PRODUCT', 'WORK_OF_ART'],
    schemaOrg: ['Product', 'CreativeWork'],
    followTheMoney: ['Asset'],
  },
};

/** Reads `Person` or `person`; `undefined` for what is no type. */
export function parseEntityType(text: string): EntityType | undefined {
  const lower = text.trim().toLowerCase();
  return ENTITY_TYPES.find((type) => type.toLowerCase() === lower);
}
