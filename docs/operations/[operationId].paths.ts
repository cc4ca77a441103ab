import { readFileSync } from 'node:fs';

/** One page for each operation, from what `scripts/docs/prepare.ts` wrote. */
export default {
  paths: () =>
    JSON.parse(
      readFileSync(new URL('../.vitepress/generated/pages.json', import.meta.url), 'utf8'),
    ),
};
