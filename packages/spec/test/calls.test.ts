import { calls, resultCodes, servers } from '@alipayhk-openapi/spec/calls';
import {
  servers as allServers,
  gatewayResultCodes,
  operations,
  type ResultCodeMetadata,
} from '@alipayhk-openapi/spec/operations';
import { describe, expect, it } from 'vitest';

type Catalogue = Readonly<Record<string, ResultCodeMetadata>>;

/** An entry with the rules written out that the small form leaves out. */
const whole = (own: (typeof calls)['createTemplate']['resultCodes'], code: string) => ({
  status: 'F',
  retry: 'never',
  action: '',
  ...resultCodes[code],
  ...own?.[code],
});

describe('the metadata of calls', () => {
  it('says of each operation what the operations metadata says', () => {
    expect(Object.keys(calls)).toEqual(Object.keys(operations));
    for (const [id, operation] of Object.entries(operations)) {
      const call = calls[id as keyof typeof calls];
      const { idempotencyKeys: _, ...repeat } = operation.repeat;
      expect({ path: call.path, requestId: call.requestId, repeat: call.repeat }).toEqual({
        path: operation.path,
        requestId: operation.requestId?.form,
        repeat,
      });
      expect(call.inquiry).toEqual(operation.inquiry);
      expect(call.sensitiveRequest ?? []).toEqual(operation.sensitive.request);
      expect(call.sensitiveResponse ?? []).toEqual(operation.sensitive.response);
      expect(call.embeddedJson ?? []).toEqual(operation.embeddedJson);
    }
  });

  it('has every result code of every operation, word for word', () => {
    for (const [id, operation] of Object.entries(operations)) {
      const own = calls[id as keyof typeof calls].resultCodes;
      for (const [code, { confidence: _, ...entry }] of Object.entries(
        operation.resultCodes as Catalogue,
      )) {
        expect([id, code, whole(own, code)]).toEqual([id, code, entry]);
      }
    }
  });

  it('says the same as the gateway about outcome and repeats, where an operation is silent', () => {
    for (const [code, { status, retry, notAccepted }] of Object.entries(
      gatewayResultCodes as Catalogue,
    )) {
      const common = whole(undefined, code);
      expect([code, common.status, common.retry]).toEqual([code, status, retry]);
      expect(resultCodes[code]?.notAccepted).toBe(notAccepted);
    }
  });

  it('has the servers', () => {
    expect(servers).toEqual(allServers);
  });
});
