import { describe, expect, it } from 'vitest';
import { clientWith, errorOf } from './support/client.ts';
import { resultBody, signed } from './support/platform.ts';

const success = signed(resultBody('SUCCESS', 'S', { templateCode: 'T1' }));
const query = { merchantId: '2160', templateCode: 'T1' };

describe('a call', () => {
  it('returns the business fields, the normalised result and the tracer id', async () => {
    const { client } = clientWith([success]);
    expect(await client.queryTemplate(query)).toEqual({
      templateCode: 'T1',
      result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' },
      tracerId: 'trace-1',
    });
  });

  it('sends the body once serialised, signed, to the path of the operation', async () => {
    const { client, received } = clientWith([success]);
    await client.queryTemplate(query);
    const [{ request, text }] = received as [(typeof received)[0]];
    expect(request.url).toBe(
      'https://platform.test/api/open/alipay/v1/ipass/template/manage/detail',
    );
    expect(request.method).toBe('POST');
    expect(request.headers.get('content-type')).toBe('application/json; charset=UTF-8');
    expect(text).toBe(JSON.stringify(query));
  });
});

describe('a refusal', () => {
  it('throws with code', async () => {
    const { client } = clientWith([signed(resultBody('PARAM_ILLEGAL', 'F'))]);
    const error = await errorOf(client.queryTemplate(query));
    expect(error).toMatchObject({ code: 'PARAM_ILLEGAL', outcome: 'failed', authenticated: true });
  });
});
