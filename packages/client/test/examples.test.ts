import type { AlipayHKClient, OperationId } from '@alipayhk-openapi/client';
import { operations, type ResultCodeMetadata } from '@alipayhk-openapi/spec/operations';
import { describe, expect, it } from 'vitest';
import { responseExamples } from '../../../test/e2e/support/spec-examples.ts';
import { clientWith, errorOf } from './support/client.ts';
import { signed } from './support/platform.ts';

type AnyCall = (body: object) => Promise<Record<string, unknown>>;

const call = (client: AlipayHKClient, operationId: string): AnyCall =>
  client[operationId as OperationId] as AnyCall;

describe('every answer that the specification has an example of', () => {
  for (const { operationId, name, value } of responseExamples) {
    const { result, resultInfo, ...fields } = value;
    const { resultCode, resultStatus, resultMessage } = (result ?? resultInfo) as Record<
      'resultCode' | 'resultStatus' | 'resultMessage',
      string
    >;

    it(`${operationId} ${name}`, async () => {
      const { client } = clientWith([signed(value)], { maxRetries: 0 });
      if (resultStatus === 'S') {
        const answer = await call(client, operationId)({});
        const expected = { ...fields, result: { resultCode, resultStatus, resultMessage } };
        expect(answer).toMatchObject(expected);
        return;
      }
      const catalogue: Record<string, ResultCodeMetadata> =
        operations[operationId as OperationId].resultCodes;
      expect(await errorOf(call(client, operationId)({}))).toMatchObject({
        code: resultCode,
        // Some pages print UNKNOWN_EXCEPTION with F; the catalogue knows that it is open.
        outcome: catalogue[resultCode]?.status === 'F' ? 'failed' : 'unknown',
        authenticated: true,
        meaning: catalogue[resultCode]?.meaning,
        action: catalogue[resultCode]?.action,
      });
    });
  }
});
