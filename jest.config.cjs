const transform = {
  '^.+\\.[tm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** ESM-only packages are transformed too, since jest on Node 20 cannot require them; these few are CommonJS and large. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform,
  transformIgnorePatterns: [
    '/node_modules/(neo4j-driver.*|typescript|@swc|libsql|@libsql|fast-check|linkedom|playwright-core)/',
  ],
  maxWorkers: 2,
  // No test is about speed: what is slow on a full machine is no fault.
  testTimeout: 60_000,
};
