import { ValidationError, type ValidationIssue } from '@alipayhk-openapi/client';
import * as validators from '@alipayhk-openapi/spec/validators';
import { describe, expect, it } from 'vitest';
import { clientWith, errorOf } from './support/client.ts';
import { resultBody, signed } from './support/platform.ts';

const success = signed(resultBody('SUCCESS', 'S'));
const query = { merchantId: '2160', templateCode: 'T1' };
const notification = {
  bizDate: 1632833743000,
  command: 'SEND',
  merchantBizNo: '20240524000001',
  orderStatus: 'CLOSED',
  productTemplateCode: 'PAYMENT_ORDER_DEFAULT',
  userId: '2160000000000001',
  syncDataInfo: { languageBusinessInfo: { en_US: { bill_amount: '10000' } } },
} as const;

describe('validation', () => {
  it('refuses a request before it is sent, with a pointer to each field', async () => {
    const { client, received } = clientWith([success], { validate: validators });
    const body = { merchantId: 'x'.repeat(65) } as typeof query;
    const error = (await errorOf(client.queryTemplate(body))) as ValidationError;
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      code: 'VALIDATION_FAILED',
      outcome: 'failed',
      retryable: false,
      attempts: 0,
    });
    const pointers = error.issues.map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/merchantId', '/templateCode']);
    for (const pointer of pointers) expect(error.message).toContain(pointer);
    expect(received).toHaveLength(0);
  });

  it('looks inside embedded JSON', async () => {
    const { client } = clientWith([success], { validate: validators });
    const error = (await errorOf(
      client.sendPerformanceNotification({ ...notification, orderStatus: 'WAIT_PAY' } as never),
    )) as ValidationError;
    expect(error.issues.map(({ pointer }) => pointer)).toContain(
      '/syncDataInfo/languageBusinessInfo/en_US/bill_name',
    );
  });

  it('sees the request id that was filled in', async () => {
    const { client, received } = clientWith([success], { validate: validators });
    await client.sendPerformanceNotification(notification);
    expect(received).toHaveLength(1);
  });

  it('is off unless it is asked for', async () => {
    const { client, received } = clientWith([success]);
    await client.sendPerformanceNotification(notification);
    expect(received).toHaveLength(1);
  });

  it('reports an odd answer through a hook and hands it over all the same', async () => {
    const issues: ValidationIssue[] = [];
    const { client } = clientWith([signed(resultBody('SUCCESS', 'S', { status: 7 }))], {
      validate: validators,
      hooks: { onInvalidResponse: (event) => issues.push(...event.issues) },
    });
    expect((await client.queryTemplate(query)).status).toBe(7);
    expect(issues.map(({ pointer }) => pointer)).toEqual(['/status']);
  });

  it('can be had for one direction, and by validators of one’s own', async () => {
    const asked: unknown[] = [];
    const validateRequest = (...args: unknown[]) => {
      asked.push(args);
      return { valid: true, errors: [] };
    };
    const { client } = clientWith([signed(resultBody('SUCCESS', 'S', { status: 7 }))], {
      validate: { validateRequest },
    });
    await client.queryTemplate(query);
    expect(asked).toEqual([['queryTemplate', query]]);
  });

  it('does not hide a success behind a validator that fails', async () => {
    const validateResponse = () => {
      throw new Error('a bug in a validator');
    };
    const { client } = clientWith([success], { validate: { validateResponse } });
    await expect(client.queryTemplate(query)).resolves.toBeDefined();
  });
});
