import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSandbox, type SandboxStorage } from '../src/index.ts';
import { fileStorage } from '../src/node.ts';
import { example, newNotification, newTemplate } from './support/examples.ts';
import { createMerchant, readAnswer, signedRequest } from './support/merchant.ts';

const merchant = createMerchant();
const clients = [{ clientId: merchant.clientId, publicKey: merchant.publicKey }];
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const newFile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  folders.push(folder);
  return join(folder, 'deep', 'sandbox.json');
};

const start = async (storage: SandboxStorage) => {
  const sandbox = await createSandbox({ clients, storage });
  const call = async (operationId: string, body: unknown) => {
    const response = await sandbox.fetch(signedRequest(merchant, operationId, body));
    return readAnswer(merchant, operationId, response, sandbox.platformPublicKey);
  };
  return { sandbox, call };
};

describe('stored data', () => {
  it('brings everything back after a restart, the key of the platform included', async () => {
    const file = await newFile();
    const before = await start(fileStorage(file));
    const { json } = await before.call('createTemplate', newTemplate());
    const { templateCode } = json;
    const pass = { ...example('createPass', 'giftCard'), templateCode };
    await before.call('createPass', pass);
    await before.call('sendPerformanceNotification', newNotification());
    await before.call('synchronizeContent', example('synchronizeContent', 'movie'));
    await before.call('synchronizeOrder', example('synchronizeOrder'));

    // No close(): what was answered is already stored.
    const after = await start(fileStorage(file));
    expect(after.sandbox.platformPublicKey).toBe(before.sandbox.platformPublicKey);
    for (const kind of ['templates', 'passes', 'notifications', 'contents', 'orders'] as const) {
      expect(after.sandbox.state[kind]()).toEqual(before.sandbox.state[kind]());
      expect(after.sandbox.state[kind]()).not.toEqual([]);
    }
    expect((await after.call('createPass', pass)).result.resultCode).toBe('PASS_HAS_EXIT');
    const again = await after.call('createTemplate', newTemplate());
    expect(again.json.templateCode).not.toBe(templateCode);
  });

  it('leaves nothing beside the file, and the file to its owner', async () => {
    const file = await newFile();
    const { call } = await start(fileStorage(file));
    await call('createTemplate', newTemplate());
    expect(await readdir(join(file, '..'))).toEqual(['sandbox.json']);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('is whole at every moment while many requests come at once', async () => {
    const file = await newFile();
    const { call } = await start(fileStorage(file));
    let done = false;
    const readers = (async () => {
      let reads = 0;
      while (!done) {
        const text = await readFile(file, 'utf8').catch(() => undefined);
        if (text !== undefined) {
          JSON.parse(text);
          reads += 1;
        }
      }
      return reads;
    })();
    await Promise.all(Array.from({ length: 50 }, () => call('createTemplate', newTemplate())));
    done = true;
    expect(await readers).toBeGreaterThan(0);
    const { sandbox } = await start(fileStorage(file));
    expect(sandbox.state.templates()).toHaveLength(50);
  });

  it('is not written for requests that change nothing', async () => {
    let saves = 0;
    const storage = {
      load: async () => undefined,
      save: async () => {
        saves += 1;
      },
    };
    const { call } = await start(storage);
    await call('queryTemplate', example('queryTemplate'));
    await call('createTemplate', {});
    expect(saves).toBe(0);
    await call('createTemplate', newTemplate());
    expect(saves).toBe(1);
  });

  it('that can not be written leaves the outcome open, and the next request tries again', async () => {
    let full = true;
    const storage = {
      load: async () => undefined,
      save: async () => {
        if (full) throw new Error('disk full');
      },
    };
    const { call, sandbox } = await start(storage);
    const answer = await call('createTemplate', newTemplate());
    expect(answer).toMatchObject({
      verified: true,
      result: { resultCode: 'UNKNOWN_EXCEPTION', resultStatus: 'U' },
    });
    expect(sandbox.exchanges.at(-1)?.notes.join()).toContain('disk full');
    full = false;
    expect((await call('createTemplate', newTemplate())).result.resultCode).toBe('SUCCESS');
  });

  it('is written with what came meanwhile, although the write before failed', async () => {
    const saved: string[] = [];
    let fail: (why: Error) => void = () => undefined;
    const first = new Promise<never>((_, reject) => {
      fail = reject;
    });
    let saves = 0;
    const { call, sandbox } = await start({
      load: async () => undefined,
      save: async (snapshot) => {
        saves += 1;
        if (saves === 1) await first;
        saved.push(snapshot);
      },
    });
    const calls = [1, 2, 3].map(() => call('createTemplate', newTemplate()));
    await vi.waitFor(() => expect(sandbox.state.templates()).toHaveLength(3), 20_000);
    fail(new Error('disk full'));
    const codes = (await Promise.all(calls)).map(({ result }) => result.resultCode);
    expect(codes.sort()).toEqual(['SUCCESS', 'SUCCESS', 'UNKNOWN_EXCEPTION']);
    expect(saved).toHaveLength(1);
    expect(JSON.parse(saved[0] ?? '').state.templates).toHaveLength(3);
  });

  it.each([
    '',
    'no json',
    '{"version":99}',
    'null',
    '[]',
    '{"version":1,"platformKeys":null,"state":{}}',
    '{"version":1,"platformKeys":{"privateKey":"x","publicKey":"y"},"state":"s"}',
    '{"version":1,"platformKeys":{"privateKey":"x","publicKey":"y"},"state":{}}',
    '{"version":1,"platformKeys":{"privateKey":"x","publicKey":"y"},"state":{"sequence":0,"templates":[],"passes":[],"notifications":[],"contents":[],"orders":[]}}',
  ])('is refused when it is %s', async (text) => {
    const file = await newFile();
    const { call } = await start(fileStorage(file));
    await call('createTemplate', newTemplate());
    await writeFile(file, text);
    await expect(createSandbox({ clients, storage: fileStorage(file) })).rejects.toThrow(
      'Remove it to begin anew',
    );
  });

  it('that has no place to stand says so and leaves nothing behind', async () => {
    const file = await newFile();
    await mkdir(file, { recursive: true });
    const storage = fileStorage(file);
    await expect(storage.load()).rejects.toThrow('is a folder or a device');
    await expect(storage.save('{}')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(await readdir(join(file, '..'))).toEqual(['sandbox.json']);
  });
});
