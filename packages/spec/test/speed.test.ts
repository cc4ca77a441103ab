import { generateKeyPairSync, sign } from 'node:crypto';
import { validateRequest } from '@alipayhk-openapi/spec/validators';
import { describe, expect, it } from 'vitest';
import { requestExample } from './examples.ts';

const ROUNDS = 15;

/** Time per call in nanoseconds, over one batch. */
function timePerCall(call: () => unknown, calls: number): number {
  const start = process.hrtime.bigint();
  for (let index = 0; index < calls; index++) call();
  return Number(process.hrtime.bigint() - start) / calls;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

describe('the speed of the validators', () => {
  it('costs at most a twentieth of one RSA-2048 signature for a createTemplate body', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const body = requestExample('createTemplate', 'giftCard');
    const content = new TextEncoder().encode(JSON.stringify(body));
    const validate = (): unknown => validateRequest('createTemplate', body);
    const signContent = (): unknown => sign('sha256', content, privateKey);
    timePerCall(validate, 5_000);
    timePerCall(signContent, 5);

    // The two take turns, so that other load on the machine meets both alike.
    const rounds = Array.from({ length: ROUNDS }, () => ({
      validation: timePerCall(validate, 200),
      signature: timePerCall(signContent, 8),
    }));
    const validation = median(rounds.map((round) => round.validation));
    const signature = median(rounds.map((round) => round.signature));
    console.log(
      `validation ${(validation / 1000).toFixed(1)} us, signature ${(signature / 1000).toFixed(0)} us: 1/${(signature / validation).toFixed(0)}`,
    );
    expect(validation).toBeLessThanOrEqual(signature / 20);
  });
});
