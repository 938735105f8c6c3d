import { addAnnotateCommand } from './annotate';
import { addArticlesCommand } from './articles';
import { addBackupCommand } from './backup';
import type { AddCommand } from './command';
import { addExplainCommand } from './explain';
import { addExportCommand } from './export';
import { addExtractCommand } from './extract';
import { addIngestCommand } from './ingest';
import { addNeo4jCommand } from './neo4j';
import { addQueryCommand } from './query';
import { addRebuildCommand } from './rebuild';
import { addRemoveCommand } from './remove';
import { addRetryCommand } from './retry';
import { addServeCommand } from './serve';
import { addStartCommand } from './start';
import { addStatsCommand } from './stats';
import { addSyncCommand } from './sync';
import { addVerifyCommand } from './verify';

/** Every command, in the order of the help. A new one is a file and a line here. */
export const COMMANDS: readonly AddCommand[] = [
  addStartCommand,
  addIngestCommand,
  addExtractCommand,
  addAnnotateCommand,
  addServeCommand,
  addQueryCommand,
  addExplainCommand,
  addExportCommand,
  addArticlesCommand,
  addRetryCommand,
  addRemoveCommand,
  addSyncCommand,
  addRebuildCommand,
  addVerifyCommand,
  addStatsCommand,
  addBackupCommand,
  addNeo4jCommand,
];
