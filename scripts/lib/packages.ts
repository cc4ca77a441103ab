import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Where a subpath leads: one file, or one for `import` and one for `require()`. */
export type ExportTarget = string | Readonly<Record<string, string>>;

/** What the gates read of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly license?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly sideEffects?: boolean;
  readonly engines?: { readonly node?: string };
  readonly files?: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly main?: string;
  readonly types?: string;
  readonly typesVersions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly exports?: Readonly<Record<string, ExportTarget>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The files behind a subpath. */
export function filesBehind(target: ExportTarget): readonly string[] {
  return typeof target === 'string' ? [target] : [...new Set(Object.values(target))];
}

/** The subpaths with code behind them, of a package's `exports`, but for patterns, which stand for many. */
export function codeEntries(exports: Manifest['exports'] = {}): readonly string[] {
  return Object.entries(exports)
    .filter(([path, target]) => !path.includes('*') && filesBehind(target)[0]?.endsWith('.mjs'))
    .map(([path]) => path);
}

/** The packages that are published. */
export function publicPackages(): readonly Package[] {
  return readdirSync(join(root, 'packages')).flatMap((name) => {
    const folder = join(root, 'packages', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    return manifest.private ? [] : [{ name: manifest.name, folder, manifest }];
  });
}
