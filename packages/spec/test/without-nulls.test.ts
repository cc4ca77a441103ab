import { describe, expect, it } from 'vitest';
import { withoutNulls } from '../../../generated/support/without-nulls.ts';
import { validateRequest, validateResponse } from '../src/validators.ts';

describe('withoutNulls', () => {
  it('leaves out what is null, at any depth, and changes nothing in place', () => {
    const value = { a: null, b: { c: null, d: [null, { e: null, f: 0 }] }, g: '' };
    const before = structuredClone(value);
    expect(withoutNulls(value)).toEqual({ b: { d: [null, { f: 0 }] }, g: '' });
    expect(value).toEqual(before);
  });

  it('survives a value that is nested deeper than any schema', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(20_000)}null${'}'.repeat(20_000)}`);
    expect(withoutNulls(deep)).toHaveProperty('a.a.a');
  });
});

describe('what is read', () => {
  const good = { resultCode: 'SUCCESS', resultStatus: 'S' };

  it.each([
    ['an optional field', { resultInfo: good, templateCode: null, status: null }],
    ['the message', { resultInfo: { ...good, resultMessage: null } }],
    ['the other name of the result object', { resultInfo: good, result: null }],
  ])('takes null of %s as absent', (_, answer) => {
    expect(validateResponse('createTemplate', answer)).toEqual({ valid: true, errors: [] });
  });

  it('misses a required field that is null', () => {
    const { errors } = validateResponse('createTemplate', {
      resultInfo: { resultCode: null, resultStatus: 'S' },
    });
    expect(errors.map(({ pointer, keyword }) => [pointer, keyword])).toEqual([
      ['/resultInfo/resultCode', 'required'],
    ]);
  });

  it('includes the messages that AlipayHK sends, and not what answers them', () => {
    expect(validateRequest('orderNotification', { orderId: null }).valid).toBe(true);
    expect(
      validateResponse('orderNotification', { result: { ...good, resultMessage: null } }).valid,
    ).toBe(false);
  });

  it('does not include what a caller writes', () => {
    const { errors } = validateRequest('queryTemplate', { merchantId: null, templateCode: '8' });
    expect(errors.map(({ keyword }) => keyword)).toEqual(['type']);
  });
});
