import {
  type BodySource,
  createMessageSecurity,
  secureFetch,
  securityMiddleware,
} from '@alipayhk-openapi/middleware';
import { describe, expect, it } from 'vitest';
import { readBody } from '../src/body.ts';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, NOW, parties, post, refused, URL_OF_CALL } from './support/parties.ts';

const KIB = 1024;

/** A body without end, that tells how much of it was pulled, and whether it was cancelled. */
function endless(chunk = new Uint8Array(64 * KIB)) {
  const seen = { pulled: 0, cancelled: undefined as unknown };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.pulled += chunk.length;
        controller.enqueue(chunk);
      },
      cancel(reason) {
        seen.cancelled = reason;
      },
    },
    { highWaterMark: 0 },
  );
  async function* iterate() {
    try {
      for (;;) {
        seen.pulled += chunk.length;
        yield chunk;
      }
    } finally {
      seen.cancelled = 'returned';
    }
  }
  return { seen, stream, iterate };
}

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { merchant, platform } = parties({}, keys);

describe('readBody', () => {
  it('stops at the limit, and cancels', async () => {
    for (const kind of ['stream', 'iterate'] as const) {
      const body = endless();
      const source = kind === 'stream' ? body.stream : body.iterate();
      const reading = readBody(source, { maxBytes: 100 * KIB });
      await refused(reading, 'BODY_TOO_LARGE');
      expect(body.seen.pulled).toBe(128 * KIB);
      expect(body.seen.cancelled).toBeDefined();
    }
  });

  it('takes exactly the limit', async () => {
    const bytes = new Uint8Array(10).fill(65);
    for (const body of [bytes, 'A'.repeat(10), new Blob([bytes]).stream(), [bytes]]) {
      expect(await readBody(body as BodySource, { maxBytes: 10 })).toEqual(bytes);
      await refused(readBody('A'.repeat(11), { maxBytes: 10 }), 'BODY_TOO_LARGE');
    }
  });

  it('refuses early what declares to be too long, and believes nothing else of that', async () => {
    const { seen, stream } = endless();
    await refused(readBody(stream, { maxBytes: 10, declared: '11' }), 'BODY_TOO_LARGE');
    expect(seen.pulled).toBe(0);
    for (const declared of ['5', '0', '-1', 'x', '5, 5']) {
      await refused(readBody(endless().stream, { maxBytes: 10, declared }), 'BODY_TOO_LARGE');
      expect(await readBody('0123456789', { maxBytes: 10, declared })).toHaveLength(10);
    }
  });

  it('ends with its signal, while a chunk is awaited too', async () => {
    const aborting = new AbortController();
    let cancelled = false;
    const silent = new ReadableStream<Uint8Array>({
      cancel: () => {
        cancelled = true;
      },
    });
    const reading = readBody(silent, { signal: aborting.signal });
    aborting.abort(new Error('stop'));
    await expect(reading).rejects.toThrow('stop');
    expect(cancelled).toBe(true);
  });

  it('refuses a stream that somebody else reads or has read', async () => {
    const { stream } = endless();
    stream.getReader();
    const error = await refused(readBody(stream), 'BODY_UNUSABLE');
    expect(error.message).toContain('already read');
  });

  it('hands errors of a stream on', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: () => Promise.reject(new Error('reset')),
    });
    await expect(readBody(broken)).rejects.toThrow('reset');
  });

  it('takes bytes of another realm', async () => {
    const { runInNewContext } = await import('node:vm');
    const foreign = runInNewContext('new Uint8Array([65, 66])') as Uint8Array;
    expect(foreign instanceof Uint8Array).toBe(false);
    expect(await readBody(foreign)).toEqual(Uint8Array.of(65, 66));
    expect(await readBody(foreign.buffer as ArrayBuffer)).toEqual(Uint8Array.of(65, 66));
    expect(await readBody([foreign])).toEqual(Uint8Array.of(65, 66));
  });
});

describe('maxBodyBytes', () => {
  const withLimit = (maxBodyBytes: Parameters<typeof createMessageSecurity>[0]['maxBodyBytes']) =>
    parties({ maxBodyBytes }, keys);

  it('bounds what is pulled for a request with a worthless signature', async () => {
    const sealed = await merchant.parts.sealRequest({ method: 'POST', url: URL_OF_CALL, body: '' });
    const { seen, stream } = endless();
    await refused(platform.parts.openRequest({ ...sealed, body: stream }), 'BODY_TOO_LARGE');
    expect(seen.pulled).toBe(1088 * KIB);
    const whole = endless();
    const request = new Request(URL_OF_CALL, {
      method: 'POST',
      headers: sealed.headers,
      body: whole.stream,
      duplex: 'half',
    } as RequestInit);
    await refused(platform.openRequest(request), 'BODY_TOO_LARGE');
    expect(whole.seen.pulled).toBeLessThanOrEqual((1024 + 64) * KIB);
    expect(whole.seen.cancelled).toBeDefined();
  });

  it('is another one for requests and for responses', async () => {
    const limited = withLimit({ request: 4, response: 5 });
    const request = await merchant.parts.sealRequest({
      method: 'POST',
      url: URL_OF_CALL,
      body: '12345',
    });
    await refused(limited.platform.parts.openRequest(request), 'BODY_TOO_LARGE');
    const sealed = await platform.parts.sealResponse({ body: '12345' }, { request });
    const response = { status: 200, ...sealed };
    expect((await limited.merchant.parts.openResponse(response, { request })).body).toHaveLength(5);
    await refused(
      withLimit(4).merchant.parts.openResponse(response, { request }),
      'BODY_TOO_LARGE',
    );
  });

  it('holds for unsigned answers of any status', async () => {
    const request = { method: 'POST', url: URL_OF_CALL };
    for (const status of [200, 502]) {
      const { seen, stream } = endless();
      const opening = withLimit(1000).merchant.parts.openResponse(
        { status, headers: {}, body: stream },
        { request },
      );
      await refused(opening, 'BODY_TOO_LARGE');
      expect(seen.pulled).toBe(64 * KIB);
    }
  });

  it('must be a number', () => {
    for (const maxBodyBytes of [Number.NaN, -1, { request: -1 }, { response: Number.NaN }]) {
      expect(() => withLimit(maxBodyBytes)).toThrow(TypeError);
    }
  });
});

