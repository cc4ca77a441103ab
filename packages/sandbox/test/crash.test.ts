import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { createSandbox } from '../src/index.ts';
import { fileStorage } from '../src/node.ts';
import { newTemplate } from './support/examples.ts';
import { createMerchant, HOST, signedRequest } from './support/merchant.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const program = fileURLToPath(new URL('support/stored-sandbox.ts', import.meta.url));
const merchant = createMerchant();
const { clientId, publicKey } = merchant;

const start = async (file: string): Promise<{ child: ChildProcess; url: string }> => {
  const args = ['--import', tsx, program, file, publicKey, clientId];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
};

it('whatever was answered is still there after the process was killed in the middle of its work', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-crash-'));
  const file = join(folder, 'sandbox.json');
  const answered: string[] = [];
  for (const most of [10, 40]) {
    const { child, url } = await start(file);
    const exited = once(child, 'exit');
    const create = async (): Promise<void> => {
      for (;;) {
        const signed = signedRequest(merchant, 'createTemplate', newTemplate());
        const body = await signed.text();
        try {
          const response = await fetch(signed.url.replace(HOST, url), {
            method: 'POST',
            headers: signed.headers,
            body,
          });
          answered.push(((await response.json()) as { templateCode: string }).templateCode);
          if (answered.length >= most) child.kill('SIGKILL');
        } catch {
          return;
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, create));
    await exited;
  }
  const sandbox = await createSandbox({
    clients: [{ clientId, publicKey }],
    storage: fileStorage(file),
  });
  const stored = new Set(sandbox.state.templates().map(({ templateCode }) => templateCode));
  expect(new Set(answered).size).toBe(answered.length);
  expect(answered.filter((code) => !stored.has(code))).toEqual([]);
  await rm(folder, { recursive: true });
});
