import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, type ConfigSources, readConfig } from '../../src/app/config';
import { createReviewer, type Reviewer } from '../../src/app/create-reviewer';
import { openStore } from '../../src/app/open-store';
import { openWorkspace } from '../../src/app/workspace';
import type { GraphStore } from '../../src/store/contract';
import { type Figure, generateOutcome, type Statement } from './generated-world';

const person = (...forms: string[]): Figure => ({ type: 'Person', forms });
const NORLAND: Figure = { type: 'Place', kind: 'country', forms: ['Norland'] };
const ESTMARK: Figure = { type: 'Place', kind: 'country', forms: ['Estmark'] };
const BO = person('Bo Chen');

/** Script in a name, which must never run. */
export const HOSTILE_NAME = 'Eve <img src=x onerror=document.title=1> Hall';

type Report = readonly [id: string, subject: Figure, type: string, object: Figure];

/** Namesakes of two countries, two spellings of one man, and a name with script in it. */
const REPORTS: readonly Report[] = [
  ['lee-1', person('Ann Lee'), 'LEADS', NORLAND],
  ['lee-2', person('Ann Lee'), 'LEADS', ESTMARK],
  ['gaddafi-1', person('Muammar Gaddafi'), 'MET_WITH', BO],
  ['gaddafi-2', person('Muammar Qadhafi'), 'MET_WITH', BO],
  ['hostile', person(HOSTILE_NAME), 'MET_WITH', BO],
];

/** A ledger with doubtful pairs, the store that shows it, and a way to review it. */
export interface DoubtfulWorkspace {
  readonly config: Config;
  readonly store: GraphStore;
  readonly reviewer: Reviewer;
  /** Closes everything and removes its folder. */
  remove(): Promise<void>;
}

/** Opens such a workspace in a folder of its own; `env` names another store than the embedded one. */
export async function openDoubtfulWorkspace({
  env = {},
  reports = REPORTS,
}: {
  readonly env?: ConfigSources['env'];
  readonly reports?: readonly Report[];
} = {}): Promise<DoubtfulWorkspace> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-doubtful-'));
  const config = readConfig({ env: { ...env, NEWSGRAPH_DATA: folder }, cwd: folder });
  const workspace = await openWorkspace(config, { mode: 'write' });
  workspace.ledger.append(
    reports.map(([id, subject, type, object], index) => {
      const office: Partial<Statement> = type === 'LEADS' ? { role: 'President', tense: 'current' } : {};
      const statement = { subject: 0, subjectForm: 0, object: 1, objectForm: 0, type, ...office };
      const publishedAt = `2016-03-0${1 + (index % 9)}`;
      return generateOutcome({ id, outlet: 'Fjord Press', publishedAt, statements: [statement] }, [subject, object]);
    }),
  );
  await workspace.sync();
  await workspace.close();
  const store = await openStore(config);
  const reviewer = createReviewer(config, { store, now: () => new Date('2016-03-09T12:00:00Z'), waitMs: 200 });
  return {
    config,
    store,
    reviewer,
    async remove() {
      await reviewer.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
