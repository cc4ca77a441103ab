import { spawn } from 'node:child_process';
import { createSign, generateKeyPairSync, privateEncrypt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AlipayHKError, createAlipayHKClient, type RequestOf } from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';
import { createSandbox, type Sandbox } from '@alipayhk-openapi/sandbox';
import { type SandboxServer, serveSandbox } from '@alipayhk-openapi/sandbox/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import worker from '../../examples/cloudflare-worker.ts';
import { createClient as createKeyServiceClient } from '../../examples/external-signer.ts';
import { createRotatingClients, withEitherKey } from '../../examples/key-rotation.ts';
import { sendUntilItArrives } from '../../examples/own-retry-policy.ts';
import { findBinary } from '../runtimes/src/binaries.ts';
import { bundleModule } from '../runtimes/src/bundle.ts';
import { requestExample } from './support/spec-examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const clientId = '4Q5Y8W0WSG45P907917';
const merchantId = '2160120041113167';
const day = 86_400_000;

const newKeyPair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** Throwaway keys, made for this run. */
const [merchant, platform, next] = [newKeyPair(), newKeyPair(), newKeyPair()];

let sandbox: Sandbox;
let server: SandboxServer;
let environment: Record<string, string>;

beforeAll(async () => {
  sandbox = await createSandbox({
    clients: [{ clientId, publicKey: { 1: merchant.publicKey, 2: next.publicKey } }],
    platformPrivateKey: platform.privateKey,
  });
  server = await serveSandbox(sandbox);
  environment = {
    ALIPAYHK_CLIENT_ID: clientId,
    ALIPAYHK_PRIVATE_KEY: merchant.privateKey.replaceAll('\n', '\\n'),
    ALIPAYHK_PLATFORM_PUBLIC_KEY: sandbox.platformPublicKey,
    ALIPAYHK_KEY_VERSION: '1',
    ALIPAYHK_BASE_URL: server.url,
  };
});
afterAll(() => server.close());

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

const start = (
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
  });

const run = (example: string, env = environment): Promise<Ended> =>
  start(process.execPath, [tsx, `examples/${example}`], {
    TSX_TSCONFIG_PATH: `${root}/tsconfig.json`,
    ...env,
  });

const newTemplate = async (): Promise<string> => {
  const client = createAlipayHKClient(fromEnvironment(environment));
  const { templateCode } = await client.createTemplate({
    ...requestExample<RequestOf<'createTemplate'>>('createTemplate', 'movieTicket'),
    startDate: Date.now() + day,
    endDate: Date.now() + 2 * day,
  });
  return templateCode!;
};

const notification = (): RequestOf<'sendPerformanceNotification'> => ({
  ...requestExample<RequestOf<'sendPerformanceNotification'>>(
    'sendPerformanceNotification',
    'paymentOrder',
  ),
  merchantBizNo: crypto.randomUUID(),
  endDate: Date.now() + day,
});

describe('quick-start.ts', () => {
  it('prints the result of its call', async () => {
    const { code, output } = await run('quick-start.ts');
    expect(output).toMatch(/^SUCCESS [0-9a-f]{32} sandbox\d+\n$/);
    expect(code).toBe(0);
  });

  it('says that nothing happened where nothing happened', async () => {
    const { code, output } = await run('quick-start.ts', {
      ...environment,
      ALIPAYHK_CLIENT_ID: 'UNKNOWN',
    });
    expect(output).toMatch(/^failed INVALID_CLIENT synchronizeContent: /);
    expect(code).toBe(1);
  });

  it('has 15 lines', async () => {
    expect(readFileSync(`${root}/examples/quick-start.ts`, 'utf8').trim().split('\n').length).toBe(
      15,
    );
  });
});

describe('encrypt-one-operation.ts', () => {
  it('encrypts the first call and not the second', async () => {
    const { code, output } = await run('encrypt-one-operation.ts');
    expect(output).toBe('encrypted SUCCESS\nplain SUCCESS\n');
    expect(code).toBe(0);
    const [first, second] = sandbox.exchanges.slice(-2);
    expect(first?.request.headers.encrypt).toMatch(/^algorithm=RSA_AES,/);
    expect(first?.request.decrypted).toContain('72032180');
    expect(second?.request.headers).not.toHaveProperty('encrypt');
  });
});

describe('deno.ts', () => {
  it('sends a notification in Deno', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'alipayhk-example-'));
    try {
      const bundle = join(folder, 'deno.mjs');
      await bundleModule(`${root}/examples/deno.ts`, bundle, {
        tsconfig: `${root}/tsconfig.base.json`,
      });
      const deno = findBinary('deno', 'deno');
      expect(deno, 'the npm package "deno" of test/runtimes').toBeDefined();
      const flags = ['run', '--no-remote', '--allow-env', '--allow-net', bundle, 'order-1'];
      const { code, output } = await start(deno!, flags, environment);
      expect(output).toMatch(
        /^SUCCESS \{\s+merchantBizNo: "order-1",\s+requestId: "[-0-9a-f]{36}"\s+\}\s+$/,
      );
      expect(code).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('cloudflare-worker.ts', () => {
  const ask = (path: string) => worker.fetch(new Request(`https://shop.test${path}`), environment);

  it('answers with the status of a template', async () => {
    const templateCode = await newTemplate();
    const response = await ask(`/templates/${templateCode}?merchantId=${merchantId}`);
    expect(await response.json()).toEqual({ templateCode, status: 'valid' });
  });

  it('passes the refusal on', async () => {
    const response = await ask(`/templates/1?merchantId=${merchantId}`);
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ outcome: 'failed' });
    expect((await ask('/templates')).status).toBe(404);
  });
});

