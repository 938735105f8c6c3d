import type { EntityId } from '../model/id';
import type { Contradiction } from '../resolve/contradiction';
import type { ClaimEvidence } from '../store/contract';
import type { Workspace } from './workspace';

/** Two claims that cannot both hold, with their sentences. */
export interface ContradictionEvidence extends Pick<Contradiction, 'kind' | 'type' | 'role'> {
  readonly one: ClaimEvidence;
  readonly other: ClaimEvidence;
}

/**
 * What articles state and deny, stances for and against between the same two, and two holders of one office at a time; about an
 * entity, or all. Told side by side, never resolved. Throws `RESOLUTION_STALE`.
 */
export async function listContradictions(
  workspace: Workspace,
  { of, limit, offset = 0 }: { readonly of?: EntityId; readonly limit: number; readonly offset?: number },
): Promise<readonly ContradictionEvidence[]> {
  const { read } = await workspace.store();
  const found = await workspace.withIdentity((identity) => identity.contradictions(of));
  const shown = await Promise.all(
    found.slice(offset, offset + limit).map(async ({ one, other, ...rest }) => {
      const claims = await Promise.all([read.claim(one), read.claim(other)]);
      return { ...rest, one: claims[0], other: claims[1] };
    }),
  );
  // A graph that is behind may lack a claim.
  return shown.flatMap(({ one, other, ...rest }) => (one && other ? [{ ...rest, one, other }] : []));
}
