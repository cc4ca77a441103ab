import { beforeAll, describe, expect, it } from 'vitest';
import { buildPackages } from '../../scripts/build.ts';
import { publicPackages } from '../../scripts/lib/packages.ts';

beforeAll(buildPackages, 120_000);

/** Entry points with code of their own: name of the source file -> path of what is built from it. */
const entriesOf = (exports: Readonly<Record<string, unknown>> = {}): readonly string[] =>
  Object.keys(exports)
    .filter((path) => typeof exports[path] === 'object' && !path.includes('*'))
    .map((path) => path.slice(2) || 'index');

const WITH_NAMES = ['middleware', 'client', 'sandbox', 'spec'];

describe.each(publicPackages().filter(({ name }) => WITH_NAMES.some((own) => name.endsWith(own))))(
  '$name',
  ({ folder, manifest }) => {
    it.each(entriesOf(manifest.exports))(
      'exports what its source does from %s, no more',
      async (entry) => {
        const [source, built] = await Promise.all([
          import(`${folder}/src/${entry}.ts`),
          import(`${folder}/dist/${entry}.js`),
        ]);
        expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
      },
    );
  },
);