describe('vercel-edge.ts', () => {
  it('pauses a template, and says "unknown" where it can’t know', async () => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const { default: handler } = await import('../../examples/vercel-edge.ts');
    const templateCode = await newTemplate();
    const pause = () =>
      handler(
        new Request('https://shop.test/api/pause', {
          method: 'POST',
          body: JSON.stringify({ merchantId, templateCode }),
        }),
      );
    expect(await (await pause()).json()).toEqual({ templateCode, status: 'paused' });
    sandbox.faults.add({ kind: 'tampered-body' });
    expect(await (await pause()).json()).toMatchObject({
      code: 'SIGNATURE_INVALID',
      outcome: 'unknown',
      inquiry: { operationId: 'queryTemplate' },
    });
    vi.unstubAllEnvs();
  });
});

describe('external-signer.ts', () => {
  it('signs with a key that the client never sees', async () => {
    const asked: string[] = [];
    // PKCS#1 v1.5 over a digest that is there already: DigestInfo, padded and encrypted privately.
    const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex');
    const service = {
      signDigest: async (keyId: string, sha256: Uint8Array) => {
        asked.push(keyId);
        return privateEncrypt(merchant.privateKey, Buffer.concat([digestInfo, sha256]));
      },
    };
    const content = new TextEncoder().encode('content');
    const { keyServiceSigner } = await import('../../examples/external-signer.ts');
    const own = await keyServiceSigner(service, 'key-1').sign(content);
    const native = createSign('sha256').update(content).sign(merchant.privateKey);
    expect(Buffer.from(own).equals(native)).toBe(true);

    const { ALIPAYHK_PRIVATE_KEY: _, ...withoutKey } = environment;
    const client = createKeyServiceClient(service, 'key-1', withoutKey);
    const { result } = await client.sendPerformanceNotification(notification());
    expect(result.resultCode).toBe('SUCCESS');
    expect(asked).toEqual(['key-1', 'key-1']);
  });
});

describe('key-rotation.ts', () => {
  const options = () => ({ clientId, baseUrl: server.url });
  const newKey = { privateKey: next.privateKey, keyVersion: 2 };
  const oldKey = { privateKey: merchant.privateKey, keyVersion: 1 };
  const platformKeys = () => ({ 1: sandbox.platformPublicKey });

  it('uses the new key where the platform knows it', async () => {
    const clients = createRotatingClients(options(), platformKeys(), newKey, oldKey);
    await withEitherKey(clients, (client) => client.sendPerformanceNotification(notification()));
    expect(sandbox.exchanges.at(-1)?.request.headers.signature).toContain('keyVersion=2');
  });

  it('uses the old key where it does not, once the call is known to have failed', async () => {
    const unregistered = { privateKey: newKeyPair().privateKey, keyVersion: 3 };
    const clients = createRotatingClients(options(), platformKeys(), unregistered, oldKey);
    await withEitherKey(clients, (client) => client.sendPerformanceNotification(notification()));
    expect(sandbox.exchanges.at(-1)?.request.headers.signature).toContain('keyVersion=1');
  });

  it('refuses answers of a platform key version that is not accepted', async () => {
    const [client] = createRotatingClients(options(), { 9: platform.publicKey }, newKey, oldKey);
    const error = await client.sendPerformanceNotification(notification()).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(AlipayHKError);
    expect(error).toMatchObject({ code: 'KEY_UNKNOWN', outcome: 'unknown' });
  });
});

describe('own-retry-policy.ts', () => {
  const policy = { attempts: 4, wait: () => 0 };

  it('repeats with the same request id until the call arrives', async () => {
    const client = createAlipayHKClient(fromEnvironment(environment));
    for (let i = 0; i < 3; i++) sandbox.faults.add({ kind: 'http-500' });
    const body = { ...notification(), requestId: undefined };
    const before = sandbox.exchanges.length;
    await sendUntilItArrives(client, body, policy);
    const ids = sandbox.exchanges
      .slice(before)
      .map(({ request }) => JSON.parse(request.body).requestId);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(1);
  });

  it('gives up after its attempts, and at once where a repeat is of no use', async () => {
    const client = createAlipayHKClient(fromEnvironment(environment));
    const before = sandbox.exchanges.length;
    sandbox.faults.add({ kind: 'http-500', times: 4 });
    await expect(sendUntilItArrives(client, notification(), policy)).rejects.toThrow('500');
    const unknown = { ...notification(), command: 'UPDATE' } as const;
    await expect(sendUntilItArrives(client, unknown, policy)).rejects.toThrow('ORDER_NOT_FOUND');
    expect(sandbox.exchanges.length - before).toBe(5);
  });
});
