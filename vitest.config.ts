import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { inspectorAssets } from './packages/sandbox/build/inspector-assets.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Tests run on the sources, so that none of them needs a build; the e2e tests use the built packages. */
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

export default defineConfig({
  plugins: [inspectorAssets()],
  resolve: { alias },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
  },
});
