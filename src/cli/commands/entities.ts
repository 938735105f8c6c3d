import { readConfig } from '../../app/config';
import { requireEntity } from '../../app/find-entity';
import type { Doubt, Member } from '../../app/identity';
import { openWorkspace } from '../../app/workspace';
import { NewsgraphError } from '../../base/errors';
import { ENTITY_TYPES, type Entity } from '../../model/entity';
import type { GraphReader } from '../../store/contract';
import { count } from '../counts';
import { evidenceLine, memberLines } from '../identity-words';
import { formatTable } from '../table';
import { createPainter, printLine, type Terminal, tell } from '../terminal';
import { wholeNumber } from '../whole-number';
import type { AddCommand } from './command';

interface Options {
  readonly why?: string;
  readonly type?: string;
  readonly limit: string;
  readonly store?: string;
  readonly json?: boolean;
}

export const addEntitiesCommand: AddCommand = (program, terminal) => {
  program
    .command('entities')
    .description('list who and what the graph knows, or say why the names of one are one')
    .argument('[name]', 'only those with this name or a near one')
    .option(
      '--why <id>',
      'the names that one entity is made of, what holds them together, and namesakes that it is kept apart from',
    )
    .option('--type <type>', ENTITY_TYPES.join(', '))
    .option('--limit <n>', 'rows', '50')
    .option('--store <name>', 'neo4j or embedded')
    .option('--json', 'one JSON object a line')
    .action(async (name: string | undefined, options: Options) => {
      const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
      const workspace = await openWorkspace(config, { mode: 'read' });
      try {
        const { read } = await workspace.store();
        if (options.why !== undefined) {
          const entity = await requireEntity(read, options.why);
          const [members, keptApart] = await workspace.withIdentity((identity) => [
            identity.membersOf(entity.id),
            identity.keptApart(entity.id),
          ]);
          if (options.json) printLine(terminal, JSON.stringify({ entity, members, keptApart }));
          else printWhy(terminal, entity, { members, keptApart });
          return;
        }
        const entities = await list(read, name, options);
        if (options.json) for (const entity of entities) printLine(terminal, JSON.stringify(entity));
        else if (entities.length === 0) tell(terminal, 'No such entities.');
        else printLine(terminal, formatEntities(entities, terminal.stderr.columns ?? 120));
      } finally {
        await workspace.close();
      }
    });
};

async function list(read: GraphReader, name: string | undefined, { type, limit }: Options): Promise<readonly Entity[]> {
  const wanted = ENTITY_TYPES.find((each) => each.toLowerCase() === type?.toLowerCase());
  if (type !== undefined && wanted === undefined) {
    throw new NewsgraphError('USAGE', `--type is "${type}"; it must be one of ${ENTITY_TYPES.join(', ')}`);
  }
  const most = Math.min(1000, wholeNumber('--limit', limit));
  const few = wanted === undefined ? most : 1000;
  const found =
    name === undefined ? (await read.overview({ limit: few })).entities : await read.search(name, { limit: few });
  return found.filter((entity) => wanted === undefined || entity.type === wanted).slice(0, most);
}

function formatEntities(entities: readonly Entity[], width: number): string {
  const rows = entities.map(({ name, type, kind, articles, claims, aliases, externalIds, id }) => [
    name,
    kind === undefined ? type : `${type}/${kind}`,
    articles,
    claims,
    [...aliases, ...(externalIds ?? [])].join(', '),
    id,
  ]);
  return formatTable(['name', 'type', 'articles', 'claims', 'also', 'id'], rows, { width });
}

/** Namesakes that are shown. */
const MOST_APART = 5;

function printWhy(
  terminal: Terminal,
  entity: Entity,
  { members, keptApart }: { readonly members: readonly Member[]; readonly keptApart: readonly Doubt[] },
): void {
  const paint = createPainter(terminal.colours);
  const kind = entity.kind === undefined ? entity.type : `${entity.type}/${entity.kind}`;
  printLine(terminal, `${paint('bold', entity.name)}  ${kind}  ${paint('dim', entity.id)}`);
  printLine(terminal, `${count(members.length, 'name')}, ${count(entity.articles, 'article')}\n`);
  for (const member of members) for (const line of memberLines(member, paint)) printLine(terminal, `  ${line}`);
  if (keptApart.length > 0) printLine(terminal, '\nNot the same as');
  for (const { a, b, evidenceAgainst } of keptApart.slice(0, MOST_APART)) {
    printLine(terminal, `  ${paint('bold', a === entity.id ? b : a)}`);
    for (const evidence of evidenceAgainst) printLine(terminal, `    ${evidenceLine(evidence)}`);
  }
}
