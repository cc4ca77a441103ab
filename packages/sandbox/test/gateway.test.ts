import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../src/index.ts';
import { example, newTemplate } from './support/examples.ts';
import {
  createBench,
  createMerchant,
  HOST,
  readAnswer,
  signedRequest,
} from './support/merchant.ts';

const PATH = '/api/open/alipay/v1/ipass/template/manage/createTemplate';

describe('a request that cannot be verified', () => {
  it('is refused unsigned when the body was changed', async () => {
    const bench = await createBench();
    const answer = await bench.call('createTemplate', newTemplate(), { signedBody: '{}' });
    expect(answer).toMatchObject({
      status: 200,
      signed: false,
      json: { resultInfo: { resultCode: 'INVALID_SIGNATURE', resultStatus: 'F' } },
    });
    expect(answer.headers.has('response-time')).toBe(false);
    expect(bench.sandbox.exchanges.at(-1)).toMatchObject({
      operationId: 'createTemplate',
      verification: { verdict: 'refused', code: 'SIGNATURE_INVALID' },
      result: { resultCode: 'INVALID_SIGNATURE' },
    });
  });

  it('is refused when another key signed it', async () => {
    const bench = await createBench();
    const stranger = createMerchant(bench.merchant.clientId);
    const response = await bench.sandbox.fetch(
      signedRequest(stranger, 'createTemplate', newTemplate()),
    );
    const { result, signed } = await readAnswer(
      stranger,
      'createTemplate',
      response,
      bench.sandbox.platformPublicKey,
    );
    expect(result.resultCode).toBe('INVALID_SIGNATURE');
    expect(signed).toBe(false);
  });

  it.each<[string, string, Record<string, string>]>([
    ['no signature', 'INVALID_SIGNATURE', { signature: '' }],
    ['a malformed signature', 'INVALID_SIGNATURE', { signature: 'algorithm=RSA256,signature=%%%' }],
    ['an unknown algorithm', 'INVALID_SIGNATURE', { signature: 'algorithm=NONE,signature=AAAA' }],
    ['an unknown client', 'INVALID_CLIENT', { 'client-id': 'NOBODY' }],
    ['no client', 'INVALID_CLIENT', { 'client-id': '' }],
    ['a time without zone', 'PARAM_ILLEGAL', { 'request-time': '2024-05-22T06:42:21' }],
    ['a time that is none', 'PARAM_ILLEGAL', { 'request-time': 'yesterday' }],
    ['no media type', 'MEDIA_TYPE_NOT_ACCEPTABLE', { 'content-type': '' }],
    ['another media type', 'MEDIA_TYPE_NOT_ACCEPTABLE', { 'content-type': 'text/plain' }],
    [
      'another charset',
      'MEDIA_TYPE_NOT_ACCEPTABLE',
      { 'content-type': 'application/json; charset=GBK' },
    ],
  ])('%s gets %s', async (_, code, headers) => {
    const bench = await createBench();
    const request = signedRequest(bench.merchant, 'createTemplate', newTemplate());
    for (const [name, value] of Object.entries(headers)) {
      if (value === '') request.headers.delete(name);
      else request.headers.set(name, value);
    }
    const response = await bench.sandbox.fetch(request);
    const answer = await readAnswer(
      bench.merchant,
      'createTemplate',
      response,
      bench.sandbox.platformPublicKey,
    );
    expect(answer.result.resultCode).toBe(code);
    expect(answer.signed).toBe(false);
  });

  it('is told why, in the words of this side', async () => {
    const bench = await createBench();
    const reason = async (headers: Record<string, string>, ...missing: string[]) => {
      const request = signedRequest(bench.merchant, 'createTemplate', newTemplate(), { headers });
      for (const name of missing) request.headers.delete(name);
      await bench.sandbox.fetch(request);
      return bench.sandbox.exchanges.at(-1)?.result?.resultMessage;
    };
    expect(await reason({ signature: 'algorithm=RSA256,signature=AAAA' })).toContain(
      "made with another key than the client's, or over another body",
    );
    expect(await reason({}, 'signature')).toContain('has no Signature');
    expect(await reason({ clientId: 'x' }, 'client-id')).toContain('old name clientId');
    expect(await reason({}, 'request-time')).toContain('Request-Time is missing');
  });

  it('gets INVALID_API on a path that no operation has, METHOD_NOT_SUPPORTED on GET', async () => {
    const bench = await createBench();
    expect((await bench.call('/api/open/nothing', {})).json.result).toMatchObject({
      resultCode: 'INVALID_API',
    });
    const get = await bench.sandbox.fetch(`${HOST}${PATH}`);
    expect(await get.json()).toMatchObject({ resultInfo: { resultCode: 'METHOD_NOT_SUPPORTED' } });
  });

  it('gets a message that is never longer than the documented 256 characters', async () => {
    const bench = await createBench();
    await bench.call(`/api/${'x'.repeat(400)}`, {});
    const message = bench.sandbox.exchanges.at(-1)?.result?.resultMessage ?? '';
    expect(message).toHaveLength(256);
    expect(message).toMatch(/ \/api\/x+\.\.\.$/);
  });

  it('is refused for its age only where a limit is set', async () => {
    const old = { time: '2020-01-01T00:00:00+08:00' };
    const lenient = await createBench();
    expect((await lenient.call('createTemplate', newTemplate(), old)).result.resultCode).toBe(
      'SUCCESS',
    );
    expect(lenient.sandbox.exchanges.at(-1)?.notes.join()).toContain('behind the sandbox clock');
    const strict = await createBench({ maxAge: 60_000 });
    const { result } = await strict.call('createTemplate', newTemplate(), old);
    expect(result.resultCode).toBe('PARAM_ILLEGAL');
  });
});

