import { readConfig } from '../../app/config';
import { findEntity } from '../../app/find-entity';
import { openStore } from '../../app/open-store';
import { NewsgraphError } from '../../base/errors';
import { asClaimId, asFactId } from '../../model/id';
import type { ClaimEvidence, GraphReader } from '../../store/contract';
import { formatEvidence } from '../evidence';
import { createPainter, printLine } from '../terminal';
import type { AddCommand } from './command';

const MOST_CLAIMS = 100;

export const addExplainCommand: AddCommand = (program, terminal) => {
  program
    .command('explain')
    .description('show every sentence behind a fact, a claim, or a pair of entities')
    .argument('<fact|claim|entity>', 'an id, or a name where two are given')
    .argument('[other entity]', 'the other end: its id or name')
    .option('--store <name>', 'neo4j or embedded')
    .option('--json', 'one JSON object a claim')
    .addHelpText('after', '\nExample:\n  newsgraph explain "John Kerry" "Sergei Lavrov"')
    .action(async (first: string, second: string | undefined, options: { store?: string; json?: boolean }) => {
      const store = await openStore(readConfig({ env: terminal.env, cwd: terminal.cwd, flags: options }));
      try {
        const found = second === undefined ? await byId(store.read, first) : await byPair(store.read, first, second);
        if (found.length === 0) throw await absence(store.read, first, second);
        const paint = createPainter(terminal.colours);
        for (const evidence of found) {
          printLine(terminal, options.json ? JSON.stringify(evidence) : `${formatEvidence(evidence, paint)}\n`);
        }
      } finally {
        await store.close();
      }
    });
};

async function byId(read: GraphReader, id: string): Promise<readonly ClaimEvidence[]> {
  const claim = await read.claim(asClaimId(id));
  return claim ? [claim] : read.claimsOfFact(asFactId(id), { limit: MOST_CLAIMS });
}

async function byPair(read: GraphReader, first: string, second: string): Promise<readonly ClaimEvidence[]> {
  const [a, b] = await Promise.all([requireEntity(read, first), requireEntity(read, second)]);
  return read.claimsBetween({ a, b }, { limit: MOST_CLAIMS });
}

/** What is missing: the other end of an entity that stands alone, or anything between those that were found. */
async function absence(read: GraphReader, first: string, second: string | undefined): Promise<NewsgraphError> {
  const [one, other] = await Promise.all([first, second].map((text) => (text ? nameOf(read, text) : undefined)));
  if (second !== undefined)
    return new NewsgraphError('NOT_IN_GRAPH', `no article states anything of ${one} and ${other}`);
  const message =
    one === undefined
      ? `no fact, claim or entity has the id or name "${first}"`
      : `"${first}" is the entity ${one}: name the other end too, as in explain "${first}" "…"`;
  return new NewsgraphError(one === undefined ? 'NOT_IN_GRAPH' : 'USAGE', message);
}

async function nameOf(read: GraphReader, text: string): Promise<string | undefined> {
  const id = await findEntity(read, text);
  return id && `${(await read.entity(id))?.name ?? text} (${id})`;
}

async function requireEntity(read: GraphReader, text: string) {
  const id = await findEntity(read, text);
  if (id === undefined) throw new NewsgraphError('NOT_IN_GRAPH', `no entity has the id or name "${text}"`);
  return id;
}
