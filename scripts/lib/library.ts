import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'tsdown';
import { codeEntries, type Manifest } from './packages.ts';

interface Library extends UserConfig {
  /** Sources of the subpaths that stand for many, beside `src`: `./validators/*` -> a folder of modules. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Packages that become part of this one. */
  readonly bundled?: readonly string[];
  /** Dependencies that require() does not give as `import` does: they become part of the CommonJS files. */
  readonly notForRequire?: readonly string[];
}

/**
 * How a library is built: one entry for each subpath of its `exports`, as ESM and as CommonJS.
 *
 * @param folder - the folder of the package.
 * @param library - what this library needs besides.
 * @returns a configuration for each format.
 */
export function library(
  folder: URL,
  { folders = {}, bundled = [], notForRequire = [], onSuccess, ...own }: Library = {},
): UserConfig[] {
  const manifest: Manifest = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const subpaths = codeEntries(manifest.exports).map((subpath) => subpath.slice(2) || 'index');
  const entry = {
    ...Object.fromEntries(subpaths.map((name) => [name, `src/${name}.ts`])),
    ...Object.fromEntries(
      Object.entries(folders).flatMap(([subpath, source]) => modulesIn(folder, subpath, source)),
    ),
  };
  const inside = bundled.map(withSubpaths);
  return [
    { ...own, ...(onSuccess && { onSuccess }), entry, format: 'esm', noExternal: inside },
    {
      ...own,
      entry,
      format: 'cjs',
      clean: false,

      noExternal: [...inside, ...notForRequire.map(withSubpaths)],
      outputOptions: { banner: ({ moduleIds }) => licences(folder, notForRequire, moduleIds) },
    },
  ];
}

function modulesIn(folder: URL, subpath: string, source: string): [string, string][] {
  return readdirSync(fileURLToPath(new URL(source, folder)))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [subpath.slice(2).replace('*', file.slice(0, -3)), join(source, file)]);
}

function withSubpaths(name: string): RegExp {
  return new RegExp(`^${name}(/|$)`);
}

/** The licences of the packages of which a file has a part. */
function licences(folder: URL, names: readonly string[], moduleIds: readonly string[]): string {
  const parts = names.filter((name) => moduleIds.some((id) => id.includes(`/${name}/`)));
  const texts = parts.map((name) =>
    readFileSync(new URL(`node_modules/${name}/LICENSE`, folder), 'utf8').trim(),
  );
  return texts.map((text, i) => `/*! Contains ${parts[i]}.\n\n${text}\n*/`).join('\n');
}
