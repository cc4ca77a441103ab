import { spawnSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT, notification, orderOf, post } from './support/platform.ts';
import { createProject, type Project, type Server, startServer } from './support/project.ts';
import { binaryOf, NODES } from './support/runtimes.ts';

const URI = '/notify/orders';
const examples = fileURLToPath(new URL('../../examples/notifications', import.meta.url));
const NEXT = 'node_modules/next/dist/bin/next';

/** The project of a shop with the example as its route. */
async function createShop(): Promise<Project> {
  const project = await createProject('next', ['test/frameworks/projects/next']);
  const route = join(project.folder, 'app/notify/orders');
  await mkdir(route, { recursive: true });
  await cp(join(examples, 'nextjs-route.ts'), join(route, 'route.ts'));
  await cp(join(examples, 'orders.ts'), join(route, 'orders.ts'));
  return project;
}

function buildShop({ folder }: Project, node: string): void {
  const { status, stdout, stderr } = spawnSync(binaryOf(node), [NEXT, 'build', '--webpack'], {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`next build failed on ${node}:\n${stdout}\n${stderr}`);
}

describe.each(['node20', 'node24'] as const)('next build on %s', (builder) => {
  let project: Project;
  beforeAll(async () => {
    project = await createShop();
    buildShop(project, builder);
  });
  afterAll(() => project?.remove());

  // What was built on the oldest is started on all of them.
  const starters = builder === 'node20' ? NODES : [builder];
  describe.each(starters)('next start on %s', (starter) => {
    let server: Server;
    beforeAll(async () => {
      server = await startServer([binaryOf(starter), NEXT, 'start', '-H', '127.0.0.1'], {
        cwd: project.folder,
        env: { ...ENVIRONMENT, NODE_ENV: 'production' },
        listening: /Ready in/,
      });
    });
    afterAll(() => server?.stop());

    it('acknowledges a notification', async () => {
      const { status, body } = await post(server.port, notification(URI, orderOf('next-1')));
      expect([status, JSON.parse(body)]).toMatchObject([200, { result: { resultStatus: 'S' } }]);
      expect(server.output()).toContain('paid next-1');
    });

    it('takes one whose query Next.js writes in another way, since the path alone was signed', async () => {
      const sent = notification(URI, orderOf('next-2'), `${URI}?x=%41`);
      expect(await post(server.port, sent)).toMatchObject({ status: 200 });
    });

    it('refuses a changed body, and one signed with the query that Next.js changed', async () => {
      const changed = { ...notification(URI, orderOf('next-3')), body: orderOf('next-4') };
      expect(await post(server.port, changed)).toMatchObject({ status: 401 });
      const rewritten = notification(`${URI}?x=%41`, orderOf('next-5'));
      expect(await post(server.port, rewritten)).toMatchObject({ status: 401 });
    });
  });
});
