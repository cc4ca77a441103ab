import type { MessageSecurity } from '@alipayhk-openapi/middleware';
import { describe, expect, it } from 'vitest';
import { seal } from '../src/answer.ts';

/** Gives every answer this signature, so that its first character is known. */
const securityWith = (signature: string): MessageSecurity =>
  ({
    sealResponse: async (response: Response) => {
      const headers = { Signature: `algorithm=RSA256,keyVersion=1,signature=${signature}` };
      return new Response(await response.text(), { headers });
    },
  }) as unknown as MessageSecurity;

const request = new Request('https://open.alipay.hk/api/x', { method: 'POST' });

describe('a damaged answer', () => {
  it.each(['Abcd', 'Bbcd', '%2Babc'])('never has the signature that it had: %s', async (first) => {
    const sealed = await seal(
      new Response('{}'),
      request,
      securityWith(first),
      'tampered-signature',
    );
    const header = sealed.headers.get('signature') ?? '';
    const [, damaged] = /^algorithm=RSA256,keyVersion=1,signature=(.+)$/.exec(header) ?? [];
    expect(damaged).toHaveLength(first.length);
    expect(damaged?.slice(1)).toBe(first.slice(1));
    expect(damaged).not.toBe(first);
  });

  it.each(['Abcd', 'Bbcd'])('never has the ciphertext that it had: %s', async (first) => {
    const sealed = await seal(new Response(first), request, securityWith('x'), 'tampered-body');
    const damaged = await sealed.text();
    expect(damaged.slice(1)).toBe('bcd');
    expect(damaged).not.toBe(first);
  });
});