describe('keys', () => {
  it('takes several versions of a key and refuses one that it does not have', async () => {
    const [first, second] = [createMerchant('ROTATING'), createMerchant('ROTATING')];
    const sandbox = await createSandbox({
      clients: [{ clientId: 'ROTATING', publicKey: { 1: first.publicKey, 2: second.publicKey } }],
    });
    const ask = async (merchant: typeof first, keyVersion: number) => {
      const request = signedRequest(merchant, 'createTemplate', newTemplate(), { keyVersion });
      const response = await sandbox.fetch(request);
      return readAnswer(merchant, 'createTemplate', response, sandbox.platformPublicKey);
    };
    expect((await ask(first, 1)).result.resultCode).toBe('SUCCESS');
    expect((await ask(second, 2)).result.resultCode).toBe('SUCCESS');
    expect((await ask(second, 1)).result.resultCode).toBe('INVALID_SIGNATURE');
    expect(await ask(second, 3)).toMatchObject({
      signed: false,
      result: { resultCode: 'KEY_NOT_FOUND' },
    });
  });

  it('refuses an unusable public key at the start and says whose it is', async () => {
    await expect(
      createSandbox({ clients: [{ clientId: 'BROKEN', publicKey: 'no key' }] }),
    ).rejects.toThrow('client "BROKEN"');
    const { clientId, publicKey } = createMerchant('TWICE');
    await expect(
      createSandbox({ clients: [{ clientId, publicKey: { 1: publicKey, 2: 'no key' } }] }),
    ).rejects.toThrow('The public key of version 2 of client "TWICE"');
    await expect(
      createSandbox({
        clients: [
          { clientId, publicKey },
          { clientId, publicKey },
        ],
      }),
    ).rejects.toThrow('registered twice');
  });

  it('takes a verifier for an algorithm that it does not know itself', async () => {
    const { merchant } = await createBench();
    const publicKey = {
      algorithm: 'ROT13',
      verify: async (signature: Uint8Array) => new TextDecoder().decode(signature) === 'signed',
    };
    const sandbox = await createSandbox({ clients: [{ clientId: merchant.clientId, publicKey }] });
    const ask = async (text: string) => {
      const signature = `algorithm=ROT13,signature=${btoa(text)}`;
      const request = signedRequest(merchant, 'createTemplate', newTemplate());
      request.headers.set('signature', signature);
      const response = await sandbox.fetch(request);
      return readAnswer(merchant, 'createTemplate', response, sandbox.platformPublicKey);
    };
    expect((await ask('signed')).result.resultCode).toBe('SUCCESS');
    expect((await ask('forged')).result.resultCode).toBe('INVALID_SIGNATURE');
  });

  it('leaves the outcome open if a verifier fails, which says nothing about the signature', async () => {
    const { merchant } = await createBench();
    const verify = () => Promise.reject(new Error('the key store is down'));
    const publicKey = { algorithm: 'RSA256', verify };
    const sandbox = await createSandbox({ clients: [{ clientId: merchant.clientId, publicKey }] });
    const request = signedRequest(merchant, 'createTemplate', newTemplate());
    const response = await sandbox.fetch(request);
    expect(await response.json()).toMatchObject({
      resultInfo: { resultCode: 'UNKNOWN_EXCEPTION', resultStatus: 'U' },
    });
    expect(sandbox.state.templates()).toEqual([]);
  });

  it('refuses a platform key that is no RSA key', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const platformPrivateKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await expect(createBench({ platformPrivateKey })).rejects.toMatchObject({
      code: 'KEY_INVALID',
    });
  });

  it('keeps a given platform key', async () => {
    const platform = createMerchant();
    const bench = await createBench({
      platformPrivateKey: platform.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      platformKeyVersion: 7,
    });
    expect(bench.sandbox.platformPublicKey).toBe(platform.publicKey);
    const { headers, verified } = await bench.call('createTemplate', newTemplate());
    expect(verified).toBe(true);
    expect(headers.get('signature')).toContain('keyVersion=7');
  });
});

