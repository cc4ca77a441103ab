import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAlipayHKClient } from '@alipayhk-openapi/client';
import { expect, it } from 'vitest';
import { clientId } from './support/platform.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const headers = {
  'Response-Time': '2024-05-22T06:42:21+08:00',
  Signature: `algorithm=RSA256,keyVersion=1,signature=${'A'.repeat(342)}%3D%3D`,
};
const text = JSON.stringify({ result: { resultCode: 'SUCCESS', resultStatus: 'S' } });

/** What is left on the heap after collection, in bytes; finalizers need a turn of their own. */
const heapUsed = async (): Promise<number> => {
  for (let i = 0; i < 4; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
};

it('10,000 calls leave no more than 1 MB over the first 1,000', { timeout: 180_000 }, async () => {
  const client = createAlipayHKClient({
    clientId,
    privateKey: { algorithm: 'RSA256', sign: async () => new Uint8Array(256) },
    platformPublicKey: { algorithm: 'RSA256', verify: async () => true },
    fetch: async () => new Response(text, { headers }),
  });
  // One signal for all calls: the worst case for listeners that are left behind.
  const { signal } = new AbortController();
  const run = async (calls: number): Promise<void> => {
    for (let i = 0; i < calls; i++) {
      await client.queryTemplate({ merchantId: '2160', templateCode: `T${i}` }, { signal });
    }
  };
  await run(1_000);
  const before = await heapUsed();
  await run(9_000);
  expect((await heapUsed()) - before).toBeLessThan(1_000_000);
});
