import { readFileSync } from 'node:fs';
import type { TypeDocOptions } from 'typedoc';
import { root } from '../lib/root.ts';

/** The packages with a public API that programs import. */
export const LIBRARIES = ['client', 'middleware', 'sandbox', 'spec'] as const;

/** The sources behind the `exports` of a package that are programs. */
function entryPointsOf(name: string): string[] {
  const folder = `${root}/packages/${name}`;
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    exports: Record<string, unknown>;
  };
  return Object.keys(exports)
    .filter((subpath) => !/\.(json|yaml)$|\*|^\.\/types$/.test(subpath))
    .map((subpath) => `${folder}/src/${subpath === '.' ? 'index' : subpath.slice(2)}.ts`);
}

/** How TypeDoc reads the public API of a library. */
export function libraryOptions(name: (typeof LIBRARIES)[number]): Partial<TypeDocOptions> {
  return {
    name: `@alipayhk-openapi/${name}`,
    entryPoints: entryPointsOf(name),
    tsconfig: `${root}/packages/${name}/tsconfig.json`,
    readme: 'none',
    disableGit: true,
    disableSources: true,
    skipErrorChecking: true,
    // The types of the whole document are for programs; people read the operation pages.
    externalPattern: ['**/node_modules/**', '**/generated/types.ts'],
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    logLevel: 'Error',
  };
}
