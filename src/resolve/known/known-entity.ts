import type { EntityType } from '../../model/entity';

/** Something known by its names wherever it is written about. */
export interface KnownEntity {
  readonly type: EntityType;
  readonly kind?: string;
  /** The plain name, under which the graph shows it. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names of it elsewhere, `scheme:value`: `wikidata:Q30`, `iso:US`. */
  readonly ids?: readonly string[];
  /** For countries: words that say of a body whose it is ("Russian Foreign Ministry"). */
  readonly adjectives?: readonly string[];
}
