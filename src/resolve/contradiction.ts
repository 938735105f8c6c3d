import type { ClaimId, RelationType } from '../model/id';

/**
 * Two claims that cannot both hold, each the most confident of its side: stated and denied, for and against, or two holders of an
 * office of one at the same time. Told, never resolved.
 */
export interface Contradiction {
  readonly kind: 'denied' | 'opposite' | 'holders';
  readonly type: RelationType;
  /** For two holders: the office. */
  readonly role?: string;
  readonly one: ClaimId;
  readonly other: ClaimId;
}
