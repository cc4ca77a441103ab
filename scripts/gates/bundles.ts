import { builtinModules } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build, type OutputFile } from 'esbuild';
import { codeEntries, type Manifest } from '../lib/packages.ts';
import { root } from '../lib/root.ts';

export interface Bundle {
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and compressed with gzip at its default level. */
  readonly gzip: number;
  /** Modules of Node that the code imports. */
  readonly builtins: readonly string[];
}

const BUILTINS = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);

/** Bundles code for the web as a user of the packages would; `folder` is where it resolves from. */
export async function bundle(code: string, folder: string = `${root}/scripts`): Promise<Bundle> {
  const builtins = new Set<string>();
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'silent',
    // The built packages, not their sources, to which the workspace's `paths` lead.
    tsconfigRaw: '{}',
    plugins: [
      {
        name: 'node-built-ins',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path }) => {
            if (!BUILTINS.has(path)) return undefined;
            builtins.add(path);
            return { path, external: true };
          });
        },
      },
    ],
  });
  const [{ contents }] = outputFiles as [OutputFile];
  return {
    minified: contents.length,
    gzip: gzipSync(contents).length,
    builtins: [...builtins],
  };
}

export interface Budget {
  readonly name: string;
  /** What a user writes; the bundle is that and all that it needs. */
  readonly code: string;
  /** Kilobytes of 1000 bytes, minified and compressed. */
  readonly limit: number;
}

const from = (specifier: string, ...names: string[]): string =>
  `export { ${names.join(', ')} } from '@alipayhk-openapi/${specifier}';`;

const SIGNING = from('middleware', 'createMessageSecurity', 'securityMiddleware');

/** The promises of the README and of the packages' pages. */
export const BUDGETS: readonly Budget[] = [
  { name: 'middleware: sign and verify', code: SIGNING, limit: 12 },
  {
    name: 'middleware: with encryption',
    code: SIGNING + from('middleware/rsa-aes', 'rsaAes'),
    limit: 16,
  },
  { name: 'client', code: from('client', 'createAlipayHKClient'), limit: 24 },
  {
    name: 'validators of one operation',
    code: from('spec/validators/createTemplate', 'validateRequest', 'validateResponse'),
    limit: 6,
  },
  {
    name: 'validators of all operations',
    code: from('spec/validators', 'validateRequest', 'validateResponse'),
    limit: 35,
  },
];

/** What is wrong with a bundle: too large, or bound to Node. */
export function checkBundle(
  { name, limit }: Budget,
  { gzip, builtins }: Bundle,
): readonly string[] {
  return [
    ...(gzip > limit * 1000
      ? [`${name}: ${(gzip / 1000).toFixed(2)} kB are more than ${limit} kB`]
      : []),
    ...builtins.map((builtin) => `${name}: imports ${builtin}, so it does not run everywhere`),
  ];
}

/** Entry points that may import modules of Node. */
const FOR_NODE = /^@alipayhk-openapi\/(cli|sandbox\/node|(client|middleware)\/node)$/;

/** The entry points that have to run in every runtime, of a package's `exports`. */
export function universalEntries(name: string, exports?: Manifest['exports']): readonly string[] {
  return codeEntries(exports)
    .map((path) => name + path.slice(1))
    .filter((specifier) => !FOR_NODE.test(specifier));
}
