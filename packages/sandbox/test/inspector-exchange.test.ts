import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Sandbox } from '../src/index.ts';
import { eventStream } from '../src/inspector/events.ts';
import { explainHeaders } from '../src/inspector/explain-headers.ts';
import type { ExchangeDetail, ExchangeSummary, WalletView } from '../src/inspector/view.ts';
import { example, newTemplate } from './support/examples.ts';
import { type Bench, createBench, HOST, pathOf, signedRequest } from './support/merchant.ts';

const PATH = '/_sandbox/inspector';

const read = async <T>({ sandbox }: Bench, path: string): Promise<T> =>
  (await sandbox.fetch(`${HOST}${PATH}/${path}`)).json() as Promise<T>;

const detailOf = (bench: Bench) =>
  read<ExchangeDetail>(bench, `exchanges/${bench.sandbox.exchanges.at(-1)?.id}`);

/** Sends a signed request with other headers; an empty one is left out. */
const sendWith = async (bench: Bench, headers: Readonly<Record<string, string>>, path?: string) => {
  const request = signedRequest(bench.merchant, path ?? 'createTemplate', newTemplate());
  for (const [name, value] of Object.entries(headers)) {
    if (value === '') request.headers.delete(name);
    else request.headers.set(name, value);
  }
  await bench.sandbox.fetch(request);
  return detailOf(bench);
};

const ENCRYPT = `algorithm=RSA_AES,keyVersion=1,symmetricKey=${'A'.repeat(342)}%3D%3D`;

describe('the steps of the check', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['no signature', { signature: '' }, 'Read the Signature header', 'There is no Signature'],
    [
      'a signature without a value',
      { signature: 'algorithm=RSA256' },
      'Read the Signature header',
      'signature',
    ],
    ['no client', { 'client-id': '' }, 'Find the client', 'There is no Client-Id header.'],
    ['no time', { 'request-time': '' }, 'Read the time', 'There is no Request-Time header.'],
    ['a key that nobody has', { encrypt: ENCRYPT }, 'Decrypt the body', 'decrypt'],
    [
      'a malformed Encrypt header',
      { encrypt: 'nonsense' },
      'Decrypt the body',
      'cannot be decrypted',
    ],
  ])('fail at the one that fails: %s', async (_, headers, title, detail) => {
    const { signature } = await sendWith(await createBench(), headers);
    expect(signature.steps.filter(({ state }) => state === 'failed')).toEqual([
      { title, state: 'failed', detail: expect.stringContaining(detail) },
    ]);
  });

  it('say that the signature was good where only the decryption failed', async () => {
    const { signature } = await sendWith(await createBench(), { encrypt: ENCRYPT });
    expect(signature.steps.slice(-2)).toEqual([
      {
        title: 'Compare the signature with the content',
        state: 'passed',
        detail: 'The signature covers exactly this content and belongs to the client.',
      },
      { title: 'Decrypt the body', state: 'failed', detail: 'The body cannot be decrypted.' },
    ]);
  });

  it('leave the decryption open where nothing was verified', async () => {
    const { signature } = await sendWith(await createBench(), { encrypt: ENCRYPT }, '/api/nowhere');
    expect(signature.steps.at(-1)).toEqual({
      title: 'Decrypt the body',
      state: 'open',
      detail: 'What is not verified is never decrypted.',
    });
  });

  it('count one byte as one byte', async () => {
    const header = { signature: 'algorithm=RSA256,keyVersion=1,signature=QQ%3D%3D' };
    const { signature } = await sendWith(await createBench(), header);
    expect(signature.steps[0]?.detail).toBe('RSA256, keyVersion 1, 1 byte of signature.');
  });
});

