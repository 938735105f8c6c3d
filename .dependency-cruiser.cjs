/**
 * Who may import whom; the left may import the right and nothing else (docs/architecture.md has the diagram).
 * A part that is not listed for a folder is forbidden to it.
 */
const MAY_IMPORT = {
  model: [],
  base: [],
  ontology: ['model'],
  language: ['model', 'base'],
  'pipeline/1-load': ['language', 'ontology', 'model', 'base'],
  'pipeline/2-clean': ['language', 'ontology', 'model', 'base'],
  'pipeline/3-annotate': ['language', 'ontology', 'model', 'base'],
  'pipeline/4-mentions': ['language', 'ontology', 'model', 'base'],
  'pipeline/5-coreference': ['language', 'ontology', 'model', 'base'],
  'pipeline/6-claims': ['language', 'ontology', 'model', 'base'],
  extractors: ['pipeline', 'ontology', 'model', 'base'],
  resolve: ['ontology', 'model', 'base'],
  ledger: ['model', 'ontology', 'base'],
  store: ['model', 'ontology', 'base'],
  api: ['model', 'ontology'],
  viewer: ['api', 'ontology', 'model'],
  app: ['api', 'extractors', 'ledger', 'language', 'model', 'ontology', 'pipeline', 'resolve', 'store', 'base'],
  // The contracts of store and ledger are interfaces: what reads a graph may name them, never what implements them.
  server: ['app', 'api', 'base', 'model', 'store/contract'],
  cli: ['app', 'api', 'base', 'model', 'server', 'store/contract', 'ledger/ledger'],
};

const rules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder.replace('/', '-')}-imports`,
  severity: 'error',
  comment: `src/${folder} may import ${allowed.length ? allowed.map((name) => `src/${name}`).join(', ') : 'nothing else of src'}`,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `^src/${name}[/.]`) },
}));

module.exports = {
  forbidden: [
    ...rules,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'viewer-no-node',
      severity: 'error',
      comment: 'what runs in the browser uses no Node built-ins',
      from: { path: '^src/(viewer|api|ontology|model)/', pathNot: 'vite\\.config' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default'], exportsFields: ['exports'] },
  },
};
