import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { ChainDraft } from './chain-draft';

/** A mention of a chain. */
export interface Present {
  readonly draft: ChainDraft;
  readonly span: Span;
  /** With its title. */
  readonly whole: Span;
}

/** A mention as one of a chain. */
const presentAs = (mention: Mention, draft: ChainDraft): Present => ({
  draft,
  span: mention.span,
  whole: (mention.kind === 'name' ? mention.titled?.whole : undefined) ?? mention.span,
});

/** What the chains have of the kinds asked for, by sentence in text order. */
export function presentBySentence(
  drafts: readonly ChainDraft[],
  kinds: readonly Mention['kind'][],
): Map<number, Present[]> {
  const present = new Map<number, Present[]>();
  for (const draft of drafts) {
    for (const { mention } of draft.mentions) if (kinds.includes(mention.kind)) addPresent(present, mention, draft);
  }
  for (const list of present.values()) list.sort((one, other) => one.span.start - other.span.start);
  return present;
}

/** Adds a mention to those of its sentence. */
export function addPresent(present: Map<number, Present[]>, mention: Mention, draft: ChainDraft): void {
  const others = present.get(mention.sentence);
  if (others === undefined) present.set(mention.sentence, [presentAs(mention, draft)]);
  else others.push(presentAs(mention, draft));
}
