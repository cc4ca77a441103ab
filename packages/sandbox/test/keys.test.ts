import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CLIENT_ID } from '../src/defaults.ts';
import { createSandbox, type SandboxStorage } from '../src/index.ts';
import { createMerchant, type Merchant, readAnswer, signedRequest } from './support/merchant.ts';

const given = createMerchant('GIVEN');

const memory = (text?: string): SandboxStorage & { text?: string } => ({
  ...(text !== undefined && { text }),
  async load() {
    return this.text;
  },
  async save(saved) {
    this.text = saved;
  },
});

describe('a sandbox that is told nothing', () => {
  it('has one merchant, and gives it what it needs to call', async () => {
    const sandbox = await createSandbox();
    const { clientId, privateKey = '', platformPublicKey } = sandbox.connection();
    expect(clientId).toBe(DEFAULT_CLIENT_ID);
    expect(sandbox.clientIds).toEqual([DEFAULT_CLIENT_ID]);
    const merchant: Merchant = {
      clientId,
      publicKey: '',
      privateKey: createPrivateKey(privateKey),
    };
    const response = await sandbox.fetch(signedRequest(merchant, 'queryTemplate', {}));
    const answer = await readAnswer(merchant, 'queryTemplate', response, platformPublicKey);
    expect(answer).toMatchObject({ verified: true, result: { resultCode: 'PARAM_ILLEGAL' } });
  });

  it('refuses to be without any merchant', async () => {
    await expect(createSandbox({ clients: [] })).rejects.toThrow('at least one merchant');
  });

  it.each(['', 'with space', 'line\nbreak', '中', 'x'.repeat(129), 7 as unknown as string])(
    'refuses a Client-Id that no header can have: %j',
    async (clientId) => {
      await expect(createSandbox({ clients: [{ clientId }] })).rejects.toThrow(
        'a clientId of 1 to 128 visible ASCII characters',
      );
    },
  );
});

describe('keys that the sandbox made', () => {
  it('are the same after a restart', async () => {
    const keyStorage = memory();
    const clients = [{ clientId: 'A' }, { clientId: 'B' }];
    const before = await createSandbox({ clients, keyStorage });
    const after = await createSandbox({ clients, keyStorage });
    expect(after.platformPublicKey).toBe(before.platformPublicKey);
    for (const { clientId } of clients) {
      expect(after.connection(clientId)).toEqual(before.connection(clientId));
    }
    expect(after.connection('A').privateKey).not.toBe(after.connection('B').privateKey);
    expect(after.connection()).toEqual(after.connection('A'));
  });

  it('keep those of merchants that do not call this time', async () => {
    const keyStorage = memory();
    const first = await createSandbox({ clients: [{ clientId: 'A' }], keyStorage });
    await createSandbox({ clients: [{ clientId: 'B' }], keyStorage });
    const again = await createSandbox({ clients: [{ clientId: 'A' }], keyStorage });
    expect(again.connection()).toEqual(first.connection());
  });

  it('never hold a key that was given', async () => {
    const keyStorage = memory();
    const platform = createMerchant();
    const platformPrivateKey = platform.privateKey
      .export({ type: 'pkcs8', format: 'pem' })
      .toString();
    const sandbox = await createSandbox({
      clients: [{ clientId: 'GIVEN', publicKey: given.publicKey }, { clientId: 'MADE' }],
      platformPrivateKey,
      keyStorage,
    });
    expect(sandbox.connection('GIVEN')).toEqual({
      clientId: 'GIVEN',
      platformPublicKey: platform.publicKey,
    });
    const kept = JSON.parse(keyStorage.text ?? '');
    expect(Object.keys(kept.clients)).toEqual(['MADE']);
    expect(kept).not.toHaveProperty('platform');
    expect(
      createPublicKey(kept.clients.MADE.privateKey).export({ type: 'spki', format: 'pem' }),
    ).toBe(kept.clients.MADE.publicKey);
  });

  it('take over the platform key of data that was stored before', async () => {
    const { privateKey, publicKey } = createMerchant();
    const snapshot = {
      version: 1,
      platformKeys: { privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }), publicKey },
      state: {
        sequence: 0,
        templates: [],
        passes: [],
        notifications: [],
        contents: [],
        orders: [],
      },
    };
    const storage = memory(JSON.stringify(snapshot));
    const sandbox = await createSandbox({ storage, keyStorage: memory() });
    expect(sandbox.platformPublicKey).toBe(publicKey);
  });

  it.each([
    ['', 'they are no JSON'],
    ['null', 'not from this version'],
    ['{"version":1}', 'not from this version'],
    ['{"version":1,"clients":null}', 'not from this version'],
    ['{"version":1,"clients":{"A":"key"}}', 'not from this version'],
    [
      '{"version":1,"clients":{"A":{"privateKey":"x","publicKey":"y"}}}',
      'a pair in them is damaged',
    ],
  ])('are refused in words when they can not be read: %s', async (text, why) => {
    const started = createSandbox({ keyStorage: memory(text) });
    await expect(started).rejects.toThrow(/^Remove the stored keys of the sandbox/);
    await expect(started).rejects.toThrow(why);
  });

  it('are refused when two halves are no pair', async () => {
    const keyStorage = memory();
    await createSandbox({ keyStorage });
    const kept = JSON.parse(keyStorage.text ?? '');
    kept.clients[DEFAULT_CLIENT_ID].publicKey = given.publicKey;
    const started = createSandbox({ keyStorage: memory(JSON.stringify(kept)) });
    await expect(started).rejects.toThrow('a pair in them is damaged');
  });

  it('say which merchants there are not', async () => {
    const sandbox = await createSandbox();
    expect(() => sandbox.connection('NOBODY')).toThrow('No client "NOBODY" is registered');
  });
});