describe('what is refused without the body', () => {
  it.each([
    ['SIGNATURE_MISSING', { Signature: undefined, 'Request-Time': undefined }, {}],
    ['SIGNATURE_MALFORMED', { Signature: 'x' }, {}],
    ['TIME_MISSING', { 'Request-Time': undefined }, {}],
    ['TIME_MALFORMED', { 'Request-Time': 'now' }, {}],
    ['CLIENT_ID_MISMATCH', { 'Client-Id': 'other' }, {}],
    ['MESSAGE_TOO_OLD', {}, { maxAge: -1 }],
    ['MESSAGE_TOO_OLD', {}, { maxAge: Number.NaN }],
    ['ALGORITHM_UNSUPPORTED', { Signature: 'algorithm=ECC224,signature=AAAA' }, {}],
    ['KEY_UNKNOWN', { Signature: 'algorithm=RSA256,keyVersion=9,signature=AAAA' }, {}],
    ['BODY_TOO_LARGE', { 'Content-Length': '1048577' }, {}],
  ] as const)('%s', async (code, changes, options) => {
    const sealed = await merchant.parts.sealRequest({ method: 'POST', url: URL_OF_CALL, body: '' });
    const { seen, stream } = endless();
    const versions = parties({ peerPublicKey: { 1: keys.merchant.publicKey } }, keys).platform;
    const headers = { ...sealed.headers, ...changes };
    await refused(versions.parts.openRequest({ ...sealed, headers, body: stream }, options), code);
    expect(seen.pulled).toBe(0);
  });
});

describe('a body that was read before', () => {
  it('is told in words', async () => {
    const sealed = await merchant.sealRequest(post());
    await sealed.text();
    const error = await refused(platform.openRequest(sealed), 'BODY_UNUSABLE');
    expect(error.message).toContain('already read');
    const request = await merchant.sealRequest(post());
    const response = await platform.sealResponse(new Response('{}'), { request });
    await response.text();
    await refused(merchant.openResponse(response, { request }), 'BODY_UNUSABLE');
    const read = post();
    await read.text();
    await refused(merchant.sealRequest(read), 'BODY_UNUSABLE');
  });
});

describe('an authentic body that is not UTF-8', () => {
  const gbk = Uint8Array.from([0x7b, 0x22, 0xb7, 0xb1, 0xc3, 0xa6, 0x22, 0x3a, 0x31, 0x7d]);

  it('is refused where it is read as text, in a request and in a response', async () => {
    const request = await merchant.sealRequest(post(gbk));
    await refused(platform.openRequest(request.clone(), { utf8: true }), 'BODY_UNUSABLE');
    const answered = () => platform.sealResponse(new Response(gbk), { request });
    const opening = merchant.openResponse(await answered(), { request, utf8: true });
    await refused(opening, 'BODY_UNUSABLE');
    await refused(
      secureFetch(merchant, answered)(URL_OF_CALL, { method: 'POST', body: '{}' }),
      'BODY_UNUSABLE',
    );
    const { onResponse } = securityMiddleware(merchant);
    await refused(onResponse({ request, response: await answered() }), 'BODY_UNUSABLE');
  });

  it('comes out as it is where bytes are wanted', async () => {
    const request = await merchant.sealRequest(post(gbk));
    const opened = await platform.openRequest(request);
    expect(new Uint8Array(await opened.arrayBuffer())).toEqual(gbk);
  });
});

describe('maxAge', () => {
  it('is an option too, for requests and responses, and each call may say otherwise', async () => {
    const late = (maxAge?: number) =>
      createMessageSecurity({
        clientId: CLIENT_ID,
        privateKey: keys.merchant.privateKey,
        peerPublicKey: keys.platform.publicKey,
        now: () => NOW + 5_000,
        ...(maxAge !== undefined && { maxAge }),
      }).parts;
    const request = { method: 'POST', url: URL_OF_CALL };
    const sealed = await platform.parts.sealResponse(
      { body: '{}' },
      {
        request: { ...request, headers: {} },
      },
    );
    const response = { status: 200, ...sealed };
    await refused(late(4_000).openResponse(response, { request }), 'MESSAGE_TOO_OLD');
    await refused(late().openResponse(response, { request, maxAge: 4_000 }), 'MESSAGE_TOO_OLD');
    expect((await late().openResponse(response, { request })).authenticated).toBe(true);
    const generous = await late(1).openResponse(response, { request, maxAge: 6_000 });
    expect(generous.authenticated).toBe(true);
  });
});
