/** What may import what; `pnpm circles`. docs/architecture.md says why. Types count as imports. */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or have a third below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'Imports run downwards between folders, too.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'generated-on-top',
      comment: 'generated/ comes from spec/ alone.',
      severity: 'error',
      from: { path: '^generated/' },
      to: { pathNot: '^generated/' },
    },
    {
      name: 'middleware-knows-no-operation',
      comment: 'The middleware works under any fetch-based client.',
      severity: 'error',
      from: { path: '^packages/middleware/src/' },
      to: { path: '^(generated/|packages/(spec|client|sandbox|cli)/)' },
    },
    {
      name: 'no-package-above',
      comment: 'spec and middleware, then client and sandbox, then cli.',
      severity: 'error',
      from: {
        path: '^packages/(spec|client|sandbox)/src/',
        // A client with a sandbox behind it, for tests: its subpath depends on both.
        pathNot: '^packages/sandbox/src/test-client.ts$',
      },
      to: { path: '^packages/(cli|sandbox|client)/', pathNot: '^packages/$1/' },
    },
  ],
  options: {
    includeOnly: '^(packages/[^/]+/src|generated|scripts)/',
    exclude: { path: '(^|/)(dist|node_modules|test)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
