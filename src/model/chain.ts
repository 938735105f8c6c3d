import type { EntityType } from './entity';
import type { ChainId } from './id';
import type { EntityKind, Mention } from './mention';
import type { Span } from './span';

/** A mention with the rule that joined it to its chain (`exact`, `surname`, `acronym`, `title` …). */
export interface LinkedMention {
  readonly mention: Mention;
  readonly rule: string;
}

/** The years in which a person can have been born, both included, and where the article says so: a name with what tells it. */
export interface Birth {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** The mentions of one thing in one article. Holds at least one name; mentions are in text order. */
export interface Chain {
  readonly id: ChainId;
  readonly type: EntityType;
  readonly kind?: EntityKind;
  /** The fullest form in the text, without title. */
  readonly name: string;
  /** Every other form that names it, misspellings and acronyms included, in order of first use. */
  readonly aliases: readonly string[];
  readonly mentions: readonly LinkedMention[];
  /** Only of people, where the article tells it. */
  readonly born?: Birth;
}
