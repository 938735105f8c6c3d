import type { AddCommand } from './command';

/** Every command, in the order of the help, with how its file is loaded. A new one is a file and a line here. */
const COMMANDS: Readonly<Record<string, () => AddCommand>> = {
  start: () => (require('./start') as typeof import('./start')).addStartCommand,
  ingest: () => (require('./ingest') as typeof import('./ingest')).addIngestCommand,
  extract: () => (require('./extract') as typeof import('./extract')).addExtractCommand,
  annotate: () => (require('./annotate') as typeof import('./annotate')).addAnnotateCommand,
  serve: () => (require('./serve') as typeof import('./serve')).addServeCommand,
  query: () => (require('./query') as typeof import('./query')).addQueryCommand,
  explain: () => (require('./explain') as typeof import('./explain')).addExplainCommand,
  wrong: () => (require('./wrong') as typeof import('./wrong')).addWrongCommand,
  entities: () => (require('./entities') as typeof import('./entities')).addEntitiesCommand,
  review: () => (require('./review') as typeof import('./review')).addReviewCommand,
  same: () => (require('./decide') as typeof import('./decide')).addSameCommand,
  different: () => (require('./decide') as typeof import('./decide')).addDifferentCommand,
  rename: () => (require('./decide') as typeof import('./decide')).addRenameCommand,
  retype: () => (require('./decide') as typeof import('./decide')).addRetypeCommand,
  undo: () => (require('./decide') as typeof import('./decide')).addUndoCommand,
  diff: () => (require('./diff') as typeof import('./diff')).addDiffCommand,
  export: () => (require('./export') as typeof import('./export')).addExportCommand,
  articles: () => (require('./articles') as typeof import('./articles')).addArticlesCommand,
  retry: () => (require('./retry') as typeof import('./retry')).addRetryCommand,
  reextract: () => (require('./reextract') as typeof import('./reextract')).addReextractCommand,
  remove: () => (require('./remove') as typeof import('./remove')).addRemoveCommand,
  sync: () => (require('./sync') as typeof import('./sync')).addSyncCommand,
  rebuild: () => (require('./rebuild') as typeof import('./rebuild')).addRebuildCommand,
  verify: () => (require('./verify') as typeof import('./verify')).addVerifyCommand,
  stats: () => (require('./stats') as typeof import('./stats')).addStatsCommand,
  backup: () => (require('./backup') as typeof import('./backup')).addBackupCommand,
  neo4j: () => (require('./neo4j') as typeof import('./neo4j')).addNeo4jCommand,
};

/** The command that a line begins with, or all of them where it begins with none: what the others need is not loaded. */
export function commandsFor(argv: readonly string[]): readonly AddCommand[] {
  const asked = Object.entries(COMMANDS).filter(([name]) => name === argv[0]);
  return (asked.length > 0 ? asked : Object.entries(COMMANDS)).map(([, load]) => load());
}
