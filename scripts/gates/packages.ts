import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Manifest } from '../lib/packages.ts';
import { runPnpm, runQuietly } from '../lib/program.ts';

/** What of a manifest does not keep the promises that all packages make. */
export const checkManifest = (manifest: Manifest): readonly string[] =>
  [
    manifest.type === 'module' || '"type" has to be "module"',
    manifest.license === 'MIT' || '"license" has to be "MIT"',
    Boolean(manifest.description) || '"description" is missing',
    manifest.sideEffects === false || '"sideEffects" has to be false',
    manifest.engines?.node === '>=20.19' || '"engines.node" has to be ">=20.19"',
    JSON.stringify(manifest.files) === '["dist"]' || '"files" has to be ["dist"]',
    Object.keys(manifest.exports ?? {}).includes('./package.json') ||
      '"exports" lacks "./package.json"',
    ...Object.entries(manifest.exports ?? {}).map(
      ([path, target]) =>
        /^\.\/(package\.json|dist\/.+\.(mjs|json|yaml))$/.test(target) ||
        `"exports" of "${path}" has to be one file of "dist"`,
    ),
    ...Object.entries(manifest.dependencies ?? {}).map(
      ([name, range]) =>
        /^(catalog:|workspace:\*)$/.test(range) || `"${name}" has to come from the catalog`,
    ),
  ].filter((problem): problem is string => typeof problem === 'string');

const BELONGS = [
  /^package\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/.+\.(mjs|d\.mts|json|yaml)$/,
];

/** A file of a tarball: path inside the package -> content. */
export type Files = ReadonlyMap<string, string>;

/** What is missing from a tarball, and what does not belong there. */
export const checkFiles = (files: Files, manifest: Manifest): readonly string[] => {
  const targets = [
    // Types are found by their name, beside the code.
    ...Object.values(manifest.exports ?? {}).flatMap((target) =>
      target.endsWith('.mjs') ? [target, target.replace(/mjs$/, 'd.mts')] : [target],
    ),
    ...Object.values(manifest.bin ?? {}),
  ].map((path) => path.replace(/^\.\//, ''));
  return [
    ...['README.md', 'LICENSE', ...targets]
      .filter((path) => !matches(path, files))
      .map((path) => `${path} is missing`),
    ...[...files.keys()]
      .filter((path) => !BELONGS.some((pattern) => pattern.test(path)))
      .map((path) => `${path} does not belong into a package`),
  ];
};

/** Whether a path, or the pattern of a subpath export, leads to a file. */
const matches = (path: string, files: Files): boolean => {
  const [start = '', end] = path.split('*');
  return end === undefined
    ? files.has(path)
    : [...files.keys()].some((file) => file.startsWith(start) && file.endsWith(end));
};

/** The files of an npm tarball: a gzipped tar, all below `package/`. */
export const filesOf = (tarball: Uint8Array): Files => {
  const tar = gunzipSync(tarball);
  const files = new Map<string, string>();
  const text = (start: number, length: number): string =>
    tar.toString('utf8', start, start + length).replace(/\0.*$/s, '');
  for (let offset = 0; offset + 512 <= tar.length && tar[offset] !== 0; ) {
    const size = Number.parseInt(text(offset + 124, 12), 8);
    const prefix = text(offset + 345, 155);
    const path = `${prefix ? `${prefix}/` : ''}${text(offset, 100)}`.replace(/^package\//, '');
    if (text(offset + 156, 1) === '0')
      files.set(path, tar.toString('utf8', offset + 512, offset + 512 + size));
    offset += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
};

/** Packs a package the way it is published; gives the path of the tarball. */
export const pack = async (folder: string, into: string): Promise<string> => {
  const { exitCode, stdout, output } = await runPnpm(
    ['pack', '--json', '--pack-destination', into],
    folder,
  );
  if (exitCode !== 0) throw new Error(`pnpm pack in ${folder} failed:\n${output}`);
  return join(into, basename((JSON.parse(stdout) as { filename: string }).filename));
};

const attw = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json');

/** What publint and "are the types wrong" find in a tarball. */
export const lintTarball = async (path: string): Promise<readonly string[]> => {
  const tarball = await readFile(path);
  const { messages, pkg } = await publint({
    pack: {
      tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length),
    },
    strict: true,
  });
  const types = await runQuietly(process.execPath, [
    attw.replace(/package\.json$/, 'dist/index.js'),
    path,
    ...['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'],
    // Documents have no types.
    ...['--exclude-entrypoints', 'openapi.json', 'openapi.yaml', 'package.json'],
  ]);
  return [
    ...messages.map(
      (message) =>
        `publint: ${stripVTControlCharacters(formatMessage(message, pkg) ?? message.code)}`,
    ),
    ...(types.exitCode === 0 ? [] : [`attw:\n${types.output}`]),
  ];
};
