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

/** Retries that don't wait. */
const timers = {
  now: () => performance.now(),
  setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms),
  clearTimeout: (handle: unknown) => clearTimeout(handle as NodeJS.Timeout),
};

export const clientOptions: AlipayHKClientOptions = {
  clientId,
  privateKey: merchant.privateKey,
  platformPublicKey: platform.publicKey,
  baseUrl: 'https://platform.test',
  timers,
  random: () => 0,
};

/** A client whose platform gives the replies in order. */
export const clientWith = (
  replies: readonly [Reply, ...Reply[]],
  options: Partial<AlipayHKClientOptions> = {},
): { client: AlipayHKClient; received: Received[] } => {
  const { fetch, received } = platformFetch(...replies);
  return { client: createAlipayHKClient({ ...clientOptions, fetch, ...options }), received };
};

/** The error that a call ends with; anything else that happens fails the test. */
export const errorOf = async (call: Promise<unknown>): Promise<AlipayHKError> => {
  const value = await call.then(
    (success) => ({ success }),
    (error: unknown) => error,
  );
  if (value instanceof AlipayHKError) return value;
  throw new Error(`expected an AlipayHKError, got ${JSON.stringify(value)}`, { cause: value });
};
