import type { EntityName } from '../api/graph';
import type {
  DecisionRecord as ApiDecision,
  IdentityEvidence as ApiEvidence,
  DecisionRequest,
  DecisionsResponse,
  EntityNames,
  ReviewResponse,
} from '../api/review';
import { NewsgraphError } from '../base/errors';
import type { Decision } from '../model/decision';
import type { EntityId } from '../model/id';
import type { GraphReader, GraphStore } from '../store/contract';
import type { Config } from './config';
import { type DecisionRecord, decide, describeDecisions, undoDecision } from './decide';
import type { IdentityEvidence } from './identity';
import { type ReviewPair, reviewQueue } from './review';
import { openWorkspace, type Workspace } from './workspace';

interface PageOf {
  readonly limit: number;
  readonly offset: number;
}

/** Review while the graph is served: who may be whom, what was decided, and why names are one. Every method throws `RESOLUTION_STALE`. */
export interface Reviewer {
  queue(page: PageOf): Promise<ReviewResponse>;
  decisions(page: PageOf): Promise<DecisionsResponse>;
  /** Throws `ENTITY_UNKNOWN`. */
  namesOf(id: EntityId): Promise<EntityNames>;
  /** Keeps a decision; when it resolves the served graph shows it. Throws as `decide` of the app, and `LEDGER_HELD`. */
  decide(request: DecisionRequest): Promise<ApiDecision>;
  /** Throws `DECISION_UNKNOWN`, `DECISION_UNDONE`, `LEDGER_HELD`. */
  undo(id: number, note: { readonly why?: string }): Promise<ApiDecision>;
  /** Resolves when what was begun is done. */
  close(): Promise<void>;
}

export interface ReviewerOptions {
  /** The store that is served. */
  readonly store: GraphStore;
  readonly now?: () => Date;
  /** How long a decision waits for another command that writes the ledger, in milliseconds. Default 10,000. */
  readonly waitMs?: number;
}

/** Returns a way to review the ledger of a configuration, whose graph a store shows. Decisions are made one after another. */
export function createReviewer(config: Config, { store, now = () => new Date(), waitMs }: ReviewerOptions): Reviewer {
  let last: Promise<unknown> = Promise.resolve();

  async function open<Result>(mode: 'read' | 'write', work: (workspace: Workspace) => Promise<Result>) {
    const workspace = await openWorkspace(config, { mode, now, store, ...(waitMs === undefined ? {} : { waitMs }) });
    try {
      return await work(workspace);
    } finally {
      await workspace.close();
    }
  }

  function inTurn(work: (workspace: Workspace) => Promise<Decision>): Promise<ApiDecision> {
    const done = last.then(() => open('write', async (workspace) => describe(workspace, await work(workspace))));
    last = done.catch(() => undefined);
    return done;
  }

  return {
    queue: (page) =>
      open('read', async (workspace) => {
        const { pairs, total } = await reviewQueue(workspace, page);
        return { pairs: await Promise.all(pairs.map((pair) => toPair(pair, store.read))), total };
      }),
    decisions: ({ limit, offset }) =>
      open('read', async (workspace) => {
        const all = workspace.ledger.decisions();
        const records = await describeDecisions(workspace, all.slice(offset, offset + limit));
        return { decisions: records.map((record) => toDecision(record, workspace)), total: all.length };
      }),
    namesOf: (id) =>
      open('read', async (workspace) => {
        const members = await workspace.withIdentity((identity) => identity.membersOf(id));
        if (members.length > 0) return { members };
        throw new NewsgraphError('ENTITY_UNKNOWN', `no entity has the id "${id}"`, { id });
      }),
    decide: ({ why, ...request }) =>
      inTurn((workspace) => decide(workspace, request, why === undefined ? {} : { why })),
    undo: (id, note) => inTurn((workspace) => undoDecision(workspace, id, note)),
    close: async () => void (await last),
  };
}

async function describe(workspace: Workspace, decision: Decision): Promise<ApiDecision> {
  const [record] = await describeDecisions(workspace, [decision]);
  if (record === undefined) throw new NewsgraphError('INTERNAL', 'a decision that was made is not there');
  return toDecision(record, workspace);
}

function toDecision({ decision, status, sides }: DecisionRecord, { ledger }: Workspace): ApiDecision {
  const { id, at, who, why, content, undone } = decision;
  const anchor = content.sides[0]?.[0];
  const text = content.kind === 'wrong' && anchor !== undefined ? ledger.textOf(anchor.contentHash) : undefined;
  return {
    id,
    kind: content.kind,
    status,
    at,
    ...(who === undefined ? {} : { who }),
    ...(why === undefined ? {} : { why }),
    ...(undone === undefined ? {} : { undoneAt: undone.at }),
    sides: content.sides.map(([first], side) => ({
      ...(first === undefined ? {} : { words: first.text }),
      entities: (sides[side] ?? []).map(toName),
    })),
    ...(content.kind === 'different' ? { split: content.split } : {}),
    ...(content.kind === 'rename' ? { name: content.name } : {}),
    ...(content.kind === 'retype' ? { type: content.type } : {}),
    ...(content.kind === 'retype' && content.entityKind !== undefined ? { entityKind: content.entityKind } : {}),
    ...(content.kind === 'wrong' ? { relation: content.type } : {}),
    ...(content.kind === 'wrong' && text !== undefined
      ? { quote: text.slice(content.evidence.start, content.evidence.end) }
      : {}),
  };
}

async function toPair(
  { a, b, evidenceFor, evidenceAgainst, likelihood }: ReviewPair,
  read: GraphReader,
): Promise<ReviewResponse['pairs'][number]> {
  const withNames = (all: readonly IdentityEvidence[]) => Promise.all(all.map((each) => toEvidence(each, read)));
  return {
    a,
    b,
    evidenceFor: await withNames(evidenceFor),
    evidenceAgainst: await withNames(evidenceAgainst),
    likelihood,
  };
}

/** Rivals that are named; of the others it is told how many they are. */
const MOST_RIVALS = 4;

async function toEvidence(evidence: IdentityEvidence, read: GraphReader): Promise<ApiEvidence> {
  if (evidence.kind !== 'rivals') return evidence;
  const found = await Promise.all(evidence.entities.slice(0, MOST_RIVALS).map((id) => read.entity(id)));
  const entities = found.flatMap((entity) => (entity === undefined ? [] : [toName(entity)]));
  return { kind: 'rivals', entities, others: evidence.entities.length - entities.length };
}

const toName = ({ id, name, type }: EntityName): EntityName => ({ id, name, type });
