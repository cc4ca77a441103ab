import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { HttpApiEvent, HttpApiResult } from '../../examples/notifications/lambda.ts';
import { ENVIRONMENT, notification, orderOf, post } from './support/platform.ts';
import {
  compilePrograms,
  createProject,
  type Project,
  type Server,
  startServer,
} from './support/project.ts';
import { binaryOf } from './support/runtimes.ts';

const URI = '/notify/orders';
let project: Project;

beforeAll(async () => {
  project = await createProject('servers', ['examples/notifications']);
  await compilePrograms(project);
});
afterAll(() => project.remove());

describe('AWS Lambda behind an HTTP API', () => {
  let handler: (event: HttpApiEvent) => Promise<HttpApiResult>;
  beforeAll(async () => {
    for (const [name, value] of Object.entries(ENVIRONMENT)) vi.stubEnv(name, value);
    ({ handler } = await import(join(project.folder, 'lambda.mjs')));
    vi.unstubAllEnvs();
  });

  /** An event as payload format 2.0 has it: header names in lower case, the body in base64. */
  async function eventOf(uri: string, stage = '$default'): Promise<HttpApiEvent> {
    const recorded = JSON.parse(
      await readFile(new URL('projects/lambda/event.json', import.meta.url), 'utf8'),
    );
    const sent = notification(uri, orderOf('lambda-1'));
    const lowerCase = Object.entries(sent.headers).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]);
    const rawPath = stage === '$default' ? uri : `/${stage}${uri}`;
    return {
      ...recorded,
      rawPath,
      headers: { ...recorded.headers, ...Object.fromEntries(lowerCase) },
      body: Buffer.from(sent.body).toString('base64'),
      requestContext: {
        ...recorded.requestContext,
        stage,
        http: { ...recorded.requestContext.http, path: rawPath },
      },
    };
  }

  it('acknowledges a notification', async () => {
    const { statusCode, body = '' } = await handler(await eventOf(URI));
    expect([statusCode, JSON.parse(body)]).toMatchObject([200, { result: { resultStatus: 'S' } }]);
  });

  it('refuses one whose path has the name of a stage in front', async () => {
    expect(await handler(await eventOf(URI, 'prod'))).toEqual({ statusCode: 401 });
  });

  it('refuses a body that was decoded as text on the way', async () => {
    const event = await eventOf(URI);
    const body = Buffer.from(event.body ?? '', 'base64').toString('latin1');
    expect(await handler({ ...event, body, isBase64Encoded: false })).toEqual({ statusCode: 401 });
  });
});

describe('a Worker in workerd', () => {
  let server: Server;
  beforeAll(async () => {
    await build({
      absWorkingDir: project.folder,
      entryPoints: ['worker.ts'],
      outfile: join(project.folder, 'bundled-worker.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['workerd', 'import'],
      logLevel: 'silent',
    });
  });

  /** The configuration of a worker with the settings as its secrets, for a port that is free. */
  const configuration = (port: number): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "bundled-worker.mjs")],
  compatibilityDate = "2026-06-01",
  bindings = [
    ${Object.entries(ENVIRONMENT)
      .map(([name, value]) => `(name = "${name}", text = ${JSON.stringify(value)})`)
      .join(', ')}
  ],
);
`;

  beforeAll(async () => {
    server = await startServer(
      async (port) => {
        await writeFile(join(project.folder, 'config.capnp'), configuration(port));
        return [binaryOf('workerd'), 'serve', '--verbose', 'config.capnp'];
      },
      { cwd: project.folder, env: {} },
    );
  });
  afterAll(() => server?.stop());

  it('ends both of two first requests rightly, although one is cancelled', async () => {
    const sent = notification(URI, orderOf('worker-1'));
    const cancelled = new AbortController();
    const first = fetch(`http://127.0.0.1:${server.port}${URI}`, {
      method: 'POST',
      headers: sent.headers,
      body: sent.body,
      signal: cancelled.signal,
    }).catch((error: unknown) => error);
    const second = post(server.port, sent);
    cancelled.abort();
    expect(await first).toBeInstanceOf(Error);
    expect(await second).toMatchObject({ status: 200 });
    expect(await post(server.port, sent)).toMatchObject({ status: 200 });
  });

  it('refuses a changed body', async () => {
    const changed = { ...notification(URI, orderOf('worker-2')), body: orderOf('worker-3') };
    expect(await post(server.port, changed)).toMatchObject({ status: 401 });
  });
});
