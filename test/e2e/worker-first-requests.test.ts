import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveWorker } from '../runtimes/src/workerd.ts';

const HOST = fileURLToPath(new URL('./worker/first-requests.mjs', import.meta.url));
const MIDDLEWARE = fileURLToPath(
  new URL('../../packages/middleware/src/index.ts', import.meta.url),
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worker-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The answer, or what went wrong. */
async function ask(url: string, signal?: AbortSignal): Promise<unknown> {
  const answer = await fetch(url, signal ? { signal } : {}).catch((error: Error) => error.name);
  return typeof answer === 'string' ? answer : answer.json();
}

// In workerd a promise belongs to the request that made it: who waits for the promise of a request
// that was cancelled waits for ever.
it('a first request ends rightly though another, which came before it, was cancelled', async () => {
  const module = join(folder, 'module.mjs');
  await build({
    entryPoints: [MIDDLEWARE],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    outfile: module,
  });
  let answers: unknown[] = [];
  const output = await serveWorker({
    host: HOST,
    module,
    timeout: 60_000,
    async drive(url) {
      const cancelling = new AbortController();
      const cancelled = ask(url, cancelling.signal);
      await until(async () => (await ask(`${url}loads`)) as { loads: number });
      const second = ask(url);
      cancelling.abort();
      answers = [await cancelled, await second, await ask(url)];
    },
  });
  expect(answers, output).toEqual(['AbortError', { clientId: 'C1' }, { clientId: 'C1' }]);
}, 90_000);

/** Waits until the first request loads its keys. */
async function until(state: () => Promise<{ loads: number }>): Promise<void> {
  while ((await state()).loads === 0) await new Promise((done) => setTimeout(done, 10));
}