describe('several merchants', () => {
  it('never see the data of each other', async () => {
    const [one, other] = [createMerchant('ONE'), createMerchant('OTHER')];
    const sandbox = await createSandbox({
      clients: [one, other].map(({ clientId, publicKey }) => ({ clientId, publicKey })),
    });
    const ask = async (merchant: typeof one, operationId: string, body: unknown) => {
      const response = await sandbox.fetch(signedRequest(merchant, operationId, body));
      return readAnswer(merchant, operationId, response, sandbox.platformPublicKey);
    };
    const { json } = await ask(one, 'createTemplate', newTemplate());
    const query = { merchantId: newTemplate().merchantId, templateCode: json.templateCode };
    expect((await ask(one, 'queryTemplate', query)).json.status).toBe('valid');
    expect((await ask(other, 'queryTemplate', query)).result.resultCode).toBe('PARAM_ILLEGAL');
    const notification = example('sendPerformanceNotification', 'paymentOrder');
    expect((await ask(one, 'sendPerformanceNotification', notification)).result.resultCode).toBe(
      'SUCCESS',
    );
    expect((await ask(other, 'sendPerformanceNotification', notification)).result.resultCode).toBe(
      'SUCCESS',
    );
  });

  it('may speak only for the merchant ids that they were given', async () => {
    const { clientId, publicKey } = createMerchant();
    const bench = await createBench();
    const sandbox = await createSandbox({
      clients: [{ ...bench.merchant, merchantIds: ['2160000000000000'] }],
    });
    expect(publicKey).not.toBe(bench.merchant.publicKey);
    const response = await sandbox.fetch(
      signedRequest({ ...bench.merchant, clientId }, 'createTemplate', newTemplate()),
    );
    const { result } = await readAnswer(
      bench.merchant,
      'createTemplate',
      response,
      sandbox.platformPublicKey,
    );
    expect(result.resultCode).toBe('ACCESS_DENIED');
  });
});
