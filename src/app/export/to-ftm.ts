import { hashId } from '../../base/hash';
import type { Entity } from '../../model/entity';
import type { Fact } from '../../model/fact';
import type { EntityId } from '../../model/id';
import { relationEntry } from '../../ontology/relations';
import type { ExportedRow } from './exported-rows';

/** Schemata of entities with those that they extend, as FollowTheMoney 4 has them. */
const EXTENDS: Readonly<Record<string, readonly string[]>> = {
  Person: ['Person', 'LegalEntity', 'Thing'],
  Organization: ['Organization', 'LegalEntity', 'Thing'],
  PublicBody: ['PublicBody', 'Organization', 'LegalEntity', 'Thing'],
  Company: ['Company', 'Organization', 'LegalEntity', 'Asset', 'Thing'],
  Address: ['Address', 'Thing'],
  Event: ['Event', 'Thing'],
  Asset: ['Asset', 'Thing'],
};

/** Property and schema of the ends of each schema of relations: those of the fact's subject, then of its object. */
const ENDS: Readonly<Record<string, readonly [subject: End, object: End]>> = {
  Directorship: [
    ['director', 'LegalEntity'],
    ['organization', 'Organization'],
  ],
  Employment: [
    ['employee', 'Person'],
    ['employer', 'Organization'],
  ],
  Membership: [
    ['member', 'LegalEntity'],
    ['organization', 'Organization'],
  ],
  Ownership: [
    ['owner', 'LegalEntity'],
    ['asset', 'Asset'],
  ],
  Representation: [
    ['agent', 'LegalEntity'],
    ['client', 'LegalEntity'],
  ],
  Family: [
    ['person', 'Person'],
    ['relative', 'Person'],
  ],
  Succession: [
    ['successor', 'LegalEntity'],
    ['predecessor', 'LegalEntity'],
  ],
};
const ANY_ENDS: readonly [End, End] = [
  ['subject', 'Thing'],
  ['object', 'Thing'],
];

type End = readonly [property: string, schema: string];

/**
 * FollowTheMoney entities, one JSON object a line. A relation whose ends do not fit its schema there (a country is no
 * organization) becomes an `UnknownLink`, which is what the ontology has for most. Groups and laws have no schema: they
 * and their facts are left out.
 */
export async function* toFtm(rows: AsyncIterable<ExportedRow>): AsyncIterable<string> {
  const schemata = new Map<EntityId, string>();
  for await (const { kind, row } of rows) {
    if (kind === 'entity') {
      const schema = schemaOf(row);
      if (schema === undefined) continue;
      schemata.set(row.id, schema);
      yield line({ id: ftmId(row.id), schema, properties: propertiesOf(row, schema) });
    } else if (kind === 'fact') {
      const [subject, object] = [schemata.get(row.subject), schemata.get(row.object)];
      if (subject !== undefined && object !== undefined) yield line(linkOf(row, subject, object));
    }
  }
}

/** Kinds of organizations that are bodies of a state. */
const PUBLIC_KINDS = ['government', 'court', 'military', 'igo'];

function schemaOf({ type, kind = '' }: Entity): string | undefined {
  switch (type) {
    case 'Organization':
      return PUBLIC_KINDS.includes(kind) ? 'PublicBody' : kind === 'company' ? 'Company' : 'Organization';
    case 'Person':
    case 'Event':
      return type;
    case 'Place':
      return 'Address';
    case 'Product':
      return 'Asset';
    case 'Group':
    case 'Law':
      return undefined;
  }
}

function propertiesOf({ name, aliases }: Entity, schema: string): object {
  return {
    name: [name],
    ...(aliases.length > 0 ? { alias: aliases } : {}),
    ...(schema === 'Address' ? { full: [name] } : {}),
  };
}

function linkOf(fact: Fact, subject: string, object: string): object {
  const { id, type, quote, roles, firstDate, lastDate } = fact;
  const { followTheMoney, label } = relationEntry(type);
  const ends = ENDS[followTheMoney] ?? ANY_ENDS;
  const fits = EXTENDS[subject]?.includes(ends[0][1]) && EXTENDS[object]?.includes(ends[1][1]);
  const [[subjectName], [objectName]] = fits ? ends : ANY_ENDS;
  return {
    id: `ng-${id}`,
    schema: fits && ENDS[followTheMoney] !== undefined ? followTheMoney : 'UnknownLink',
    properties: {
      [subjectName]: [ftmId(fact.subject)],
      [objectName]: [ftmId(fact.object)],
      ...(followTheMoney === 'Family' && fits
        ? { relationship: [label] }
        : { role: roles.length > 0 ? roles : [label] }),
      ...(firstDate === undefined ? {} : { startDate: [firstDate] }),
      ...(lastDate === undefined ? {} : { endDate: [lastDate] }),
      summary: [quote],
    },
  };
}

/** Their ids hold no slash and no letters beyond ASCII. */
const ftmId = (id: EntityId) => `ng-${hashId('ftm', id)}`;

const line = (entity: object) => `${JSON.stringify(entity)}\n`;
