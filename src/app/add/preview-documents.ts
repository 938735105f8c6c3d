import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NewsgraphError } from '../../base/errors';
import { openLedger } from '../../ledger/open-ledger';
import type { Entity, MentionsEdge } from '../../model/entity';
import type { Fact } from '../../model/fact';
import type { EntityId } from '../../model/id';
import type { ArticleNode } from '../../model/patch';
import type { Loaded } from '../../pipeline/1-load/contract';
import { openResolution } from '../../resolve/open-resolution';
import { project } from '../../resolve/project';
import type { ClaimEvidence, GraphReader } from '../../store/contract';
import { openEmbeddedStore } from '../../store/embedded/open-embedded-store';
import { type IngestEvent, ingest } from '../ingest';
import type { Reader } from '../reader';

/** What one document would add: its article, and the graph that it makes on its own. */
export type Previewed =
  | {
      readonly kind: 'read';
      readonly status: Extract<IngestEvent, { kind: 'read' }>['status'];
      readonly article: ArticleNode;
      readonly mentions: readonly {
        readonly entity: Pick<Entity, 'id' | 'name' | 'type'>;
        readonly names: readonly string[];
        readonly spans: readonly number[];
      }[];
      readonly claims: readonly ClaimEvidence[];
      readonly entities: readonly Entity[];
      readonly facts: readonly Fact[];
      /** Entities whose id the graph has already. */
      readonly known: readonly EntityId[];
      readonly inGraph: boolean;
    }
  | Extract<IngestEvent, { kind: 'failed' }>;

export interface PreviewOptions {
  readonly reader: Reader;
  /** The graph that it would be added to. */
  readonly read: GraphReader;
  /** Documents to read at most. */
  readonly limit: number;
}

/** Reads documents into a graph of their own each, which is thrown away. `more` says that there were others. */
export async function previewDocuments(
  documents: AsyncIterable<Loaded>,
  options: PreviewOptions,
): Promise<{ readonly documents: readonly Previewed[]; readonly more: boolean }> {
  const previewed: Previewed[] = [];
  for await (const loaded of documents) {
    if (previewed.length === options.limit) return { documents: previewed, more: true };
    previewed.push(await previewOne(loaded, options));
  }
  return { documents: previewed, more: false };
}

async function previewOne(loaded: Loaded, { reader, read }: PreviewOptions): Promise<Previewed> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-preview-'));
  const ledger = await openLedger(join(folder, 'ledger.sqlite'));
  const resolution = openResolution(join(folder, 'resolution.sqlite'), ledger);
  const store = await openEmbeddedStore(join(folder, 'graph.sqlite'));
  try {
    const events: IngestEvent[] = [];
    await ingest(one(loaded), { ledger, reader, onEvent: (event) => events.push(event) });
    const [event] = events;
    if (event?.kind === 'failed') return event;
    await project(resolution, store);
    const [summary] = await store.read.articles({ limit: 1 });
    const article = summary && (await store.read.article(summary.id));
    if (event?.kind !== 'read' || article === undefined)
      throw new NewsgraphError('INTERNAL', 'a document that was read gave no article');
    return { kind: 'read', status: event.status, article, ...(await graphOf(article, store.read, read)) };
  } finally {
    await store.close();
    resolution.close();
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function graphOf(article: ArticleNode, own: GraphReader, graph: GraphReader) {
  const edges = await own.mentionsOf(article.id);
  const { entities } = await own.overview({ limit: MOST_ENTITIES });
  const links = await own.linksOf(
    entities.map(({ id }) => id),
    { limit: MOST_ENTITIES },
  );
  const facts: Fact[] = [];
  for (const { id } of links) {
    const fact = await own.fact(id);
    if (fact !== undefined) facts.push(fact);
  }
  const known: EntityId[] = [];
  for (const { id } of entities) if ((await graph.entity(id)) !== undefined) known.push(id);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    mentions: edges.flatMap((edge) => withName(byId.get(edge.entity), edge)),
    claims: await own.claimsOf(article.id),
    entities,
    facts,
    known,
    inGraph: (await graph.article(article.id)) !== undefined,
  };
}

/** More than one article of the largest size can name. */
const MOST_ENTITIES = 5_000;

function withName(entity: Entity | undefined, { names, spans }: MentionsEdge) {
  if (entity === undefined) return [];
  const { id, name, type } = entity;
  return [{ entity: { id, name, type }, names, spans }];
}

async function* one(loaded: Loaded): AsyncIterable<Loaded> {
  yield loaded;
}
