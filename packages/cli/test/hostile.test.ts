import { generateKeyPairSync } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { alipayhk, temporaryFolder } from './harness.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const files = {
  'private.pem': pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  'platform.pem': other.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
};
const keys = {
  ALIPAYHK_CLIENT_ID: 'C1',
  ALIPAYHK_PRIVATE_KEY_FILE: 'private.pem',
  ALIPAYHK_PLATFORM_PUBLIC_KEY_FILE: 'platform.pem',
  ALIPAYHK_AGENT_TOKEN: 'AGENT-TOKEN-SECRET',
};

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const QUERY = ['call', 'queryTemplate', '--body', '{"merchantId":"M","templateCode":"T"}'];

const ESC = '\u001b';
const SCREEN = `${ESC}]0;TITLE\u0007${ESC}[2J${ESC}[H${ESC}[32mSUCCESS  verified${ESC}[0m\n{"passId":"fake"}${ESC}[8m\u202e\u009b2J`;

describe('an answer from a hostile host', () => {
  test.each([
    [
      'an unsigned failure',
      { resultCode: `X${ESC}[31m`, resultStatus: 'F', resultMessage: SCREEN },
    ],
    ['a known code', { resultCode: 'PARAM_ILLEGAL', resultStatus: 'F', resultMessage: SCREEN }],
    ['endless words', { resultCode: 'X'.repeat(1_000_000), resultStatus: 'F', resultMessage: 'Y' }],
    ['an unsigned success', { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: SCREEN }],
  ])('%s does nothing to a terminal', async (_, result) => {
    const env = await listen((request, response) => {
      request.resume();
      response.setHeader('content-type', 'application/json');
      response.setHeader('tracer-id', 'T'.repeat(5_000));
      response.end(JSON.stringify({ result }));
    });
    const cwd = await temporaryFolder(files);
    for (const flags of [[], ['-v'], ['--json']]) {
      const ended = await alipayhk([...QUERY, '--env', env, ...flags], {
        cwd,
        env: keys,
        terminal: true,
      });
      const written = ended.stdout + ended.stderr;
      // The program's own colours are left.
      const plain = [1, 2, 22, 31, 32, 36, 39].reduce(
        (text, code) => text.replaceAll(`${ESC}[${code}m`, ''),
        written,
      );
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect(plain).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(written).not.toMatch(/^\{"passId":"fake"/m);
      expect(written).not.toContain(`${ESC}[8m`);
      expect(written).not.toContain(`${ESC}[32mSUCCESS`);
      if (flags[0] !== '-v') expect(written.length).toBeLessThan(20_000);
      expect(ended.code).not.toBe(0);
    }
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) leads nowhere', async (status) => {
    const reached: IncomingMessage[] = [];
    const third = await listen((request, response) => {
      reached.push(request);
      response.end('{}');
    });
    const env = await listen((request, response) => {
      request.resume();
      response.writeHead(status, { location: `${third}/stolen` });
      response.end();
    });
    const cwd = await temporaryFolder(files);
    const { code } = await alipayhk([...QUERY, '--env', env], { cwd, env: keys });
    expect(code).not.toBe(0);
    expect(reached).toEqual([]);
  });
});

describe('the settings file of a stranger', () => {
  test.each([
    'http://attacker.example',
    'https://attacker.example',
    'https://open.alipay.hk.attacker.example',
    'http://127.0.0.1.attacker.example',
    'http://127.0.0.1@attacker.example',
    'http://0.0.0.0:1',
    'attacker',
  ])('chooses no host: %s', async (env) => {
    const cwd = await temporaryFolder({ ...files, 'alipayhk.json': JSON.stringify({ env }) });
    const { code, stderr } = await alipayhk(QUERY, { cwd, env: keys });
    expect(code).toBe(2);
    expect(stderr).toContain('Name the host yourself');
  });

  test('sends nothing to it, but to a host that the user names', async () => {
    const reached: IncomingMessage[] = [];
    const env = await listen((request, response) => {
      reached.push(request);
      response.end('{}');
    });
    const cwd = await temporaryFolder({
      ...files,
      'alipayhk.json': JSON.stringify({ env: 'http://attacker.example' }),
    });
    await alipayhk([...QUERY, '--env', env], { cwd, env: keys });
    expect(reached).toEqual([]);
    await alipayhk([...QUERY, '--config', 'alipayhk.json', '--env', env], { cwd, env: keys });
    expect(reached.length).toBeGreaterThan(0);
  });

  test.each(['agentTokenFile', 'privateKeyFile', 'platformPublicKeyFile'])(
    'reads nothing outside its folder as %s, through a link neither',
    async (field) => {
      const outside = await temporaryFolder({ secret: 'token-of-another-service' });
      const cwd = await temporaryFolder(files);
      await symlink(join(outside, 'secret'), join(cwd, 'inside.txt'));
      await symlink(outside, join(cwd, 'folder'));
      const ways = [
        '../secretfile',
        join(outside, 'secret'),
        'inside.txt',
        'folder/secret',
        'x/../../secretfile',
        '.',
      ];
      for (const way of ways) {
        await temporaryFile(cwd, JSON.stringify({ [field]: way }));
        const { code, stdout, stderr } = await alipayhk([...QUERY, '--dry-run'], {
          cwd,
          env: keys,
        });
        expect(code, way).toBe(2);
        expect(stderr).toContain('leads out of it');
        expect(stdout + stderr).not.toContain('token-of-another-service');
      }
    },
  );

  test('is named, so that nobody wonders where a setting comes from', async () => {
    const cwd = await temporaryFolder({ ...files, 'alipayhk.json': '{"env":"testing"}' });
    const { stderr } = await alipayhk([...QUERY, '--dry-run'], { cwd, env: keys });
    expect(stderr).toBe(`Settings from ${join(cwd, 'alipayhk.json')}\n`);
  });
});

async function temporaryFile(cwd: string, text: string): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  await writeFile(join(cwd, 'alipayhk.json'), text);
}
