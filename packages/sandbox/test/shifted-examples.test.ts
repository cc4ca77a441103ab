import { shiftExample } from '@alipayhk-openapi/spec/shift-example';
import { describe, expect, it } from 'vitest';
import { example } from './support/examples.ts';
import { createBench } from './support/merchant.ts';

describe('an example with its dates moved to the present', () => {
  it.each([
    ['createTemplate', 'giftCard'],
    ['createTemplate', 'admissionTicket'],
    ['createTemplate', 'movieTicket'],
    ['createTemplate', 'transportTicket'],
    ['synchronizeContent', 'sku'],
    ['sendPerformanceNotification', 'movieTicket'],
    ['sendPerformanceNotification', 'paymentOrder'],
    ['synchronizeOrder', 'ticket'],
  ] as const)('succeeds, signed: %s %s', async (operationId, name) => {
    const bench = await createBench();
    const now = bench.sandbox.clock.now().getTime();
    const { result, verified } = await bench.call(
      operationId,
      shiftExample(operationId, example(operationId, name), now),
    );
    expect({ code: result.resultCode, verified }).toEqual({ code: 'SUCCESS', verified: true });
  });

  it('fails without moving them', async () => {
    const bench = await createBench();
    const { result } = await bench.call('createTemplate', example('createTemplate', 'giftCard'));
    expect(result.resultCode).toBe('PASS_TEMPLATE_START_TIME_LESS_CURRENT');
  });
});
