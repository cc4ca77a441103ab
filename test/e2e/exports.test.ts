import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { codeEntries, type Manifest, publicPackages } from '../../scripts/lib/packages.ts';

const require = createRequire(import.meta.url);

/** Names of the files in `src` and `dist` that stand behind the subpaths. */
const entriesOf = (exports: Manifest['exports']): readonly string[] =>
  codeEntries(exports).map((path) => path.slice(2) || 'index');

const WITH_NAMES = ['middleware', 'client', 'sandbox', 'spec'];

describe.each(publicPackages().filter(({ name }) => WITH_NAMES.some((own) => name.endsWith(own))))(
  '$name',
  ({ folder, manifest }) => {
    it.each(entriesOf(manifest.exports))(
      'exports what its source does from %s, no more',
      async (entry) => {
        const [source, built] = await Promise.all([
          import(`${folder}/src/${entry}.ts`),
          import(`${folder}/dist/${entry}.mjs`),
        ]);
        expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
        const required = require(`${folder}/dist/${entry}.cjs`);
        expect(Object.keys(required).sort()).toEqual(Object.keys(source).sort());
      },
    );
  },
);
