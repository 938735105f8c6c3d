import type { EntityType, GroupKind, OrganizationKind, PlaceKind } from './entity';
import type { Span } from './span';

export type EntityKind = OrganizationKind | PlaceKind | GroupKind;

interface MentionBase {
  readonly span: Span;
  /** The characters of the span. */
  readonly text: string;
  /** Index in `Annotated.sentences`. */
  readonly sentence: number;
}

/**
 * A span that names or refers to something. Mentions may nest ("UN" and "Syria" inside the title of "UN Special Envoy
 * for Syria Staffan de Mistura"); two mentions never share both ends.
 */
export type Mention =
  | (MentionBase & {
      readonly kind: 'name';
      readonly type: EntityType;
      readonly entityKind?: EntityKind;
      /** Plain name where the text has another form: "Turkey" for "Turkish", "NSC" stays as it is. */
      readonly canonical?: string;
      /** Full range of title and name where a title goes before the name, and the title alone. */
      readonly titled?: { readonly whole: Span; readonly title: Span };
      /** The rule or list that made it, for explanations: `gazetteer:country`, `grammar:title-name`. */
      readonly rule: string;
    })
  | (MentionBase & {
      readonly kind: 'nominal';
      /** Lemma of the head noun: "envoy". */
      readonly head: string;
      /** Stands for several: "the two men". */
      readonly isPlural?: true;
      /** Somebody's own: "his party". */
      readonly isOwn?: true;
    })
  | (MentionBase & { readonly kind: 'pronoun' });

/** A stretch of text that tells a time, resolved against publication date and dateline. */
export interface TimeExpression {
  readonly span: Span;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where it cannot be resolved to a day, month or year ("recently"). */
  readonly value?: string;
  /** Whether it lies after the publication date. */
  readonly future: boolean;
}
