import { createAlipayHKClient } from '@alipayhk-openapi/client';
import { EnvironmentError, fromEnvironment } from '@alipayhk-openapi/client/env';
import { describe, expect, it } from 'vitest';
import {
  clientId,
  merchant,
  platform,
  platformFetch,
  resultBody,
  signed,
} from './support/platform.ts';

const pem = async (label: string, format: 'pkcs8' | 'spki', key: CryptoKey): Promise<string> => {
  const der = Buffer.from(await crypto.subtle.exportKey(format, key)).toString('base64');
  return `-----BEGIN ${label}-----\n${der.match(/.{1,64}/g)?.join('\n')}\n-----END ${label}-----\n`;
};

const privateKey = await pem('PRIVATE KEY', 'pkcs8', merchant.privateKey);
const publicKey = await pem('PUBLIC KEY', 'spki', platform.publicKey);

const environment = {
  ALIPAYHK_CLIENT_ID: clientId,
  ALIPAYHK_PRIVATE_KEY: privateKey,
  ALIPAYHK_PLATFORM_PUBLIC_KEY: publicKey,
};

const problemOf = (record: Record<string, unknown>): EnvironmentError => {
  try {
    fromEnvironment(record);
  } catch (error) {
    if (error instanceof EnvironmentError) return error;
    throw error;
  }
  throw new Error('expected an EnvironmentError');
};

describe('fromEnvironment', () => {
  it('reads what a client needs, and nothing that is not there', () => {
    expect(fromEnvironment({ ...environment, PATH: '/bin', ALIPAYHK_BASE_URL: '' })).toEqual({
      clientId,
      privateKey: privateKey.trim(),
      platformPublicKey: publicKey.trim(),
    });
  });

  it('reads everything else that is set', () => {
    expect(
      fromEnvironment({
        ...environment,
        ALIPAYHK_KEY_VERSION: '2',
        ALIPAYHK_AGENT_TOKEN: 'token',
        ALIPAYHK_BASE_URL: 'http://127.0.0.1:4010',
        ALIPAYHK_TIMEOUT: '30000',
        ALIPAYHK_ATTEMPT_TIMEOUT: '5000',
        ALIPAYHK_MAX_RETRIES: '0',
      }),
    ).toMatchObject({
      keyVersion: '2',
      agentToken: 'token',
      baseUrl: 'http://127.0.0.1:4010',
      timeout: 30_000,
      attemptTimeout: 5_000,
      maxRetries: 0,
    });
  });

  it('takes one platform key for each version', () => {
    const { ALIPAYHK_PLATFORM_PUBLIC_KEY: _, ...rest } = environment;
    const { platformPublicKey } = fromEnvironment({
      ...rest,
      ALIPAYHK_PLATFORM_PUBLIC_KEY_1: publicKey,
      ALIPAYHK_PLATFORM_PUBLIC_KEY_2: publicKey,
    });
    expect(platformPublicKey).toEqual({ 1: publicKey.trim(), 2: publicKey.trim() });
  });

  it('makes a client that works, from keys written on one line', async () => {
    const { fetch } = platformFetch(signed(resultBody('SUCCESS', 'S')));
    const oneLine = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, value.replaceAll('\n', '\\n')]),
    );
    const client = createAlipayHKClient({ ...fromEnvironment(oneLine), fetch });
    const { result } = await client.queryTemplate({ merchantId: '2160', templateCode: 'T1' });
    expect(result.resultCode).toBe('SUCCESS');
  });

  it('names everything that is missing at once', () => {
    const error = problemOf({ ALIPAYHK_CLIENT_ID: '  ' });
    expect(error.code).toBe('ENVIRONMENT_INVALID');
    expect(error.variables).toEqual([
      'ALIPAYHK_CLIENT_ID',
      'ALIPAYHK_PRIVATE_KEY',
      'ALIPAYHK_PLATFORM_PUBLIC_KEY',
    ]);
    for (const variable of error.variables)
      expect(error.message).toContain(`${variable}: is missing`);
  });

  const wrong = {
    ALIPAYHK_BASE_URL: 'open.alipay.hk',
    ALIPAYHK_TIMEOUT: '30s',
    ALIPAYHK_ATTEMPT_TIMEOUT: '-1',
    ALIPAYHK_MAX_RETRIES: 'two',
  };
  for (const [name, value] of Object.entries(wrong)) {
    it(`refuses ${name}=${value}`, () => {
      expect(problemOf({ ...environment, [name]: value }).variables).toEqual([name]);
    });
  }

  it('never prints a value', () => {
    const { message } = problemOf({
      ALIPAYHK_PRIVATE_KEY: 'c2VjcmV0',
      ALIPAYHK_TIMEOUT: 'c2VjcmV0',
    });
    expect(message).not.toContain('c2VjcmV0');
  });
});
