// Runs in several runtimes: what encrypting a body of 10 kB costs, beside what signing costs there.
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';

const COUNT = 100;
const body = new TextEncoder().encode(JSON.stringify({ text: '港'.repeat(3408) }));

const time = async (run) => {
  const start = performance.now();
  for (let i = 0; i < COUNT; i++) await run();
  return performance.now() - start;
};

/** @returns one ratio per repetition. */
export const run = async ({ repetitions = 15 } = {}) => {
  const { subtle } = crypto;
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const { privateKey, publicKey } = await subtle.generateKey(
    { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
  const suite = rsaAes();
  const sign = () => subtle.sign(algorithm.name, privateKey, body.subarray(0, 1000));
  const encrypt = () => suite.encrypt(body, publicKey);
  const ratios = [];
  for (let round = -1; round < repetitions; round++) {
    const signing = await time(sign);
    const ratio = (await time(encrypt)) / signing;
    if (round >= 0) ratios.push(ratio);
  }
  return { ok: true, ratios };
};
