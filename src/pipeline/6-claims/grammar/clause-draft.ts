import type { TimeExpression } from '../../../model/mention';
import type { Governance } from './control-verbs';
import type { Clause, Item, Mark, NounGroup } from './reading';
import type { Word } from './word';

/** A clause while it is built; governors come before what they govern. */
export interface Draft extends Clause {
  readonly at: number;
}

/** What a clause is read with: the sentence, and the clauses begun before it. */
export interface ClauseContext {
  readonly items: readonly Item[];
  readonly words: readonly Word[];
  readonly drafts: readonly Draft[];
  readonly isHeadline: boolean;
}

/** What stands before a verb: subject, governor, condition, times. */
export interface LeftSide {
  readonly subject?: NounGroup | undefined;
  /** Modal of the verb that this one is joined to. */
  readonly modal?: string | undefined;
  /** Of a relative clause whose pronoun is its object. */
  readonly object?: NounGroup | undefined;
  readonly governor?: { readonly clause: Clause; readonly governance: Governance } | undefined;
  readonly isConditional: boolean;
  readonly isNegated: boolean;
  readonly times: readonly TimeExpression[];
  readonly start: number;
}

/** The last clause begun that passes the test. */
export const lastDraft = (drafts: readonly Draft[], test: (draft: Draft) => boolean): Draft | undefined => {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    if (draft !== undefined && test(draft)) return draft;
  }
  return undefined;
};

/** Whether an item is a mark of this class. */
export const isMark = <Class extends Mark['class']>(
  item: Item | undefined,
  kind: Class,
): item is Mark & { readonly class: Class } => item?.kind === 'mark' && item.class === kind;
