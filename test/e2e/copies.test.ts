import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

type Client = typeof import('@alipayhk-openapi/client');

const require = createRequire(import.meta.url);
const entry = require.resolve('@alipayhk-openapi/client/package.json');
const esm: Client = await import(
  /* @vite-ignore */ pathToFileURL(entry.replace('package.json', 'dist/index.mjs')).href
);
const cjs: Client = require(entry.replace('package.json', 'dist/index.cjs'));

/** An error of each class, from one copy. */
function errorsOf(copy: Client): Record<string, Error> {
  const code = 'PASS_HAS_EXIT';
  return {
    AlipayHKError: new copy.AlipayHKError('x', { code }),
    ResultError: new copy.ResultError('x', { code, operationId: 'createPass' }),
    TransportError: new copy.TransportError('x', { code: 'NETWORK_ERROR' }),
    TimeoutError: new copy.TimeoutError('x', { code: 'TIMEOUT' }),
    ValidationError: new copy.ValidationError('x', { code: 'VALIDATION_FAILED' }),
  };
}

describe.each([
  ['ES modules', esm, 'CommonJS', cjs],
  ['CommonJS', cjs, 'ES modules', esm],
] as const)('the copy of %s', (_, one, of, other) => {
  it(`knows the errors of the copy of ${of}`, () => {
    expect(one.AlipayHKError).not.toBe(other.AlipayHKError);
    for (const [name, error] of Object.entries(errorsOf(other))) {
      expect([name, one.isAlipayHKError(error)]).toEqual([name, true]);
      expect([name, one.isResultError(error)]).toEqual([name, name === 'ResultError']);
      expect([name, error instanceof one.AlipayHKError]).toEqual([name, false]);
    }
    const { ResultError = new Error() } = errorsOf(other);
    expect(one.isResultError(ResultError, 'createPass', 'PASS_HAS_EXIT')).toBe(true);
    expect(one.isResultError(ResultError, 'createPass', 'PARAM_ILLEGAL')).toBe(false);
    expect(one.isSecurityError(new other.SecurityError('KEY_INVALID', 'x'))).toBe(true);
  });

  it(`keeps the code of what a function throws with the class of ${of}`, async () => {
    const client = one.createAlipayHKClient({
      clientId: 'C',
      privateKey: { algorithm: 'RSA256', sign: async () => new Uint8Array(256) },
      platformPublicKey: async () => {
        throw new other.SecurityError('KEY_UNKNOWN', 'rotated');
      },
      fetch: async () => new Response(''),
    });
    const error = await client.createTemplate({} as never).catch((thrown: unknown) => thrown);
    expect(one.isAlipayHKError(error) && error.code).toBe('KEY_UNKNOWN');
    expect(other.isAlipayHKError(error)).toBe(true);
  });
});
