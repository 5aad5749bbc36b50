// One jest, a project per kind of test: `pnpm jest --selectProjects domain`.
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];
const workspace = {
  '^@vakwerk/(domain|i18n|backend|local-services|testing)/(.*)$': '<rootDir>/packages/$1/src/$2',
  '^(\\.{1,2}/.*)\\.js$': '$1',
};
const node = (displayName, roots, extra = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  roots: roots.map((r) => `<rootDir>/${r}`),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx$': swc(true), '^.+\\.ts$': swc(false) },
  moduleNameMapper: workspace,
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/', '/dist-server/'],
  ...extra,
});
const onPostgres = {
  globalSetup: '<rootDir>/packages/testing/src/jest-global-setup.ts',
  globalTeardown: '<rootDir>/packages/testing/src/jest-global-teardown.ts',
};
export default {
  testSequencer: '<rootDir>/jest.sequencer.mjs',
  // A test that waits for a real job, mail or decoder takes a second; on a machine that is busy with other things, many.
  testTimeout: 120_000,
  // A worker ends at once when told to and holds nothing open, but the system needs up to a second to take back the memory of
  // sixty test files. Jest's own half second would call that a leak; a real one still holds on longer than this.
  workerGracefulExitTimeout: 10_000,
  projects: [
    node('domain', ['packages/domain/src', 'packages/i18n/src']),
    node(
      'backend',
      ['packages/backend/src', 'packages/local-services/src', 'packages/testing/src', 'apps/web/server'],
      onPostgres,
    ),
    node('api', ['apps/api/src'], onPostgres),
    // Whole processes that are started, killed and started again: minutes, mostly of waiting.
    node('processes', ['apps/worker/src', 'apps/cli/src'], onPostgres),
    {
      ...node('web', ['apps/web/src']),
      testEnvironment: 'jsdom',
      moduleNameMapper: { '\\.css$': 'identity-obj-proxy', ...workspace },
      setupFilesAfterEnv: ['<rootDir>/apps/web/test/setup.ts'],
      transformIgnorePatterns: ['/node_modules/(?!(\\.pnpm|@tanstack))', '/node_modules/\\.pnpm/(?!@tanstack)'],
    },
  ],
};
