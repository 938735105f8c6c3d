import type { Entity, EntityType } from '../../model/entity';
import { ENTITIES } from '../../ontology/entities';
import type { ThemeName } from '../theme/palette';

/** The colour of a type on the background of a theme. */
export function typeColour(type: EntityType, theme: ThemeName): string {
  return ENTITIES[type].colour[theme];
}

/** The letter that stands beside the colour. */
export function typeLetter(type: EntityType): string {
  return ENTITIES[type].letter;
}

/** "Organizations", for the legend. */
export function typePlural(type: EntityType): string {
  return ENTITIES[type].plural;
}

/** `igo` and `ngo` in words; the other kinds are words already. */
const KINDS: Readonly<Record<string, string>> = {
  igo: 'intergovernmental',
  ngo: 'non-governmental',
};

/** "Organization · armed group", "Person". */
export function kindWords({ type, kind }: Pick<Entity, 'type' | 'kind'>): string {
  const { label } = ENTITIES[type];
  return kind === undefined || kind === 'other' ? label : `${label} · ${KINDS[kind] ?? kind.replaceAll('_', ' ')}`;
}
