import { countLeading } from '../../base/count-leading';
import { foldName } from '../../language/misspelling';
import type { EntityType } from '../../model/entity';
import type { EntityKind, Mention } from '../../model/mention';
import type { Gender } from './gender';

/** A mention that names something. */
export type NameMention = Extract<Mention, { readonly kind: 'name' }>;

/** A chain while it grows. */
export interface ChainDraft {
  readonly type: EntityType;
  readonly mentions: { readonly mention: Mention; readonly rule: string }[];
  /** Names in text order. */
  readonly names: NameMention[];
  /** One name of each way of writing, in order of joining. */
  readonly spellings: Map<string, NameMention>;
  /** Folded forms of the names that are no adjectives or metonyms. */
  readonly forms: Set<string>;
  readonly canonicals: Set<string>;
  /** Grammatical gender that titles and kin words show. */
  gender?: Gender;
}

/** Whether the form stands for the thing without being its name: "Turkish", "Washington" for the United States. */
export function isDerived({ rule }: NameMention): boolean {
  return rule === 'gazetteer:demonym' || rule === 'gazetteer:people' || rule === 'metonym:capital';
}

/** Whether neither the name nor the words around it tell what kind of body it is. */
export const isUntold = ({ entityKind, rule }: NameMention): boolean =>
  entityKind === 'other' && rule === 'context:organization';

/** Starts a chain with one name. */
export function startChain(mention: NameMention): ChainDraft {
  const draft: ChainDraft = {
    type: mention.type,
    mentions: [],
    names: [],
    spellings: new Map(),
    forms: new Set(),
    canonicals: new Set(),
  };
  addName(draft, mention, 'exact');
  return draft;
}

/** Adds a name and what it tells about the thing. */
export function addName(draft: ChainDraft, mention: NameMention, rule: string): void {
  draft.mentions.push({ mention, rule });
  draft.names.splice(lowerBound(draft.names, mention.span.start), 0, mention);
  if (!draft.spellings.has(mention.text)) draft.spellings.set(mention.text, mention);
  if (!isDerived(mention)) draft.forms.add(foldName(mention.text));
  if (mention.canonical !== undefined) draft.canonicals.add(mention.canonical);
}

/** Where the chain is first named. */
export function firstStart({ names }: ChainDraft): number {
  return names[0]?.span.start ?? 0;
}

/** Index of the first name that starts at or after `start`; names are in text order. Cost: logarithmic. */
export const lowerBound = (names: readonly NameMention[], start: number): number =>
  countLeading(names, ({ span }) => span.start < start);

/** Kind that most of the names show, the earlier one of equals; a name that shows none counts only where none does. */
export function kindOf({ names }: ChainDraft): EntityKind | undefined {
  const counts = new Map<EntityKind, number>();
  const telling = names.filter((name) => !isUntold(name));
  for (const { entityKind } of telling.length > 0 ? telling : names) {
    if (entityKind !== undefined) counts.set(entityKind, (counts.get(entityKind) ?? 0) + 1);
  }
  let best: EntityKind | undefined;
  for (const [kind, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = kind;
  return best;
}

/** The chain where there is just one. */
export const only = (drafts: readonly ChainDraft[]): ChainDraft | undefined =>
  drafts.length === 1 ? drafts[0] : undefined;
