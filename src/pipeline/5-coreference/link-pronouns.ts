import type { Mentioned } from '../../model/extraction';
import type { ChainDraft } from './chain-draft';

/** Adds pronouns to the chains they refer to, where exactly one fits. */
export function linkPronouns(article: Mentioned, drafts: readonly ChainDraft[]): void {
  void article;
  void drafts;
}
