import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { inspectorAssets } from './packages/sandbox/build/inspector-assets.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Tests run on the sources, so that none of them needs a build; those of `test/` use the built packages as well. */
const alias = [
  {
    find: /^@alipayhk-openapi\/spec\/openapi\.json$/,
    replacement: path('./generated/openapi.json'),
  },
  {
    find: /^@alipayhk-openapi\/spec\/validators\/(.+)$/,
    replacement: path('./generated/validators/$1.ts'),
  },
  { find: /^@alipayhk-openapi\/([^/]+)$/, replacement: path('./packages/$1/src/index.ts') },
  { find: /^@alipayhk-openapi\/([^/]+)\/(.+)$/, replacement: path('./packages/$1/src/$2.ts') },
];

/** What takes seconds for each file: crashes, compilers, properties, browsers, other programs. */
const SLOW = [
  'packages/client/test/types.test.ts',
  'packages/middleware/test/properties.test.ts',
  'packages/sandbox/test/{crash,fuzz,inspector-page}.test.ts',
  'packages/spec/test/{speed,types}.test.ts',
  'scripts/test/gates/{packages,tools}.test.ts',
  'scripts/test/spec-diff/{redocly,reports,repository,types}.test.ts',
];

/** What uses the built packages. */
const BUILT = [
  'packages/client/test/heap.test.ts',
  'packages/cli/test/program.test.ts',
  'test/**/*.test.ts',
];

/** What needs a workspace of its own, which only CI and those who ask for it install. */
const ELSEWHERE = ['test/{consumers,foreign-tools,frameworks}/*.test.ts'];

const NEVER = ['**/node_modules/**', '**/dist/**', 'test/*/projects/**'];

// A test that hangs ends at some time; none fails because the machine is busy.
const PATIENCE = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 600_000 } },
};

export default defineConfig({
  plugins: [inspectorAssets()],
  resolve: { alias },
  test: {
    ...PATIENCE,
    // Vitest itself leaves one core idle, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
          exclude: [...NEVER, ...SLOW, ...BUILT],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: SLOW,
          exclude: NEVER,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: BUILT,
          exclude: [...NEVER, ...ELSEWHERE],
          globalSetup: 'test/support/build.ts',
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'elsewhere',
          include: ELSEWHERE,
          exclude: NEVER,
          globalSetup: 'test/support/build.ts',
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
