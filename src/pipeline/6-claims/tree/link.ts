import type { Governance } from '../grammar/control-verbs';
import type { Clause, Complement, NounGroup } from '../grammar/reading';
import type { NounGroups } from './noun-groups';
import type { SentenceTree } from './sentence-tree';

/** What the readers of subjects and governors ask of each other. */
export interface ClauseTree {
  readonly sentence: SentenceTree;
  readonly groups: NounGroups;
  /** The clause whose verb or predicate stands at a token. */
  clauseAt(pivot: number): Clause | undefined;
}

/** What the tree gives a clause from outside: its subject, what governs it, the gap it fills. */
export interface Link {
  readonly subject?: NounGroup | undefined;
  readonly object?: NounGroup | undefined;
  readonly obliques?: readonly Complement[] | undefined;
  readonly governor?: { readonly clause: Clause; readonly governance: Governance } | undefined;
  readonly isConditional: boolean;
  readonly isNegated: boolean;
  readonly modal?: string | undefined;
  /** Whether what an infinitive tells has happened: "the first to lead it". */
  readonly isFact?: true | undefined;
  /** Whether the verb is passive by the one that it is joined to. */
  readonly isPassive?: true | undefined;
}

/** A clause that nothing governs and that has no subject. Other links are made from it, so that all have the same properties. */
export const NONE: Link = {
  subject: undefined,
  object: undefined,
  obliques: undefined,
  governor: undefined,
  isConditional: false,
  isNegated: false,
  modal: undefined,
  isFact: undefined,
  isPassive: undefined,
};
