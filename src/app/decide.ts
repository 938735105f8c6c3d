import { userInfo } from 'node:os';
import { NewsgraphError } from '../base/errors';
import type { Decision, DecisionContent, DecisionNote, MentionAnchor } from '../model/decision';
import type { Entity, EntityType } from '../model/entity';
import type { ArticleId, ClaimId, EntityId } from '../model/id';
import { ENTITIES } from '../ontology/entities';
import type { IdentityReader } from '../resolve/identity-reader';
import type { Workspace } from './workspace';
import { wrongContent } from './wrong-claim';

/** What a person asks to decide, in ids of the graph; kept as mentions that outlive the ids. */
export type DecisionRequest =
  | { readonly kind: 'same'; readonly entities: readonly EntityId[] }
  | { readonly kind: 'different'; readonly entities: readonly EntityId[] }
  /** The namesake in some articles of one entity is somebody else. */
  | { readonly kind: 'split'; readonly entity: EntityId; readonly articles: readonly ArticleId[] }
  | { readonly kind: 'rename'; readonly entity: EntityId; readonly name: string }
  | {
      readonly kind: 'retype';
      readonly entity: EntityId;
      readonly type: EntityType;
      readonly entityKind?: string;
    }
  /** The text does not state the claim. */
  | { readonly kind: 'wrong'; readonly claim: ClaimId };

/** A decision with what it is about now. */
export interface DecisionRecord {
  readonly decision: Decision;
  /** `dangling` where a side has no mention in the graph any more: kept, and in force again when its article returns. */
  readonly status: 'active' | 'undone' | 'dangling';
  /** Entities by side; those of an undone decision are not looked up. */
  readonly sides: readonly (readonly Pick<Entity, 'id' | 'name' | 'type'>[])[];
}

/**
 * Keeps a decision and brings the graph up to it. Needs a workspace opened to write. `note.who` is the user of this machine where it is
 * not given. Throws `ENTITY_UNKNOWN`, `CLAIM_UNKNOWN`, `CLAIM_HIDDEN`, `DECISION_EMPTY`, `DECISION_INVALID`.
 */
export async function decide(
  workspace: Workspace,
  request: DecisionRequest,
  note: DecisionNote = {},
): Promise<Decision> {
  const content =
    request.kind === 'wrong'
      ? await wrongContent(workspace, request.claim)
      : await workspace.withIdentity((identity) => toContent(request, identity));
  const decision = workspace.ledger.decide(content, withUser(note));
  await workspace.sync();
  return decision;
}

/** Takes a decision back and brings the graph up to it. Throws `DECISION_UNKNOWN`, `DECISION_UNDONE`. */
export async function undoDecision(workspace: Workspace, id: number, note: DecisionNote = {}): Promise<Decision> {
  const decision = workspace.ledger.undo(id, withUser(note));
  await workspace.sync();
  return decision;
}

/** All decisions, latest first, undone and dangling ones included. */
export function listDecisions(workspace: Workspace): Promise<readonly DecisionRecord[]> {
  return describeDecisions(workspace, workspace.ledger.decisions());
}

/** What decisions are about now, in their order. */
export async function describeDecisions(
  workspace: Workspace,
  decisions: readonly Decision[],
): Promise<readonly DecisionRecord[]> {
  if (decisions.length === 0) return [];
  const { read } = await workspace.store();
  return workspace.withIdentity(async (identity) => {
    const records: DecisionRecord[] = [];
    for (const decision of decisions) {
      if (decision.undone !== undefined) {
        records.push({ decision, status: 'undone', sides: decision.content.sides.map(() => []) });
        continue;
      }
      const [standing] = identity.standingOf([decision.id]);
      const ids = decision.content.sides.map((_, side) => standing?.sides.get(side) ?? []);
      const sides = await Promise.all(
        ids.map(async (side) =>
          (await Promise.all(side.map((id) => read.entity(id)))).flatMap((entity) => entity ?? []),
        ),
      );
      records.push({ decision, status: ids.some((side) => side.length === 0) ? 'dangling' : 'active', sides });
    }
    return records;
  });
}

function toContent(request: Exclude<DecisionRequest, { kind: 'wrong' }>, identity: IdentityReader): DecisionContent {
  const anchors = (id: EntityId): readonly MentionAnchor[] => {
    const found = identity.anchorsOf(id);
    if (found.length === 0) throw new NewsgraphError('ENTITY_UNKNOWN', `there is no entity ${id} in the graph`, { id });
    return found;
  };
  switch (request.kind) {
    case 'same':
    case 'different': {
      const entities = [...new Set(request.entities)];
      if (entities.length < 2) throw invalid(`"${request.kind}" needs two entities, and ${entities.join()} is one`);
      const sides = entities.map(anchors);
      return request.kind === 'same' ? { kind: 'same', sides } : { kind: 'different', split: false, sides };
    }
    case 'split': {
      const { entity, articles } = request;
      anchors(entity);
      const inside = identity.anchorsOf(entity, { articles });
      if (inside.length === 0) throw invalid(`none of the articles names ${entity}`);
      const outside = identity.anchorsOf(entity, { articles, outside: true });
      if (outside.length === 0) throw invalid(`${entity} is named in no other article, so there is nothing to part`);
      return { kind: 'different', split: true, sides: [outside, inside] };
    }
    case 'rename': {
      const name = request.name.trim();
      if (name === '') throw invalid('the name is empty');
      return { kind: 'rename', sides: [anchors(request.entity)], name };
    }
    case 'retype': {
      const { entity, type, entityKind } = request;
      const { kinds } = ENTITIES[type];
      if (entityKind !== undefined && !kinds.some((kind) => kind === entityKind)) {
        throw invalid(`${entityKind} is no kind of ${type}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}`);
      }
      return { kind: 'retype', sides: [anchors(entity)], type, ...(entityKind !== undefined && { entityKind }) };
    }
  }
}

const invalid = (message: string) => new NewsgraphError('DECISION_INVALID', message);

const withUser = ({ who = userInfo().username, why }: DecisionNote): DecisionNote => ({
  who,
  ...(why !== undefined && { why }),
});
