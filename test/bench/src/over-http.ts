import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createMessageSecurity } from '@alipayhk-openapi/middleware';
import { bundleModule, type RuntimeName, runtimes } from '../../runtimes/src/index.ts';
import type { Measured } from '../programs/over-http.ts';
import { atMost, type Figure } from './figure.ts';
import type { Section } from './report.ts';
import { CLIENT_ID, merchant, platform } from './subjects.ts';

const program = fileURLToPath(new URL('../programs/over-http.ts', import.meta.url));
const TIMEOUT = 300_000;

const ANSWER = JSON.stringify({
  result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' },
  status: 'valid',
  padding: 'x'.repeat(900),
});

/** The share of a call's CPU that the client may add, by runtime. */
const LIMITS: Partial<Record<RuntimeName, number>> = {
  node20: 1.25,
  node22: 1.25,
  node24: 1.18,
  node26: 1.18,
  deno: 1.15,
  bun: 1.15,
};

/** A platform in this process, so that its work does not count in the process that is measured. */
async function startPlatform(): Promise<Server> {
  const { parts } = createMessageSecurity({
    clientId: CLIENT_ID,
    privateKey: platform.privateKey,
    peerPublicKey: merchant.publicKey,
  });
  const server = createServer(async (request, response) => {
    await text(request);
    const { method = '', url = '', headers } = request;
    const sealed = await parts.sealResponse(
      { body: ANSWER },
      { request: { method, url, headers } },
    );
    response.writeHead(200, { 'Content-Type': 'application/json', ...sealed.headers });
    response.end(sealed.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** What a call costs over real HTTP, in calls that are written by hand. */
export async function overHttp(): Promise<Section> {
  const server = await startPlatform();
  const folder = await mkdtemp(join(tmpdir(), 'alipayhk-bench-'));
  const { port } = server.address() as AddressInfo;
  const setting = {
    url: `http://127.0.0.1:${port}`,
    clientId: CLIENT_ID,
    privateKey: merchant.privateKey,
    publicKey: platform.publicKey,
  };
  const figures: Figure[] = [];
  try {
    const module = join(folder, 'over-http.mjs');
    await bundleModule(program, module);
    for (const { name, label, unavailable, run } of runtimes) {
      const limit = LIMITS[name];
      if (limit === undefined || unavailable() !== undefined) continue;
      const env = { ALIPAYHK_BENCH: JSON.stringify(setting) };
      const { report, output } = await run<Measured>(module, { timeout: TIMEOUT, env });
      if (!report) throw new Error(`${label} did not measure: ${output}`);
      for (const figure of report.figures)
        figures.push({ ...figure, name: `${label}, ${figure.name}`, budget: atMost(limit) });
    }
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  }
  return {
    title: 'A call beside one that is written by hand',
    unit: 'CPU time of a signed and verified call over HTTP on the loopback interface, in calls of the smallest integration that verifies: no time-out, no retries, no errors of its own. 70 rounds of 25 calls.',
    figures,
    lead: {
      what: 'CPU time of a signed and verified call over HTTP, beside one that is written by hand',
      unit: 'times',
      ours: figures.map(({ name }) => name),
    },
  };
}
