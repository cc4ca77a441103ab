// The entry of `npm start` and `npm test` in a fresh clone: plain JavaScript without dependencies,
// because nothing is installed yet. It checks Node, installs through the pinned pnpm and hands over
// to the TypeScript program of the same name.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What each verb needs: the tour takes only the packages it runs, tests take everything. */
const verbs = {
  start: { filter: ['--filter', '@alipayhk-openapi/scripts...'], tsconfig: 'tsconfig.dist.json' },
  test: { filter: [], tsconfig: 'tsconfig.json' },
};

/** Workspaces of their own below test/: other people's tools, which only CI and those who ask for them install. */
function workspacesElsewhere() {
  return readdirSync(join(root, 'test'))
    .filter((name) => existsSync(join(root, 'test', name, 'pnpm-workspace.yaml')))
    .map((name) => `test/${name}`);
}

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function checkNode() {
  const required = manifest.engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [requiredMajor, requiredMinor] = required.split('.').map(Number);
  if (major > requiredMajor || (major === requiredMajor && minor >= requiredMinor)) return;
  stop(
    `This project needs Node ${required} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Install a current Node (https://nodejs.org) and run the command again.',
  );
}

const networkErrors =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_(META_)?FETCH/;

// pnpm would check the age of every locked package first, which fetches 170 MB of metadata (measured: 100 s
// instead of 2). The lockfile pins content by hash; the check stays on where the lockfile is written.
const skipAgeCheck = '--config.minimum-release-age=0';

function install(filter, folder = root) {
  const args = [
    ...['--yes', manifest.packageManager, 'install', '--frozen-lockfile', skipAgeCheck],
    ...filter,
  ];
  const result = spawnSync('npx', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_update_notifier: 'false' },
  });
  if (result.status === 0) return;
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`;
  console.error(output.trim().split('\n').slice(-20).join('\n'));
  stop(
    networkErrors.test(output)
      ? 'The packages could not be downloaded. Check the network, the proxy (HTTPS_PROXY) and\n' +
          '`npm config get registry`, then run the command again; what is already there is kept.'
      : `\`npx ${args.join(' ')}\` failed (exit code ${result.status ?? 'none'}); its last lines stand above.`,
  );
}

function run(verb, tsconfig, args) {
  const tsx = createRequire(join(root, 'scripts/package.json')).resolve('tsx/cli');
  const result = spawnSync(process.execPath, [tsx, join(root, 'scripts', `${verb}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, tsconfig) },
  });
  process.exit(result.status ?? 1);
}

/** Runs only the tests that are named, on what is installed, without a build or a gate. */
function runNamedTests(args) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  if (!existsSync(vitest)) install([]);
  for (const folder of workspacesElsewhere().filter((path) =>
    args.some((arg) => arg.includes(path)),
  ))
    install([], join(root, folder));
  const result = spawnSync(process.execPath, [vitest, 'run', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(result.status ?? 1);
}

const [verb, ...args] = process.argv.slice(2);
const { filter, tsconfig } = verbs[verb] ?? stop(`Unknown command "${verb}".`);
checkNode();
if (verb === 'test' && args.length > 0) runNamedTests(args);
install(filter);
if (verb === 'test' && process.env.ALIPAYHK_EVERYTHING === '1')
  for (const folder of workspacesElsewhere()) install([], join(root, folder));
run(verb, tsconfig, args);
