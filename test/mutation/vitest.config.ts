import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

const { projects, ...test } = base.test ?? {};

/** The tests that have to notice a mutant of the middleware. */
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // Replaced, not merged: merging would add to the list of all tests.
  test: {
    ...test,
    include: ['packages/middleware/test/**/*.test.ts'],
    // The first measures code that is full of mutants; without the others, which take seconds each,
    // the score can only be too low.
    exclude: ['bundle', 'properties', 'tamper', 'abort-signal'].map((name) => `**/${name}.test.ts`),
  },
});
