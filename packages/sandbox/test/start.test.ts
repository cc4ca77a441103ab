import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_CLIENT_ID } from '../src/defaults.ts';
import {
  type StartedSandbox,
  type StartOptions,
  settingsOf,
  startSandbox,
  whatToPaste,
} from '../src/node.ts';
import { createMerchant } from './support/merchant.ts';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'start-'));
  cleanUps.push(() => rm(folder, { recursive: true }));
  return folder;
};

const start = async (cwd: string, options: StartOptions = {}): Promise<StartedSandbox> => {
  const started = await startSandbox({ cwd, port: 0, ...options });
  cleanUps.push(() => started.server.close());
  return started;
};

const modeOf = async (path: string): Promise<string> =>
  ((await stat(path)).mode & 0o777).toString(8);

const askForClient = async (url: string, query = ''): Promise<Record<string, string>> =>
  (await fetch(`${url}/_sandbox/client${query}`)).json() as Promise<Record<string, string>>;

describe('startSandbox', () => {
  it('makes keys at its first start, for their owner alone, and keeps them', async () => {
    const cwd = await newFolder();
    const first = await start(cwd);
    const folder = join(cwd, '.alipayhk');
    expect(await modeOf(folder)).toBe('700');
    for (const name of ['keys.json', 'merchant-private-key.pem', 'env']) {
      expect(await modeOf(join(folder, name)), name).toBe('600');
    }
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    const second = await start(cwd);
    expect(second.sandbox.connection()).toEqual(first.sandbox.connection());
    expect(await readFile(join(folder, 'merchant-private-key.pem'), 'utf8')).toBe(
      first.sandbox.connection().privateKey,
    );
  });

  it('writes and prints what a client reads', async () => {
    const cwd = await newFolder();
    const started = await start(cwd);
    const { url } = started.server;
    const [merchant] = started.merchants;
    const { privateKey = '', platformPublicKey } = started.sandbox.connection();
    const bare = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');
    expect(parseEnv(await readFile(join(cwd, '.alipayhk/env'), 'utf8'))).toEqual({
      ALIPAYHK_CLIENT_ID: DEFAULT_CLIENT_ID,
      ALIPAYHK_BASE_URL: url,
      ALIPAYHK_PRIVATE_KEY: bare(privateKey),
      ALIPAYHK_KEY_VERSION: '1',
      ALIPAYHK_PLATFORM_PUBLIC_KEY: bare(platformPublicKey),
    });
    const printed = whatToPaste(started);
    expect(printed).toContain(`ALIPAYHK_CLIENT_ID=${DEFAULT_CLIENT_ID}\n`);
    expect(printed).toContain('ALIPAYHK_PRIVATE_KEY_FILE=.alipayhk/merchant-private-key.pem\n');
    expect(printed).toContain('node --env-file=.alipayhk/env');
    const settings = JSON.parse(printed.slice(printed.indexOf('  {')));
    expect(settings).toEqual(merchant && settingsOf(merchant));
    expect(settings).toEqual({
      clientId: DEFAULT_CLIENT_ID,
      privateKeyFile: '.alipayhk/merchant-private-key.pem',
      platformPublicKeyFile: '.alipayhk/platform-public-key.pem',
      env: url,
    });
    expect(await readFile(join(cwd, settings.privateKeyFile), 'utf8')).toBe(privateKey);
    expect(await readFile(join(cwd, settings.platformPublicKeyFile), 'utf8')).toBe(
      platformPublicKey,
    );
    for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('names the address of the usual port in a word', () => {
    const merchant = {
      clientId: 'A',
      baseUrl: 'http://127.0.0.1:4010',
      platformPublicKey: '',
      files: { platformPublicKey: 'p.pem', env: 'env' },
    };
    expect(settingsOf(merchant)).toEqual({
      clientId: 'A',
      privateKeyFile: 'your-private-key.pem',
      platformPublicKeyFile: 'p.pem',
      env: 'sandbox',
    });
  });

  it('gives the key that it made to whoever asks on this machine', async () => {
    const started = await start(await newFolder());
    expect(await askForClient(started.server.url)).toEqual({
      baseUrl: started.server.url,
      ...started.sandbox.connection(),
    });
    const stranger = await fetch(`${started.server.url}/_sandbox/client?clientId=NOBODY`);
    expect(stranger.status).toBe(404);
  });

  it('keeps the files of several merchants apart', async () => {
    const cwd = await newFolder();
    const clients = [{ clientId: 'A' }, { clientId: '../B' }];
    const started = await start(cwd, { clients });
    const { url } = started.server;
    for (const { clientId, files } of started.merchants) {
      const { privateKey } = started.sandbox.connection(clientId);
      expect(await readFile(join(cwd, files.privateKey ?? ''), 'utf8')).toBe(privateKey);
      const query = `?clientId=${encodeURIComponent(clientId)}`;
      expect(await askForClient(url, query)).toMatchObject({ clientId, privateKey });
    }
    expect(started.merchants[1]?.files.privateKey).toBe(
      '.alipayhk/..%2FB-merchant-private-key.pem',
    );
    expect(whatToPaste(started)).toContain('.alipayhk/..%2FB-env');
  });

  it('neither writes nor gives a key that it was given', async () => {
    const cwd = await newFolder();
    const { publicKey } = createMerchant();
    const started = await start(cwd, { clients: [{ clientId: 'A', publicKey }] });
    const [merchant] = started.merchants;
    expect(merchant?.files).not.toHaveProperty('privateKey');
    expect(await askForClient(started.server.url)).not.toHaveProperty('privateKey');
    const env = parseEnv(await readFile(join(cwd, '.alipayhk/env'), 'utf8'));
    expect(env).not.toHaveProperty('ALIPAYHK_PRIVATE_KEY');
    expect(whatToPaste(started, 'own.pem')).toContain('ALIPAYHK_PRIVATE_KEY_FILE=own.pem');
  });

  it('leaves a key alone that somebody else put beside its own', async () => {
    const cwd = await newFolder();
    await start(cwd);
    const path = join(cwd, '.alipayhk/merchant-private-key.pem');
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    await writeFile(path, privateKey);
    await expect(startSandbox({ cwd, port: 0 })).rejects.toThrow(
      'it is not the key that the sandbox made',
    );
    expect(await readFile(path, 'utf8')).toBe(privateKey);
  });

  it('replaces its own copy when another merchant calls', async () => {
    const cwd = await newFolder();
    await start(cwd, { clients: [{ clientId: 'A' }] });
    const second = await start(cwd, { clients: [{ clientId: 'B' }] });
    expect(await readFile(join(cwd, '.alipayhk/merchant-private-key.pem'), 'utf8')).toBe(
      second.sandbox.connection().privateKey,
    );
  });

  it('neither follows a link nor keeps the rights of others', async () => {
    const cwd = await newFolder();
    const elsewhere = await newFolder();
    await symlink(elsewhere, join(cwd, '.alipayhk'));
    await expect(startSandbox({ cwd, port: 0 })).rejects.toThrow('it is a link');

    const other = await newFolder();
    await mkdir(join(other, '.alipayhk'), { mode: 0o777 });
    await chmod(join(other, '.alipayhk'), 0o777);
    const victim = join(elsewhere, 'victim');
    await writeFile(victim, 'precious');
    await symlink(victim, join(other, '.alipayhk/keys.json'));
    await expect(startSandbox({ cwd: other, port: 0 })).rejects.toThrow('is a link');
    expect(await readFile(victim, 'utf8')).toBe('precious');
    await rm(join(other, '.alipayhk/keys.json'));
    await start(other);
    expect(await modeOf(join(other, '.alipayhk'))).toBe('700');
  });

  it('keeps what it remembers in a file, if it is told to', async () => {
    const cwd = await newFolder();
    const started = await start(cwd, { data: 'data.json' });
    expect(started.sandbox.state.templates()).toEqual([]);
  });

  it('ends what it began when it can not listen', async () => {
    const cwd = await newFolder();
    const { server } = await start(cwd);
    const port = Number(new URL(server.url).port);
    await expect(startSandbox({ cwd, port })).rejects.toThrow('is taken');
  });
});
