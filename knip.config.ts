import type { KnipConfig } from 'knip';

/** Code, exports and dependencies that nobody uses; `pnpm unused`. */
const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        'test/**/*.test.ts',
        'test/conformance/suite/*.ts',
        'test/e2e/sandbox-runtimes/module.ts',
      ],
      project: ['test/**/*.ts', '!test/*/projects/**', '*.ts'],
      // Written beside the host when it runs.
      ignoreUnresolved: ['./module.mjs'],
      ignoreDependencies: [
        // Run as programs, found through their package.json.
        '@arethetypeswrong/cli',
        '@redocly/cli',
        // Used by the tests of the packages, which keep no dependencies of their own for tests.
        '@noble/curves',
        'ajv-formats',
      ],
    },
    scripts: {
      entry: [
        '*.{ts,mjs}',
        'bench/*.ts',
        // Copied into generated/.
        'generate/support/*.ts',
        'redocly/plugin.js',
        'test/**/*.test.ts',
      ],
      project: ['**/*.{ts,js,mjs}'],
      ignoreDependencies: [
        // Started by scripts/bootstrap.mjs.
        'tsx',
        // A plugin that typedoc loads by its name.
        'typedoc-plugin-markdown',
        // Found from the workspace package that installs them.
        'vitepress',
        'vue-tsc',
      ],
    },
    docs: {
      entry: ['**/*.md'],
      project: ['.vitepress/**/*.{ts,vue}'],
      ignoreDependencies: ['vue-tsc'],
    },
    examples: {
      entry: ['**/*.ts', 'collections/*.js'],
      // The frameworks of the examples are installed in test/frameworks.
      // Postman and Bruno have crypto-js.
      ignoreDependencies: [
        'crypto-js',
        '@alipayhk-openapi/.*',
        '@hono/node-server',
        '@nestjs/.*',
        'express',
        'fastify',
        'hono',
        'reflect-metadata',
      ],
    },
    'packages/*': {
      entry: ['src/*.ts', 'test/**/*.test.ts'],
      project: ['**/*.ts'],
    },
    'packages/client': {
      // What is below test/types is compiled by the tests, and not imported.
      entry: ['src/*.ts', 'test/**/*.test.ts', 'test/types/*.ts'],
      project: ['**/*.ts'],
    },
    'packages/sandbox': {
      entry: [
        'src/*.ts',
        'test/**/*.test.ts',
        // A program that a test starts.
        'test/support/stored-sandbox.ts',
        // The page of the inspector is bundled by the build.
        'inspector-ui/main.ts',
      ],
      project: ['**/*.ts'],
    },
    // These packages exist to install programs and peers.
    'test/bench': { ignoreDependencies: ['.*'] },
    'test/runtimes': {
      entry: ['hosts/*.mjs'],
      ignoreDependencies: ['.*'],
      // Written beside the host when it runs.
      ignoreUnresolved: ['./module.mjs'],
    },
  },
  ignoreBinaries: ['mkfifo', 'openssl', 'script'],
  // Exported for the tests beside, or part of a type that is.
  ignoreExportsUsedInFile: true,
};

export default config;
