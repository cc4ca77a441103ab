import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT, notification, orderOf, post } from './support/platform.ts';
import {
  compilePrograms,
  createProject,
  type Project,
  type Server,
  startServer,
} from './support/project.ts';
import { binaryOf, NODES } from './support/runtimes.ts';

const URI = '/notify/orders';
const DENO = [binaryOf('deno'), 'run', '-A', '--no-remote', '--node-modules-dir=manual'];

let project: Project;

beforeAll(async () => {
  project = await createProject('servers', [
    'examples/notifications',
    'test/frameworks/projects/mounted',
  ]);
  await compilePrograms(project);
});
afterAll(() => project.remove());

const start = (
  program: string,
  command: readonly string[] = [binaryOf('node20')],
): Promise<Server> =>
  startServer([...command, `${program}.mjs`], {
    cwd: project.folder,
    env: ENVIRONMENT,
    listening: /listening/,
  });

it('type-checks every example with the types of its framework', () => {
  const files = [
    'bun',
    'deno',
    'express',
    'fastify',
    'hono',
    'lambda',
    'nestjs',
    'nextjs-route',
    'node-http',
    'worker',
  ];
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const options =
    '--noEmit --strict --module esnext --moduleResolution bundler --target es2022 --skipLibCheck --experimentalDecorators --allowImportingTsExtensions --types node';
  const { stdout, status } = spawnSync(
    process.execPath,
    [tsc, ...options.split(' '), ...files.map((file) => `${file}.ts`)],
    { cwd: project.folder, encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([0, '']);
});

describe.each([
  ...['node-http', 'express', 'fastify', 'nestjs', 'hono'].flatMap((program) =>
    NODES.map((runtime) => ({ program, runtime, command: () => [binaryOf(runtime)] })),
  ),
  { program: 'deno', runtime: 'deno', command: () => DENO },
  { program: 'bun', runtime: 'bun', command: () => [binaryOf('bun'), '--no-install', 'run'] },
])('examples/notifications/$program.ts on $runtime', ({ program, command }) => {
  let server: Server;
  beforeAll(async () => {
    server = await start(program, command());
  });
  afterAll(() => server?.stop());

  it('acknowledges a notification, and does its work once when it comes again', async () => {
    const sent = notification(URI, orderOf('order-1'));
    for (const _ of ['first', 'repeat']) {
      const { status, body } = await post(server.port, sent);
      expect([status, JSON.parse(body)]).toMatchObject([200, { result: { resultStatus: 'S' } }]);
    }
    expect(server.output().match(/paid order-1/g)).toHaveLength(1);
  });

  it('takes one that was signed without the query of its address', async () => {
    const sent = notification(URI, orderOf('order-2'), `${URI}?shop=%41`);
    expect(await post(server.port, sent)).toMatchObject({ status: 200 });
  });

  it.each([
    ['a changed body', { body: orderOf('order-3').replace('SUCCESS', 'SUCCES5') }],
    ['no signature', { headers: { 'Client-Id': ENVIRONMENT.ALIPAYHK_CLIENT_ID ?? '' } }],
  ])('refuses %s with 401 and no text', async (_, change) => {
    const answer = await post(server.port, { ...notification(URI, orderOf('order-3')), ...change });
    expect(answer).toEqual({ status: 401, body: expect.not.stringMatching(/[a-z]{4}/i) });
    expect(server.output()).not.toContain('order-3');
  });
});

/** Spellings that a router, the platform's parser and a proxy read in different ways. */
const HOSTILE_TARGETS = [
  '/api/refunds/../orders',
  '/api/refunds/%2e%2e/orders',
  '/api/refunds/%2E./orders',
  '/api/./orders',
  '/api//orders',
  '//api/orders',
  '//evil.test/api/orders',
  '/api\\orders',
  '/api/refunds\\..\\orders',
  '/api/\torders',
  '/api/orders#',
  '/api/orders%00',
  'http://evil.test/api/orders',
  'http://user@evil.test/api/orders',
  'http://user:x@127.0.0.1/api/orders',
  '/@evil.test/../api/orders',
];

/** A Host header that the platform's parser would take for more than a host. */
const HOSTILE_HOSTS = [
  'x/api/orders?',
  'x/api/orders#',
  'x/api/refunds/..',
  'user@x',
  'x\\api\\orders?',
];

describe.each([
  { framework: 'node-http', command: () => [binaryOf('node20')] },
  { framework: 'node-http', command: () => [binaryOf('node24')] },
  { framework: 'express', command: () => [binaryOf('node20')] },
  { framework: 'fastify', command: () => [binaryOf('node20')] },
  { framework: 'hono', command: () => [binaryOf('node20')] },
  { framework: 'deno', command: () => DENO },
])('two handlers of $framework', ({ framework, command }) => {
  let server: Server;
  beforeAll(async () => {
    server = await start(`mounted-${framework}`, command());
  });
  afterAll(() => server?.stop());

  /** The handler that took an order, if one did. */
  const takenBy = (id: string): string | undefined =>
    new RegExp(`(\\w+) took ${id}\\.`).exec(server.output())?.[1];

  it.each(['orders', 'refunds'])('each take what was signed for them: %s', async (name) => {
    const id = `right-${name}`;
    const answer = await post(server.port, notification(`/api/${name}`, orderOf(id)));
    expect([answer.status, takenBy(id)]).toEqual([200, name]);
  });

  it.each([
    ['orders', 'refunds'],
    ['refunds', 'orders'],
  ])('refuse what was signed for %s at %s', async (signed, sent) => {
    const id = `moved-${signed}`;
    const moved = notification(`/api/${signed}`, orderOf(id), `/api/${sent}`);
    const answer = await post(server.port, moved);
    expect([answer.status, takenBy(id)]).toEqual([401, undefined]);
  });

  it('take nothing whose target could be read in two ways, unless it was signed for the handler', async () => {
    const wrong: unknown[] = [];
    for (const [at, target] of HOSTILE_TARGETS.entries()) {
      for (const signed of ['/api/orders', '/api/refunds', target]) {
        const id = `hostile-${at}-${signed.length}`;
        const { status } = await post(server.port, notification(signed, orderOf(id), target));
        const handler = takenBy(id);
        if (handler !== undefined && signed !== `/api/${handler}`) {
          wrong.push({ target, signed, status, handler });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('read no path out of a Host header', async () => {
    const wrong: unknown[] = [];
    for (const [at, host] of HOSTILE_HOSTS.entries()) {
      for (const signed of ['/api/orders', '/api/refunds']) {
        for (const sent of ['/api/orders', '/api/refunds']) {
          const id = `host-${at}-${signed.at(-2)}-${sent.at(-2)}`;
          const { status } = await post(server.port, notification(signed, orderOf(id), sent), host);
          const handler = takenBy(id);
          if (handler !== undefined && signed !== `/api/${handler}`) {
            wrong.push({ host, signed, sent, status, handler });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
