import { exec } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@alipayhk-openapi/sandbox';
import { type SandboxServer, serveSandbox } from '@alipayhk-openapi/sandbox/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPrograms } from '../../../test/support/programs.ts';
import { alipayhk, type Ended, temporaryFolder } from './harness.ts';

const clientId = 'CLI-TEST';
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

let sandbox: Sandbox;
let server: SandboxServer;
beforeAll(async () => {
  sandbox = await createSandbox({ clients: [{ clientId, publicKey }] });
  server = await serveSandbox(sandbox);
});
afterAll(() => server.close());

const settings = (): Promise<string> =>
  temporaryFolder({
    'merchant.pem': privateKey,
    'platform.pem': sandbox.platformPublicKey,
    'alipayhk.json': JSON.stringify({
      clientId,
      privateKeyFile: 'merchant.pem',
      platformPublicKeyFile: 'platform.pem',
      keyVersion: 1,
      env: server.url,
    }),
  });

async function body(): Promise<string> {
  const { stdout } = await alipayhk(['example', 'createTemplate', 'giftCard']);
  const day = 86_400_000;
  const startDate = Number(sandbox.clock.now()) + day;
  return JSON.stringify({ ...JSON.parse(stdout), startDate, endDate: startDate + 30 * day });
}

describe('call', () => {
  test('a body from the specification creates a template', async () => {
    const cwd = await settings();
    const created = await alipayhk(['call', 'createTemplate', '--body', '-', '--json'], {
      cwd,
      stdin: await body(),
    });
    expect(created.stderr).toMatch(/^Settings from .*alipayhk\.json\n$/);
    expect(created.code).toBe(0);
    const value = JSON.parse(created.stdout);
    expect(value).toMatchObject({ result: { resultCode: 'SUCCESS' }, status: 'valid' });

    const { merchantId } = JSON.parse(await body());
    const query = JSON.stringify({ merchantId, templateCode: value.templateCode });
    const queried = await alipayhk(['call', 'queryTemplate', '--body', query, '-v'], { cwd });
    expect(queried.code).toBe(0);
    expect(queried.stdout).toContain('SUCCESS  verified');
    expect(queried.stderr).toContain('-- content to be signed\nPOST /api/open/');
    expect(queried.stderr).toContain('-- response\n< HTTP 200');
  });

  test('--encrypt encrypts request and answer', async () => {
    const cwd = await settings();
    const { code } = await alipayhk(
      ['call', 'createTemplate', '--body', await body(), '--encrypt'],
      { cwd },
    );
    expect(code).toBe(0);
    const exchange = JSON.stringify(sandbox.exchanges.at(-1));
    expect(exchange).toContain('RSA_AES');
  });

  test('--dry-run shows the signed request and sends nothing', async () => {
    const cwd = await settings();
    const before = sandbox.exchanges.length;
    const { code, stdout } = await alipayhk(
      ['call', 'createTemplate', '--body', await body(), '--dry-run'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^POST \/api\/open\S+ HTTP\/1\.1\nhost: 127\.0\.0\.1/);
    expect(stdout).toMatch(/^signature: algorithm=RSA256,keyVersion=1,signature=/m);
    expect(sandbox.exchanges.length).toBe(before);
  });

  test.runIf(hasPrograms('curl'))('--curl gives a command that works', async () => {
    const cwd = await settings();
    const { stdout } = await alipayhk(
      ['call', 'createTemplate', '--body', await body(), '--curl'],
      { cwd },
    );
    const received = await new Promise<{ signature: string | undefined; body: string }>(
      (resolve) => {
        const other = createServer(async (request, response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of request) chunks.push(chunk);
          response.end();
          other.close();
          const signature = request.headers.signature?.toString();
          resolve({ signature, body: Buffer.concat(chunks).toString() });
        }).listen(0, '127.0.0.1', () => {
          const address = other.address();
          const port = typeof address === 'object' ? address?.port : 0;
          const command = stdout.replace(/http:\/\/127\.0\.0\.1:\d+/, `http://127.0.0.1:${port}`);
          exec(command);
        });
      },
    );
    expect(received.signature).toMatch(/^algorithm=RSA256/);
    expect(JSON.parse(received.body).localeInfo.zh_HK.name).toBe('下午茶禮券');
  });

  test('a refusal of the platform exits 3 and says what to do', async () => {
    const cwd = await settings();
    const query = JSON.stringify({ merchantId: '2160120041113167', templateCode: 'unknown' });
    const { code, stderr } = await alipayhk(['call', 'queryTemplate', '--body', query], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^queryTemplate: [A-Z_]+: /m);
    expect(stderr).toContain('outcome    failed, said by the platform');
  });

  test('an unknown outcome exits 4', async () => {
    const cwd = await settings();
    sandbox.faults.add({ operationId: 'createTemplate', kind: 'http-500' });
    const { code, stdout } = await alipayhk(
      ['call', 'createTemplate', '--body', await body(), '--json'],
      { cwd },
    );
    expect(code).toBe(4);
    expect(JSON.parse(stdout).error).toMatchObject({ outcome: 'unknown', httpStatus: 500 });
  });

  test('a tampered answer exits 5', async () => {
    const cwd = await settings();
    sandbox.faults.add({ operationId: 'createTemplate', kind: 'tampered-body' });
    const { code, stderr } = await alipayhk(['call', 'createTemplate', '--body', await body()], {
      cwd,
    });
    expect(code).toBe(5);
    expect(stderr).toContain('SIGNATURE_INVALID');
  });

  test('what is wrong with a body is pointed at before anything is sent', async () => {
    const cwd = await settings();
    const before = sandbox.exchanges.length;
    const { stock: _, ...incomplete } = JSON.parse(await body());
    const { code, stderr } = await alipayhk(
      ['call', 'createTemplate', '--body', JSON.stringify(incomplete)],
      { cwd },
    );
    expect(code).toBe(1);
    expect(stderr).toContain('/stock');
    expect(sandbox.exchanges.length).toBe(before);
  });

  test('flags win over the environment, and the environment over the file', async () => {
    const cwd = await settings();
    const dryRun = ['call', 'createTemplate', '--body', await body(), '--dry-run'];
    const shown = async (argv: string[], env: Record<string, string>): Promise<string> =>
      (await alipayhk(argv, { cwd, env })).stdout;
    expect(await shown(dryRun, {})).toContain(`client-id: ${clientId}`);
    const env = { ALIPAYHK_CLIENT_ID: 'FROM-ENVIRONMENT' };
    expect(await shown(dryRun, env)).toContain('client-id: FROM-ENVIRONMENT');
    expect(await shown([...dryRun, '--client-id', 'FROM-FLAG'], env)).toContain(
      'client-id: FROM-FLAG',
    );
  });

  test('what is missing is named, with every way to give it', async () => {
    const { code, stderr } = await alipayhk(['call', 'createTemplate', '--body', '{}'], {
      cwd: await temporaryFolder(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('clientId: --client-id, ALIPAYHK_CLIENT_ID or "clientId"');
    expect(stderr).toContain('ALIPAYHK_PRIVATE_KEY_FILE');
  });

  test('an unknown operation names those there are', async () => {
    const { code, stderr } = await alipayhk(['call', 'makeTemplate', '--body', '{}']);
    expect(code).toBe(2);
    expect(stderr).toContain('There are: createTemplate, updateTemplate');
  });

  test("the own public key given for the platform's exits 5", async () => {
    const cwd = await settings();
    await writeFile(join(cwd, 'own.pem'), publicKey);
    const { code } = await alipayhk(
      ['call', 'createTemplate', '--body', await body(), '--platform-public-key', 'own.pem'],
      { cwd },
    );
    expect(code).toBe(5);
  });
});

describe('what call shows and refuses', () => {
  const query = JSON.stringify({ merchantId: '2160120041113167', templateCode: 'unknown' });
  const dryRun = ['call', 'queryTemplate', '--body', query, '--dry-run'];

  test('the token of an agent is sent, and hidden where the request is shown', async () => {
    const cwd = await settings();
    const env = { ALIPAYHK_AGENT_TOKEN: 'agent-token-of-the-test' };
    for (const how of ['--dry-run', '--curl']) {
      const { stdout } = await alipayhk(['call', 'queryTemplate', '--body', query, how], {
        cwd,
        env,
      });
      expect(stdout).toContain('agent-token: (hidden)');
      expect(stdout).not.toContain(env.ALIPAYHK_AGENT_TOKEN);
    }
    await alipayhk(['call', 'queryTemplate', '--body', query], { cwd, env });
    expect(sandbox.exchanges.at(-1)?.request.headers).toHaveProperty('agent-token');
  });

  test('--no-validate sends what the specification forbids', async () => {
    const cwd = await settings();
    const argv = ['call', 'queryTemplate', '--body', '{"merchantId":1}'];
    const checked = await alipayhk(argv, { cwd });
    expect(checked.stderr).toContain('/templateCode');
    const before = sandbox.exchanges.length;
    const sent = await alipayhk([...argv, '--no-validate'], { cwd });
    expect(sent).toMatchObject({ code: 3 });
    expect(sent.stderr).toContain('said by the platform');
    expect(sandbox.exchanges.length).toBe(before + 1);
  });

  /** A createTemplate with a server of its own for the platform. */
  async function callWith(answer: RequestListener, ...args: string[]): Promise<Ended> {
    const server = createServer(answer);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    const argv = ['call', 'createTemplate', '--body', await body(), '--env', url, ...args];
    const ended = await alipayhk(argv, { cwd: await settings() });
    server.close();
    server.closeAllConnections();
    return ended;
  }

  test('a call that takes longer than --timeout is given up, with its outcome unknown', async () => {
    // Long enough for a busy machine to have sent it.
    const { code, stderr } = await callWith(() => undefined, '--timeout', '1500');
    expect(code).toBe(4);
    expect(stderr).toMatch(/^createTemplate: TIMEOUT: [\s\S]*outcome {4}unknown\n/m);
  });

  test('-v shows an answer without a body', async () => {
    const { code, stderr } = await callWith((_, response) => response.writeHead(503).end(), '-v');
    expect(code).toBe(4);
    expect(stderr).toContain('-- response\n< HTTP 503 Service Unavailable\n');
    expect(stderr).toContain('outcome    unknown\n');
  });

  test('a Client-Id that no header can carry is a usage error', async () => {
    const cwd = await settings();
    const { code, stderr } = await alipayhk([...dryRun, '--client-id', '商戶'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Give clientId visible ASCII without blanks');
  });

  test.each(['staging', 'ftp://127.0.0.1/', 'constructor'])('--env %s is refused', async (env) => {
    const { code, stderr } = await alipayhk([...dryRun, '--env', env], { cwd: await settings() });
    expect(code).toBe(2);
    expect(stderr).toContain(`--env takes production, testing, sandbox or a URL, not "${env}".\n`);
  });

  test.each([
    ['production', 'open.alipay.hk'],
    ['sandbox', '127.0.0.1:4010'],
  ])('--env %s calls %s', async (env, host) => {
    const { stdout } = await alipayhk([...dryRun, '--env', env], { cwd: await settings() });
    expect(stdout).toContain(`\nhost: ${host}\n`);
  });

  test('an output that breaks is not taken for an outcome of the call', async () => {
    const broken = new Error('EPIPE');
    const ended = alipayhk(['call', 'createTemplate', '--body', await body()], {
      cwd: await settings(),
      onOutput: () => {
        throw broken;
      },
    });
    await expect(ended).rejects.toBe(broken);
  });
});
