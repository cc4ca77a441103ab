import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSandbox } from '@alipayhk-openapi/sandbox';
import { serveSandbox } from '@alipayhk-openapi/sandbox/node';
import type { OperationId } from '@alipayhk-openapi/spec/types';
import { validateResponse } from '@alipayhk-openapi/spec/validators';
import { expect, it } from 'vitest';
import { startSigningProxy } from './signing-proxy.ts';

const run = promisify(execFile);
const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const flow = fileURLToPath(new URL('redeem-gift-card.arazzo.yaml', import.meta.url));

it('redocly respect runs the life of a gift card against the sandbox', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const clientId = '4Q5Y8W0WSG45P907917';
  const sandbox = await createSandbox({ clients: [{ clientId, publicKey }] });
  await sandbox.clock.set(1_735_660_800_000);
  const server = await serveSandbox(sandbox);
  const proxy = await startSigningProxy(server.url, {
    clientId,
    privateKey,
    peerPublicKey: sandbox.platformPublicKey,
  });
  try {
    const { stdout, stderr } = await run(
      process.execPath,
      // Its own check of schemas closes every object on the way, inside `then` too, and so refuses
      // what the specification allows; the answers are validated below instead.
      [
        redocly,
        'respect',
        flow,
        '--server',
        `alipayhk=${proxy.url}`,
        '--severity',
        'SCHEMA_CHECK=off',
      ],
      {
        env: {
          ...process.env,
          REDOCLY_TELEMETRY: 'off',
          REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
          NO_PROXY: '127.0.0.1',
        },
      },
    ).catch((error: { stdout: string; stderr: string }) => error);
    expect(
      sandbox.exchanges.map(({ operationId, result }) => [operationId, result?.resultCode]),
      stdout + stderr,
    ).toEqual([
      ['createTemplate', 'SUCCESS'],
      ['createPass', 'SUCCESS'],
      ['queryTemplate', 'SUCCESS'],
      ['updatePass', 'SUCCESS'],
      ['updatePass', 'PASS_USED_OCCUPIED'],
      ['updateTemplateStatus', 'SUCCESS'],
    ]);
    for (const { operationId, response } of sandbox.exchanges) {
      const answer = JSON.parse(response?.body ?? '');
      expect(validateResponse(operationId as OperationId, answer).errors).toEqual([]);
    }
    expect(stdout + stderr).toMatch(/Workflows: 1 passed, 1 total/);
    expect(sandbox.state.templates()).toMatchObject([{ status: 'closed', availableStock: 1 }]);
    expect(sandbox.state.passes()).toMatchObject([{ status: 'USED' }]);
  } finally {
    await proxy.close();
    await server.close();
  }
});
