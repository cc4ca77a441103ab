import {
  constants,
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { describe, expect, it } from 'vitest';
import { newTemplate } from './support/examples.ts';
import { type Bench, createBench } from './support/merchant.ts';

/** Encrypts with node:crypto, which shares no code with the sandbox. */
const encrypt = (text: string, platformKey: string, keyBytes = 32) => {
  const key = randomBytes(keyBytes);
  const cipher = createCipheriv(`aes-${keyBytes * 8}-ecb`, key, null);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
  const padding = constants.RSA_PKCS1_PADDING;
  const wrapped = publicEncrypt({ key: createPublicKey(platformKey), padding }, key);
  const symmetricKey = encodeURIComponent(wrapped.toString('base64'));
  return { body, header: `algorithm=RSA_AES,keyVersion=1,symmetricKey=${symmetricKey}` };
};

/** Raw RSA, since not every Node unpads PKCS#1 v1.5; the key stands at the end of the block. */
const decrypt = (bench: Bench, header: string, body: string, keyBytes = 32): string => {
  const symmetricKey = decodeURIComponent(/symmetricKey=(.+)$/.exec(header)?.[1] ?? '');
  const block = privateDecrypt(
    { key: bench.merchant.privateKey, padding: constants.RSA_NO_PADDING },
    Buffer.from(symmetricKey, 'base64'),
  );
  const key = block.subarray(block.length - keyBytes);
  const decipher = createDecipheriv(`aes-${keyBytes * 8}-ecb`, key, null);
  return Buffer.concat([decipher.update(body, 'base64'), decipher.final()]).toString('utf8');
};

describe('encryption', () => {
  it.each([32, 16])(
    'takes a body encrypted with %i bytes of key and encrypts its answer',
    async (keyBytes) => {
      const bench = await createBench();
      const template = { ...newTemplate(), merchantId: '港' };
      const { body, header } = encrypt(
        JSON.stringify(template),
        bench.sandbox.platformPublicKey,
        keyBytes,
      );
      const answer = await bench.call('createTemplate', body, { headers: { Encrypt: header } });
      expect(answer.verified).toBe(true);
      const plain = decrypt(bench, answer.headers.get('encrypt') ?? '', answer.text);
      expect(JSON.parse(plain)).toMatchObject({ resultInfo: { resultCode: 'SUCCESS' } });
      expect(bench.sandbox.state.templates()).toMatchObject([{ merchantId: '港' }]);

      const exchange = bench.sandbox.exchanges.at(-1);
      expect(exchange?.request).toMatchObject({ body, decrypted: JSON.stringify(template) });
      expect(exchange?.response).toMatchObject({ body: answer.text, decrypted: plain });
    },
  );

  it('decrypts with an RSA operation of the caller', async () => {
    let calls = 0;
    const bench = await createBench({
      rsaPrivateOperation: (privateKey) => {
        const operation = rsaPrivateOperation(privateKey);
        return (block) => {
          calls += 1;
          return operation(block);
        };
      },
    });
    const { body, header } = encrypt(
      JSON.stringify(newTemplate()),
      bench.sandbox.platformPublicKey,
    );
    await bench.call('createTemplate', body, { headers: { Encrypt: header } });
    expect(calls).toBe(1);
    expect(bench.sandbox.state.templates()).toHaveLength(1);
  });

  it('answers in the clear what came in the clear', async () => {
    const bench = await createBench();
    const { headers } = await bench.call('createTemplate', newTemplate());
    expect(headers.has('encrypt')).toBe(false);
  });

  it('refuses what it can not decrypt with a signed answer that gives nothing away', async () => {
    const bench = await createBench();
    const key = bench.sandbox.platformPublicKey;
    const good = encrypt(JSON.stringify(newTemplate()), key);
    const other = encrypt('{}', key);
    const answers = [];
    for (const [body, header] of [
      [good.body, other.header],
      [good.body.slice(0, -4), good.header],
      ['not base64 at all!', good.header],
      [good.body, 'algorithm=RSA_AES,keyVersion=1,symmetricKey=AAAA'],
    ] as const) {
      const { result, verified, headers } = await bench.call('createTemplate', body, {
        headers: { Encrypt: header },
      });
      expect(verified).toBe(true);
      expect(headers.has('encrypt')).toBe(false);
      answers.push(result);
    }
    expect(new Set(answers.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(answers[0]?.resultCode).toBe('PARAM_ILLEGAL');
    expect(bench.sandbox.state.templates()).toEqual([]);
  });

  it('never decrypts what is not signed', async () => {
    const bench = await createBench();
    const { body, header } = encrypt('{}', bench.sandbox.platformPublicKey);
    const { signed } = await bench.call('createTemplate', body, {
      headers: { Encrypt: header },
      signedBody: 'something else',
    });
    expect(signed).toBe(false);
    expect(bench.sandbox.exchanges.at(-1)?.request.decrypted).toBeUndefined();
  });

  it('damages ciphertext, too, when it is asked to', async () => {
    const bench = await createBench();
    const { body, header } = encrypt(
      JSON.stringify(newTemplate()),
      bench.sandbox.platformPublicKey,
    );
    const answer = await bench.call('createTemplate', body, {
      headers: { Encrypt: header, 'X-Sandbox-Fault': 'tampered-body' },
    });
    expect(answer).toMatchObject({ signed: true, verified: false });
  });
});
