import { addAnnotateCommand } from './annotate';
import { addArticlesCommand } from './articles';
import { addBackupCommand } from './backup';
import type { AddCommand } from './command';
import { addDifferentCommand, addRenameCommand, addRetypeCommand, addSameCommand, addUndoCommand } from './decide';
import { addDiffCommand } from './diff';
import { addEntitiesCommand } from './entities';
import { addExplainCommand } from './explain';
import { addExportCommand } from './export';
import { addExtractCommand } from './extract';
import { addIngestCommand } from './ingest';
import { addNeo4jCommand } from './neo4j';
import { addQueryCommand } from './query';
import { addRebuildCommand } from './rebuild';
import { addReextractCommand } from './reextract';
import { addRemoveCommand } from './remove';
import { addRetryCommand } from './retry';
import { addReviewCommand } from './review';
import { addServeCommand } from './serve';
import { addStartCommand } from './start';
import { addStatsCommand } from './stats';
import { addSyncCommand } from './sync';
import { addVerifyCommand } from './verify';
import { addWrongCommand } from './wrong';

/** Every command, in the order of the help. A new one is a file and a line here. */
export const COMMANDS: readonly AddCommand[] = [
  addStartCommand,
  addIngestCommand,
  addExtractCommand,
  addAnnotateCommand,
  addServeCommand,
  addQueryCommand,
  addExplainCommand,
  addWrongCommand,
  addEntitiesCommand,
  addReviewCommand,
  addSameCommand,
  addDifferentCommand,
  addRenameCommand,
  addRetypeCommand,
  addUndoCommand,
  addDiffCommand,
  addExportCommand,
  addArticlesCommand,
  addRetryCommand,
  addReextractCommand,
  addRemoveCommand,
  addSyncCommand,
  addRebuildCommand,
  addVerifyCommand,
  addStatsCommand,
  addBackupCommand,
  addNeo4jCommand,
];
