import { describe, expect, it } from 'vitest';
import { withRequestId } from '../src/prepare.ts';

describe('withRequestId', () => {
  it('leaves a body alone whose operation has no request id', () => {
    expect(withRequestId({ a: 1 }, {})).toEqual({ body: { a: 1 }, requestId: undefined });
  });

  it('makes one in the usual place, and keeps one that is given', () => {
    const { body, requestId } = withRequestId({ a: 1 }, { requestId: 'hex' });
    expect(requestId).toMatch(/^[0-9a-f]{32}$/);
    expect(body).toEqual({ a: 1, requestId });
    const given = { requestId: 'mine' };
    expect(withRequestId(given, { requestId: 'hex' })).toEqual({ body: given, requestId: 'mine' });
  });

  it('makes one where the metadata say, beside what is there, and changes no object of the caller', () => {
    const given = Object.freeze({ a: 1, head: Object.freeze({ b: 2 }) });
    const where = { requestId: 'uuid', requestIdPath: ['head', 'messageId'] } as const;
    const { body, requestId } = withRequestId(given, where);
    expect(body).toEqual({ a: 1, head: { b: 2, messageId: requestId } });
    expect(withRequestId(body, where)).toEqual({ body, requestId });
    expect(withRequestId({ head: 'no object' }, where).body).toEqual({ head: 'no object' });
    expect(withRequestId({}, where).body).toEqual({ head: { messageId: expect.any(String) } });
  });
});
