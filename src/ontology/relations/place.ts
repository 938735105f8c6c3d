import type { RelationEntry } from '../relation-entry';

/** Where things are. */
export const PLACE = {
  LOCATED_IN: {
    label: 'is located in',
    inverse: 'is the location of',
    symmetric: false,
    domain: ['Organization', 'Place', 'Event'],
    range: ['Place'],
    family: 'place',
    wikidata: ['P131', 'P17', 'P159'],
    followTheMoney: 'UnknownLink',
    office: false,
    home: true,
    roles: [
      {
        phrases: [
          'capital',
          'town',
          'city',
          'village',
          'port',
          'suburb',
          'district',
          'province',
          'main city',
          'second city',
          'largest city',
          'region',
          'neighbourhood',
        ],
        serves: ['Place'],
        prepositions: ['of', 'in'],
      },
      // "Lisbon-based": the name before the hyphen is the place.
      { phrases: ['based', 'headquartered'], serves: ['Place'], prepositions: ['in'], sort: 'modifier' },
    ],
    frames: [
      { pattern: 'S base in O', voice: 'passive' },
      { pattern: 'S headquarter in O', voice: 'passive' },
      { pattern: 'S locate in O', voice: 'passive' },
      { pattern: 'S situate in O', voice: 'passive' },
      { pattern: 'S hold in O', voice: 'passive', subject: ['Event'] },
      'S be headquartered in O',
      'S lie in O',
      { pattern: 'S take place in O', subject: ['Event'] },
    ],
    examples: [
      ['Bright Cables, which is based in Lisbon, will close two plants.', 'Bright Cables → Lisbon'],
      ['The fire began in Bergen, Norway, on Monday.', 'Bergen → Norway'],
      ['Lisbon-based Bright Cables will close two plants.', 'Bright Cables → Lisbon'],
      ['Bright Cables based its claim on a ruling in Lisbon.'],
      ['Delegates from Bergen and Norway met.'],
    ],
  },
} as const satisfies Record<string, RelationEntry>;
