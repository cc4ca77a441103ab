import { exec, execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@alipayhk-openapi/sandbox';
import { type SandboxServer, serveSandbox } from '@alipayhk-openapi/sandbox/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPrograms } from '../../../test/support/programs.ts';
import { alipayhk, temporaryFolder } from './harness.ts';

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
    expect(created.stderr).toBe('');
    expect(created.code).toBe(0);
    const value = JSON.parse(created.stdout);
    expect(value).toMatchObject({ result: { resultCode: 'SUCCESS' }, status: 'valid' });

    const { merchantId } = JSON.parse(await body());
    const query = JSON.stringify({ merchantId, templateCode: value.templateCode });
    const queried = await alipayhk(['call', 'queryTemplate', '--body', query, '-v'], { cwd });
    expect(queried.code).toBe(0);
    expect(queried.stdout).toContain('SUCCESS  verified');
    expect(queried.stderr).toContain('-- content to be signed\nPOST /api/open/');
    expect(queried.stderr).toContain('-- response\nHTTP 200');
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
    const { createServer } = await import('node:http');
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
    expect(stderr).toMatch(/^[A-Z_]+: queryTemplate/);
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
    expect(code).toBe(2);
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

describe('example and validate', () => {
  test.each([
    'createTemplate',
    'updateTemplate',
    'updateTemplateStatus',
    'queryTemplate',
    'createPass',
    'updatePass',
    'synchronizeContent',
    'sendPerformanceNotification',
    'synchronizeOrder',
  ])('every example of %s is valid', async (operationId) => {
    const names = JSON.parse((await alipayhk(['example', operationId, '--list', '--json'])).stdout);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { stdout } = await alipayhk(['example', operationId, name]);
      const checked = await alipayhk(['validate', operationId, '-'], { stdin: stdout });
      expect(checked, name).toMatchObject({ code: 0, stdout: `Valid for ${operationId}.\n` });
    }
  });

  test('an invalid body exits 1 with a pointer to each mistake', async () => {
    const { code, stdout } = await alipayhk([
      'validate',
      'updateTemplateStatus',
      '{"templateCode":"1","status":"gone"}',
      '--json',
    ]);
    expect(code).toBe(1);
    const pointers = JSON.parse(stdout).errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual(['/merchantAccountId', '/status']);
  });
});

describe('sign, verify, encrypt and decrypt', () => {
  const uri = '/api/open/alipay/v1/content/synchronize';

  test.runIf(hasPrograms('openssl'))('OpenSSL verifies what sign makes', async () => {
    const cwd = await temporaryFolder({
      'key.pem': privateKey,
      'public.pem': publicKey,
      'body.json': '{"名":"🎟"}',
    });
    const time = '2024-05-22T06:42:21+05:30';
    const { stdout } = await alipayhk(
      [
        'sign',
        'body.json',
        '--uri',
        uri,
        '--client-id',
        'C',
        '--time',
        time,
        '--private-key',
        'key.pem',
        '--json',
      ],
      { cwd },
    );
    const header: string = JSON.parse(stdout).Signature;
    await writeFile(join(cwd, 'content'), `POST ${uri}\nC.${time}.{"名":"🎟"}`);
    const base64 = decodeURIComponent(header.split('signature=')[1]!);
    await writeFile(join(cwd, 'signature'), Buffer.from(base64, 'base64'));
    const said = execFileSync(
      'openssl',
      ['dgst', '-sha256', '-verify', 'public.pem', '-signature', 'signature', 'content'],
      { cwd },
    ).toString();
    expect(said).toBe('Verified OK\n');

    const verify = (text: string) =>
      alipayhk(
        [
          'verify',
          '-',
          '--uri',
          uri,
          '--client-id',
          'C',
          '--time',
          time,
          '--signature',
          header,
          '--public-key',
          'public.pem',
        ],
        { cwd, stdin: text },
      );
    expect((await verify('{"名":"🎟"}')).code).toBe(0);
    expect((await verify('{"名":"🎫"}')).code).toBe(5);
  });

  test('decrypt gives back the bytes that encrypt took', async () => {
    const cwd = await temporaryFolder({ 'key.pem': privateKey, 'public.pem': publicKey });
    const text = '{"消息":"早晨"}';
    const encrypted = await alipayhk(['encrypt', '-', '--public-key', 'public.pem', '--json'], {
      cwd,
      stdin: text,
    });
    const { Encrypt, body: ciphertext } = JSON.parse(encrypted.stdout);
    const argv = ['decrypt', '-', '--private-key', 'key.pem', '--encrypt', Encrypt];
    expect((await alipayhk(argv, { cwd, stdin: ciphertext })).stdout).toBe(text);
    const changed = `${ciphertext.slice(0, 8)}AAAA${ciphertext.slice(12)}`;
    const refused = await alipayhk(argv, { cwd, stdin: changed });
    expect(refused.code).toBe(5);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toContain('DECRYPTION_FAILED');
  });
});
