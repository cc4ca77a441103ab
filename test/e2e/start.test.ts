import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx/cli');

function start(...args: string[]) {
  const child = spawn(process.execPath, [tsx, 'scripts/start.ts', ...args], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: `${root}/tsconfig.dist.json` },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended, output: () => output };
}

describe('npm start', () => {
  test('walks through the operations, refuses the tampered answer and exits 0', async () => {
    const tour = start();
    const code = await tour.ended;
    const output = tour.output();
    expect(code, output).toBe(0);
    expect(output.match(/^\d\. /gm)).toHaveLength(8);
    expect(output.match(/verified {3}/g)).toHaveLength(7);
    expect(output).toContain('refused, as it should be: SIGNATURE_INVALID');
    for (const line of output.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(output).toMatch(
      /to sign {4}POST \/api\/open\/alipay\/v1\/ipass\/template\/manage\/createTemplate/,
    );
    expect(output).toContain('8 steps as they should be');
    expect(output, 'no private key is printed').not.toMatch(/PRIVATE KEY|MII[A-Za-z0-9+/]{200}/);
  });

  test('--serve leaves a sandbox that a client can use, until it is stopped', async () => {
    const tour = start('--serve', '--port', '0', '--allow-origin', 'http://docs.example');
    await expect.poll(tour.output, { timeout: 600_000 }).toContain('until you press Ctrl+C');
    const url = /The sandbox listens at (\S+)/.exec(tour.output())?.[1] ?? '';
    const answer = await fetch(`${url}/api/open/alipay/v1/ipass/template/manage/detail`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(await answer.json()).toMatchObject({ result: { resultStatus: 'F' } });
    for (const line of tour.output().split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(tour.output(), 'no private key is printed').not.toMatch(/MII[A-Za-z0-9+/]{200}/);
    const client = await fetch(`${url}/_sandbox/client`, {
      headers: { origin: 'http://docs.example' },
    });
    expect(client.headers.get('access-control-allow-origin')).toBe('http://docs.example');
    expect(await client.json()).toMatchObject({
      baseUrl: url,
      clientId: '4Q5Y8W0WSG45P907917',
      privateKey: expect.stringContaining('PRIVATE KEY'),
    });
    const page = await (await fetch(url)).text();
    const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? '';
    expect((await (await fetch(url + script)).text()).length).toBeGreaterThan(10_000);
    tour.child.kill('SIGINT');
    expect(await tour.ended).toBe(0);
  });

  test('says what to do when the port is taken, and exits 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const tour = start('--port', String(port));
    expect(await tour.ended).toBe(1);
    expect(tour.output()).toMatch(new RegExp(`port ${port}.*(taken|in use)`, 'i'));
    expect(tour.output()).toContain('--port');
    other.close();
  });

  test('refuses a port that is no number', async () => {
    const tour = start('--port', 'eighty');
    expect(await tour.ended).toBe(1);
    expect(tour.output()).toContain('--port takes a number from 0 to 65535, not "eighty".');
  });
});
