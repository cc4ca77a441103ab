import {
  createMessageSecurity,
  type MessageSecurity,
  type MessageSecurityOptions,
  SecurityError,
  type SecurityErrorCode,
} from '@alipayhk-openapi/middleware';
import { expect } from 'vitest';
import { rsaKeys, type TestKeys } from './keys.ts';

export const CLIENT_ID = '4Q5Y8W0WSG45P907917';
export const URL_OF_CALL = 'https://gateway.example/api/open/v1/test/call';
export const NOW = Date.UTC(2024, 4, 22, 1, 12, 21);

export interface Parties {
  readonly merchantKeys: TestKeys;
  readonly platformKeys: TestKeys;
  readonly merchant: MessageSecurity;
  readonly platform: MessageSecurity;
}

/** A merchant and a platform that know each other's public keys, both clocks at {@link NOW}. */
export function parties(
  both: Partial<MessageSecurityOptions> = {},
  keys: { merchant: TestKeys; platform: TestKeys } = { merchant: rsaKeys(), platform: rsaKeys() },
): Parties {
  const { merchant, platform } = keys;
  const side = (own: TestKeys, peer: TestKeys): MessageSecurity =>
    createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: own.privateKey,
      peerPublicKey: peer.publicKey,
      keyVersion: 1,
      now: () => NOW,
      ...both,
    });
  return {
    merchantKeys: merchant,
    platformKeys: platform,
    merchant: side(merchant, platform),
    platform: side(platform, merchant),
  };
}

export function post(body: RequestInit['body'] = '{"a":1}', init: RequestInit = {}): Request {
  return new Request(URL_OF_CALL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    ...init,
    body,
  });
}

/** A copy of a message with some headers replaced, or (null) removed. */
export function withHeaders<T extends Request | Response>(
  message: T,
  changes: Record<string, string | null>,
): T {
  const copy = message.clone() as T;
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) copy.headers.delete(name);
    else copy.headers.set(name, value);
  }
  return copy;
}

/** Expects a SecurityError with this code and returns it. */
export async function refused(
  outcome: Promise<unknown> | (() => unknown),
  code: SecurityErrorCode,
): Promise<SecurityError> {
  let error: unknown;
  try {
    await (typeof outcome === 'function' ? outcome() : outcome);
  } catch (thrown) {
    error = thrown;
  }
  expect(error, 'nothing was thrown').toBeDefined();
  expect(error).toBeInstanceOf(SecurityError);
  expect((error as SecurityError).code).toBe(code);
  return error as SecurityError;
}
