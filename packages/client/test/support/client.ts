import {
  type AlipayHKClient,
  type AlipayHKClientOptions,
  AlipayHKError,
  createAlipayHKClient,
} from '@alipayhk-openapi/client';
import {
  clientId,
  merchant,
  platform,
  platformFetch,
  type Received,
  type Reply,
} from './platform.ts';
import { instantTimers } from './timers.ts';

/** Options of a client whose retries don't wait and whose attempts never run out of time. */
export function clientOptions(): AlipayHKClientOptions {
  return {
    clientId,
    privateKey: merchant.privateKey,
    platformPublicKey: platform.publicKey,
    baseUrl: 'https://platform.test',
    timers: instantTimers(),
    random: () => 0,
  };
}

/** A client whose platform gives the replies in order, the last one again and again. */
export function clientWith(
  replies: readonly [Reply, ...Reply[]],
  options: Partial<AlipayHKClientOptions> = {},
): { client: AlipayHKClient; received: Received[] } {
  const { fetch, received } = platformFetch(...replies);
  return { client: createAlipayHKClient({ ...clientOptions(), fetch, ...options }), received };
}

/** The error that a call ends with; anything else that happens fails the test. */
export async function errorOf(call: Promise<unknown>): Promise<AlipayHKError> {
  const value = await call.then(
    (success) => ({ success }),
    (error: unknown) => error,
  );
  if (value instanceof AlipayHKError) return value;
  throw new Error(`expected an AlipayHKError, got ${JSON.stringify(value)}`, { cause: value });
}
