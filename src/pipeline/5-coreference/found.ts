import type { ChainDraft } from './chain-draft';

/** A chain that a name belongs to, and the rule that says so. */
export interface Found {
  readonly chain: ChainDraft;
  readonly rule: string;
}
