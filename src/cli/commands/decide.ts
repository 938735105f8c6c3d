import { readConfig } from '../../app/config';
import { undoDecision } from '../../app/decide';
import { requireEntity } from '../../app/find-entity';
import { openWorkspace } from '../../app/workspace';
import { NewsgraphError } from '../../base/errors';
import { ENTITY_TYPES } from '../../model/entity';
import { asArticleId } from '../../model/id';
import { type DecideOptions, runDecide } from '../decide-run';
import { printLine, type Terminal } from '../terminal';
import type { AddCommand } from './command';

const ENTITY = 'an id, or a name that one entity alone bears';

/** A command that decides something, with the options that all of them have. */
const addDecision = (program: Parameters<AddCommand>[0], name: string, description: string) =>
  program
    .command(name)
    .description(description)
    .option('--why <reason>', 'kept with the decision')
    .option('--who <name>', 'who says so; the user of this machine where absent')
    .option('--store <name>', 'neo4j or embedded');

export const addSameCommand: AddCommand = (program, terminal) => {
  addDecision(program, 'same', 'hold entities for one and the same')
    .argument('<entity...>', `two or more: ${ENTITY}`)
    .action((names: string[], options: DecideOptions) =>
      runDecide(terminal, options, async (read) => {
        const entities = [];
        for (const name of names) entities.push((await requireEntity(read, name)).id);
        return { kind: 'same', entities };
      }),
    );
};

export const addDifferentCommand: AddCommand = (program, terminal) => {
  addDecision(program, 'different', 'keep entities apart, or take the namesake in some articles out of one')
    .argument('<entity...>', `two or more, or one with --in: ${ENTITY}`)
    .option('--in <article-id...>', 'articles in which the one entity is somebody else')
    .addHelpText('after', '\nExample:\n  newsgraph different person/ann-lee --in 3f2a…  --why "the Ann Lee of Norland"')
    .action((names: string[], options: DecideOptions & { in?: string[] }) =>
      runDecide(terminal, options, async (read) => {
        const entities = [];
        for (const name of names) entities.push((await requireEntity(read, name)).id);
        const [entity, ...others] = entities;
        if (options.in === undefined || entity === undefined) return { kind: 'different', entities };
        if (others.length > 0) throw new NewsgraphError('USAGE', '--in goes with one entity');
        return { kind: 'split', entity, articles: options.in.map(asArticleId) };
      }),
    );
};

export const addRenameCommand: AddCommand = (program, terminal) => {
  addDecision(program, 'rename', 'show an entity under another name; its id stays')
    .argument('<entity>', ENTITY)
    .argument('<name>', 'the name to show')
    .action((entity: string, name: string, options: DecideOptions) =>
      runDecide(terminal, options, async (read) => ({
        kind: 'rename',
        entity: (await requireEntity(read, entity)).id,
        name,
      })),
    );
};

export const addRetypeCommand: AddCommand = (program, terminal) => {
  addDecision(program, 'retype', 'say what an entity is; its id stays')
    .argument('<entity>', ENTITY)
    .argument('<type>', `${ENTITY_TYPES.join(', ')}; with a kind behind a slash: Organization/ngo`)
    .action((entity: string, typed: string, options: DecideOptions) =>
      runDecide(terminal, options, async (read) => {
        const [wanted = '', entityKind] = typed.split('/');
        const type = ENTITY_TYPES.find((each) => each.toLowerCase() === wanted.toLowerCase());
        if (type === undefined) {
          throw new NewsgraphError('USAGE', `the type is "${wanted}"; it must be one of ${ENTITY_TYPES.join(', ')}`);
        }
        const { id } = await requireEntity(read, entity);
        return { kind: 'retype', entity: id, type, ...(entityKind !== undefined && { entityKind }) };
      }),
    );
};

export const addUndoCommand: AddCommand = (program, terminal) => {
  addDecision(program, 'undo', 'take a decision back; the graph is as if it had never been made')
    .argument('<decision>', 'its number, as `newsgraph review --decisions` lists it')
    .action((number: string, options: DecideOptions) => undo(terminal, number, options));
};

async function undo(terminal: Terminal, number: string, options: DecideOptions): Promise<void> {
  if (!/^[1-9]\d{0,8}$/.test(number)) {
    throw new NewsgraphError(
      'USAGE',
      `the decision is "${number}"; it must be a number of \`newsgraph review --decisions\``,
    );
  }
  const config = readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options });
  const workspace = await openWorkspace(config, { mode: 'write', now: terminal.now });
  try {
    const { id, content } = await undoDecision(workspace, Number(number), options);
    printLine(terminal, `Decision ${id} (${content.kind}) is undone.`);
  } finally {
    await workspace.close();
  }
}
