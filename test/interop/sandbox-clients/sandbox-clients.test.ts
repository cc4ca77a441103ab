import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSandbox, type Sandbox } from '@alipayhk-openapi/sandbox';
import { type SandboxServer, serveSandbox } from '@alipayhk-openapi/sandbox/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPrograms } from '../../support/programs.ts';

const run = promisify(execFile);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const CLIENT_ID = '4Q5Y8W0WSG45P907917';

let folder: string;
let sandbox: Sandbox;
let server: SandboxServer;

const save = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

interface Document {
  readonly components: {
    readonly examples: Readonly<Record<string, { readonly value: Record<string, unknown> }>>;
  };
}

/** The bodies of the specification's examples, at a time that has not passed. */
const saveBodies = async (): Promise<void> => {
  const openapi = await readFile(here('../../../generated/openapi.json'), 'utf8');
  const { examples } = (JSON.parse(openapi) as Document).components;
  const dates = { startDate: Date.now() + 3_600_000, endDate: Date.now() + 86_400_000 };
  const create = { ...examples['createTemplate.giftCard']?.value, ...dates };
  const update = { ...examples['updateTemplate.giftCard']?.value, ...dates };
  const { merchantId } = examples['createTemplate.giftCard']?.value ?? {};
  const known = { merchantId, templateCode: 'TEMPLATE_CODE' };
  await save('create.json', JSON.stringify(create));
  await save(
    'update.json',
    JSON.stringify({ ...update, ...known, currentAmountCent: 4_321 }, null, 2),
  );
  await save('query.json', JSON.stringify(known));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-clients-'));
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  sandbox = await createSandbox({ clients: [{ clientId: CLIENT_ID, publicKey }] });
  server = await serveSandbox(sandbox);
  await save('private.pem', privateKey);
  await save('platform.pem', sandbox.platformPublicKey);
  await saveBodies();
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe.runIf(hasPrograms('bash', 'curl', 'openssl', 'python3 with cryptography'))(
  'clients in other languages, which share no code with ours',
  () => {
    it.each([
      ['a shell script with curl and OpenSSL', 'bash', 'client.sh', false],
      ['a Python program, encrypted', 'python3', 'client.py', true],
    ])(
      '%s creates, updates and queries a template',
      async (_, program, script, encrypted) => {
        const before = sandbox.exchanges.length;
        const { stdout } = await run(program, [
          here(script),
          server.url,
          CLIENT_ID,
          join(folder, 'private.pem'),
          join(folder, 'platform.pem'),
          folder,
        ]);
        const [created, updated, queried] = stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>);
        expect(created).toMatchObject({
          resultInfo: { resultCode: 'SUCCESS' },
          status: 'valid',
          templateCode: expect.stringMatching(/^\d{32}$/),
        });
        expect(updated).toMatchObject({ resultInfo: { resultCode: 'SUCCESS' } });
        expect(queried).toMatchObject({
          result: { resultCode: 'SUCCESS' },
          templateCode: created?.templateCode,
          currentAmountCent: 4_321,
        });
        const exchanges = sandbox.exchanges.slice(before);
        expect(exchanges.map(({ verification }) => verification.verdict)).toEqual([
          'verified',
          'verified',
          'verified',
        ]);
        for (const { request, response } of exchanges) {
          expect('decrypted' in request).toBe(encrypted);
          expect(response?.headers.encrypt !== undefined).toBe(encrypted);
        }
      },
      60_000,
    );
  },
);
