import { resolve } from 'node:path';
import { acceptsConnections } from './ports';
import { isRunning, type Neo4jServer, readServerRecord } from './server-record';

export type Neo4jStatus =
  | { readonly kind: 'never-started' }
  | { readonly kind: 'stopped'; readonly server: Neo4jServer }
  /** `ready` is whether it accepts connections. */
  | { readonly kind: 'running'; readonly server: Neo4jServer; readonly ready: boolean };

/** Returns whether a local Neo4j runs in `home`, and how it is reached. */
export async function neo4jStatus({ home }: { readonly home: string }): Promise<Neo4jStatus> {
  const server = readServerRecord(resolve(home));
  if (!server) return { kind: 'never-started' };
  if (!isRunning(server)) return { kind: 'stopped', server };
  return { kind: 'running', server, ready: await acceptsConnections(Number(new URL(server.uri).port)) };
}
