import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** `pnpm coverage`: the packages, with what their tests have to reach. */
const { projects, ...test } = base.test ?? {};

export default defineConfig({
  ...base,
  test: {
    ...test,
    include: ['packages/*/test/**/*.test.ts'],
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'artifacts/coverage',
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
