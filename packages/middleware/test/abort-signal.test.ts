import { getEventListeners, setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  createMessageSecurity,
  secureFetch,
  securityMiddleware,
} from '@alipayhk-openapi/middleware';
import createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { CLIENT_ID, URL_OF_CALL } from './support/parties.ts';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

const security = createMessageSecurity({
  clientId: CLIENT_ID,
  privateKey: { algorithm: 'RSA256', sign: async () => new Uint8Array(256) },
});
const CALLS = 3000;
const answer = async (): Promise<Response> => new Response('{}', { status: 500 });

type Paths = {
  '/x': {
    post: {
      requestBody: { content: { 'application/json': object } };
      responses: { 200: { content: { 'application/json': object } } };
    };
  };
};

const CALLERS: Record<string, () => (signal: AbortSignal) => Promise<unknown>> = {
  'openapi-fetch': () => {
    const client = createClient<Paths>({ baseUrl: 'https://h.example', fetch: answer });
    client.use(securityMiddleware(security));
    return (signal) => client.POST('/x', { body: {}, signal });
  },
  secureFetch: () => {
    const fetch = secureFetch(security, answer);
    return (signal) => fetch(URL_OF_CALL, { method: 'POST', body: '{}', signal });
  },
};

/** Listeners that are left once what can be collected is. */
async function listenersLeft(signal: AbortSignal): Promise<number> {
  let left = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 50; round++) {
    gc();
    await sleep(5);
    left = getEventListeners(signal, 'abort').length;
    if (left < 10) break;
  }
  return left;
}

describe.each(Object.entries(CALLERS))('%s on one long-lived AbortSignal', (_, make) => {
  it(`leaves no listeners after ${CALLS} calls`, async () => {
    const { signal } = new AbortController();
    // Node attaches a listener per request and lets go of it with the request: no cause to warn.
    setMaxListeners(0, signal);
    const call = make();
    for (let i = 0; i < CALLS; i++) await call(signal);
    expect(await listenersLeft(signal)).toBeLessThan(10);
  });
});

describe('a request under way', () => {
  it('is reached by the signal even after a collection: its predecessor is kept alive', async () => {
    const controller = new AbortController();
    const sealed = await security.sealRequest(
      new Request(URL_OF_CALL, { method: 'POST', body: '{}', signal: controller.signal }),
    );
    for (let round = 0; round < 5; round++) {
      gc();
      await sleep(5);
    }
    controller.abort(new Error('stop'));
    expect(sealed.signal.aborted).toBe(true);
    expect(sealed.signal.reason).toEqual(new Error('stop'));
  });
});
