import { ENTITIES } from '../../src/ontology/entities';
import { RELATION_FAMILIES, type RelationEntry } from '../../src/ontology/relation-entry';
import { RELATIONS } from '../../src/ontology/relations';

/** `docs/ontology.md`, from the tables of entities and relations. */
export function ontologyPage(): string {
  return `# What the graph may say

One table in the code, \`src/ontology/\`, decides it; matcher, Cypher types, legend, filters and this page derive from it.

## Entities

| type | kinds | schema.org | FollowTheMoney |
|---|---|---|---|
${Object.entries(ENTITIES)
  .map(([type, { kinds, schemaOrg, followTheMoney }]) =>
    row(type, kinds.join(' ') || '–', schemaOrg.join(' '), followTheMoney.join(' ')),
  )
  .join('\n')}

## Relations

*A* stands for whoever can act: Person, Organization, Place (a country or city acting) and Group. Symmetric relations are queried
without an arrow. PLOVER is the scheme of political events that follows CAMEO; its score runs from −10 (conflict) to +10 (cooperation).
Relations marked *office* carry a role and whether it is current.
${RELATION_FAMILIES.map(familySection).join('\n')}`;
}

function familySection(family: string): string {
  const entries = [...RELATIONS].filter(([, entry]) => entry.family === family);
  return `
### ${family[0]?.toUpperCase()}${family.slice(1)}

| relation | from → to | PLOVER | Wikidata | example |
|---|---|---|---|---|
${entries.map(([type, entry]) => relationRow(type, entry)).join('\n')}
`;
}

function relationRow(type: string, entry: RelationEntry): string {
  const marks = [entry.symmetric ? 'symmetric' : '', entry.office ? 'office' : ''].filter(Boolean).join(', ');
  const [example = ''] = entry.examples.find(([, ...claims]) => claims.length > 0) ?? [];
  return row(
    `\`${type}\`${marks ? ` (${marks})` : ''}`,
    `${ends(entry.domain)} → ${ends(entry.range)}`,
    entry.plover ? `${entry.plover.category} ${entry.plover.score}` : '–',
    entry.wikidata?.join(' ') ?? '–',
    example,
  );
}

const ACTORS = 'Person Organization Place Group';

function ends(types: readonly string[]): string {
  const all = types.join(' ');
  return all.startsWith(ACTORS) ? ['A', ...types.slice(4)].join(', ') : types.join(', ');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
