import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { codeEntries, type ExportTarget, filesBehind, type Manifest } from '../lib/packages.ts';
import { runPnpm, runQuietly } from '../lib/program.ts';

/** What of a manifest does not keep the promises that all packages make. */
export function checkManifest(manifest: Manifest): readonly string[] {
  const exports = Object.entries(manifest.exports ?? {});
  return [
    manifest.type === 'module' || '"type" has to be "module"',
    manifest.license === 'MIT' || '"license" has to be "MIT"',
    Boolean(manifest.description) || '"description" is missing',
    Boolean(manifest.keywords?.length) || '"keywords" are missing',
    manifest.sideEffects === false || '"sideEffects" has to be false',
    manifest.engines?.node === '>=20.19' || '"engines.node" has to be ">=20.19"',
    JSON.stringify(manifest.files) === '["dist"]' || '"files" has to be ["dist"]',
    'scripts' in manifest === false || '"scripts" do not belong into a package',
    exports.some(([path]) => path === './package.json') || '"exports" lacks "./package.json"',
    ...exports.map(([path, target]) => checkTarget(path, target, manifest)),
    ...(manifest.bin ? [] : checkOldResolvers(manifest)),
    ...Object.entries(manifest.dependencies ?? {}).map(
      ([name, range]) =>
        /^(catalog:|workspace:\*)$/.test(range) || `"${name}" has to come from the catalog`,
    ),
  ].filter((problem): problem is string => typeof problem === 'string');
}

/** Code of a library has an ES module for `import` and a CommonJS one for `require()`; a program needs no second one. */
function checkTarget(path: string, target: ExportTarget, { bin }: Manifest): string | true {
  if (typeof target === 'string') {
    const pattern = bin
      ? /^\.\/(package\.json|dist\/.+\.mjs)$/
      : /^\.\/(package\.json|dist\/.+\.(json|yaml))$/;
    return pattern.test(target) || `"exports" of "${path}" has to be one file of "dist"`;
  }
  const esm = target['module-sync'] ?? '';
  const expected = { 'module-sync': esm, import: esm, require: esm.replace(/mjs$/, 'cjs') };
  const sound =
    /^\.\/dist\/.+\.mjs$/.test(esm) && JSON.stringify(target) === JSON.stringify(expected);
  // `module-sync` first: Node takes the same file for require() and import, so that there is one class of each name.
  return (
    sound ||
    `"exports" of "${path}" has to lead from "module-sync" and "import" to one .mjs file of "dist", and from "require" to the .cjs file beside it, in this order`
  );
}

/** Compilers and runtimes that do not read `exports` find the package by `main`, `types` and `typesVersions`. */
function checkOldResolvers({ main, types, typesVersions, exports = {} }: Manifest): string[] {
  const expected: Record<string, string[]> = {};
  for (const [path, target] of Object.entries(exports)) {
    const file = filesBehind(target).at(-1) ?? '';
    if (path === '.' || path === './package.json' || file.endsWith('.yaml')) continue;
    expected[path.slice(2)] = [file.replace(/cjs$/, 'd.cts')];
  }
  const problems: string[] = [];
  if (codeEntries(exports).includes('.') && main !== './dist/index.cjs')
    problems.push('"main" has to be "./dist/index.cjs"');
  if (types !== './dist/index.d.cts') problems.push('"types" has to be "./dist/index.d.cts"');
  if (JSON.stringify(typesVersions) !== JSON.stringify({ '*': expected }))
    problems.push(`"typesVersions" has to be ${JSON.stringify({ '*': expected })}`);
  return problems;
}

const BELONGS = [
  /^package\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/.+\.([cm]js|d\.[cm]ts|json|yaml)$/,
];

/** What is missing from a package, and what does not belong there: `files` are paths inside it. */
export function checkFiles(files: readonly string[], manifest: Manifest): readonly string[] {
  const targets = [
    ...Object.values(manifest.exports ?? {})
      .flatMap(filesBehind)
      .flatMap(withTypes),
    ...Object.values(manifest.bin ?? {}),
  ].map((path) => path.replace(/^\.\//, ''));
  return [
    ...['README.md', 'LICENSE', ...targets]
      .filter((path) => !matches(path, files))
      .map((path) => `${path} is missing`),
    ...files
      .filter((path) => !BELONGS.some((pattern) => pattern.test(path)))
      .map((path) => `${path} does not belong into a package`),
  ];
}

/** Types are found by their name, beside the code. */
function withTypes(path: string): readonly string[] {
  return /\.[cm]js$/.test(path) ? [path, path.replace(/([cm])js$/, 'd.$1ts')] : [path];
}

/** Whether a path, or the pattern of a subpath export, leads to a file. */
function matches(path: string, files: readonly string[]): boolean {
  const [start = '', end] = path.split('*');
  return end === undefined
    ? files.includes(path)
    : files.some((file) => file.startsWith(start) && file.endsWith(end));
}

export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  /** Paths inside the package. */
  readonly files: readonly string[];
}

/** Packs a package the way it is published. */
export async function pack(folder: string, into: string): Promise<Packed> {
  const { exitCode, stdout, output } = await runPnpm(
    ['pack', '--json', '--pack-destination', into],
    folder,
  );
  if (exitCode !== 0) throw new Error(`pnpm pack in ${folder} failed:\n${output}`);
  const { filename, files } = JSON.parse(stdout) as {
    filename: string;
    files: readonly { path: string }[];
  };
  return { tarball: join(into, basename(filename)), files: files.map(({ path }) => path) };
}

const ATTW = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json');

/** What publint and "are the types wrong" find in a tarball. */
export async function lintTarball(path: string, manifest: Manifest): Promise<readonly string[]> {
  const tarball = await readFile(path);
  const { messages, pkg } = await publint({
    pack: {
      tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length),
    },
    strict: true,
  });
  const types = await runQuietly(process.execPath, [
    ATTW.replace(/package\.json$/, 'dist/index.js'),
    path,
    ...['--format', 'ascii', '--no-color', '--no-emoji'],
    // A program is started, not required.
    ...(manifest.bin ? ['--profile', 'esm-only'] : []),
    // A document for other tools: no compiler reads YAML.
    ...['--exclude-entrypoints', 'openapi.yaml'],
  ]);
  return [
    ...messages.map(
      (message) =>
        `publint: ${stripVTControlCharacters(formatMessage(message, pkg) ?? message.code)}`,
    ),
    ...(types.exitCode === 0 ? [] : [`attw:\n${types.output}`]),
  ];
}
