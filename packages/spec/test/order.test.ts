import { operations, webhooks } from '@alipayhk-openapi/spec/operations';
import { validateRequest, validateResponse } from '@alipayhk-openapi/spec/validators';
import { describe, expect, it } from 'vitest';
import { requestExample } from './examples.ts';
import { withField } from './with-field.ts';

function refused(
  operationId: 'synchronizeOrder' | 'orderNotification',
  example: string,
  pointer: string,
  value?: unknown,
): readonly string[] {
  const body = withField(requestExample(operationId, example), pointer, value);
  return validateRequest(operationId, body).errors.map((error) => error.pointer);
}

describe('the synchronisation of an order', () => {
  it.each(['requestId', 'merchantBizNo', 'extInfo'])('requires %s', (field) => {
    expect(refused('synchronizeOrder', 'ticket', `/${field}`)).toEqual([`/${field}`]);
  });

  it('writes amounts as strings of cents with their currency', () => {
    expect(refused('synchronizeOrder', 'ticket', '/amount/value', 20000)).toEqual([
      '/amount/value',
    ]);
    expect(refused('synchronizeOrder', 'ticket', '/payAmount/currency')).toEqual([
      '/payAmount/currency',
    ]);
    expect(refused('synchronizeOrder', 'selfPick', '/actualAmount/value', '1'.repeat(65))).toEqual([
      '/actualAmount/value',
    ]);
  });

  it('limits the request id to 32 characters', () => {
    expect(refused('synchronizeOrder', 'ticket', '/requestId', 'a'.repeat(33))).toEqual([
      '/requestId',
    ]);
  });

  it('takes the fields whose names no page shows', () => {
    expect(refused('synchronizeOrder', 'queueUp', '/aFieldThatNoPageNames', 'CALL_NUM')).toEqual(
      [],
    );
    expect(refused('synchronizeOrder', 'queueUp', '/extInfo/anotherOne', 7)).toEqual([]);
  });

  it('is not repeated on its own account', () => {
    expect(operations.synchronizeOrder.repeat.harmless).toBe('never');
    expect(operations.synchronizeOrder.confidence).toBe('documented');
  });
});

describe('the notification of an order', () => {
  it('is read tolerantly', () => {
    expect(validateRequest('orderNotification', {}).errors).toEqual([]);
    expect(refused('orderNotification', 'paid', '/orderStatus', 'A_LATER_STATUS')).toEqual([]);
    expect(refused('orderNotification', 'paid', '/order/orderAmount/amount', 1.08)).toEqual([]);
  });

  it('carries JSON inside a string', () => {
    expect(refused('orderNotification', 'paid', '/extendInfo', '{"contentId"')).toEqual([
      '/extendInfo',
    ]);
    expect(refused('orderNotification', 'paid', '/extendInfo/contentId', 1)).toEqual([
      '/extendInfo/contentId',
    ]);
  });

  it('marks who ordered as sensitive', () => {
    expect(webhooks.orderNotification.sensitive.request).toEqual([
      '/userInfo/loginId',
      '/userInfo/userId',
    ]);
  });

  it('is acknowledged with a result', () => {
    const result = { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' };
    expect(validateResponse('orderNotification', { result }).valid).toBe(true);
    expect(validateResponse('orderNotification', result).errors).toMatchObject([
      { pointer: '/result', keyword: 'required' },
    ]);
  });
});
