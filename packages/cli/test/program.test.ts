import { execFile, spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv, promisify } from 'node:util';
import { createAlipayHKClient } from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';
import { DEFAULT_CLIENT_ID } from '@alipayhk-openapi/sandbox/defaults';
import { describe, expect, test, vi } from 'vitest';
import { hasPrograms } from '../../../test/support/programs.ts';
import manifest from '../package.json' with { type: 'json' };
import { alipayhk, temporaryFolder } from './harness.ts';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
/** `npm test` builds before the tests. */
const built = fileURLToPath(new URL('../dist/main.mjs', import.meta.url));

describe('the program', () => {
  test('--version and --help', async () => {
    expect(await alipayhk(['--version'])).toMatchObject({
      code: 0,
      stdout: `${manifest.version}\n`,
    });
    const { code, stdout } = await alipayhk(['--help']);
    expect(code).toBe(0);
    const commands = [
      'keygen',
      'key',
      'call',
      'operations',
      'example',
      'validate',
      'sign',
      'verify',
      'encrypt',
      'decrypt',
      'sandbox',
    ];
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  test.each([
    'keygen',
    'key inspect',
    'call',
    'example',
    'validate',
    'sign',
    'verify',
    'encrypt',
    'decrypt',
    'sandbox',
  ])('%s --help shows an example', async (command) => {
    const { code, stdout } = await alipayhk([...command.split(' '), '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\n {2}alipayhk .*${command.split(' ')[0]}`));
  });

  test('what it does not know is a usage error', async () => {
    expect(await alipayhk(['frobnicate'])).toMatchObject({ code: 2 });
    expect(await alipayhk(['keygen', '--frobnicate'])).toMatchObject({ code: 2 });
    expect(await alipayhk(['call', 'createTemplate'])).toMatchObject({ code: 2 });
  });

  test.each(['--help', 'operations', 'example createTemplate'])(
    'ends quietly where nobody reads what it prints: %s',
    async (command) => {
      const child = spawn(process.execPath, [built, ...command.split(' ')]);
      child.stdout.destroy();
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk;
      });
      const code = await new Promise((resolve) => {
        child.on('close', resolve);
      });
      expect({ code, said }).toEqual({ code: 0, said: '' });
    },
  );

  test('completion knows the commands', async () => {
    const complete = promisify(execFile);
    const { stdout } = await complete(process.execPath, [tsx, main, 'complete', '--', 'key']);
    expect(stdout).toContain('keygen\t');
    const script = await complete(process.execPath, [tsx, main, 'complete', 'bash']);
    expect(script.stdout).toContain('alipayhk');
  });

  test('completion in this process prints what the shell asks for', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
    const { code } = await alipayhk(['complete', '--', 'key', 'insp']);
    const shown = log.mock.calls.flat().join('\n');
    log.mockRestore();
    expect(code).toBe(0);
    expect(shown).toContain('inspect');
  });

  test.each(['1.5', 'soon', '-1'])('--timeout %s is no whole number', async (timeout) => {
    const argv = ['call', 'queryTemplate', '--body', '{}', '--timeout', timeout];
    const { code, stderr } = await alipayhk(argv);
    expect(code).toBe(2);
    expect(stderr).toContain('It takes a whole number.');
  });

  test('colours are for terminals, and NO_COLOR switches them off', async () => {
    const coloured = async (surroundings: object): Promise<boolean> => {
      const argv = ['validate', 'queryTemplate', '{"merchantId":"1","templateCode":"2"}'];
      return (await alipayhk(argv, surroundings)).stdout.includes('\u001b[');
    };
    expect(await coloured({ terminal: true })).toBe(true);
    expect(await coloured({ terminal: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({})).toBe(false);
  });

  test.runIf(hasPrograms('bash', 'script'))(
    'the built program works in a real pseudo-terminal and through pipes',
    () => {
      const command = `${process.execPath} ${built} key inspect -`;
      const piped = spawnSync('bash', ['-c', command], { input: 'no key', encoding: 'utf8' });
      expect(piped.status).toBe(5);
      expect(piped.stdout).not.toContain('\u001b[');
      const terminal = spawnSync('script', ['-qec', command, '/dev/null'], {
        encoding: 'utf8',
        input: '',
      });
      expect(terminal.stdout).toContain('pipe something into the command');
      const shown = spawnSync(
        'script',
        ['-qec', `${process.execPath} ${built} validate queryTemplate '{}'`, '/dev/null'],
        { encoding: 'utf8' },
      );
      expect(shown.stdout).toContain('\u001b[');
      expect(shown.status).toBe(1);
    },
  );
});

describe('sandbox', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

  test('prints what a client needs, answers a call with it, and stops on Ctrl+C', async () => {
    const cwd = await temporaryFolder({ 'private.pem': privateKey, 'public.pem': publicKey });
    const interrupt = new AbortController();
    let printed = '';
    const running = alipayhk(
      ['sandbox', '--port', '0', '--public-key', 'public.pem', '--data', 'data.json'],
      {
        cwd,
        signal: interrupt.signal,
        onOutput: (text) => {
          printed = text;
        },
      },
    );
    await expect.poll(() => printed).toContain('alipayhk.json');
    expect(printed).toContain('ALIPAYHK_PRIVATE_KEY_FILE=your-private-key.pem');
    const env = Object.fromEntries(
      [...printed.matchAll(/(ALIPAYHK_\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    env.ALIPAYHK_PRIVATE_KEY_FILE = 'private.pem';
    const query = JSON.stringify({ merchantId: 'M', templateCode: 'T' });
    const call = await alipayhk(['call', 'queryTemplate', '--body', query], { cwd, env });
    expect(call.code).toBe(3);
    expect(call.stderr).toContain('said by the platform');
    interrupt.abort();
    expect((await running).code).toBe(0);
  });

  test('needs no argument: what it prints calls it, for programs and for the command line', async () => {
    const cwd = await temporaryFolder();
    const interrupt = new AbortController();
    let printed = '';
    const running = alipayhk(['sandbox', '--port', '0'], {
      cwd,
      signal: interrupt.signal,
      onOutput: (text) => {
        printed = text;
      },
    });
    await expect.poll(() => printed).toContain('alipayhk call createTemplate');
    expect(printed, 'no private key is printed').not.toMatch(/PRIVATE KEY-|MII[A-Za-z0-9+/]{200}/);
    const settings = /^ {2}\{[\s\S]*?^ {2}\}/m.exec(printed)?.[0] ?? '';
    await writeFile(join(cwd, 'alipayhk.json'), settings);
    const query = JSON.stringify({ merchantId: 'M', templateCode: 'T' });
    const byFile = await alipayhk(['call', 'queryTemplate', '--body', query], { cwd });
    expect(byFile.code, byFile.stderr).toBe(3);
    const env = Object.fromEntries(
      [...printed.matchAll(/(ALIPAYHK_\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    await rm(join(cwd, 'alipayhk.json'));
    const byVariables = await alipayhk(['call', 'queryTemplate', '--body', query], { cwd, env });
    expect(byVariables.code, byVariables.stderr).toBe(3);
    const variables = parseEnv(await readFile(join(cwd, '.alipayhk/env'), 'utf8'));
    const client = createAlipayHKClient(fromEnvironment(variables));
    await expect(client.queryTemplate(JSON.parse(query))).rejects.toMatchObject({
      authenticated: true,
    });
    interrupt.abort();
    expect((await running).code).toBe(0);
  });

  test('--json is for programs, and --allow-origin for pages', async () => {
    const cwd = await temporaryFolder({ 'public.pem': publicKey });
    const origin = 'http://localhost:5173';
    const interrupt = new AbortController();
    let printed = '';
    const running = alipayhk(
      ['sandbox', '--port', '0', '--public-key', 'public.pem', '--json', '--allow-origin', origin],
      {
        cwd,
        signal: interrupt.signal,
        onOutput: (text) => {
          printed = text;
        },
      },
    );
    await expect.poll(() => printed).toContain('}');
    const shown = JSON.parse(printed);
    expect(shown).toMatchObject({
      clientId: DEFAULT_CLIENT_ID,
      platformPublicKey: expect.stringMatching(/^MII/),
    });
    const allowed = await fetch(`${shown.baseUrl}/api/open/alipay/v1/x`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    await allowed.body?.cancel();
    interrupt.abort();
    expect((await running).code).toBe(0);
  });

  test('ends at once when it was interrupted while it started', async () => {
    const cwd = await temporaryFolder({ 'public.pem': publicKey });
    const argv = ['sandbox', '--port', '0', '--public-key', 'public.pem'];
    expect((await alipayhk(argv, { cwd, signal: AbortSignal.abort() })).code).toBe(0);
  });

  test.each([
    ['a key that is none', 'text.txt', 'data.json', 'is unusable'],
    ['data that is not its own', 'public.pem', 'text.txt', 'Remove it to begin anew.'],
  ])('%s is a usage error', async (_, key, data, expected) => {
    const cwd = await temporaryFolder({ 'public.pem': publicKey, 'text.txt': 'hello' });
    const argv = ['sandbox', '--port', '0', '--public-key', key, '--data', data];
    const { code, stderr } = await alipayhk(argv, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  test('says what to do when the port is taken', async () => {
    const cwd = await temporaryFolder({ 'public.pem': publicKey });
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, stderr } = await alipayhk(
      ['sandbox', '--port', port, '--public-key', 'public.pem'],
      { cwd },
    );
    other.close();
    expect(code).toBe(2);
    expect(stderr).toMatch(/taken/);
  });
});
