import { readConfig } from '../app/config';
import { type DecisionRequest, decide } from '../app/decide';
import { openWorkspace } from '../app/workspace';
import type { Entity } from '../model/entity';
import type { GraphReader } from '../store/contract';
import { count } from './counts';
import { printLine, type Terminal } from './terminal';

export interface DecideOptions {
  readonly why?: string;
  readonly who?: string;
  readonly store?: string;
}

/** Makes a decision that `toRequest` reads from the graph, and says what it did and how to take it back. */
export async function runDecide(
  terminal: Terminal,
  options: DecideOptions,
  toRequest: (read: GraphReader) => Promise<Exclude<DecisionRequest, { kind: 'wrong' }>>,
): Promise<void> {
  const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
  const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now });
  try {
    const { read } = await workspace.store();
    const request = await toRequest(read);
    const { id } = await decide(workspace, request, options);
    const ids = 'entities' in request ? request.entities : [request.entity];
    const after = new Map<string, Entity>();
    for (const each of ids) {
      const entity = await read.entity(each);
      if (entity !== undefined) after.set(entity.id, entity);
    }
    for (const { name, type, kind, articles, id: entity } of after.values()) {
      printLine(
        terminal,
        `${name}  ${[type, kind].filter(Boolean).join('/')}  ${count(articles, 'article')}  ${entity}`,
      );
    }
    printLine(terminal, `Decision ${id}. Take it back with: newsgraph undo ${id}`);
  } finally {
    await workspace.close();
  }
}