describe('the probable cause', () => {
  const refusing = { algorithm: 'RSA256', verify: async () => false };

  it('is not guessed for a body that was not kept whole', async () => {
    const bench = await createBench({ exchangeLimits: { bodyBytes: 100 } });
    await bench.call('createTemplate', newTemplate(), { signedBody: 'other' });
    const { exchange, signature } = await detailOf(bench);
    expect(exchange.verification.code).toBe('SIGNATURE_INVALID');
    expect(signature).not.toHaveProperty('cause');
  });

  it('is not guessed with a verifier, which can not be looked into', async () => {
    const { clientId, publicKey } = (await createBench()).merchant;
    for (const keys of [refusing, { 1: refusing, 2: publicKey }]) {
      const bench = await createBench({ clients: [{ clientId, publicKey: keys }] });
      await bench.call('createTemplate', newTemplate(), { keyVersion: 1 });
      const { exchange, signature } = await detailOf(bench);
      expect(exchange.verification.code).toBe('SIGNATURE_INVALID');
      expect(signature).not.toHaveProperty('cause');
    }
  });

  it('is told in words where nothing can be recovered from the signature', async () => {
    const signature = 'algorithm=RSA256,keyVersion=1,signature=%%%';
    const detail = await sendWith(await createBench(), { signature });
    expect(detail.signature.cause).toEqual({
      mistakes: [],
      explanation: 'The Signature header holds no base64 signature.',
    });
  });
});

describe('an exchange', () => {
  it('that was broken off has no answer, and is listed with its fault', async () => {
    const bench = await createBench();
    bench.sandbox.faults.add({ kind: 'drop-after' });
    await expect(bench.call('createTemplate', newTemplate())).rejects.toThrow('drop-after');
    expect((await detailOf(bench)).responseHeaders).toEqual([]);
    const [listed] = await read<readonly ExchangeSummary[]>(bench, 'exchanges');
    expect(listed).toMatchObject({ fault: 'drop-after', resultCode: 'SUCCESS' });
    expect(listed).not.toHaveProperty('status');
  });

  it('of no operation is explained by the catalogue of the gateway', async () => {
    const bench = await createBench();
    const { resultMeaning } = await sendWith(bench, {}, '/api/nowhere');
    expect(resultMeaning?.meaning).not.toBe('');
    expect(resultMeaning?.action).not.toBe('');
  });

  it('without a body is sent again without one, its empty headers included', async () => {
    const bench = await createBench();
    await bench.sandbox.fetch(HOST + pathOf('createTemplate'), { headers: { 'X-Empty': '' } });
    const { curl } = await detailOf(bench);
    expect(curl).toContain("-X 'GET'");
    expect(curl).toContain("-H 'X-Empty;'");
    expect(curl).not.toContain('--data');
  });
});

describe('explained headers', () => {
  it('take no meaning from what every object inherits', () => {
    const headers = Object.fromEntries([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['signature', '__proto__=1,constructor'],
    ]);
    const unknown = 'The protocol does not know this key.';
    const explained = explainHeaders({ headers }, {});
    expect(explained).toHaveLength(3);
    for (const header of explained) expect(header).not.toHaveProperty('meaning');
    expect(explained.find(({ name }) => name === 'Signature')?.parts).toEqual([
      { key: '__proto__', value: '1', note: unknown },
      { key: 'constructor', value: '', note: unknown },
    ]);
  });
});

describe('a silent stream of events', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows every 15 seconds that it is alive, until it is left', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const source = { onExchange: () => () => undefined } as unknown as Sandbox;
    const reader = eventStream(source).body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe('retry: 1000\n\n');
    vi.advanceTimersByTime(15_000);
    expect((await reader.read()).value).toBe(': still here\n\n');
    await reader.cancel();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a pass in the wallet', () => {
  it('that names no product has that of its template', async () => {
    const bench = await createBench();
    const { templateCode } = (await bench.call('createTemplate', newTemplate())).json;
    const { product: _, ...card } = example('createPass', 'memberCard');
    await bench.call('createPass', { ...card, templateCode });
    const { passes } = await read<WalletView>(bench, 'wallet');
    expect(passes.items).toMatchObject([{ type: 'CARD', product: 'GIFT_CARD' }]);
  });
});
