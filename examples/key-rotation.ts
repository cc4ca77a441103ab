/**
 * Changing keys without a pause. The platform's: accept the old and the new one, each under its
 * keyVersion. One's own: two clients while AlipayHK may not have switched yet.
 */
import {
  type AlipayHKClient,
  type AlipayHKClientOptions,
  createAlipayHKClient,
  ResultError,
} from '@alipayhk-openapi/client';

export interface OwnKey {
  readonly privateKey: string;
  readonly keyVersion: number;
}

/**
 * @param platformKeys keyVersion -> key; an answer signed with a version that isn't in it is refused.
 */
export function createRotatingClients(
  options: Omit<AlipayHKClientOptions, 'privateKey' | 'keyVersion' | 'platformPublicKey'>,
  platformKeys: Readonly<Record<string, string>>,
  newKey: OwnKey,
  oldKey: OwnKey,
): [AlipayHKClient, AlipayHKClient] {
  const withKey = (key: OwnKey): AlipayHKClient =>
    createAlipayHKClient({ ...options, ...key, platformPublicKey: platformKeys });
  return [withKey(newKey), withKey(oldKey)];
}

const keyProblems = new Set<string>(['KEY_NOT_FOUND', 'INVALID_SIGNATURE', 'SIGNATURE_INVALID']);

/**
 * Calls with the new key, and with the old one where the platform does not know the new one yet.
 * That is safe even for calls that must not be repeated: `failed` says that nothing happened.
 */
export async function withEitherKey<Value>(
  [newest, previous]: readonly [AlipayHKClient, AlipayHKClient],
  call: (client: AlipayHKClient) => Promise<Value>,
): Promise<Value> {
  try {
    return await call(newest);
  } catch (error) {
    const unknownKey =
      error instanceof ResultError && error.outcome === 'failed' && keyProblems.has(error.code);
    if (!unknownKey) throw error;
    return call(previous);
  }
}
